import type { BriefThing, Fact } from '../../plan/brief.ts';
import type { Operation } from '../../plan/plan.ts';
import { isSpecies, speciesNamed } from './species.ts';

/** Some stones of a row, a halo or beside a centre of another kind: the left one a ruby, every second one a sapphire. */

/** Operations that set several stones, and that know which of them differ. */
const ROWS = /^create_(eternity|channel_setting|pave|side_stones|halo|cluster)$/;
/** Which of them is meant, by the noun. */
const OF_NOUN: readonly (readonly [RegExp, RegExp])[] = [
  [/^(side stone|side|accent|shoulder stone)s?$/, /side_stones/],
  [/halo/, /halo/],
  [/petal|outer|around/, /cluster/],
  [/pav|shoulder/, /pave/],
  [/channel|row/, /channel|eternity|pave/],
];

/** Species by the colour that a stone shall have. */
export const BY_COLOUR: Readonly<Record<string, string>> = {
  red: 'ruby',
  blue: 'blue sapphire',
  green: 'emerald',
  pink: 'pink sapphire',
  yellow: 'yellow sapphire',
  purple: 'amethyst',
  violet: 'amethyst',
  black: 'black diamond',
  white: 'diamond',
  clear: 'diamond',
  orange: 'citrine',
};

/** The species that facts ask for. */
function speciesIn(facts: readonly Fact[]): { species: string; taken: Fact[] } | undefined {
  const words = facts.flatMap((fact) => {
    const word = fact.kind === 'material' ? fact.material : fact.kind === 'adjective' ? fact.adjective : undefined;
    return word !== undefined && isSpecies(word.toLowerCase())
      ? [{ fact, species: speciesNamed(word.toLowerCase())?.species ?? word }]
      : [];
  });
  const last = words.at(-1);
  const colours = facts.filter((fact) => fact.kind === 'colour');
  if (last) return { species: last.species, taken: [...words.map(({ fact }) => fact), ...colours] };
  const colour = colours.at(-1);
  const species = colour?.kind === 'colour' ? BY_COLOUR[colour.colour.toLowerCase()] : undefined;
  return species === undefined ? undefined : { species, taken: colours };
}

const strip = ({ words, span }: Fact): Pick<Fact, 'words' | 'span'> => ({ words, ...(span && { span }) });

/** Sets stones of a row to another species where the row knows how; true where the part was taken. */
export function otherwise(part: BriefThing, operations: readonly Operation[]): boolean {
  const { which, noun } = part;
  if (!which || part.absent || !['order', 'left', 'right'].includes(which.from)) return false;
  const rows = operations.filter(({ op }) => ROWS.test(op));
  const wish = OF_NOUN.find(([word]) => word.test(noun))?.[1];
  // Of a halo or a cluster only where it is named: "the middle one" is the stone that they stand round.
  const row = rows.find(({ op }) => wish?.test(op)) ?? rows.find(({ op }) => !/halo|cluster/.test(op));
  const found = speciesIn(part.facts);
  if (!row || !found) return false;
  part.facts = part.facts.map(
    (fact): Fact =>
      fact.kind === 'colour' && found.taken.includes(fact) ? { ...strip(fact), kind: 'material', material: found.species } : fact,
  );
  const taken = part.facts.filter((fact) => found.taken.includes(fact) || (fact.kind === 'material' && fact.material === found.species));
  const sides = row.op === 'create_side_stones';
  // Of three stones in a row the ends are those beside the centre.
  const only = sides ? which.only.map((number) => (number === 3 ? 2 : number)) : [...which.only];
  const from = sides && which.from === 'order' ? 'left' : which.from;
  const group = `${found.species} ${only.join(',')}${from === 'order' ? '' : ` from ${from}`}`;
  const before = typeof row.params.others === 'string' && row.params.others !== '' ? `${row.params.others}; ` : '';
  row.params = { ...row.params, others: `${before}${group}` };
  for (const fact of taken) fact.outcome = { operation: row.id, param: 'others', value: found.species };
  part.outcome = { operation: row.id, param: 'others', value: only.length };
  return true;
}

const EACH = /\b(each|both|either)\b/i;
const ON_BAND = /\b(shoulders?|shank|band)\b/i;
const BESIDE = /\b(?:each|both|either) sides?\b|\b(?:beside|next to|flanking)\b/i;

/** A stone that is added to a jewel as a part of it: on the band it is one of several small ones, beside the centre one of two. */
export function setInto(stone: BriefThing, words: string): BriefThing {
  const { op: _, variant: __, ...part } = structuredClone(stone);
  const role = (adjective: string): Fact => ({ kind: 'adjective', adjective, words: adjective });
  if (/\b(?:above|over|on top of)\b/i.test(words)) return { ...part, facts: [...part.facts, role('above')] };
  if (/\bhalo\b/i.test(words)) return { ...part, facts: [...part.facts, role('halo')] };
  if (ON_BAND.test(words)) {
    const many = EACH.test(words) && part.counted ? 2 * part.count : part.count;
    return { ...part, count: many, facts: [...part.facts, role('pave')] };
  }
  if (!BESIDE.test(words) || part.count > 2) return part;
  return { ...part, facts: [...part.facts, role('side')] };
}

const MIDDLE = /\b(?:cent(?:er|re)|middle|central)\b/i;

/** "the centre one" of a cluster or a halo is the stone that the others stand round, and no number of a row. */
export function asCentre(part: BriefThing, { variant = '', noun }: BriefThing): BriefThing | undefined {
  if (!part.which || part.absent || !/cluster|halo/.test(`${variant} ${noun}`) || !MIDDLE.test(part.words)) return undefined;
  const { which: _, counted: __, ...plain } = part;
  return { ...plain, noun: 'center stone', count: 1 };
}
