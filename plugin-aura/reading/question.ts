import type { Fact } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';
import { describing, special } from './describe.ts';
import type { Utterance } from './edit.ts';
import { has, type Item, senseOf } from './items.ts';
import { readTarget } from './target.ts';
import { plain } from './tokens.ts';

type Question = Extract<Utterance, { kind: 'question' }>;

const ABOUT: readonly (readonly [Question['about'], RegExp])[] = [
  ['weight', /\b(?:weigh|weighs|weight|heavy|grams?|how light|mass)\b/],
  [
    'volume',
    /\b(?:volume|capacity|(?:does|will|can|would|could|do) (?:it|this|that|they|the \w+|an? \w+) (?:hold|contain|take)|how much (?:\w+ )?(?:fits?|goes)|how much (?:water|liquid|material|metal|gold|wine|coffee|tea|milk|sand|soil)|lit(?:er|re)s?)\b/,
  ],
  ['price', /\b(?:cost|costs|price|pricey|expensive|worth|how much (?:is|would|does|will) (?:it|this|that|the)|afford)\b/],
  ['print', /\b(?:print|prints|printable|printed|printing|castable|cast|casting|watertight|manifold)\b/],
  ['export', /\b(?:export|download|save|stl|glb|gltf|obj|ply|file|share|send)\b/],
  ['count', /\b(?:how many(?! (?:lit(?:er|re)s?|millilit(?:er|re)s?|ml|cups)\b)|number of)\b/],
  [
    'material',
    /\b(?:which (?:karat|carat|kt)|what (?:karat|carat|kt)|(?:karat|fineness) (?:is|does)|made of|made from|materials?|(?:what|which) (?:kind of |sort of )?(?:wood|metal|gold|silver|stone|plastic|fabric|glass|leather|material|colou?r)|what colou?r)\b/,
  ],
  [
    'size',
    /\b(?:size|sizes|big|large|small|tall|high|height|wide|width|long|length|deep|depth|thick|thickness|diameter|radius|dimensions?|measure|measures|measurements?|across|fit|fits)\b/,
  ],
];
const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ['height', /\b(?:tall|high|height)\b/],
  ['width', /\b(?:wide|width|across|broad)\b/],
  ['length', /\b(?:long|length)\b/],
  ['depth', /\b(?:deep|depth)\b/],
  ['thickness', /\b(?:thick|thickness)\b/],
  ['diameter', /\bdiameter\b/],
  ['radius', /\bradius\b/],
];

/** Words that ask. "can you make it taller?" asks for a change and is none; see `asksForChange`. */
const ASKS =
  /^(?:what|what's|whats|how|how's|which|where|why|when|who|is|isn't|are|aren't|does|doesn't|do|did|can|can't|could|will|would|should|shall|has|have|was|were|am|may|might)\b/;

/** Questions that begin with something else: "in inches how long is that", "show it in mm". */
const INSIDE =
  /\b(?:how (?:long|wide|tall|high|big|deep|thick|heavy|many|much) (?:is|are|does|do|will|would)|what (?:is|are) the)\b|^show\b.* in (?:mm|cm|inch|inches|meters?|feet)\b/;

