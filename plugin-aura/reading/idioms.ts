import type { Brief } from '../plan/brief.ts';
import type { Dimension } from '../plan/spoken.ts';
import type { Edit, Target } from './edit.ts';
import { has, senseOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { readPlaceIdiom, targetIn } from './placeIdioms.ts';
import { outsideQuotes } from './quoted.ts';
import { readItems } from './readItems.ts';
import { table } from './table.ts';
import { TURNS } from './turns.ts';
import { pullEdit, sideEdit } from './wholeIdioms.ts';

/** Instructions of a fixed form, whose words taken one by one would say something else. */

const VERBS =
  'make give add put remove change turn move set use swap replace take paint engrave cut drill scale rotate raise lower widen shorten lengthen'.split(
    ' ',
  );
const GERUNDS = new Map(
  VERBS.flatMap((verb): [string, string][] => [
    [`${verb.replace(/e$/, '')}ing`, verb],
    [`${verb}${verb.at(-1)}ing`, verb],
  ]),
);

/** "would you mind giving it a lid and making it larger": the verbs as they are said in an order. */
const withoutGerund = (text: string): string => {
  if (!/\b(?:mind|about|consider|suggest|try)\b/i.test(text)) return text;
  const led = text
    .replace(/\blet's say\b/gi, (found) => ' '.repeat(found.length))
    .replace(/\b(?:would|do) you mind\b/gi, (found) => 'could you'.padEnd(found.length));
  return led.replace(/\b[a-z]+ing\b/gi, (word) => (GERUNDS.get(word.toLowerCase()) ?? word).padEnd(word.length));
};

/** Words of one meaning by their plain form, of the same length, so that what was said keeps its places in the text. */
export const plainly = (text: string): string =>
  outsideQuotes(text, (unquoted) => TURNS.reduce((said, [turn, words]) => turned(said, turn, words), withoutGerund(unquoted)));

const turned = (text: string, turn: RegExp, words: string): string =>
  text.replace(turn, (found: string, ...groups: unknown[]) =>
    words.replace(/\$(\d)/g, (_, k: string) => String(groups[Number(k) - 1] ?? '')).padEnd(found.length),
  );

/** The one edit that an instruction of a fixed form asks for; undefined where it has another form. */
export function readIdiom(source: string, lexicon: Lexicon, brief: Brief): Edit | undefined {
  const words = source.trim().replace(/[.!?\s]+$/, '');
  return (
    textEdit(words, brief) ??
    swapEdit(words, lexicon) ??
    readPlaceIdiom(words, lexicon) ??
    largeEdit(words, lexicon) ??
    matchEdit(words, lexicon) ??
    lightEdit(words, lexicon) ??
    letterEdit(words, brief) ??
    doubleEdit(words, lexicon) ??
    sideEdit(words, lexicon, brief) ??
    pullEdit(words, lexicon)
  );
}

const TEXT =
  /^(?:please |now |and )*(?:the |its )?(?:text|lettering|letters|inscription|engraving|writing|label|wording|words?)(?: on (?:it|the [\w ]+?))? (?:should|shall|must|has to|needs to|to)?\s*(?:be|say|read|says|reads|is)\s*:?\s*["“']?(.+?)["”']?$/i;
const CHANGES_TEXT =
  /^(?:please )*(?:change|set) (?:the |its )?(?:text|lettering|inscription|engraving|label|wording)(?: on (?:it|the [\w ]+?))? (?:in)?to\s*:?\s*["“']?(.+?)["”']?$/i;
/** What is said of a text and is no text. */
const LOOKS = /^(?:bigger|smaller|larger|deeper|higher|bolder|removed|gone|in |on |of )/i;

function textEdit(words: string, { texts }: Brief): Edit | undefined {
  const text = (TEXT.exec(words) ?? CHANGES_TEXT.exec(words))?.[1]?.trim();
  if (text === undefined || text === '' || LOOKS.test(text)) return undefined;
  const said = { words: words.slice(0, 200), span: { text: texts.length, from: 0, to: words.length } };
  const target: Target = { adjectives: [], words: 'text' };
  return { kind: 'set', target, facts: [{ kind: 'text', text: text.slice(0, 200), ...said }], words: said.words };
}

const OTHER_WAY =
  /^(?:please |no,? |now )*(?:(?:do|make|put) (?:it|them|that) )?(?:the )?other way (?:a?round|about)$|^(?:please )*(?:swap|switch|exchange) (?:them|both|the two|places|their places|positions)(?: places| around| over)?$/i;
const SWAP =
  /^(?:please |now |can you |could you )*(?:swap|switch|exchange) (?:the (?:places|positions) of )?(.+?) (?:and|with) (.+?)(?: places| around| over)?$/i;

const SWAP_LOOKS =
  /^(?:please |now |can you |could you )*(?:swap|switch|exchange|reverse|invert)(?: around)? (?:the |their |its |both |these )?(?:two )?(?:colou?rs|materials|finishes|woods|metals)(?: (?:a?round|over|about))?(?: of (?:the |both )?(.+?) and (?:the )?(.+?))?$/i;

function swapEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const looks = SWAP_LOOKS.exec(words.replace(/\s+/g, ' '));
  if (looks) {
    const [one, other] = [looks[1], looks[2]].map((name) =>
      name === undefined ? undefined : targetIn(`the ${name.replace(/^the /i, '')}`, lexicon),
    );
    return { kind: 'swap', looks: true, words, ...(one?.noun !== undefined && other?.noun !== undefined && { one, other }) };
  }
  if (OTHER_WAY.test(words)) return { kind: 'swap', words };
  const found = SWAP.exec(words);
  if (!found || /\b(?:for|by|to)\b/i.test(words)) return undefined;
  const one = targetIn(found[1]!, lexicon);
  const other = targetIn(found[2]!, lexicon);
  if (one?.noun === undefined || other?.noun === undefined) return undefined;
  // "swap the ruby with a diamond" puts something new there
  return /^an?\b/i.test(found[2]!) ? undefined : { kind: 'swap', one, other, words };
}

const SAME =
  /\b(?:(?:the|in|of) )*same (?:wood|material|metal|colou?r|finish|fabric|stone|look) as (the [\w ]+?|it)(?: for (the [\w ]+))?$/i;

const AS_LARGE =
  /^(?:please |now |and |also |can you |could you )*(?:make |set |have |i want )?(the [\w ]+?|its [\w ]+?)(?: (?:should|shall|must) be| be)? (?:(?:exactly |just )?as (wide|tall|high|deep|long|thick|big|large) as|(?:of |to )?the same (width|height|depth|length|thickness|size|diameter) as) (the [\w ]+?|its [\w ]+?)(?: (?:is|are))?$/i;
const LARGE: Readonly<Record<string, Dimension | undefined>> = table<Dimension>({
  wide: 'width',
  tall: 'height',
  high: 'height',
  deep: 'depth',
  long: 'length',
  thick: 'thickness',
  big: 'size',
  large: 'size',
  width: 'width',
  height: 'height',
  depth: 'depth',
  length: 'length',
  thickness: 'thickness',
  size: 'size',
  diameter: 'diameter',
});

/** "Make the grip as wide as the blade": a size that another part has. */
function largeEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const [, what, how, side, other] = AS_LARGE.exec(words.replace(/\s+/g, ' ')) ?? [];
  const dimension = LARGE[(how ?? side ?? '').toLowerCase()];
  if (what === undefined || other === undefined || dimension === undefined) return undefined;
  const [target, like] = [targetIn(what.replace(/^its /i, 'the '), lexicon), targetIn(other.replace(/^its /i, 'the '), lexicon)];
  return target?.noun !== undefined && like?.noun !== undefined ? { kind: 'match', target, like, dimension, words } : undefined;
}

function matchEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const found = SAME.exec(words);
  if (!found) return undefined;
  const like = targetIn(found[1]!, lexicon);
  const before = words
    .slice(0, found.index)
    .replace(/^(?:please |now |and |make |i want |set |give |have )*/i, '')
    .replace(/\s+(?:should |shall )?(?:be |have |in |of |made of )*$/i, '')
    .split(/[,;]\s*/)
    .at(-1)!;
  const target = targetIn(found[2] ?? before, lexicon);
  return like && target?.noun !== undefined ? { kind: 'match', target, like, words } : undefined;
}

const LIGHT =
  /^(?:please |now |can you |could you )*(?:turn|switch) (on|off) (.+)$|^(?:please |now )*(?:turn|switch) (.+) (on|off)$|^(?:please |now )*light (?:up )?(.+)$/i;

/** "turn on the lamp": it is lit. */
function lightEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const found = LIGHT.exec(words);
  if (!found) return undefined;
  const name = found[2] ?? found[3] ?? found[5]!;
  const items = readItems(name, lexicon);
  if (!items.some((item) => has(item, 'thing', 'part') || senseOf(item, 'pronoun')?.pronoun === 'it')) return undefined;
  const target = targetIn(name, lexicon);
  const adjective = /^off$/i.test(found[1] ?? found[4] ?? 'on') ? 'unlit' : 'lit';
  return target && { kind: 'set', target, facts: [{ kind: 'adjective', adjective, words }], words };
}

