import type { Brief, BriefThing, Fact } from '../../plan/brief.ts';

/** Bands that grow narrower: "tapering from 8 to 4 mm", "tapering to about 4 mm at the back", "3 mm at the top, 2 at the back". */

const NUMBER = '(\\d+(?:[.,]\\d+)?) ?(?:mm)?';
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\btaper(?:s|ed|ing)? (?:down )?from ${NUMBER} ?(?:at (?:the )?\\w+ )?(?:down )?to (?:about |around )?${NUMBER}(?: (?:wide )?at (?:the )?(?:back|bottom|base))?`,
    'i',
  ),
  new RegExp(`\\b${NUMBER} (?:to|down to) ${NUMBER} taper(?:ed)?`, 'i'),
  new RegExp(
    `\\b${NUMBER} (?:wide )?at the (?:top|front|shoulders?) ?(?:,|and|tapering)? ?(?:down )?(?:to )?${NUMBER} at the (?:back|bottom|base)`,
    'i',
  ),
];
const TO = new RegExp(
  `\\b(?:shoulders? |shank |band )?(?:taper(?:s|ed|ing)?|narrow(?:s|ing)?) (?:down )?to (?:about |around |approx\\.? )?${NUMBER}(?: (?:wide )?at (?:the )?(?:back|bottom|base))?`,
  'i',
);
const value = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

/** The width at the back as a number of its own, and where it was said the width at the top. */
export function tapered(brief: Brief): Brief {
  const text = brief.texts.length === 1 ? brief.texts[0] : undefined;
  const rings = brief.things.filter(({ op, absent }) => op === 'ring' && !absent);
  const [ring] = rings;
  if (text === undefined || !ring || rings.length !== 1) return brief;
  const both = PATTERNS.map((pattern) => pattern.exec(text)).find(Boolean);
  const found = both ?? TO.exec(text);
  if (!found) return brief;
  const [top, back] = both ? [value(both[1]), value(both[2])] : [undefined, value(found[1])];
  if (!(back >= 0.8 && back <= 20)) return brief;
  const span = { text: 0, from: found.index, to: found.index + found[0].length };
  const within = ({ span: at }: { span?: Fact['span'] }): boolean =>
    at !== undefined && at.text === 0 && at.from >= span.from && at.to <= span.to;
  const said = { words: found[0], span };
  const bare = (thing: BriefThing): BriefThing => ({
    ...thing,
    facts: thing.facts.filter((fact) => !within(fact)),
    parts: thing.parts.flatMap((part) => (within(part) && part.parts.length === 0 ? [] : [bare(part)])),
  });
  const facts: Fact[] = [
    { kind: 'number', of: 'narrow', value: back, ...said },
    ...(top === undefined ? [] : [{ kind: 'measure' as const, dimension: 'width' as const, value: top, unit: 'mm', ...said }]),
  ];
  const made = bare(ring);
  const things = brief.things.flatMap((thing) =>
    thing === ring ? [{ ...made, facts: [...made.facts, ...facts] }] : within(thing) ? [] : [thing],
  );
  const left = new Set(things.map(({ id }) => id));
  return {
    ...brief,
    things,
    relations: brief.relations.filter(({ what, to }) => left.has(what) && to.every((id) => left.has(id))),
    unread: brief.unread.filter((words) => !within(words)),
  };
}
