import type { Brief, BriefThing, Fact } from '../plan/brief.ts';

/** A brief as compact text, for people and tests: one line a thing, its parts indented below it. */
export function printBrief(brief: Brief): string {
  const lines = brief.things.flatMap((thing) => printThing(thing, 0));
  for (const { relation, what, to, distance } of brief.relations)
    lines.push(`${what} ${relation} ${to.join(' & ')}${distance === undefined ? '' : ` (${round(distance)} mm)`}`);
  if (brief.unread.length > 0) lines.push(`unread: ${brief.unread.map(({ words }) => `"${words}"`).join(', ')}`);
  return lines.join('\n');
}

function printThing(thing: BriefThing, depth: number): string[] {
  const name = thing.op === undefined ? thing.noun : `${thing.noun}=${thing.op}${thing.variant === undefined ? '' : `/${thing.variant}`}`;
  const count = thing.counted || thing.count !== 1 ? `${thing.count} ` : '';
  const facts = thing.facts.map(printFact);
  return [
    `${'  '.repeat(depth)}${thing.absent ? 'no ' : ''}${count}${name}${facts.length > 0 ? `: ${facts.join(', ')}` : ''}`,
    ...thing.parts.flatMap((part) => printThing(part, depth + 1)),
  ];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** One fact in a few words: "height 450", "oak", "2 ct", "at left 15". */
export function printFact(fact: Fact): string {
  switch (fact.kind) {
    case 'measure': {
      const place = fact.among === undefined ? '' : ` ${(fact.index ?? 0) + 1}/${fact.among}`;
      return `${fact.of === undefined ? '' : `${fact.of} `}${fact.dimension}${place} ${round(fact.value)}`;
    }
    case 'number':
      return `${fact.of} ${round(fact.value)}`;
    case 'extent':
      return `${fact.dimension} x${round(fact.factor)}`;
    case 'material':
      return fact.material;
    case 'colour':
      return fact.colour;
    case 'finish':
      return `${fact.finish} finish`;
    case 'style':
      return `${fact.style} style`;
    case 'adjective':
      return fact.adjective;
    case 'text':
      return `"${fact.text}"`;
    case 'thread':
      return `thread ${round(fact.diameter)}${fact.pitch === undefined ? '' : ` x ${round(fact.pitch)}`}`;
    case 'carat':
      return `${round(fact.value)} ct${fact.total ? ' total' : ''}`;
    case 'karat':
      return `${round(fact.value)}K`;
    case 'ring_size':
      return `size ${fact.system} ${fact.size} (${round(fact.diameter)})`;
    case 'outline':
      return fact.circle ? `circle ${round(2 * fact.circle.radius)}` : `outline of ${fact.points?.length ?? 0} curves`;
    case 'position':
      return `at ${fact.at}${fact.distance === undefined ? '' : ` ${round(fact.distance)}`}`;
    case 'pattern': {
      const more = [
        fact.rows === undefined ? '' : ` ${fact.rows} rows`,
        fact.columns === undefined ? '' : ` ${fact.columns} columns`,
        fact.layers === undefined ? '' : ` ${fact.layers} layers`,
        fact.spacing === undefined ? '' : ` spacing ${round(fact.spacing)}`,
        fact.diameter === undefined ? '' : ` diameter ${round(fact.diameter)}`,
      ];
      return `in ${fact.pattern}${more.join('')}`;
    }
  }
}