const LETTERS: Readonly<Record<string, string>> = { z: 'tooth', m: 'module', n: 'tooth' };
const LETTER = /^(?:please |now |make (?:it )?|change (?:it )?to |with )*([zmn])\s*[=:]?\s*(\d+(?:\.\d+)?)$/i;

/** "z 32", "m = 3": the letters of a gear's drawing. */
function letterEdit(words: string, { texts, things }: Brief): Edit | undefined {
  const found = LETTER.exec(words);
  const of = found && LETTERS[found[1]!.toLowerCase()];
  if (!found || !of || !things.some(({ op }) => /gear|sprocket|rack|pulley/.test(op ?? ''))) return undefined;
  const span = { text: texts.length, from: 0, to: words.length };
  const target: Target = { adjectives: [], words: 'it' };
  return { kind: 'set', target, facts: [{ kind: 'number', of, value: Number(found[2]), words, span }], words };
}

const DOUBLE = /^(?:please |now |make (?:it )?|with )*(?:an? )?(double|triple) ([a-z ]+)$/i;

/** "double patty": two of it. "Double the size" is none of these. */
function doubleEdit(words: string, lexicon: Lexicon): Edit | undefined {
  const found = DOUBLE.exec(words);
  if (!found || /^(?:the|its|it|this|that|all|everything)\b/i.test(found[2]!)) return undefined;
  const items = readItems(found[2]!, lexicon);
  if (items.some((item) => has(item, 'dimension', 'extent'))) return undefined;
  const target = targetIn(found[2]!, lexicon);
  return target?.noun === undefined ? undefined : { kind: 'count', target, to: /^double$/i.test(found[1]!) ? 2 : 3, words };
}
