/**
 * How shop orders and tables of sizes tell the work, put so that the readers know it: what is cut before the body that it is cut into,
 * ends and centres by what they belong to, parts of a shaft by their numbers, chain wheels by the number of their chain.
 */
type Rule = (text: string) => string;

const N = String.raw`\d+(?:\.\d+)?`;
const MM = String.raw`(${N})(?:\s*mm)?`;
const SHAFT = String.raw`\b(?:step(?:ped)?\s+)?(?:shaft|axle|spindle|arbor|roller)\b`;

const tidy = (value: number): string => String(Number(value.toFixed(3)));
const listed = (values: readonly number[]): string => `${values.slice(0, -1).map(tidy).join(', ')} and ${tidy(values.at(-1)!)}`;

/** A shaft by its lengths from left to right. */
const sections = (diameters: readonly number[], lengths: readonly number[]): string =>
  `diameters ${listed(diameters)} mm, lengths ${listed(lengths)} mm`;

/** "D1 = 30 L1 = 50, D2 = 40 L2 = 60": the numbers are those of the lengths, and no sizes. A total that they come to is not said twice. */
const numbered: Rule = (text) => {
  if (!new RegExp(SHAFT, 'i').test(text)) return text;
  const read = (letters: string): Map<number, number> =>
    new Map(
      [...text.matchAll(new RegExp(String.raw`\b(?:${letters})\s?([1-5])\s*[=:]?\s*${MM}(?!\d|\.\d)`, 'gi'))].map((found) => [
        Number(found[1]),
        Number(found[2]),
      ]),
    );
  const [wide, long] = [read('D|dia|diameter|[Øø⌀]'), read('L|len|length')];
  const many = wide.size;
  if (many < 2 || long.size !== many) return text;
  const numbers = [...wide.keys()].sort((a, b) => a - b);
  if (numbers.some((number, k) => number !== k + 1 || !long.has(number))) return text;
  const lengths = numbers.map((number) => long.get(number)!);
  const whole = lengths.reduce((sum, value) => sum + value, 0);
  const rest = text
    .replace(new RegExp(String.raw`[\s,;:]*\b(?:D|L|dia|diameter|len|length|[Øø⌀])\s?[1-5]\s*[=:]?\s*${N}(?:\s*mm)?`, 'gi'), ' ')
    .replace(new RegExp(String.raw`\b(?:total |overall )?(?:length|L)\s*(?:of|=|:)?\s*${tidy(whole)}(?:\s*mm)?(?!\d|\.\d)`, 'i'), '');
  return `stepped shaft, ${sections(
    numbers.map((number) => wide.get(number)!),
    lengths,
  )}, ${rest.replace(new RegExp(SHAFT, 'i'), ' ')}`;
};

/** "a shaft 200 mm long, 30 mm diameter, with a 20 mm journal 30 mm long at each end": the whole is so long. */
const journals: Rule = (text) => {
  const end = new RegExp(
    String.raw`,?\s*(?:with|and|has|(?:turned|stepped|reduced|necked|machined) (?:down )?to|turned to)\s+(?:an?\s+|two\s+)?${MM}\s*(?:dia(?:meter)?\s*)?(?:x\s*${MM}\s*)?(?:journals?|spigots?|trunnions?|ends?|steps?|stubs?|necks?|diameter)?,?\s*(?:(?:for|over)?\s*(?:a length of\s+)?${MM}(?:\s*long)?\s*)?(?:at|on)\s+(?:each|both|either)\s+ends?`,
    'i',
  ).exec(text);
  const long = end ? (end[2] ?? end[3]) : undefined;
  if (!end || long === undefined || !new RegExp(SHAFT, 'i').test(text)) return text;
  const rest = text.replace(end[0], ' ');
  const whole =
    new RegExp(String.raw`${MM}\s*(?:long\b|in length|overall|total)|\b(?:length|long)\s*(?:of|=|:)?\s*${MM}`, 'i').exec(rest) ?? undefined;
  const wide =
    new RegExp(String.raw`${MM}\s*(?:in\s+)?dia(?:meter)?\b|(?:\bdia(?:meter)?\b|[Øø⌀])\s*(?:of|=|:)?\s*${MM}`, 'i').exec(rest) ??
    undefined;
  const [total, body, journal, each] = [whole?.[1] ?? whole?.[2], wide?.[1] ?? wide?.[2], end[1], long].map(Number);
  if (!whole || !wide || !(total! > 2 * each!) || !(body! > 0)) return text;
  const other = rest.replace(whole[0], ' ').replace(wide[0], ' ').replace(new RegExp(SHAFT, 'i'), ' ');
  return `stepped shaft, ${sections([journal!, body!, journal!], [each!, total! - 2 * each!, each!])}, ${other.replace(/(?:,\s*)+/g, ', ')}`;
};

