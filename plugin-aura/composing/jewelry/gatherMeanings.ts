import { isDomed, squaredCut } from './cuts.ts';
import { isForm } from './gatherForms.ts';
import { type Gathering, partAt, pieceStone, placeIn, speciesOfPiece } from './gathering.ts';
import { type PartSaid, type StoneSaid, said, type Trace } from './said.ts';
import type { Meaning, Slot } from './terms.ts';

/** What a word of the trade says of the part or the stone that it was said of. */

/** Parts that are stones in numbers, and which of a piece's stones they are. */
export const CARRIERS: Readonly<Partial<Record<Slot, StoneSaid['role']>>> = {
  side: 'side',
  halo: 'halo',
  hidden_halo: 'hidden',
  pave: 'pave',
  row: 'pave',
  channel: 'pave',
};

export function takeMeaning(
  meaning: Meaning,
  trace: Trace,
  slot: Slot,
  part: PartSaid,
  stone: StoneSaid | undefined,
  state: Gathering,
): void {
  switch (meaning.kind) {
    case 'species': {
      const target = stone ?? speciesOfPiece(slot, trace, state);
      // Of a stone's own node the material outweighs the noun: "turn the ruby into an emerald" leaves the noun behind.
      if (target.species && target.species.value !== meaning.species && (!stone || target.ofPiece)) {
        state.stones.push({ at: placeIn(trace) ?? state.order++, named: [trace], ofPiece: true, species: said(meaning.species, trace) });
        return;
      }
      target.species = said(meaning.species, ...(target.species?.traces ?? []), trace);
      if (meaning.usual) target.usual = meaning.usual;
      return;
    }
    case 'cut': {
      // "a princess tiara": whom it is for
      if (meaning.cut === 'princess' && CROWNS.test(state.op) && /^princess$/i.test(trace.words))
        return void part.meanings.push(said({ kind: 'plain' }, trace));
      if (!stone && isForm(trace.words, slot, state)) {
        part.meanings.push(said({ kind: 'shape', shape: meaning.cut }, trace));
        return;
      }
      const target = stone ?? (slot === 'piece' || slot === 'head' ? pieceStone(state, trace) : undefined);
      if (!target) part.meanings.push(said(meaning, trace));
      else if (!target.cut) {
        target.cut = said(meaning.cut, trace);
        if (meaning.instead) target.instead = meaning.instead;
      } else if (target.cut.value === meaning.cut) target.cut = said(meaning.cut, ...target.cut.traces, trace);
      else if (isDomed(target.cut.value, meaning.cut)) {
        // "an oval cabochon": its outline, and how it is cut
        target.cut = said(meaning.cut === 'cabochon' ? target.cut.value : meaning.cut, ...target.cut.traces, trace);
        target.usual = 'cabochon';
      } else if (target.cut.value === 'baguette' && meaning.cut === 'tapered_baguette')
        target.cut = said(meaning.cut, ...target.cut.traces, trace);
      else target.cut = squaredCut(target.cut, said(meaning.cut, trace)) ?? target.cut;
      return;
    }
    case 'setting':
      takeSetting(meaning, trace, slot, part, stone, state);
      return;
    case 'slot':
      if (meaning.slot === slot) {
        (stone?.named ?? part.named).push(trace);
        return;
      }
      if (CARRIERS[meaning.slot]) carried(meaning.slot, trace, slot, stone, state);
      else partAt(state, meaning.slot).named.push(trace);
      return;
    case 'doubled':
      partAt(state, 'halo').named.push(trace);
      partAt(state, 'halo').count ??= said(2, trace);
      carried('halo', trace, slot, stone, state);
      return;
    case 'east_west': {
      const target = stone ?? pieceStone(state, trace);
      // said last, it is turned back
      if (meaning.off) {
        delete target.eastWest;
        target.named.push(trace);
      } else target.eastWest = said(true, trace);
      return;
    }
    case 'role':
      if (stone && (meaning.role === 'centre' || meaning.role === 'row')) stone.role = meaning.role;
      else if (stone && meaning.role === 'above') stone.above = true;
      else if (stone && meaning.role === 'small') stone.scale ??= said(0.7, trace);
      if (stone) stone.named.push(trace);
      // a halo that was double
      if (slot === 'halo' && meaning.role === 'single') part.count = said(1, ...(part.count?.traces ?? []), trace);
      part.meanings.push(said(meaning, trace));
      return;
    case 'taper':
      if (stone) {
        stone.cut = said('tapered_baguette', ...(stone.cut?.traces ?? []), trace);
        return;
      }
      part.meanings.push(said(meaning, trace));
      return;
    case 'clasp':
      partAt(state, 'clasp').meanings.push(said(meaning, trace));
      return;
    default:
      // "a round opal and a split shank": how the band is made is no word of a stone
      (stone && BAND.has(meaning.kind) ? partAt(state, 'shank') : part).meanings.push(said(meaning, trace));
  }
}

const CROWNS = /^(?:tiara|crown|circlet)$/;
const BAND: ReadonlySet<Meaning['kind']> = new Set(['shoulders', 'profile', 'twist', 'curve']);

/** A carrier named by an adjective: "pave shoulders" sets stones into them, "halo ring" has a halo. */
function carried(slot: Slot, trace: Trace, _of: Slot, stone: StoneSaid | undefined, state: Gathering): void {
  partAt(state, slot).named.push(trace);
  const role = CARRIERS[slot];
  if (stone || !role || state.stones.some((other) => other.role === role)) return;
  state.stones.push({ at: placeIn(trace) ?? state.order++, role, named: [] });
}

function takeSetting(
  meaning: Meaning & { kind: 'setting' },
  trace: Trace,
  slot: Slot,
  part: PartSaid,
  stone: StoneSaid | undefined,
  state: Gathering,
): void {
  if (meaning.setting === 'pave' && slot !== 'halo' && slot !== 'hidden_halo') {
    carried('pave', trace, slot, stone, state);
    return;
  }
  if (meaning.setting === 'pave') return;
  if (stone && stone.role !== undefined && stone.role !== 'centre') {
    stone.setting ??= said(meaning, trace);
    return;
  }
  // "a bezel setting, band 2 mm wide": a setting is a head, and no look of the band
  const isHead = trace.words.endsWith('setting');
  const target =
    !isHead && (slot === 'shank' || slot === 'shoulders') ? part : partAt(state, slot === 'prongs' || slot === 'bezel' ? slot : 'head');
  target.meanings.push(said(meaning, trace));
}
