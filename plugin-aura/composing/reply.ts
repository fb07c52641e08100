import type { Brief } from '../plan/brief.ts';
import type { Plan } from '../plan/plan.ts';
import type { Utterance } from '../reading/edit.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { nearestNames } from '../reading/nearest.ts';
import type { Composed } from './compose.ts';

/** What is answered in words where nothing is built. */
export interface Reply {
  reply: string;
  offers: string[];
}

export const OFFERS = [
  'an oak table 160 x 80 x 75 cm',
  'a solitaire ring with a 1 ct diamond',
  'a white vase 25 cm high',
  'a plate 80 x 60 x 5 with four 6 mm holes',
];

const listed = (words: readonly string[], join = 'or'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;

const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`);

/** Why nothing came of a prompt, and what may be said instead. */
export function nothingMade({ unknown, brief }: Composed, lexicon: Lexicon): Reply {
  const absent = brief.things.filter((thing) => thing.absent);
  if (unknown.length === 0 && absent.length > 0)
    return {
      reply: `Only what it shall not be was said (no ${listed(absent.map(({ noun }) => noun))}). Say what it shall be.`,
      offers: OFFERS.slice(0, 3),
    };
  if (unknown.length === 0)
    return { reply: 'Nothing to make was named: say a thing, and its sizes, material and parts if they matter.', offers: OFFERS };
  const words = unknown.map(({ noun }) => noun).slice(0, 3);
  const near = [...new Set(words.flatMap((noun) => nearestNames(noun, lexicon).map(({ name }) => name)))].slice(0, 3);
  const instead = near.length > 0 ? ` The nearest are ${listed(near.map(article), 'and')}.` : '';
  return {
    reply: `“${listed(words)}” is not among the things the offline reader can make.${instead} Say its parts (“a box with two handles and a lid”), or let a language model build it.`,
    offers: near.length > 0 ? near.map(article) : OFFERS.slice(0, 3),
  };
}

const IDLE = /^“([^”]+)” found no use for the (.+)\.$/;

/** Notes on words that found no use for one thing as one sentence; a word that was told with its noun is not told again. */
export function inFewWords(notes: readonly string[]): string[] {
  const byThing = new Map<string, string[]>();
  for (const note of notes) {
    const [, words, thing] = IDLE.exec(note) ?? [];
    if (words === undefined || thing === undefined) continue;
    const isTold = notes.some((other) => other.startsWith('Nobody here knows') && other.includes(` ${words.toLowerCase()} ${thing}:`));
    byThing.set(thing, [...(byThing.get(thing) ?? []), ...(isTold ? [] : [`“${words}”`])]);
  }
  const done = new Set<string>();
  return notes.flatMap((note) => {
    const thing = IDLE.exec(note)?.[2];
    if (thing === undefined) return [note];
    const words = byThing.get(thing)!;
    if (done.has(thing) || words.length === 0) return [];
    done.add(thing);
    return [`${listed([...new Set(words)], 'and')} found no use for the ${thing}.`];
  });
}

/** A line back for thanks, greetings and the like. */
export function talkReply(tone: Extract<Utterance, { kind: 'talk' }>['tone'], brief?: Brief): Reply {
  const noun = brief?.things[0]?.noun;
  const next = noun ? [`make the ${noun} taller`, 'show it in walnut'] : OFFERS.slice(0, 3);
  switch (tone) {
    case 'thanks':
      return { reply: 'You are welcome. Nothing was changed.', offers: [] };
    case 'greeting':
      return { reply: noun ? `Hello. Say what shall change about the ${noun}.` : 'Hello. Say what you would like to make.', offers: next };
    case 'praise':
      return { reply: 'Good to hear. Nothing was changed.', offers: [] };
    case 'complaint':
      return {
        reply: 'Sorry. Say which part is wrong and what it shall be; “undo” takes the last change back.',
        offers: noun ? ['undo that'] : [],
      };
    case 'bye':
      return { reply: 'Goodbye. The design stays as it is.', offers: [] };
    case 'empty':
      return { reply: noun ? 'Say what shall change.' : 'Say what you would like to make.', offers: next };
  }
}

export { article, listed };

/** What the reader made of words: a plan, or an answer in words alone, or both. */
export interface Reading {
  plan?: Plan;
  reply?: string;
  offers?: readonly string[];
  unread: readonly string[];
  notes: readonly string[];
  /** Of an answer in words: a change was asked for, and none was made. */
  asked?: 'change';
  /** Of a refinement: the plan is a new design, to be put beside the one that was given. */
  beside?: boolean;
}

/** A reading with what could not be made told. */
export function made({ plan, unread, notes, unknown }: Composed): Reading {
  const left = unknown.map(({ noun }) => noun);
  const more =
    left.length > 0
      ? [
          `Nobody here knows ${listed(
            left.map((noun) => `“${noun}”`),
            'and',
          )}: it was left out.`,
        ]
      : [];
  return { ...(plan && { plan }), unread, notes: [...more, ...notes] };
}
