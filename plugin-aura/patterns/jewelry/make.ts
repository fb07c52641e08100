import { capitalise, type PlanDraft } from '../draft.ts';
import { makeBangle, makeChain, makeTennisBracelet } from './chains.ts';
import { makeDrops, makeHoops, makeStuds } from './earrings.ts';
import { type JewelFacts, NAMELESS } from './facts.ts';
import { makeBrooch, makePendant } from './pendants.ts';
import { isRing, RINGS } from './read.ts';
import { makeRing } from './rings.ts';
import { addStone } from './stone-plan.ts';

type Maker = (facts: JewelFacts, draft: PlanDraft, metal: string) => void;

/** Who makes which piece; what is in no row hangs like a pendant. */
const MAKERS: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries([...RINGS].map((piece) => [piece, makeRing])),
  pendant: makePendant,
  pendant_necklace: makePendant,
  charm: makePendant,
  necklace: (facts, draft, metal) =>
    facts.stones.length > 0 ? makePendant({ ...facts, piece: 'pendant_necklace' }, draft, metal) : makeChain(facts, draft, metal),
  chain: makeChain,
  bracelet: (facts, draft, metal) => (facts.stones.length > 0 ? makeTennisBracelet(facts, draft, metal) : makeChain(facts, draft, metal)),
  tennis_bracelet: makeTennisBracelet,
  bangle: makeBangle,
  cuff: makeBangle,
  stud: makeStuds,
  earring: (facts, draft, metal) => (facts.features.has('halo') || facts.stones.length > 0 ? makeStuds : makeHoops)(facts, draft, metal),
  hoop: makeHoops,
  drop_earring: makeDrops,
  brooch: makeBrooch,
  cufflink: makeStuds,
};

/** Builds a piece of jewellery into the draft. */
export function makeJewel(facts: JewelFacts, draft: PlanDraft): void {
  draft.designType = 'jewelry';
  draft.name = nameOf(facts);
  draft.requirements.push(...facts.requirements);
  draft.assumptions.push(...facts.assumptions);
  draft.unread.push(...facts.unread);
  draft.complexity = facts.stones.length + facts.features.size > 2 ? 'complex' : facts.stones.length > 0 ? 'moderate' : 'simple';
  if (facts.piece === 'gem') {
    addStone(facts.stones[0] ?? NAMELESS, draft, { id: 'stone', prefix: '' });
    draft.assumptions.splice(0, draft.assumptions.length, ...draft.assumptions.filter((sentence) => !sentence.startsWith('Metal')));
    return;
  }
  const metal = draft.material('metal', facts.metal, facts.finish ? { finish: facts.finish } : {});
  (MAKERS[facts.piece] ?? makePendant)(facts, draft, metal);
}

function nameOf(facts: JewelFacts): string {
  const stone = facts.stones.find(({ role }) => role === 'centre');
  const words = [
    facts.setting?.kind === 'bezel' ? 'bezel' : '',
    stone?.species ?? '',
    facts.features.has('halo') ? 'halo' : '',
    facts.piece.replaceAll('_', ' '),
  ]
    .filter(Boolean)
    .join(' ');
  return capitalise(isRing(facts.piece) && !/ring|band/.test(words) ? `${words} ring` : words);
}