/** "shaft 200 mm long, 30 mm dia for 120 mm, then 20 mm": lengths from left to right, the last of which may be what is left of the whole. */
const onwards: Rule = (text) => {
  if (!new RegExp(SHAFT, 'i').test(text)) return text;
  const wide = String.raw`(?:dia(?:meter)?\s*(?:of\s+)?|[Øø⌀]\s*)?${MM}(?:\s*(?:in\s+)?dia(?:meter)?)?`;
  const run = String.raw`${wide}\s+(?:for|over)\s+(?:the\s+)?(?:first\s+|next\s+|last\s+|another\s+|a length of\s+)?${MM}(?:\s*long)?`;
  const next = String.raw`\s*(?:,\s*(?:and\s+)?(?:then\s+)?|(?:and\s+)?then\s+)`;
  const rest = String.raw`,?\s*(?:and\s+)?then\s+${wide}(?:\s+(?:for|over)\s+the\s+(?:rest|remainder|remaining length))?(?=\s*(?:$|[.;,]))(?!\s*(?:for|over|long|x|×)\b)`;
  const [said] = new RegExp(`${run}(?:${next}${run}){0,4}(?:${rest})?`, 'i').exec(text) ?? [];
  if (said === undefined) return text;
  const runs = [...said.matchAll(new RegExp(run, 'gi'))].map(([, d, l]) => [Number(d), Number(l)] as const);
  const last = new RegExp(`${rest}$`, 'i').exec(said)?.[1];
  const other = text.replace(said, ' ');
  const whole =
    new RegExp(String.raw`(?:an?\s+)?${MM}\s*(?:long\b|in length|overall|total)|\b(?:length|long)\s*(?:of|=|:)?\s*${MM}`, 'i').exec(
      other,
    ) ?? undefined;
  const total = Number(whole?.[1] ?? whole?.[2]);
  const sum = runs.reduce((all, [, long]) => all + long, 0);
  // a total that they do not come to is for the artist to settle
  if (runs.length + (last === undefined ? 0 : 1) < 2 || (last === undefined ? whole && Math.abs(total - sum) > 0.01 : !(total > sum)))
    return text;
  const all = last === undefined ? runs : [...runs, [Number(last), total - sum] as const];
  const left = (whole ? other.replace(whole[0], ' ') : other).replace(new RegExp(SHAFT, 'i'), ' ').replace(/\s*:/, ' ');
  return `stepped shaft, ${sections(
    all.map(([d]) => d),
    all.map(([, l]) => l),
  )}, ${left.replace(/(?:,\s*)+/g, ', ')}`;
};

const BODY = '(?:plate|block|bar|disc|disk|billet|cube|slab|strip|sheet|cylinder)';
/** "a bar 40 dia x 120 long, turned down to 30 dia for 50 mm at one end": two lengths. */
const turnedDown: Rule = (text) => {
  const end = new RegExp(
    String.raw`,?\s*(?:and\s+|then\s+|with\s+)*(?:turn(?:ed)?|step(?:ped)?|reduced?|neck(?:ed)?|machined?)\s+(?:down\s+)?to\s+(?:an?\s+)?(?:dia(?:meter)?\s*(?:of\s+)?|[Øø⌀]\s*)?${MM}(?:\s*dia(?:meter)?)?,?\s*(?:for|over|x)\s+(?:a length of\s+)?${MM}(?:\s*long)?\s*(?:at|on|from)\s+(?:one|the|an)\s+(?:right\s+|left\s+|free\s+)?end`,
    'i',
  ).exec(text);
  const [noun] = /\b(?:shaft|bar|rod|pin|axle|spindle|stud)\b/i.exec(text) ?? [];
  if (!end || noun === undefined) return text;
  const rest = text.replace(end[0], ' ');
  const both = new RegExp(String.raw`(?:${MM}\s*dia(?:meter)?|(?:\bdia(?:meter)?|[Øø⌀])\s*${MM})\s*[x×,]\s*${MM}(?:\s*long)?`, 'i').exec(
    rest,
  );
  const [body, total, small, long] = [both?.[1] ?? both?.[2], both?.[3], end[1], end[2]].map(Number);
  if (!both || !(total! > long!) || !(body! > 0)) return text;
  const other = rest
    .replace(both[0], ' ')
    .replace(noun, ' ')
    .replace(/^\s*turn\b/i, ' ');
  return `stepped shaft, ${sections([body!, small!], [total! - long!, long!])}, ${other.replace(/(?:,\s*)+/g, ', ')}`;
};

