import type { AnyOperation } from '../../operations/define.ts';
import { adirondackChair } from './adirondack-chair.ts';
import { barCart } from './bar-cart.ts';
import { beanbag } from './beanbag.ts';
import { bunkBed } from './bunk-bed.ts';
import { coatRack } from './coat-rack.ts';
import { cornerDesk } from './corner-desk.ts';
import { cornerShelf } from './corner-shelf.ts';
import { crib } from './crib.ts';
import { deckChair } from './deck-chair.ts';
import { futon } from './futon.ts';
import { gatelegTable } from './gateleg-table.ts';
import { hammock } from './hammock.ts';
import { highChair } from './high-chair.ts';
import { ladderShelf } from './ladder-shelf.ts';
import { lectern } from './lectern.ts';
import { nestOfTables } from './nest-of-tables.ts';
import { officeChair } from './office-chair.ts';
import { ottoman } from './ottoman.ts';
import { pegRail } from './peg-rail.ts';
import { petBed } from './pet-bed.ts';
import { pianoBench } from './piano-bench.ts';
import { picnicTable } from './picnic-table.ts';
import { rockingChair } from './rocking-chair.ts';
import { roomDivider } from './room-divider.ts';
import { stepStool } from './step-stool.ts';
import { sunLounger } from './sun-lounger.ts';
import { throne } from './throne.ts';
import { trestleTable } from './trestle-table.ts';
import { umbrellaStand } from './umbrella-stand.ts';
import { wallShelf } from './wall-shelf.ts';
import { wineRack } from './wine-rack.ts';
import { worktop } from './worktop.ts';

export const things: readonly AnyOperation[] = [
  adirondackChair,
  pianoBench,
  throne,
  lectern,
  petBed,
  cornerDesk,
  wallShelf,
  gatelegTable,
  trestleTable,
  cornerShelf,
  stepStool,
  sunLounger,
  pegRail,
  beanbag,
  bunkBed,
  coatRack,
  crib,
  deckChair,
  hammock,
  highChair,
  officeChair,
  ottoman,
  picnicTable,
  rockingChair,
  roomDivider,
  umbrellaStand,
  wineRack,
  worktop,
  ladderShelf,
  nestOfTables,
  futon,
  barCart,
];
