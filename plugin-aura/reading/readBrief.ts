import type { Brief } from '../plan/brief.ts';
import type { Lexicon } from './lexicon.ts';
import { below, briefOf, type Node } from './node.ts';
import { readItemsInto } from './reader.ts';
import { readItems } from './readItems.ts';
import { readShopList } from './shop/list.ts';
import { namedSides } from './sides.ts';
import { inPlainWords } from './telling.ts';
import { unitBehind } from './unitBehind.ts';

export interface ReadOptions {
  seed?: number;
  /** Index of the text in the brief's `texts`, for spans; 0 for a first prompt. */
  text?: number;
  /** Ids that are taken by what is there already. */
  taken?: ReadonlySet<string>;
  /** False: read by phrases alone, even what looks like a machinist's list. */
  lists?: boolean;
}

/**
 * Reads a request into a brief: things with their facts, parts and relations, and the words that found no use. Never throws. A noun that nobody
 * knows stays in the tree without `op`; a stone is a part whose noun is its species, with the species as a material and the cut as an adjective.
 */
export function readBrief(text: string, lexicon: Lexicon, options: ReadOptions = {}): Brief {
  const said = text.slice(0, 4_000);
  const source = inPlainWords(said);
  const index = options.text ?? 0;
  const state = readItemsInto(source, namedSides(unitBehind(readItems(source, lexicon)), lexicon), lexicon, index);
  const list =
    options.lists !== false && source.length < LONGEST_LIST && /\d/.test(source) ? readShopList(source, lexicon, index) : undefined;
  // a number that names a part by its catalogue is a number of nothing else
  const coded = list?.root.facts.some((fact) => fact.kind === 'adjective' && /^\d{3,}/.test(fact.adjective)) ? 1 : 0;
  const lost = state.unread.length + strange(state.roots) + coded;
  // gears that mesh, and things side by side, are several things, and no list of one
  const meshes = state.relations.some(({ relation }) => relation === 'meshing');
  const isScene = lost === 0 && state.relations.some(({ relation }) => BESIDE.test(relation));
  const listed =
    list !== undefined && !meshes && !isScene && (list.unread.length < lost || (list.unread.length === lost && !SENTENCE.test(source)));
  return briefOf(
    listed ? [list.root] : state.roots,
    listed ? [] : state.relations,
    { texts: [said], unread: listed ? list.unread : state.unread, ...(options.seed === undefined ? {} : { seed: options.seed }) },
    options.taken,
  );
}

/** How things stand to each other that are no parts of one. */
const BESIDE = /^(?:left|right|front|behind|beside|around|between)$/;

/** Characters of a text that may be a list of one part's sizes. */
const LONGEST_LIST = 600;
/** Words that sentences have and lists have not. */
const SENTENCE =
  /^\s*(?:an?|the|please|make|create|design|i|build|draw|model|give|show)\b|\b(?:has|have|is|are|that|which|should|must|on an?)\b/i;

/** Nouns that nobody knows. */
const strange = (roots: readonly Node[]): number =>
  roots.flatMap((root) => [...below(root)]).filter(({ role, entry }) => role === 'unknown' && entry === undefined).length;