/** "Mill a slot 8 mm wide and 40 mm long through a 60 x 30 x 12 mm plate": the body first, and what is cut into it. */
const millInto: Rule = (text) =>
  text.replace(
    new RegExp(
      String.raw`^\s*(?:mill|cut|machine|drill|bore|make|put)\s+((?:an?|one|two|three|four|five|six|\d+)\s+(?:(?!into\b|through\b|in an?\b)[^,;.])*?)\s+(through|thru|into|in)\s+(an?)\s+((?:[\d.]+\s*(?:mm)?\s*[x×]\s*){1,2}[\d.]+\s*(?:mm)?\s*(?:[a-z]+\s+){0,2}?${BODY})\b(.*)$`,
      'i',
    ),
    (_all, cut: string, how: string, article: string, body: string, rest: string) =>
      `${article} ${body} with ${/^th/i.test(how) ? cut.replace(/\b(slots?|holes?|pockets?|cutouts?|openings?|grooves?)\b/i, 'through $1') : cut}${rest}`,
  );

/** Turns of phrase and what they mean. */
const TURNS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  // "chamfer both ends 1.5 x 45°"
  [
    new RegExp(
      String.raw`\bchamfer(?:ed)?\s+(?:(?:at|on)\s+)?(both|each|all)\s+(?:the\s+)?(ends?|edges?)\s+(?:by\s+)?${MM}(?:\s*[x×]\s*45\s*(?:°|deg(?:rees?)?)?)?`,
      'gi',
    ),
    '$3 mm chamfer on $1 $2',
  ],
  // what goes through all that stands there
  [
    /\bthrough (?:both )?(?:the )?(?:boss|hub|post|cylinder|disc|flange|body) and (?:the )?(?:base )?(?:plate|base|flange|block|body|disc)\b|\bthrough (?:both|both bodies|both parts|everything|the whole part)(?=\s*[,.;]|$)/gi,
    'through all',
  ],
  // "Housing: box 100 x 70 x 40": one body under two names
  [/^(\s*(?:housing|case|casing|enclosure))\s*[:–-]\s*(?:an? )?(?:rectangular )?box\b/i, '$1'],
  // "a hole at the centre of each corner radius": as far in as the corner is round
  [
    new RegExp(
      String.raw`(\bcorner radi(?:us|i) (?:of )?)${MM}(.*?)\b(?:an?\s+|one\s+)?(?:${MM}\s*(?:dia(?:meter)?\s*)?)?holes?\s*(?:of\s+${MM}\s*(?:dia(?:meter)?\s*)?)?(?:at|in|on) the cent(?:er|re)s? of (?:each|every|all|the) (?:rounded )?corners?(?: radi(?:us|i)| arcs?| fillets?)?`,
      'gi',
    ),
    (_all, said, radius, between, before, after) =>
      `${said}${radius} mm${between} four ${before ?? after ?? ''}${(before ?? after) ? ' mm ' : ''}holes in the corners ${radius} mm from the edges`,
  ],
  // chains by their number (ISO 606)
  [
    /\b(?:(?:roller )?chain )?(sprocket|chain ?wheel)s?\b(.*?)\b0?(4|5|6|8|10|12|16|20|24)B(?:-1)?\b(?: (?:roller )?chain)?/gi,
    (_all, name, between, number) => `${name}${between} pitch ${CHAINS[number!]} mm`,
  ],
  [
    /\b0?(4|5|6|8|10|12|16|20|24)B(?:-1)? (?:(?:roller )?chain )?(sprocket|chain ?wheel)s?\b/gi,
    (_all, number, name) => `${name}, pitch ${CHAINS[number!]} mm,`,
  ],
  // a wedge by its two ends
  [
    new RegExp(
      String.raw`(\b(?:wedge|ramp|taper(?:ed)? block)\b.*?)${MM} (?:high|tall|thick) at one end,? (?:and|tapering to|to|down to) ${MM}(?: (?:high|tall|thick))? at the other(?: end)?`,
      'gi',
    ),
    '$1$2 mm high, front height $3 mm',
  ],
  // a flat by how much it takes away
  [
    new RegExp(String.raw`\b(an? )flat (?:face |surface )?(?:cut |ground |milled )?${MM} from the (bottom|top)`, 'gi'),
    '$1flat cut at the $3 $2 mm deep',
  ],
  // how far they are round is said
  [new RegExp(String.raw`\brounded (rectangle|square)(?=.*\bcorner radius (?:of )?${N})`, 'gi'), '$1'],
  // the bores of a connecting rod and of a coupling
  [new RegExp(String.raw`\b((?:big|small|little) end)(?: with)?(?: an?)? ${MM} bore\b`, 'gi'), '$1 $2 mm'],
  [
    new RegExp(
      String.raw`(\bcoupl(?:ing|er)\b.*?)${MM} (?:bore )?(?:on|at|in) one (?:side|end),? (?:and )?${MM}(?: bore)? (?:on|at|in) the other(?: side| end)?`,
      'gi',
    ),
    '$1$2 mm bore, $3 mm upper bore',
  ],
  [
    new RegExp(
      String.raw`(\bcoupl(?:ing|er)\b.*?)${MM} bore (?:on|at|in) one (?:side|end),? (?:and )?${MM}(?: bore)? (?:on|at|in) the other(?: side| end)?`,
      'gi',
    ),
    '$1$2 mm bore, $3 mm upper bore',
  ],
  [
    /\b(\d+|two|three|four|six|eight) ((?:set|grub|clamp(?:ing)?) ?screws?) (M\d+(?:\.\d)?)\b/gi,
    (_all, many, name, thread) => `${COUNTS[many!] ?? many} ${thread} ${name}`,
  ],
  [/(\bv[- ]block\b.*?)(\d+(?:\.\d+)?) ?[x×] ?(\d+(?:\.\d+)?)(?: ?mm)? (?:cross[- ])?section\b/gi, '$1$2 mm wide, $3 mm high'],
  // each leaf of a hinge has as many
  [/(\bhinge\b.*?\bholes?) (?:on|in|per|for) each (?:leaf|wing|plate|flap|side)\b/gi, '$1'],
  // a block of those sizes that a shaft runs in
  [
    new RegExp(
      String.raw`\b(?:bearing|pillow) block,? ((?:[\d.]+ ?(?:mm)? ?[x×] ?){2}[\d.]+ ?(?:mm)?),?(?: with)?(?: an?)? ${MM} bore\b`,
      'gi',
    ),
    'block $1 with a $2 mm hole through the front face',
  ],
  // sides told one for all
  [
    new RegExp(String.raw`(\bsquare (?:\w+ )?(?:plate|block|bar|tile|sheet|panel|base),? )(?:of )?${MM} on (?:a|each|every) side`, 'gi'),
    '$1$2 x $2 mm',
  ],
  [new RegExp(String.raw`\b${MM} on (?:a|each|every) side\b`, 'gi'), '$1 mm sides'],
  [
    new RegExp(String.raw`\bL[- ]shaped?:? ${MM} ?[x×] ?${MM},? with ${MM} (?:thick |wide )?(?:legs|arms)\b`, 'gi'),
    'L shape $1 x $2 x $3 mm',
  ],
  [
    new RegExp(
      String.raw`\bshell (?:it|the (?:part|body|solid|box|block)) (?:out )?(?:by |to |with )?(?:an? )?${MM}(?: (?:thick )?walls?| thick(?:ness)?)?,? (?:from|open(?:ing)? (?:at|on|from)|removing) the top(?: face)?`,
      'gi',
    ),
    'shell it with a wall thickness of $1 mm, open at the top',
  ],
  [
    /(\bbracket),? (?:made )?(?:of |from )?two plates (?:of )?(\d[\d.]*) ?[x×] ?(\d[\d.]*) ?[x×] ?(\d[\d.]*)(?: ?mm)? at (?:a )?right angles?(.*?)\bin each plate\b/gi,
    'L $1, $2 mm wide, $3 mm deep, $3 mm high, $4 mm thick$5in each leg',
  ],
  [/\bthrough both (?:walls|sides|faces)\b/gi, 'through all'],
  // "a flange with a hub: disc ..., hub ...": it is told again
  [/\bwith an? (hub|boss|spigot)\s*:(?=.*\b\1\b)/gi, ':'],
  [/\bcylindrical (?:cup|container|can)\b(?=.*\bclosed (?:at|on) the bottom)/gi, 'cylinder'],
  [/(\bgear\b.*?)\bb\s*=\s*(\d[\d.]*)/gi, '$1face width $2 mm'],
  [/\b(\d+)\s*[x×]\s*dia(?:meter)?\s*(\d[\d.]*)(?: ?mm)?(?=\s*(?:on|thru|through|at)\b)/gi, '$1 holes $2 mm diameter'],
  // "Drill 4 x dia 8.5 on PCD 70 in a 100 dia x 15 disc"
  [
    /^\s*drill\s+(.*?)\s+in(?:to)?\s+an?\s+((?:\d[\d.]*\s*(?:mm\s*)?dia(?:meter)?|dia(?:meter)?\s*\d[\d.]*)\s*[x×]\s*\d[\d.]*\s*(?:mm\s*)?(?:thick\s*)?(?:[a-z]+\s+)?(?:disc|disk|flange|bar|plate|blank))\b/gi,
    '$2, $1',
  ],
  [/(\b(?:profile|channel|bracket|angle|section)\b.*?)\b(\d+(?:\.\d+)?) ?mm sheet(?: metal)?\b/gi, '$1$2 mm thick'],
  // a link by its two ends
  [
    new RegExp(
      String.raw`\b(?:two |the )?rounded ends (?:of |with )?${MM} and ${MM} dia(?:meter)?s?(?=.*\b(?:cent(?:er|re)s?|apart)\b)`,
      'gi',
    ),
    'large end $1 mm, small end $2 mm',
  ],
  [
    new RegExp(String.raw`(\b(?:lever|link)\b.*?)\b(?:bores|holes) (?:of )?${MM} and ${MM}(?! ?x)`, 'gi'),
    '$1large bore $2 mm, small bore $3 mm',
  ],
  [
    new RegExp(String.raw`(\b(?:lever|link)\b.*?)\b(?:an? )?${MM} and (?:an? )?${MM} (?:bores|holes)\b`, 'gi'),
    '$1large bore $2 mm, small bore $3 mm',
  ],
];
/** A number before the name of a thread is written out, so that it is no size. */
const COUNTS: Readonly<Record<string, string>> = { 2: 'two', 3: 'three', 4: 'four', 6: 'six', 8: 'eight' };
const CHAINS: Readonly<Record<string, number>> = { 4: 6, 5: 8, 6: 9.525, 8: 12.7, 10: 15.875, 12: 19.05, 16: 25.4, 20: 31.75, 24: 38.1 };

