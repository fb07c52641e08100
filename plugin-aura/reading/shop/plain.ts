import { barRow, rolledBar } from './bars.ts';
import { ORDERS } from './orders.ts';
import { CLASSES, DN_PIPES, FASTENERS, NEMA, PIPES, PRESSURES, SECTIONS } from './standards.ts';

/**
 * The notation of drawings and shop tickets in plain words, for every reader alike: tolerances set aside, designations written out with the
 * sizes that they stand for, abbreviations of layout in full. A text without such notation stays as it is, character by character.
 */
export interface Plain {
  text: string;
  /** What is to be known of the reading: tolerances are noted, and not modelled. */
  notes: string[];
  /** "4 off": so many of the thing. */
  count?: { value: number; words: string };
}

const INCH = String.raw`\d+-\d+\/\d+|\d+\/\d+|\d+`;
/** Words of the trade: without one of them no notation is looked for. */
const SHOP =
  /[Øø⌀°±]|\b(?:mm|plate|block|shaft|cylinder|disc|disk|tube|rod|bore|thk|dia|pcd|holes?|tapped|thread|flange|bolt|screw|nut|washer|pulley|gear|sprocket|teeth|bush(?:ing)?|spacer|pin|bearing|keyway|alu|steel|brass|NEMA|DIN|ISO|ANSI|DN\d+|NPT|NPS|BSP|PN\d+|collar|fitting|(?:IPE|HE[AB]?|UPN|UNP)(?: ?\d+)?|[RS]HS|angle|bar|beam|flat|handwheel|stud|elbow|nipple|coupling|tee|bracket|spring|hex|M\d+)\b/i;