/** "can you make it taller?", "could we have a lid?", "how about oak?", "would you add ...": requests in the form of a question. */
const REQUEST =
  /^(?:please\s+)?(?:(?:can|could|would|will|may|might|shall|should)\s+(?:you|u|we|i|it|the \w+|this|that|they|there)\s+(?:please\s+|maybe\s+|perhaps\s+|just\s+|also\s+)*(?:make|add|change|remove|have|get|be|put|give|set|move|turn|use|try|see|swap|replace|increase|decrease|reduce|raise|lower|scale|rotate|delete|drop|double|halve|paint|engrave|create|build|design|draw|model|generate|show|do|widen|shorten|lengthen|enlarge|shrink|mak|round|fillet|chamfer|drill|cut|lose|help|bring|push|shift|switch|undo|revert|keep|fit|attach|include|produce|render|print me)\b|(?:how|what) about\b|would you mind\b|would it be possible\b|is it possible to\b|do you (?:think you )?(?:can|could)\b|why (?:not|don't (?:you|we))\b|(?:can|could) (?:i|we) (?:please )?(?:have|get)\b)/;

export const asksForChange = (words: string): boolean =>
  REQUEST.test(words) &&
  !/^(?:can|could|may|how can|how do) (?:i|we) (?:export|print|save|download|share)\b/.test(words) &&
  !/^(?:can|could|will|would) (?:it|this|that) (?:be )?(?:print|cast|hold|fit|stand|work)/.test(words);

/** Words of a wish: what stands beside a question is no mere reason then. */
const WISHES =
  /\b(?:make|add|put|remove|change|set|turn|move|give|swap|replace|cut|drill|paint|delete|want|need|please|instead|should|shall|must|take|lose|use)\b/i;

/** The one sentence that asks, where the others only tell why: "how wide is it? it has to fit between a wall and a radiator". */
export function askingSentence(source: string): string | undefined {
  const [, before = '', asked = '', after = ''] = /^(.*?[.!]\s+)?([^?.!]*\?)\s*([^?]*)$/s.exec(source.trim()) ?? [];
  const rest = `${before} ${after}`.trim();
  if (asked.trim() === '' || rest === '' || WISHES.test(rest) || asksForChange(plain(asked).trim())) return undefined;
  return asked.trim();
}

/** A question about the design, or undefined. */
export function readQuestion(source: string, plainWords: string, items: readonly Item[]): Question | undefined {
  const marked = /\?\s*$/.test(source);
  const asks = ASKS.test(plainWords) || INSIDE.test(plainWords);
  if ((!asks && !marked) || asksForChange(plainWords)) return undefined;
  // "is" alone begins too many fragments
  if (!marked && /^(?:do|have|can|will|should|may|are)$/.test(plainWords)) return undefined;
  const { facts, only } = factsIn(source, items);
  const found = ABOUT.find(([, pattern]) => pattern.test(plainWords))?.[0];
  const can = /^(?:can|could|may|will|would|does|do|is|are|should)\b/.test(plainWords);
  const how = /^how (?:do|can|could|should|would|to)\b/.test(plainWords);
  const units = /\bin (?:mm|cm|inch|inches|meters?|metres?|feet)\b/.test(plainWords);
  const about: Question['about'] = found ?? (units ? 'size' : how ? 'how' : only && facts.length > 0 ? 'weight' : can ? 'can' : 'other');
  // "how tall and how wide": all of them are told
  const named = DIMENSIONS.filter(([, pattern]) => pattern.test(plainWords));
  const dimension = named.length === 1 ? named[0]![0] : undefined;
  const also = besides(plainWords, about);
  const target = targetIn(
    source,
    items.filter((item, k) => !/^(?:does|do|did)$/i.test(item.words) && !(k === 0 && /^can$/i.test(item.words)) && item.key !== 'number'),
  );
  return {
    kind: 'question',
    about,
    facts,
    words: source.trim().slice(0, 200),
    ...(dimension && [about, ...also].includes('size') ? { dimension } : {}),
    ...(also.length > 0 ? { also } : {}),
    ...(target ? { target } : {}),
  };
}

/** "How wide is it and what does it weigh?": what the clauses of a question ask for, besides the first. */
function besides(plainWords: string, about: Question['about']): Question['about'][] {
  const clauses = plainWords.split(/\s*[,;&?]\s*|\s+(?:and|or|plus)\s+/);
  const asked = clauses.flatMap((clause) => ABOUT.find(([, pattern]) => pattern.test(clause))?.[0] ?? []);
  return [...new Set(asked)].filter((other) => other !== about);
}

/** Materials and finenesses that a question names; `only` where it names nothing else ("in 14K?"). */
function factsIn(source: string, items: readonly Item[]): { facts: Fact[]; only: boolean } {
  const facts: Fact[] = [];
  let only = true;
  for (const item of items) {
    if (item.mark !== undefined || has(item, 'link', 'filler', 'determiner')) continue;
    const said = { words: item.words, span: { text: 0, from: item.from, to: item.to } };
    const amounts = item.quantity ? special(item, true) : [];
    if (amounts.length > 0) for (const bare of amounts) facts.push({ ...bare, ...said });
    else if (has(item, 'material', 'gem') && !has(item, 'part', 'dimension')) {
      const bare = describing(item, 'jewel');
      if (bare) facts.push({ ...bare, ...said });
    } else only = false;
  }
  void source;
  return { facts, only };
}

function targetIn(source: string, items: readonly Item[]): Question['target'] {
  for (let i = 0; i < items.length; i++) {
    if (!has(items[i], 'determiner', 'thing', 'part', 'feature') || has(items[i], 'link')) continue;
    const read = readTarget(source, items, i);
    if (
      read?.target.noun !== undefined &&
      !has(items[read.phrase?.head ?? i], 'number') &&
      !senseOf(items[read.phrase?.head ?? i], 'dimension')
    )
      return read.target;
  }
  return undefined;
}