/** "a pyramid of a base 50 and a height of 70, then cut off the top 20 mm": what is left of it. */
const topCut: Rule = (text) => {
  const off = new RegExp(
    String.raw`[,.;]?\s*(?:then |and )*(?:cut|slice|remove|chop)\s+(?:off\s+)?(?:the\s+)?top\s+${MM}(?:\s+(?:off|away))?`,
    'i',
  ).exec(text);
  const [, body] = /\b(pyramid|cone)\b/i.exec(text) ?? [];
  const base = new RegExp(String.raw`\bbase(?:\s+(?:side|width|diameter|edge))?\s*(?:of|=|:)?\s*${MM}`, 'i').exec(text);
  const high = new RegExp(String.raw`\bheight\s*(?:of|=|:)?\s*${MM}|${MM}\s*(?:high|tall)`, 'i').exec(text);
  const [top, wide, whole] = [off?.[1], base?.[1], high?.[1] ?? high?.[2]].map(Number);
  if (!off || body === undefined || !(wide! > 0) || !(whole! > top!)) return text;
  const left = tidy((wide! * top!) / whole!);
  return body.toLowerCase() === 'cone'
    ? `cone with base diameter ${wide} mm, top diameter ${left} mm and height ${tidy(whole! - top!)} mm`
    : `pyramid, base ${wide} mm, top ${left} mm, height ${tidy(whole! - top!)} mm`;
};

