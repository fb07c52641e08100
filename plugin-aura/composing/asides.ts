import type { Utterance } from '../reading/edit.ts';
import { plain } from '../reading/tokens.ts';
import { OFFERS, type Reply } from './reply.ts';

/** Words with which no design can begin: questions to the program, changes of what is not there yet, requests for something else than a model. */

type Rule = readonly [pattern: RegExp, reply: string];

const MAKES =
  'Aura makes 3D models from words: jewellery, furniture, vessels, tools, mechanical parts and more, with their sizes, materials and parts.';

const BEFORE: readonly Rule[] = [
  [
    /\bwhat (?:can|could|do|else can) (?:you|u|i|we|this|it|aura)\b|\bwhat(?:'s| is|s) (?:this|aura|your (?:name|job|purpose))\b|\bwho (?:are|made) (?:you|u)\b|\bhow (?:do|can|should|does|would) (?:i|you|we|u|this|it|one)\b|^(?:help|help me|help please|i need help|please help)$|\bwhat (?:kind|sort|type)s? of (?:thing|model|object|design)s?\b|\bwhat should i (?:say|type|write|do|make)\b/,
    `${MAKES} Say a thing and what matters about it; then say what shall change.`,
  ],
  [
    /\b(?:how much|what)\b.*\b(?:cost|costs|price|charge|pay|worth)\b|\bprice (?:of|for)\b|\bhow (?:expensive|much (?:is|are|would|does|do|for))\b|\bis it expensive\b|^(?:what(?:'s| is) the )?(?:price|cost)\b/,
    'Aura knows no prices. It builds the piece and tells its weight, its volume of material and its stones, from which a price can be worked out: say what shall be made.',
  ],
  [
    /\b(?:tell|give|sing|write|read|say|make up)\b.*\b(?:jokes?|stor(?:y|ies)|poems?|songs?|essay|email|haiku|riddle|fairy tale|code|program|letter to)\b|\b(?:weather|forecast|stock price|president of|capital of|what time is it|what day is it|translate|recipe for|latest news|lottery|meaning of life)\b/,
    `That is nothing to build. ${MAKES}`,
  ],
];

const QUESTION =
  /^(?:what|what's|whats|how|how's|which|where|where's|why|when|who|who's|is it|is this|is that|are you|does it|do you know|did you|have you|were you)\b/;

/** The answer to words that ask and name nothing to be made; undefined where a design may follow from them. */
export function asideReply(prompt: string, utterance: Utterance): Reply | undefined {
  const words = plain(prompt)
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length > 160) return undefined;
  const rule = BEFORE.find(([pattern]) => pattern.test(words));
  if (rule) return { reply: rule[1], offers: OFFERS.slice(0, 3) };
  if (utterance.kind !== 'question' || !QUESTION.test(words)) return undefined;
  return {
    reply:
      utterance.about === 'other' || utterance.about === 'can'
        ? `Aura answers questions about a design, and there is none yet. ${MAKES}`
        : 'There is no design yet that this could be asked of: say what shall be made, then ask again.',
    offers: OFFERS.slice(0, 3),
  };
}

const CHANGES =
  /^(?:(?:please|now|then|ok|okay|just|can you|could you|would you|and|also) )*(?:(?:make|turn|set|move|scale|rotate|paint|colou?r|change|resize|mirror|copy|delete|remove|shrink|stretch|improve|fix|finish|undo|redo|give|put|add)\b.*\b(?:it|this|that|them|everything|all|mine)\b|(?:undo|redo|bigger|smaller|larger|taller|wider|longer|shorter|thicker|thinner|nicer|better|prettier|again|more|less|another one|one more|go on|continue)\b)/;

/** Why nothing came of an instruction that speaks of a design which is not there yet. */
export function changeOfNothing(prompt: string): Reply | undefined {
  if (!CHANGES.test(plain(prompt).replace(/\s+/g, ' ').trim())) return undefined;
  return { reply: 'There is nothing yet that this could change: say first what shall be made.', offers: OFFERS.slice(0, 3) };
}
