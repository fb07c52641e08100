import type { Fact } from '../../plan/brief.ts';
import type { Bare } from '../measurePhrase.ts';
import { matchAt } from '../workpiece/phrases.ts';

/**
 * Phrases of places in a text of steps. What they mean is told in few words: a face ("top", "left"), an edge of the upper face
 * ("left edge"), "each end", "each side", "each corner", "center", "under", "between", "flush left", "each edge".
 */
export interface PlacePhrase {
  facts: Bare<Fact>[];
  length: number;
  /** Words of what it is of: "it", "that", "the block"; an empty text is the thing that the sentence is about. */
  of?: string;
  /** Tokens, counted from its beginning, at which a new thing begins: "on [a cube of 40 mm]". */
  opens?: boolean;
}

const SIDE = '(?:top|bottom|left|right|front|back|rear|upper|lower|outer)';
const DET = '(?:the |its |their |each |both |all |every |a |one |of |either )*';
/** What is spoken of again. */
const REF =
  '(?:it|that|this|them|those|these|each other|(?:the|that|this|those|these|each|both) (?:last |first |second |third |other |upper |lower |top |bottom |big |bigger |large |larger |small |smaller )?(?:one|[a-z]+(?: plate| block| prism| cylinder)?))';
const OF = `(?: of ${REF})?`;
const ON = '(?:on top of|on the top of|on to|on|onto|upon|atop|above|over)';
const UNDER = '(?:under|beneath|below|underneath|on the bottom of|on the underside of)';
const AT = '(?:on|at|in|to|along|from|near|against|into|through|by|of|x)';

const plain = (side: string): string => ({ rear: 'back', upper: 'top', lower: 'bottom', outer: '' })[side] ?? side;
const sidesIn = (words: string): string[] => [
  ...new Set([...words.matchAll(/\b(?:top|bottom|left|right|front|back|rear|upper|lower)\b/g)].map(([side]) => plain(side))),
];
const refIn = (words: string): string => new RegExp(` of (${REF})$`).exec(words)?.[1] ?? '';
const position = (at: string, distance?: number): Bare<Fact> => ({
  kind: 'position',
  at,
  ...(distance === undefined ? {} : { distance }),
});

interface Rule {
  pattern: RegExp;
  read(found: RegExpExecArray, values: readonly number[]): Omit<PlacePhrase, 'length'> | undefined;
}
const rule = (pattern: string, read: Rule['read']): Rule => ({ pattern: new RegExp(`^${pattern} `), read });