/** "bracket: base 80 x 60 x 8, upright 80 x 70 x 8": an angle, whose standing leg is so high over all. */
const uprights: Rule = (text) => {
  const three = String.raw`(${N})(?:\s*mm)?\s*[x×]\s*(${N})(?:\s*mm)?\s*[x×]\s*(${N})(?:\s*mm)?`;
  const found = new RegExp(
    String.raw`^(.*?\bbracket)\b[\s:,–-]*(?:with |of )?(?:an? )?(?:base|foot|bottom)(?: plate)?(?: of)?\s+${three}[,;]?\s*(?:and |with )?(?:an? )?(?:upright|back|wall|vertical)(?: plate| leg| wall)?(?: of)?\s+${three}(?:\s+(?:at|on|along) the (?:rear|back|one)(?: edge| end| side)?)?(.*)$`,
    'is',
  ).exec(text);
  if (!found) return text;
  const [, name, wide, deep, thick, across, high, back, rest] = found;
  if (wide !== across || thick !== back) return text;
  return `${name}, ${wide} mm wide, ${deep} mm deep, ${tidy(Number(high) + Number(thick))} mm high, ${thick} mm thick${rest}`;
};

/** "Z bracket 3 mm thick, 40 mm wide, steps 20 mm, flanges 30 mm each": a section by its letter, as long as the bracket is wide. */
const zBracket: Rule = (text) => {
  if (!/\bz[- ](?:shaped )?bracket\b/i.test(text)) return text;
  const size = (...forms: string[]): number | undefined => {
    for (const form of forms) {
      const found = new RegExp(form.replaceAll('#', MM), 'i').exec(text);
      if (found) return Number(found[1] ?? found[2]);
    }
    return undefined;
  };
  const thick = size('#\\s*thick', 'thickness\\s*(?:of\\s*)?#');
  const wide = size('#\\s*wide', 'width\\s*(?:of\\s*)?#');
  const high = size('(?:steps?|offset|height|web)\\s*(?:of\\s*)?#', '#\\s*(?:step|offset|high|web)');
  const flange = size('flanges?\\s*(?:of\\s*)?#', '#\\s*(?:wide\\s*)?flanges?');
  if (thick === undefined || wide === undefined || high === undefined || flange === undefined) return text;
  return `z profile, ${tidy(2 * flange - thick)} mm wide, ${tidy(high)} mm high, ${tidy(thick)} mm thick, ${tidy(wide)} mm long`;
};

