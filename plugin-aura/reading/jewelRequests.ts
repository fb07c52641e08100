import type { Wish } from './requests.ts';
import type { Stretches } from './stretch.ts';

/** "set the opal in a bezel", "surround the stone with a halo", "hang it from a chain": what is done with a jewel, by what is added to it. */
export function ofJewels(text: string, { how, value }: Wish, words: Stretches): string | undefined {
  if (!words.isJewel) return undefined;
  const letters = lettering(text);
  if (letters !== undefined) return letters;
  const weight = /^(.+?) (?:(?:should|must|has to|needs to) )?weigh (\d.*)$/i.exec(text);
  if (weight && words.named(weight[1]!) !== undefined) return `make ${words.named(weight[1]!)!} ${weight[2]!}`;
  if (
    /^(?:hang|put|wear|string|have|get) (?:it|this|that|the [a-z ]+?) (?:from|on|onto) an? chain$/i.test(text) ||
    /^on an? chain$/i.test(text) ||
    (how !== 'bare' && /^an? chain (?:with|for|on) (?:it|the [a-z]+)$/i.test(value))
  )
    return 'add a chain';
  if (PAVED.test(text) || (how !== 'bare' && /^(?:an? )?pav[eé](?:[- ]set)? (?:band|shank)$/i.test(value))) return 'add pave on the band';
  const around =
    /^(?:surround|circle|encircle|frame|ring) ((?:the|its) .+?) (?:with|by|in) (.*\b(?:halo|diamonds|sapphires|rubies|emeralds|stones)\b.*)$/i.exec(
      text,
    );
  if (around && words.isStoned) return /halo/i.test(around[2]!) ? `add ${around[2]!}` : `add a halo of ${around[2]!.replace(/^an? /i, '')}`;
  const flanked = /^(?:flank|accent) ((?:the|its) .+?) (?:with|by) (.+?)(?: (?:on|at) (?:each|either|both|every) sides?)?$/i.exec(text);
  if (flanked && words.isStoned) return `add ${flanked[2]!} on each side`;
  const mounted =
    /^(?:(?:set|put|mount|hold|have) )?(?:the |its )?([a-z]+(?: [a-z]+)?) (?:(?:should|must|has to|could) )?(?:(?:sit|be|go|be set|be held) )?in an? (halo|bezel|prong setting|claw setting|bezel setting)(?:,? (?:not|instead of|rather than) (?:the |an? )?[a-z]+)?$/i.exec(
      text,
    );
  // "hold it with four claws instead"
  const held =
    /^(?:(?:i (?:want|need)|have|hold|set|mount|secure|grip) )?(?:it|(?:the|its) [a-z]+) (?:held |set |be held )?(?:with|by|in|on) ([a-z]+|\d+) (prongs|claws)(?: instead)?$/i.exec(
      text,
    );
  if (held && words.isStoned) return `make it ${held[1]!} ${held[2]!}`;
  const wanted = how === 'bare' ? undefined : /^an? (bezel)(?: setting)?$/i.exec(value)?.[1];
  const changed =
    /^(?:change|turn|swap|switch|replace) (?:the |its )?(?:prong|claw|prongs|claws)(?: setting| head)? (?:in)?(?:to|for|with) an? (bezel)(?: setting)?$/i.exec(
      text,
    )?.[1];
  const into =
    wanted ??
    changed ??
    (mounted && (words.named(mounted[1]!) !== undefined || /^it$/i.test(mounted[1]!)) ? mounted[2]!.toLowerCase() : undefined);
  if (into === undefined || !words.isStoned) return undefined;
  if (into === 'halo') return 'add a halo';
  return `make the head ${/^(?:prong|claw)/i.test(into) ? 'prong' : 'bezel'} set`;
}

/** "pave the band", "could the band have pave?", "band with pave stones". */
const PAVED =
  /^(?:pav[eé] (?:the|its) (?:band|shank)(?: with [a-z]+)?|(?:can |could |should |may )?(?:the |its )?(?:band|shank) (?:(?:should |must |could |needs to )?have|with) pav[eé](?:[- ]?(?:stones|diamonds|set))?)$/i;

const LETTERS = '(?:(?:the |an? )?(?:letters?|initials?|monogram|names?|words?|text) )?(?:an? )?([A-Z](?:[A-Z&.+]|(?: & )){0,11})';
const ON =
  '(?: (?:on|in|into|onto|to) (?:the |its )?((?:signet |ring )?(?:face|front|top|back|inside|outside|lid|band|bar|plate|disc|tag|surface|pendant)|it))';
/** What is engraved as a whole. */
const BODY = /^(?:it|bar|plate|disc|tag|surface|pendant)$/;
const ENGRAVED: readonly RegExp[] = [
  new RegExp(`(?:^|\\b(?:add|with|want|needs?|have|put|get) )${LETTERS}(?:,)? engrav(?:ed|ing)${ON}?$`),
  new RegExp(`(?:^|\\b(?:add|with|want|needs?|have|put|get) )(?:an? |the )?engraved ${LETTERS}${ON}?$`),
  new RegExp(`^(?:carve|etch|inscribe|cut|engrave) ${LETTERS}${ON}?$`),
  new RegExp(`^(?:put|add|have|write) ${LETTERS}${ON}(?:,? (?:engraved|as an engraving))$`),
  new RegExp(`^(?:put|add|have|write) ${LETTERS},? engraved${ON}$`),
  new RegExp(`\\bit engraved(?: with)?:? ${LETTERS}${ON}?$`),
  new RegExp(`^(?:(?:add|put|with|have) )?(?:the |an )?engraving(?: of)?:? ${LETTERS}${ON}?$`),
  new RegExp(`${LETTERS} be engraved${ON}?$`),
];

/** "M engraved on the face", "engrave the face with an M". */
function lettering(text: string): string | undefined {
  const face = new RegExp(`^(?:engrave|carve|inscribe) (?:the |its )?([a-z]+) with ${LETTERS}$`).exec(text);
  if (face) return `engrave the letter ${face[2]!} on the ${face[1]!}`;
  const asked = /^(?:the|its) ([a-z]+) (?:needs|should have|could have) /.exec(text)?.[1];
  for (const pattern of ENGRAVED) {
    const found = pattern.exec(text);
    if (!found) continue;
    const face = (found[2] ?? asked)?.replace(/^(?:signet|ring) /, '');
    const place = face === undefined || BODY.test(face) ? '' : ` on the ${face}`;
    return found[1]!.length > 2 ? `engrave ${found[1]!}${place === '' ? ' on it' : place}` : `engrave the letter ${found[1]!}${place}`;
  }
  return undefined;
}
