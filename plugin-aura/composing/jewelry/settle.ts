import type { Brief } from '../../plan/brief.ts';
import { alternating, strung } from './settleBeads.ts';
import { charmed, dangling, figured, raised } from './settleFigures.ts';
import { formed, orbed, tapered, zoned } from './settleForms.ts';
import { inColumn, threeOnEach } from './settleHung.ts';
import { adopted, borne, hungOn, placed, seated } from './settleJoined.ts';
import { dangled, graded, hungBelow, respoken } from './settleLists.ts';
import { flanked, headless, mounted, stoned } from './settleMounts.ts';
import { figureCharm, formBehind, formMeant } from './settleNames.ts';
import { ballEnded, cabochons, carved, coloured, monthly, notFood, sheened, tableted } from './settleNouns.ts';
import { chained, eardrops, risen, samePiece, sized, wornAs } from './settleRise.ts';
import { alone, coupled, listed, paired, pairs, suited } from './settleSets.ts';
import { banded, centred, chosen, shared } from './settleShared.ts';
import { evenly, ofEach, saidAgain } from './settleSizes.ts';
import { centres, reclaimed, strungOn } from './settleTerms.ts';

/**
 * What a brief says of jewellery, put together before it is composed: parts that were named without their piece, stones that stand
 * beside each other, a month's stone. The brief that is given stays as it is.
 */
export function settleJewels(brief: Brief): Brief {
  return STEPS.reduce((current, step) => step(current), brief);
}

/** In this order: what a word is comes before what it belongs to, and that before how many there are. */
const STEPS: readonly ((brief: Brief) => Brief)[] = [
  formBehind,
  chained,
  wornAs,
  eardrops,
  samePiece,
  risen,
  borne,
  strungOn,
  stoned,
  centres,
  notFood,
  figured,
  tableted,
  carved,
  ballEnded,
  chosen,
  suited,
  cabochons,
  sheened,
  coloured,
  coupled,
  listed,
  paired,
  centred,
  banded,
  shared,
  monthly,
  formed,
  orbed,
  alternating,
  strung,
  pairs,
  charmed,
  figureCharm,
  formMeant,
  flanked,
  mounted,
  headless,
  reclaimed,
  zoned,
  tapered,
  seated,
  hungOn,
  adopted,
  placed,
  sized,
  dangled,
  dangling,
  raised,
  hungBelow,
  inColumn,
  threeOnEach,
  graded,
  respoken,
  saidAgain,
  evenly,
  ofEach,
  alone,
];