/** A spring by the middle or the inside of its wire: it is measured over its outside. */
const wound: Rule = (text) => {
  const [, wire] = /\bspring\b/i.test(text)
    ? (new RegExp(String.raw`${MM}\s*wire|\bwire\s*(?:of\s*|diameter\s*)*${MM}`, 'i').exec(text) ?? [])
    : [];
  if (wire === undefined) return text;
  const out = (times: number) => (_all: string, one?: string, other?: string) =>
    `outer diameter ${tidy(Number(one ?? other) + times * Number(wire))} mm`;
  return text
    .replace(/\bhelical (?=(?:compression |extension )?spring)/i, '')
    .replace(new RegExp(String.raw`\bmean (?:coil )?diameter (?:of )?${MM}|${MM} mean (?:coil )?(?:diameter|dia)\b`, 'i'), out(1))
    .replace(new RegExp(String.raw`\b(?:inside|inner) diameter (?:of )?${MM}|${MM} (?:inside|inner) (?:diameter|dia)\b`, 'i'), out(2));
};

/** The rules, in the order in which they are used. */
export const ORDERS: readonly Rule[] = [
  numbered,
  journals,
  onwards,
  turnedDown,
  millInto,
  zBracket,
  wound,
  topCut,
  uprights,
  (text) =>
    TURNS.reduce((plain, [turn, words]) => (typeof words === 'string' ? plain.replace(turn, words) : plain.replace(turn, words)), text),
];
