import type { Utterance } from './edit.ts';
import { plain } from './tokens.ts';

type Talk = Extract<Utterance, { kind: 'talk' }>;

const TONES: readonly (readonly [Talk['tone'], RegExp])[] = [
  [
    'thanks',
    /^(?:(?:many |ok |okay |great |perfect |cool |nice )*(?:thanks?|thank you|thx|ty|cheers|much appreciated|merci|danke)(?: you| so| very| much| a lot| a million| again| for \w+(?: \w+){0,3}| that(?:'?s| is) \w+)*)$/,
  ],
  [
    'greeting',
    /^(?:hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|yo|(?:is )?any(?:body|one) (?:there|here|home)|are you (?:there|awake|listening|alive)|can you hear me|what's up|whats up|sup|how are you(?: doing)?(?: today)?|how do you do)(?: there| aura| again| everyone| you| today| any(?:body|one) (?:there|home))*$/,
  ],
  ['bye', /^(?:bye|goodbye|bye bye|see you|see ya|good night|farewell|ciao)(?: \w+){0,2}$/],
  [
    'praise',
    /^(?:(?:that|this|it|looks|is|'s|so|very|really|oh|wow|i|love|like|absolutely|just|the|result|design) )*(?:that's|it's)?\s*(?:very |really |so |just |absolutely |looking |looks )*(?:nice|great|perfect|beautiful|lovely|awesome|amazing|cool|wonderful|excellent|fantastic|gorgeous|brilliant|love it|like it|well done|good job|good|wow|stunning|super|pretty|yes|ok|okay|fine)(?: job| work| now| one| already| it| this| that)*$/,
  ],
  [
    'complaint',
    /^(?:(?:that|this|it|is|looks|'s|so|very|really|i|just|do|don't|not|no|the|result|design) )*(?:that's|it's|this is|it looks|i)?\s*(?:very |really |so |just |not |don't |absolutely )*(?:ugly|bad|terrible|awful|horrible|wrong|hate it|hate this|like it|like this|what i (?:asked|wanted|meant)(?: for)?|right|stupid|useless|rubbish|broken|disappointing|boring|no|nope|good)$/,
  ],
];

/** Thanks, greetings, praise: said for its own sake. Undefined where something else is meant. */
export function readTalk(text: string): Talk | undefined {
  const words = plain(text)
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return { kind: 'talk', tone: 'empty', words: text.slice(0, 200) };
  if (words.length > 60) return undefined;
  const negative = /\b(?:not|don't|isn't|no)\b/.test(words);
  for (const [tone, pattern] of TONES)
    if (
      pattern.test(words) &&
      !(tone === 'praise' && negative) &&
      !(tone === 'complaint' && /^(?:good|right|like it|like this|i like (?:it|this)|that's right)$/.test(words))
    )
      return { kind: 'talk', tone, words: text.slice(0, 200) };
  return undefined;
}

/** "no wait, rubies", "I meant brass", "make that 40": what follows takes the place of what was said last. */
const CORRECTS =
  /^\s*(?:(?:oh|um+|uh|hmm+|oops|ah)[\s,.!-]+)*(?:no[\s,]+wait|no\s*[,.;:-]|wait\s*[,.;:-]|i (?:mean|meant|said)\b|make that\b|scratch that\b|or rather\b|rather\s*[,:]|sorry\s*[,.;:-]|actually\s*,?\s*(?!make|let|can|could|i|the|add|put|remove|take))/i;

/** "sapphires instead": in the place of what was spoken of last. */
const INSTEAD = /^((?!.*\b(?:put|add|use|make|change|turn|swap|replace|with)\b).{1,60}?)[\s,]+instead[\s.!?]*$/i;

/** Whether an instruction takes back what was said last, and the text without the words that say so. */
export function withoutCorrection(text: string): { text: string; corrects: boolean } {
  const instead = INSTEAD.exec(text);
  if (instead) return { text: instead[1]!.padEnd(text.length), corrects: true };
  const found = CORRECTS.exec(text)?.[0];
  const rest = found === undefined ? '' : text.slice(found.length).replace(/^[\s,.;:!-]+/, '');
  if (found === undefined || rest.trim() === '') return { text, corrects: false };
  return { text: ' '.repeat(text.length - rest.length) + rest, corrects: true };
}

/** The text without thanks and greetings before it: "thanks, now make it blue". */
export const withoutTalk = (text: string): string =>
  text.replace(
    /^\s*(?:(?:oh no|oh|hmm+|um|no wait|wait|no|actually|oops|sorry|hi|hello|hey|thanks|thank you(?: very much| so much)?|thx|ok|okay|great|perfect|nice|cool|good|lovely|yes|yeah|yep|nah|nope|hm+|well|sure|hmm|oh|wow|beautiful)(?: there| aura)?\s*[,.!;:-]\s*|\s*(?:nah|nope|yeah|yep|hmm+|ok|okay)\s+(?=[a-z]+ ))+/i,
    (found) => ' '.repeat(found.length),
  );