/** "4 off": so many of the whole; "4 off M3 holes" are so many holes. */
const OFF =
  /[,;]?\s*\b(\d{1,3})\s*(?:off|pcs|pieces?)\b\.?(?!\s*(?:set|centre|center|the|of|[Ø\d]))(?!\s+(?:[\w.'-]+\s+){0,4}(?:holes?|slots?|grooves?|bores?|threads?|ribs?|bosses|boss|notch(?:es)?|pockets?|fins?|teeth|studs?|tappings?)\b)/i;

export function inPlainWords(asked: string): Plain {
  const source = withoutAsking(asked);
  if (source.length > 2_000 || !/\d/.test(source) || !SHOP.test(source)) return { text: source, notes: [] };
  const notes: string[] = [];
  let text = withoutTolerances(source, notes);
  const off = OFF.exec(text);
  let count: Plain['count'];
  if (off && Number(off[1]) > 0) {
    count = { value: Number(off[1]), words: off[0].replace(/^[,;]?\s*/, '') };
    text = text.replace(off[0], '');
  }
  text = text.replace(/\b(\d{1,3})\s+off\s+(?=[\w.'-])/gi, '$1 ').replace(/\bally\b/gi, 'alu');
  // "an oval 60 x 40 mm plate"
  text = text.replace(OVAL, '$1 $3 $2');
  // "six 12 mm holes on 110" of what is round: the circle that they are on
  if (/\b(?:flange|disc|disk|hub|pulley|gear|wheel|cover|cap)\b/i.test(text))
    text = text.replace(
      /\bholes?( (?:of )?\d+(?:\.\d+)?(?: ?mm)?)? on (?:a )?(\d{2,4}(?:\.\d+)?)(?: ?mm)?(?=\s*(?:[,.;]|$))/gi,
      (_all, across: string | undefined, circle: string) => `holes${across ?? ''} on a ${circle} mm bolt circle`,
    );
  for (const rule of RULES) text = rule(text);
  return {
    text:
      text
        .replace(/\s{2,}/g, ' ')
        .replace(/\s+([,;])/g, '$1')
        .replace(/,(?:\s*,)+/g, ',')
        .replace(/^[\s,]+|[\s,]+$/g, '')
        .trim() || source,
    notes,
    ...(count && { count }),
  };
}

/** The outline of a flat body before its sizes: they are the body's. */
const OVAL =
  /\b(oval|elliptical|square|round|hexagonal|octagonal) (\d+(?:\.\d+)?(?: ?(?:x|by) ?\d+(?:\.\d+)?){0,2}(?: ?(?:mm|cm|m|inch|in))?) (plate|panel|sheet|disc|disk|block|tile)\b/gi;

/** "Write code for a plate ...": the plate is wanted. */
export const withoutAsking = (text: string): string => text.replace(ASKS_FOR_CODE, '');
const ASKS_FOR_CODE =
  /^\s*(?:please\s+)?(?:write|generate|give me|create|produce)\s+(?:me\s+)?(?:the\s+|some\s+|an?\s+)?(?:(?:openscad|cadquery|python|freecad|build123d|cad)\s+)*(?:code|script|program|model code)\s+(?:for|of|that (?:makes|creates|models|builds)|to (?:make|create|model|build|draw|generate))\s+/i;

/** Fits ("H7", "k6" behind a size) and deviations ("±0.05", "+.001/-0"): the part has its nominal size. */
function withoutTolerances(text: string, notes: string[]): string {
  const said: string[] = [];
  const drop = (pattern: RegExp, source: string): string =>
    source.replace(pattern, (_all: string, before: string, what: string) => {
      said.push(what.trim());
      return before;
    });
  let plain = drop(
    /((?:[Øø⌀]\s*)?\b\d+(?:\.\d+)?(?:\s*mm)?\s*)((?:[A-HJ-NP-Z]|[c-hjknps]|js|JS)(?:[5-9]|1[0-2]))(?!(?![x×]\s*\d)[\w/])(?!\s*(?:hole|thread|bolt|screw))/g,
    text,
  );
  plain = drop(/((?:\bpins?|\bdowels?)\b[^,;]*?\b\d+(?:\.\d+)?\s*)(m6)(?=\s*[x×])/g, plain);
  plain = drop(/((?:\d|"|mm)\s*)(\(?(?:±|\+\/-|\+-)\s*(?:\d+(?:\.\d+)?|\.\d+)(?:\s*(?:mm|"))?\)?)/g, plain);
  plain = drop(/((?:\d|"|mm|D)\s*)(\+\s*(?:\d*\.?\d+)\s*\/?\s*-\s*(?:\d*\.?\d+))/g, plain);
  if (said.length > 0)
    notes.push(`Tolerances are noted and not modelled (${said.map((words) => `“${words}”`).join(', ')}): the part has its nominal sizes.`);
  return plain;
}

type Rule = (text: string) => string;
const by =
  (pattern: RegExp, to: string | ((...found: string[]) => string)): Rule =>
  (text) =>
    typeof to === 'string' ? text.replace(pattern, to) : text.replace(pattern, to);

/** "a 40 mm hole in the centre", "central 40 mm hole" of what turns on a shaft or is bolted to a pipe: its bore. */
const boredThrough: Rule = (text) =>
  /\b(?:flange|gear|cog|pulley|sprocket|bearing|washer|bush(?:ing)?)\b/i.test(text) && !/\bsquare\b|\bbore\b(?!\s*$).*\bhole/i.test(text)
    ? text
        .replace(/\b(\d+(?:\.\d+)?) ?mm (?:round |circular )?hole (?:in|at|through) (?:the|its) (?:middle|cent(?:re|er))\b/gi, '$1 mm bore')
        .replace(/\b(?:cent(?:re|er)|central) (\d+(?:\.\d+)?) ?mm hole\b/gi, '$1 mm bore')
        .replace(/\b(\d+(?:\.\d+)?) ?mm (?:cent(?:re|er)|central) (?:bore|hole)\b/gi, '$1 mm bore')
        .replace(/\bhole of (\d+(?:\.\d+)?) ?mm in the (?:middle|cent(?:re|er))\b/gi, '$1 mm bore')
        .replace(/\b(bearing\b.*?[, ](?:and |with )?)(?:an? )?(?:(\d+(?:\.\d+)?) ?mm hole|hole (\d+(?:\.\d+)?) ?mm)\b/gi, '$1bore $2$3 mm')
        .replace(/\bholes for bolts\b/gi, 'bolt holes')
        .replace(/\bbolt holes (\d{1,2}) x (\d+(?:\.\d+)?) ?mm\b/gi, '$1 bolt holes $2 mm')
    : text;

/** "8 bore", "a hub protruding 8 mm": of what turns on a shaft. */
const bored: Rule = (text) =>
  /\b(?:pulley|gear|sprocket)\b/i.test(text)
    ? text
        .replace(/(?<![\w./-])((?:\d+-)?\d+(?:[./]\d+)?)(\s*(?:mm|"|in\b))?\s*bore\b(?!\s*(?:of\s*)?\d)/gi, 'bore $1$2,')
        .replace(
          /\b(?:protruding|projecting|standing out|sticking out)\s+(?:by\s+)?(\d+(?:\.\d+)?)\s*(?:mm)?(?:\s*(?:on|from|at) one side)?/gi,
          '$1 mm long',
        )
    : text;

/** Fractions without a unit are inches, where nothing is in millimetres and no thread or pipe is meant. */
const fractions: Rule = (text) =>
  /\d\s*mm\b|\bM\d/.test(text)
    ? text
    : text.replace(
        /(?<![\w./-])((?:\d+-)?\d+\/(?:2|4|8|16|32|64))(?!["″\d/]|-\d|\s*(?:"|in\b|inch|ft|NPT|NPS|BSP|BSPT|UNC|UNF|[x×]\s*\d+\/|of\b|scale))(?=\s|,|;|$|-(?:long|thick|wide|dia))/g,
        '$1"',
      );

/** Features that stand before the body they are worked into: "2x Ø6.5 thru in a 60 x 30 x 12 plate". */
const BODY = '(?:plate|block|bar|flat|disc|disk|billet|cube|slab|strip|sheet|angle|channel|bracket)';
const bodyFirst: Rule = (text) => {
  const found = new RegExp(
    String.raw`^\s*((?:\(?\d+\)?\s*(?:x|off|no\.?)?\s*)?(?:[Øø⌀]|dia\b|M\d|c'?bored?|countersunk|tapped|holes?)[^;]*?),?\s+(?:all\s+)?in(?:to)?\s+(?:an?\s+)?((?:[\d.]+\s*(?:mm)?\s*[x×]\s*){1,2}[\d.]+\s*(?:mm)?\s*(?:thk|thick)?\s*(?:[a-z]+\s+){0,2}?${BODY})\b(.*)$`,
    'i',
  ).exec(text);
  return found ? `${found[2]}, ${found[1]}${found[3]}` : text;
};
/** "M12x1.75 thru tapped block, 40 x 40 x 20": the hole is the block's. */
const tappedBody: Rule = by(
  new RegExp(
    String.raw`^\s*(M\d+(?:\.\d+)?(?:\s*[x×]\s*[\d.]+)?)\s+(?:(?:thru|through)\s+)?tapped\s+(?:(?:thru|through)\s+)?(${BODY})\b,?\s*(.*)$`,
    'i',
  ),
  (_all, thread, body, rest) => `${body} ${rest}, ${thread} tapped through hole`,
);

const flange: Rule = (text) => {
  if (!/\bflanges?\b/i.test(text) || /\bpipe\b.*\bflanges\b/i.test(text)) return text;
  const inch = new RegExp(
    String.raw`\b(${INCH})\s*(?:"|in(?:ch)?\b|NPS\b)?[\s-]*(?:(?:class|cl|ANSI|ASME)\s*#?\s*(150|300)\s*(?:#|lbs?)?|(150|300)\s*(?:#|lbs?\b|class))`,
    'i',
  ).exec(text);
  const metric = /\bDN\s*(\d+)\b[\s,/]*(?:PN\s*(\d+))?/i.exec(text);
  const given = inch ? CLASSES[inch[2] ?? inch[3]!]?.[inch[1]!] : metric ? PRESSURES[metric[2] ?? '16']?.[metric[1]!] : undefined;
  if (!given) return text;
  const [outside, thickness, circle, holes, hole] = given;
  const pipe = inch ? PIPES[inch[1]!]?.[0] : DN_PIPES[metric![1]!];
  const wall = inch ? (PIPES[inch[1]!]?.[1] ?? 3) : Math.max(2, (pipe ?? 60) * 0.04);
  const blind = /\bblind|no (?:centre|center|central)? ?(?:hole|bore)/i.test(text);
  const necked = /\bweld(?:ing)?[\s-]*neck|\bWN\b/i.test(text);
  const slip = /\bslip[\s-]*on\b|\bSO\b/i.test(text);
  const raised = /\braised[\s-]*face|\bRF\b/i.test(text);
  let rest = text.replace((inch ?? metric)![0], ' ');
  rest = rest
    .replace(
      /\bweld(?:ing)?[\s-]*neck\b|\bWN\b|\bslip[\s-]*on\b|\bSO\b|\braised[\s-]*face\b|\bRF\b|\bblind\b|\bno (?:centre |center |central )?(?:hole|bore)\b|\b(?:to )?(?:ASME|ANSI)(?:\s*B16\.?5)?\b|\b(?:to )?EN ?1092(?:-1)?\b/gi,
      ' ',
    )
    .replace(/(?:\s*,)+\s*(?=,|$)/g, '')
    .replace(/^[\s,]+/, '');
  const sizes = [
    /\bOD\b|outside|outer/i.test(rest) ? '' : `${outside} mm outside diameter`,
    /\bthk\b|thick/i.test(rest) ? '' : `${thickness} mm thick`,
    /\bPCD\b|\bB\.?C\b|bolt circle|pitch circle/i.test(rest) ? '' : `${holes} holes ${hole} mm diameter on a ${circle} mm bolt circle`,
    blind || /\bbore\b|\bID\b/i.test(rest) ? '' : `bore ${tidy(necked ? pipe! - 2 * wall : pipe! + 1.5)} mm`,
    necked ? `neck ${Math.round(thickness * 1.9)} mm high, neck diameter ${pipe} mm` : '',
    slip ? `neck ${Math.round(thickness * 0.35)} mm high, neck diameter ${tidy(pipe! + (circle - pipe!) * 0.3)} mm` : '',
  ].filter(Boolean);
  const named = rest.replace(/\bflange\b/i, (word) => `${raised ? 'raised face ' : ''}${blind ? 'blind ' : ''}${word}`);
  return `${named.replace(/[\s,]+$/, '')}, ${sizes.join(', ')}`;
};
const tidy = (value: number): number => Math.round(value * 10) / 10;

/** A plain plate for a motor: all of its holes, and large enough for them. */
const motorPlate: Rule = (text) => {
  const frame = /\bNEMA[\s-]*(8|11|14|17|23|34)\b/i.exec(text);
  const face = frame ? NEMA[frame[1]!] : undefined;
  if (!face || !/\b(?:plate|adapt[eo]r|faceplate)\b/i.test(text) || /\b(?:bracket|angle|l[\s-]shaped|slots?|gussets?)\b/i.test(text))
    return text;
  const [wide, pilot, spacing, screw] = face;
  const number = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(text);
    return found ? Number(found[1]) : undefined;
  };
  const chain = /(\d+(?:\.\d+)?)\s*(?:mm)?\s*[x×]\s*(\d+(?:\.\d+)?)\s*(?:mm)?(?:\s*[x×]\s*(\d+(?:\.\d+)?))?/i.exec(
    text.replace(frame![0], ''),
  );
  const plain = text.replace(frame![0], '').replace(chain?.[0] ?? ' ', ' ');
  const hole = number(
    /(\d+(?:\.\d+)?)\s*(?:mm)?\s*(?:dia(?:meter)?\s*)?(?:pilot|boss|cent(?:re|er|ral)|hole in the (?:middle|cent(?:re|er))|bore)/i,
  );
  const apart = number(/(\d+(?:\.\d+)?)\s*(?:mm)?\s*(?:hole )?(?:spacing|centres|centers|pitch|apart|crs)/i);
  const screws = number(/\bM(\d+(?:\.\d+)?)\b/);
  const thick =
    chain?.[3] ??
    /(\d+(?:\.\d+)?)\s*mm\b(?!\s*(?:spacing|hole|pilot|centres|centers|dia|apart|square|bore|pitch|sq))/i.exec(plain)?.[1] ??
    '5';
  const material =
    /\b(alumin(?:i)?um|alu|steel|stainless(?: steel)?|brass|acrylic|plastic|nylon|pla|abs|mdf|plywood)\b/i.exec(text)?.[1] ?? '';
  const across = Math.ceil((wide + 8) / 2) * 2;
  const [w, h] = chain ? [chain[1], chain[2]] : [across, across];
  const tapped = /\btapped|threaded\b/i.test(text) ? 'tapped' : 'clearance';
  return `${material} plate ${w} x ${h} x ${thick} mm, a ${hole ?? pilot} mm hole in the centre, four M${screws ?? screw} ${tapped} holes in a ${apart ?? spacing} x ${apart ?? spacing} mm rectangular pattern`.trim();
};

/** V-pulleys by the section of their belt, and by their pitch diameter. */
const vPulley: Rule = (text) => {
  if (!/\bv[\s-]*(?:belt )?(?:belt)?[\s-]*pulley/i.test(text)) return text;
  const section = /\b(?:section\s+(spz|spa|spb|spc|[zabc])|(spz|spa|spb|spc|[zabc])[\s-]+section|(spz|spa|spb|spc))\b/i.exec(text);
  const found = section ? SECTIONS[(section[1] ?? section[2] ?? section[3])!.toLowerCase()] : undefined;
  const twin = /\b(?:double|twin)[\s-]groove\b/i.test(text);
  let plain = text.replace(/\b(?:single|double|twin)[\s-]groove\b/gi, ' ') + (twin ? ', 2 grooves' : '');
  if (section && found) plain = `${plain.replace(section[0], ' ')}, groove width ${found[0]} mm`;
  const above = found?.[1] ?? 2.75;
  return plain.replace(
    /(\d+(?:\.\d+)?)\s*(?:mm)?\s*(?:pitch dia(?:meter)?|PD)\b/i,
    (_all, value: string) => `${Number(value) + 2 * above} mm outside diameter`,
  );
};

const fasteners: Rule = (text) => fullyThreaded(designated(text));
/** "full thread" behind the screw describes it. */
const fullyThreaded: Rule = (text) =>
  /\bfull(?:y)?[\s-]thread(?:ed)?\b/i.test(text) && /\b(?:bolt|screw)/i.test(text)
    ? text
        .replace(/,?\s*\bfull(?:y)?[\s-]thread(?:ed)?\b/gi, '')
        .replace(/\b(?:hex(?:agon)?\s+)?(?:bolts?|screws?)\b/i, 'fully threaded $&')
    : text;
const designated: Rule = (text) =>
  text.replace(
    /[,(]?\s*\b(?:to\s+)?(DIN|ISO)(?:\s*EN)?(?:\s*ISO)?\s*[- ]?(\d{1,5})\b\)?/gi,
    (all: string, body: string, number: string) => {
      const name = /\bkeys?\b/i.test(text) ? undefined : FASTENERS[`${body.toLowerCase()} ${number}`];
      if (/\bkeys?\b/i.test(text) && number === '6885') return ' ';
      if (name === undefined) return all;
      if (name === 'full thread hex bolt') return /\bfull(?:y)? thread/i.test(text) ? ' ' : ' full thread';
      return name.split(' ').some((word) => word !== 'head' && word !== 'hex' && new RegExp(`\\b${word}`, 'i').test(text))
        ? ' '
        : ` ${name}`;
    },
  );

/** Sizes of threaded pipe by the diameter that they stand for. */
const pipes: Rule = (text) =>
  text.replace(
    new RegExp(String.raw`(?<![\w/.-])(${INCH})\s*(?:"|in\b|inch(?:es)?)?[\s-]*(NPTF?|NPS|BSPT?P?)\b`, 'gi'),
    (all: string, size: string) => {
      const pipe = PIPES[size];
      return pipe ? `${pipe[0]} mm` : all;
    },
  );

/** "step shaft 30x50, 25x20": diameters and lengths. */
const steps: Rule = (text) =>
  /\bstep(?:ped)?\s+(?:shaft|pin|spindle|rod)\b/i.test(text) && !/\bdia|[Øø⌀]/i.test(text.split(/groove|thread|keyway/i)[0]!)
    ? text
        .replace(/\bstep(?:ped)?\s+(shaft|pin|spindle|rod)\b:?/i, 'stepped $1:')
        .replace(/(?<![\w.]|M\d+(?:\.\d+)?\s*[x×]\s*)(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)(?![\w.]|\s*[x×])/g, 'dia $1 x $2')
        .replace(/(dia \d+(?:\.\d+)? x \d+(?:\.\d+)?)\s+(?=(?!with\b|and\b|then\b|long\b|mm\b|lg\b)[a-z])/gi, '$1, ')
    : text;

/** Alloys by their numbers are the metal. */
const alloys: Rule = (text) =>
  text
    .replace(
      /\b(?:alu(?:m(?:ini?um)?)?\s+)?(?:AL\s*)?(?:2024|5052|5083|5754|6061|6063|6082|7075)(?:[\s-]*T\d+)?(?:\s+alu(?:m(?:ini?um)?)?)?\b(?!\s*(?:mm|bearing|[x×]))/gi,
      'aluminium',
    )
    .replace(/\b(?:stainless(?:\s+steel)?|SS)\s*(?:303|304|316)L?\b|\b(?:303|304|316)L?\s+stainless(?:\s+steel)?\b/gi, 'stainless steel')
    .replace(/\b(?:EN\s?1A|EN\s?8|S275|S355(?:J\d)?|C45|4140|1045|1018)(?:\s+steel)?\b(?!\s*(?:mm|bearing|[x×\d]))/gi, 'steel');

/** "M16 x 60 stud, threaded both ends 25 mm". */
const studs: Rule = by(
  /\bM(\d+(?:\.\d+)?)((?:\s*[x×]\s*[\d.]+)?)\s*[x×]\s*(\d+(?:\.\d+)?)(?:\s*mm)?(?:\s*(?:long|lg))?\s+stud(?:ding|\s*bolt)?\b,?\s*(?:thread(?:ed)?\s+(?:(?:at|on)\s+)?both ends(?:,?\s*(?:for\s+)?(\d+(?:\.\d+)?)(?:\s*mm)?(?:\s*(?:long|each))*)?)?/gi,
  (_all, size, pitch, long, thread) => {
    const length = thread ?? String(Math.round(Math.min(Number(long) * 0.35, 2 * Number(size))));
    const ends = ['at one end', 'on the other end'].map((end) => `M${size}${pitch ?? ''} thread ${length} mm long ${end}`);
    return `rod diameter ${size}, ${long} mm long, ${ends.join(', ')}`;
  },
);

/** "m2 z24", "m = 1.5, z 40": module and teeth of a gear. */
const geared: Rule = (text) =>
  /\b(?:gear|pinion|cog|sprocket)\b/i.test(text) && /\bz\s*=?\s*\d|\bm\s*=\s*\d|\bm\d+(?:\.\d+)?\b/.test(text.replaceAll('Z', 'z'))
    ? text
        .replace(/\bz\s*=?\s*(\d{1,3})\b/gi, '$1 teeth')
        .replace(/(?<!\d\s*)\b(?:m|M(?=\s*[\d.]+[\s,]+\d+ teeth))\s*=?\s*(\d+(?:\.\d+)?)\b(?!\s*(?:screw|grub|thread|x\b))/g, 'module $1,')
        .replace(/(\d+ teeth)(?=\s+(?:module|face|bore|width|\d))/g, '$1,')
    : text;

const RULES: readonly Rule[] = [
  ...ORDERS,
  geared,
  // "with three sections: 30 mm diameter for 20 mm": what follows are they, and so long is each
  by(/(\bwith (?:two|three|four|five|\d) (?:sections|steps|diameters|portions)): ?(?=\d)/gi, '$1, '),
  by(/\b(\d+(?:\.\d+)?) ?mm (?:in )?diameter for (?:a length of )?(\d+(?:\.\d+)?) ?mm\b/gi, '$1 mm dia $2 mm long'),
  by(/(?<=\d)\s+units?\b/gi, ''),
  by(
    /\bon (?:an?|the) (?:(?:circle|ring|pitch circle|bolt circle|circular path) (?:of|with) (?:an? )?)?radius (?:of )?(\d+(?:\.\d+)?)/gi,
    (_all, radius) => `on a ${tidy(2 * Number(radius))} mm bolt circle`,
  ),
  by(/\b(\d+(?:\.\d+)?)\s*(?:mm\s*)?sq(?:uare)?\s+bar\s*[x×,]?\s*(\d+(?:\.\d+)?)\s*(?:mm\s*)?(?:lg|long)\b/gi, 'bar $2 x $1 x $1'),
  by(/\bbush\b(?=.*\b(?:OD|ID|bore)\b)/g, 'bushing'),
  by(
    /\b(M\d+(?:\.\d+)?(?:\s*[x×]\s*[\d.]+)?)\s+(?:thru|through)\s+tap(?:ped)?\b(?!\s+(?:hole|block|plate))\s*(?:in\s+)?(?:the\s+)?(cent(?:re|er))?/gi,
    (_all, thread, centre) => `${thread} tapped through hole${centre ? ' in the centre' : ''}`,
  ),
  by(
    /\b(?:drill(?:ed)?\s*(?:&|and)\s*)?tap(?:ped)?\s+(M\d+)\s*[x×]\s*(\d+(?:\.\d+)?)\s*(?:mm\s*)?(?:deep|dp)\b/gi,
    '$1 tapped hole $2 mm deep',
  ),
  by(/\b(\d+(?:\.\d+)?)\s*(?:mm\s*)?wide inside\b/gi, 'inside width $1 mm'),
  rolledBar,
  barRow,
  studs,
  steps,
  alloys,
  by(
    /\bclosed (?:at|on) (?:the )?(?:bottom|base|one end) (?:by|with) (?:an? )?(?:disc|disk|plate|cap|base|floor)(?: of)?\s+/gi,
    'with a floor ',
  ),
  // "2x Ø6.5 thru": holes
  by(
    /\b(\d+)\s*[x×]\s*[Øø⌀]\s*(\d+(?:\.\d+)?)(?:\s*mm)?(?!\s*(?:mm\s*)?(?:[\w'-]+\s+){0,2}(?:holes?|bores?|pins?|boss|rod|shaft|slots?))/g,
    '$1 holes $2 mm diameter',
  ),
  by(/(?<=[,;]\s*)(\d+)\s*x\s*(\d+(?:\.\d+)?)\s+(?:thru|through)\b(?!\s*\w*\s*(?:hole|slot))/gi, '$1 holes $2 mm diameter through'),
  by(
    /(?<![\w./-])((?:\d+-)?\d+(?:[./]\d+)?)\s*(mm|")?\s*OD\s*[x×]\s*((?:\d+-)?\d+(?:[./]\d+)?)\s*(?:mm|")?\s*(?:ID|bore)\s*[x×]\s*((?:\d+-)?\d+(?:[./]\d+)?)/gi,
    (_all, outside, unit, inside, long) => `${outside}${unit ?? ''} OD, ${inside}${unit ?? ''} ID, ${long}`,
  ),
  by(/\bA\s*\/\s*F\b/g, 'across flats'),
  by(/\b(?:equi[\s-]?spaced|eq(?:ually)?[\s.-]*sp(?:aced)?)\b\.?/gi, 'equally spaced'),
  by(/(\d)\s*(?:mm\s*)?(?:crs|ctrs|c\/c|c-c|centres|centers)\b(?! of)/gi, '$1 apart'),
  by(
    /(\bchamf\w*\s+(?:of\s+)?)?\b(\d+(?:\.\d+)?)\s*[x×]\s*45\s*(?:°|deg(?:rees?)?)?(?:\s*chamfers?)?(?=\s|,|;|$)(?!\s*[x×])/gi,
    (_all, before, size) => (before === undefined ? `${size} mm chamfer` : `${before}${size} mm`),
  ),
  by(/\b(\d+(?:\.\d+)?)\s*(?:mm)?\s*sq(?:uare)?\s*[x×]\s*(\d)/gi, '$1 x $1 x $2'),
  by(
    /\bon\s+(?:an?\s+)?(\d+(?:\.\d+)?)\s*(?:mm)?\s*(?:sq|square)\b(?!\s*(?:plate|block|flange|base))/gi,
    'in a $1 x $1 mm rectangular pattern',
  ),
  by(/\b(\d+(?:\.\d+)?)\s*(?:mm)?\s*sq\b\.?(?!\s*(?:hole|bar|tube|rod|pocket|plate|flange|key|head))/gi, '$1 x $1'),
  (text) => (/\bsprocket\b/i.test(text) ? text.replace(/\b(\d+)T\b(?!\s*\d)/g, '$1 teeth') : text),
  by(
    /(?<![\d.])((?:\d+-)?\d+(?:[./]\d+)?)\s*(mm|"|in\b)?\s*face(?:[\s-]*width)?(?=\s|,|$)(?!\s*(?:of\b|plate|width|=?\s*[\d.]))/gi,
    'face width $1 $2,',
  ),
  by(/\bfor\s+(?:an?\s+)?(\d+(?:\.\d+)?)\s*mm\s*(?:wide\s*)?belt\b/gi, 'belt width $1 mm'),
  by(/(\d+(?:\.\d+)?)\s*mm\s*wide\s*belt\b/gi, 'belt width $1 mm'),
  by(/#\s*(25|35|40|41|50|60|80|100)\b(?=\s*(?:chain|roller|sprocket))/gi, 'ansi $1'),
  by(/\bansi\s+(\d+)\s+(?:roller\s+)?chain\s+sprocket/gi, 'ansi $1 sprocket'),
  // every grub screw has one
  by(
    /(\b(?:grub|set)\s*screws?\b.*?),?\s*(?:with\s+)?(?:an?\s+)?(?:hex(?:agon(?:al)?)?|allen|internal hex)\s+(?:socket|drive|key)\b/gi,
    '$1',
  ),
  by(/\b(?:hex(?:agon)?|allen)\s+socket\s+(?=(?:grub|set)\s*screw)/gi, ''),
  by(/(?<!M\d+ )\b((?:grub|set)\s*screws?)\s+M(\d+)(?!\d|\s*x)/gi, 'M$2 $1'),

  boredThrough,
  bored,
  fractions,
  bodyFirst,
  tappedBody,
  flange,
  motorPlate,
  vPulley,
  fasteners,
  pipes,
  by(/(\b(?:spacer|bush(?:ing)?|sleeve|collar)\b.*\bchamfers?\s+(?:of\s+)?[\d.]+\s*(?:mm)?)\s+(?:on |at )?both ends/gi, '$1'),
];
