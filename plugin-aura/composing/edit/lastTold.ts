import type { BriefThing } from '../../plan/brief.ts';
import { withParts } from './work.ts';

/** Which of the instructions changed what somebody names: "undo the halo", "undo the width", "undo the colour". */

/** What changed a length is told by its adjective as often as by its noun. */
const ADJECTIVES: Readonly<Record<string, RegExp>> = {
  width: /\b(?:wid|narrow|broad)/,
  height: /\b(?:tall|high|low|short)/,
  length: /\b(?:long|short)/,
  depth: /\b(?:deep|shallow)/,
  thickness: /\b(?:thick|thin)/,
  size: /\b(?:big|small|larg|siz)/,
  engraving: /\bengrav/,
};
const LOOK = /^(?:colou?r|paint|look|material|finish)$/;

const speaksOf = (text: string, noun: string): boolean => text.includes(noun) || ADJECTIVES[noun]?.test(text) === true;

/** Index of the last of the instructions behind the first prompt that changed it; -1 where none did. */
export function lastTold(later: readonly string[], noun: string, things: readonly BriefThing[]): number {
  const named = later.map((text) => speaksOf(text.toLowerCase(), noun)).lastIndexOf(true);
  if (named >= 0 || !LOOK.test(noun)) return named;
  const said = things
    .flatMap((thing) => [...withParts(thing)])
    .flatMap(({ facts }) => facts.filter(({ kind }) => kind === 'colour' || kind === 'material' || kind === 'finish'));
  return Math.max(-1, ...said.map(({ span }) => (span?.text ?? 0) - 1));
}