const many = (words: string): boolean => /\b(?:each|both|all|every|either|#)\b|#/.test(words);

const RULES: readonly Rule[] = [
  rule(`(?:at|on) (?:mid|half|middle) height|^(?:halfway|half way) up`, () => ({ facts: [position('center')] })),
  rule(`centered on each other`, () => ({ facts: [position('center')] })),
  // "10 from the left and 15 from the bottom edge", "10 from the edges", "10 in from each side"
  rule(
    `# (?:away |in |inward )?from (?:the |its |each |all |both |every |of )*(${SIDE} )?(edge|end|side|face|corner|rim)(?: of ${REF})?`,
    ([words, side], [value]) => ({
      facts: [position(side ? `${plain(side.trim())} edge` : /corner/.test(words) ? 'corner' : 'edge', value)],
    }),
  ),
  rule(
    `# (?:away |in )?from (?:the |its )?(${SIDE}) and # (?:away |in )?from (?:the |its )?(${SIDE})(?: edge| side)?`,
    ([, a, b], [x, y]) => ({ facts: [position(`${plain(a!)} edge`, x), position(`${plain(b!)} edge`, y)] }),
  ),
  rule(`# (?:away |in )?from (?:the |its )?(${SIDE})`, ([, side], [value]) => ({ facts: [position(`${plain(side!)} edge`, value)] })),
  rule(`# (?:in|inward|inset)(?= [,.;]| and| with| *$)`, (_, [value]) => ({ facts: [position('edge', value)] })),
  rule(
    `(?:all )?(?:flush|aligned|level) (?:on|at|with|along|to) (?:the |its |their )*(${SIDE})(?: edge| side| face| end)?${OF}`,
    ([, side]) => ({
      facts: [position(`flush ${plain(side!)}`)],
    }),
  ),
  rule(`(?:on|at|in|near) (?:the |its )((?:${SIDE} )+)corner${OF}`, ([words, sides]) => ({
    facts: [position(`${sidesIn(sides!).join(' ')} corner`)],
    of: refIn(words.trim()),
  })),
  rule(`${AT} ${DET}(?:# )?corner${OF}`, ([words]) => ({ facts: [position('each corner')], of: refIn(words.trim()) })),
  rule(`${AT} ${DET}((?:(?:# )?${SIDE} (?:and )?(?:the )?)*)(edge|rim)${OF}`, ([words, said]) => {
    const sides = sidesIn(said ?? '');
    const facts =
      sides.length === 0
        ? many(words)
          ? [position('each edge')]
          : undefined
        : /and/.test(said!)
          ? sides.map((side) => position(`${side} edge`))
          : [position(`${sides.join(' ')} edge`)];
    return facts && { facts, of: refIn(words.trim()) };
  }),
  rule(`${AT} ${DET}(?:# )?(?:opposite )?(?:end face|end)${OF}`, ([words], [value]) =>
    value === 1
      ? { facts: [position('one end')], of: refIn(words.trim()) }
      : many(words) || /\bend of\b/.test(words)
        ? { facts: [position('each end')], of: refIn(words.trim()) }
        : undefined,
  ),
  rule(`${AT} ${DET}(?:# )?(?:vertical )?(?:side face|side|face)${OF}`, ([words]) =>
    many(words) ? { facts: [position('each side')], of: refIn(words.trim()) } : undefined,
  ),
  rule(
    `${AT} (?:the |its )?(?:exact )?(?:middle|center) of (?:the |its )?(${SIDE})(?: face| side| surface| edge)?${OF}`,
    ([words, side]) => ({
      facts: [position(`${plain(side!)} ${/edge/.test(words) ? 'edge' : 'face'}`), position('center')],
      of: refIn(words.replace(/^.*?(?:middle|center) of /, '').trim()),
    }),
  ),
  rule(`${AT} (?:the |its |their )?(?:exact )?(?:middle|center)(?: of (?:it|${REF}))?`, ([words]) => ({
    facts: [position('center')],
    of: refIn(words.trim()),
  })),
  rule(`${AT} (?:the |its |their )?((?:${SIDE} )+)(?:face|side|surface|end|end face)${OF}`, ([words, side]) => ({
    facts: [position(`${sidesIn(side!).join(' ')} ${/end /.test(`${words} `) ? 'end' : 'face'}`)],
    of: refIn(words.trim()),
  })),
  rule(`(?:at|on|from|to|in) (?:the |its )(top|bottom|front|back|left|right|underside|above|below)${OF}`, ([words, side]) => ({
    facts: [position(`${side === 'underside' ? 'bottom' : side} face`)],
    of: refIn(words.trim()),
  })),
  rule(`from (above|below)`, ([, side]) => ({ facts: [position(side === 'above' ? 'top face' : 'bottom face')] })),
  rule(
    `from (?:the )?(top|front|left|right|back|bottom) (?:side |face )?(?:down )?(?:through )?to (?:the )?(?:top|front|left|right|back|bottom)(?: side| face)?`,
    ([, side]) => ({
      facts: [position(`${side} face`)],
    }),
  ),
  rule(`from (?:the )?side`, () => ({ facts: [position('right face')] })),
  rule(`(?:to|on) the (left|right) of ${REF}`, ([words, side]) => ({ facts: [position(`${side} face`)], of: refIn(words.trim()) })),
  rule(`(?:in front of|behind) (${REF})`, ([words, ref]) => ({
    facts: [position(/^in/.test(words) ? 'front face' : 'back face')],
    of: ref!,
  })),
  rule(`between (${REF})`, ([, ref]) => ({ facts: [position('between')], of: ref! })),
  rule(`(?:centrally |centered |centered up |flat |upright )*${ON} (${REF})`, ([, ref]) => ({ facts: [position('top')], of: ref! })),
  rule(`${UNDER} (${REF})`, ([, ref]) => ({ facts: [position('under')], of: ref! })),
  rule(`(?:on top|on the top|atop)`, () => ({ facts: [position('top')] })),
  rule(`(?:underneath|beneath|below|at the bottom|on the underside)`, () => ({ facts: [position('under')] })),
  rule(`(?:through|into|inside) (${REF})`, ([, ref]) => ({ facts: [], of: ref! })),
  rule(`(?:the|its) (?:very |exact )?(?:middle|center)`, () => ({ facts: [position('center')] })),
  rule(
    `(?:pointing|facing|going|running|extending|sticking out) (?:to the )?(forward|backward|left|right|up|upward|down|downward)`,
    ([, way]) => ({
      facts: [
        position(
          `${{ forward: 'front', backward: 'back', up: 'top', upward: 'top', down: 'bottom', downward: 'bottom' }[way!] ?? way!} face`,
        ),
      ],
    }),
  ),
  rule(
    `(?:crossing|crossed|crossing each other|at right angle|at a right angle)(?: to each other| each other)?(?: at (?:a )?(?:#|right angle))?`,
    () => ({ facts: [position('crossing')] }),
  ),
  rule(`(?:side x side|next to each other)`, () => ({ facts: [{ kind: 'pattern', pattern: 'row' }] })),
  rule(`(?:centered|centrally)`, () => ({ facts: [position('center')] })),
];

/** A phrase that says where, at a place of the tokens; `value` gives the number of a token. */
export function placePhraseAt(tokens: readonly string[], at: number, value: (at: number) => number | undefined): PlacePhrase | undefined {
  if (!FIRST.test(tokens[at] ?? '')) return undefined;
  const words = `${tokens.slice(at, at + 14).join(' ')} `;
  let best: PlacePhrase | undefined;
  for (const { pattern, read } of RULES) {
    const found = pattern.exec(words);
    if (!found) continue;
    const length = found[0].trim().split(' ').length;
    if (best && best.length >= length) continue;
    const values = tokens.slice(at, at + length).flatMap((token, k) => (token === '#' ? (value(at + k) ?? []) : []));
    const made = read(found, values);
    if (made) best = { ...made, length };
  }
  return best;
}

/** Words that a place begins with. */
const FIRST =
  /^(?:#|on|at|in|to|along|from|near|against|into|through|by|of|x|onto|upon|atop|above|over|under|beneath|below|underneath|all|flush|aligned|level|halfway|half|between|behind|inside|centered|centrally|flat|upright|the|its|crossing|crossed|side|next|pointing|facing|going|running|extending|sticking)$/;

/** "on a cube", "standing on two blocks": a place on what is only named now. Gives the words before it. */
const ON_NEW = new RegExp(`^(?:standing |sitting |resting |lying |placed |mounted |stacked |centered |flat )*(?:${ON}) (?=an? |# )`);
export const opensBelow = (tokens: readonly string[], at: number): number => matchAt(tokens, at, ON_NEW)?.length ?? 0;
