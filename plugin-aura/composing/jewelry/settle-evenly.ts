import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';
import { countIn } from '../../reading/numbers.ts';
import { nounMeaning } from './gathering.ts';
import { isPiece } from './lexicon.ts';

/** "a pear emerald and a round diamond, both 0.75 ct": a size that was said of all of them together. */

const EACH =
  /\b(?:both|all|each)(?: of (?:them|these)| stones?| ones?)?(?: (?:are|is|being|of|at|about|weighing))* ?(\d+(?:[.,]\d+)?|[.,]\d+)(?: ?(?:x|×|by) ?(\d+(?:[.,]\d+)?))? ?(mm|cts?|carats?)\b(?! (?:wide|thick|apart|band|long))|(?<![\w.,])(\d+(?:[.,]\d+)?|[.,]\d+)(?: ?(?:x|×|by) ?(\d+(?:[.,]\d+)?))? ?(mm|cts?|carats?) (?:each|apiece)\b/i;
const SIZED: ReadonlySet<Fact['kind']> = new Set(['carat', 'measure']);

const isStone = ({ noun, absent }: BriefThing): boolean => {
  const meaning = absent ? undefined : nounMeaning(noun);
  return meaning?.kind === 'species' || meaning?.kind === 'cut' || (meaning?.kind === 'slot' && meaning.slot === 'stone');
};
const decimal = (words: string): number => Number(words.replace(',', '.'));

/** Gives the size to those stones of the piece that have none. */
export function evenly(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const owners = brief.things.filter(({ op, absent }) => isPiece(op) && op !== 'gemstone' && !absent);
  const [owner] = owners;
  const found = text === undefined ? null : EACH.exec(text);
  if (!found || !owner || owners.length !== 1) return brief;
  const stones = owner.parts.filter(
    (part) => isStone(part) && (part.span?.from ?? Number.POSITIVE_INFINITY) < found.index + found[0].length,
  );
  if (stones.length < 2) return brief;
  const [, one = found[4] ?? '', two = found[5], unit = found[6] ?? ''] = found;
  const said = { words: found[0], span: { text: 0, from: found.index, to: found.index + found[0].length } };
  const facts: Fact[] = /^m/i.test(unit)
    ? two === undefined
      ? [{ kind: 'measure', dimension: 'size', value: decimal(one), unit: 'mm', ...said }]
      : [one, two].map((value, index) => ({
          kind: 'measure',
          dimension: 'size',
          value: decimal(value),
          unit: 'mm',
          index,
          among: 2,
          ...said,
        }))
    : [{ kind: 'carat', value: decimal(one), ...said }];
  const within = ({ span }: { span?: Fact['span'] }): boolean =>
    span !== undefined && span.text === 0 && span.from >= said.span.from && span.to <= said.span.to;
  const bare = (part: BriefThing): BriefThing => ({ ...part, facts: part.facts.filter((fact) => !within(fact)) });
  const parts = owner.parts.map((part) => {
    if (!stones.includes(part)) return part;
    const own = bare(part);
    return own.facts.some(({ kind }) => SIZED.has(kind)) ? own : { ...own, facts: [...own.facts, ...facts] };
  });
  return {
    ...brief,
    things: brief.things.map((thing) => (thing === owner ? { ...bare(owner), parts } : thing)),
    unread: brief.unread.filter((words) => !within(words)),
  };
}

const OF_EACH = /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) of each\b/i;

/** "alternating rubies and diamonds, 10 of each": so many of each kind, and none of them a number of rings. */
export function ofEach(brief: Brief): Brief {
  const found = brief.texts.length === 1 ? OF_EACH.exec(brief.texts[0] ?? '') : null;
  const owner = brief.things.find(({ op, absent }) => isPiece(op) && op !== 'gemstone' && !absent);
  const stones = owner?.parts.filter(isStone) ?? [];
  if (!found || !owner || stones.length < 2 || stones.some(({ counted }) => counted)) return brief;
  const number = countIn(found[1]!);
  const counted = { words: found[0], span: { text: 0, from: found.index, to: found.index + found[0].length } };
  const { counted: old, ...piece } = owner;
  const mine = old !== undefined && (old.span === undefined || old.span.from >= found.index);
  const total = number * stones.length;
  return {
    ...brief,
    things: brief.things.map((thing) =>
      thing === owner
        ? {
            ...piece,
            ...(mine ? { count: 1 } : old && { counted: old }),
            parts: piece.parts.map((part) => (part === stones[0] ? { ...part, count: total, counted } : part)),
          }
        : thing,
    ),
    unread: brief.unread.filter(({ words }) => !OF_EACH.test(words)),
  };
}

/** "a 6x4 mm malachite stone": the first of two sizes is no number of stones. */
export function uncrossed(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  if (text === undefined || !brief.things.some(({ op }) => isPiece(op))) return brief;
  const mended = (node: BriefThing): BriefThing => {
    const at = node.counted?.span;
    const parts = node.parts.map(mended);
    const crossed = at?.text === 0 ? /^ ?(?:x|×|by) ?(\d+(?:[.,]\d+)?)/i.exec(text.slice(at.to)) : null;
    if (!crossed || !at || node.count < 2) return { ...node, parts };
    const { counted: _counted, ...one } = node;
    const said = { words: text.slice(at.from, at.to + crossed[0].length), span: { text: 0, from: at.from, to: at.to + crossed[0].length } };
    const facts = node.facts.filter(
      ({ kind, span }) => !(kind === 'measure' && span?.text === 0 && span.from >= at.from && span.from <= said.span.to),
    );
    const sizes = [node.count, decimal(crossed[1]!)].map(
      (value, index): Fact => ({ kind: 'measure', dimension: 'size', value, unit: 'mm', index, among: 2, ...said }),
    );
    return { ...one, count: 1, facts: [...facts, ...sizes], parts };
  };
  return { ...brief, things: brief.things.map(mended) };
}
