import type { Node } from '../node.ts';
import { scaledLoop } from './curves.ts';
import { withoutRelatives } from './relative.ts';

/**
 * Prose around a described part, as data sets of drawings write it: what comes out of a step is named again ("to form a wedge"), the finished
 * part is measured once more, bodies are counted before each is told. Put plainly, so that what is named twice is not made twice.
 */

const NUMBER = String.raw`\d+(?:\.\d+)?|\.\d+`;
const WORKS = /\b(?:extru\w+|revolv\w+|cut\w*|pull\w*|drill\w*|remov\w+|subtract\w*|rotat\w+|sweep\w*)\b/i;
/** What a step comes to: its own words said it before. */
const OUTCOME =
  /,?\s*(?:\bto\s+(?:form|create|make|produce|obtain|get|generate|build|yield)|\b(?:thereby |thus )?(?:forming|creating|making|producing|yielding|generating|resulting in|leaving)|\bas)\s+(?:an?|the)\s+(?:(?:new|single|final|solid|hollow|simple|complete|closed|separate|3d|cylindrical|rectangular|triangular|hexagonal|circular)\s+)*(?:solid|body|bodies|part|shape|model|object|block|plate|cylinder|tube|wedge|prism|ring|bushing|sleeve|spacer|washer|disc|disk|box|cube|bar|ramp|hole|pocket|slot|recess|3d\s+\w+)(?:\s+(?:body|shape|feature|solid|in the (?:middle|center|centre)))?(?=\s*(?:[.,;]|and\b|then\b|$))/gi;
/** "The final part measures 60 by 60 by 40": what came out. */
const FINAL =
  /^(?:(?:the|its|overall)\s+)*(?:final|resulting|finished|completed?)\s+(?:part|shape|object|model|body|solid|piece|component|design|dimensions?|size|plate|block|cylinder|tube|disc|disk|box|prism|bracket|bar)\b/i;
/** The way that every sketch is pulled out. */
const FORWARD =
  /,?\s*\b(?:in|along|towards?)\s+(?:the\s+)?(?:positive\s+)?(?:(?:direction\s+of\s+(?:the|its)\s+)?(?:sketch\s+)?normal(?:\s+(?:direction|vector))?|positive(?:\s+(?:direction|[xyz](?:[ -]?(?:axis|direction))?(?:\s+direction)?))|z(?:[ -]?axis)(?:\s+direction)?)(?=\s*(?:[.,;]|and\b|to\b|by\b|with\b|leaving\b|then\b|$|\d))/gi;
const BETWEEN =
  /\b(?:only\s+)?the\s+(?:region|area|space|ring|material|profile|face|annulus|section)\s+(?:enclosed\s+)?between\s+(?:them|the\s+(?:two\s+)?(?:circles|loops|rectangles|squares|profiles|lines|curves)|the\s+\w+\s+and\s+the\s+(?:\w+\s+)?\w+(?=\s+(?:by|to|up)\b|\s*[.,;\d]))/gi;
const WHOLE_SCALE = new RegExp(
  String.raw`(?:\b(?:then|finally|lastly|and)\s+)*\bscale\s+(?:(?:up|down|the|whole|entire|final|resulting|finished|complete)\s+)*(?:result|part|model|body|solid|object|everything|design|geometry|shape)\s+(?:(?:up|down|uniformly)\s+)*by\s+(?:a\s+)?(?:factor\s+of\s+)?(${NUMBER})\b`,
  'i',
);
/** "consists of two cylinders." before each of them is told. */
const COUNTED =
  /^(?:[^.;:]*\b(?:(?:consists?|made up|composed|built up|formed)\b[^.;:]*\bof|has|comprises|with)\s+|(?:make |create |design )?)(?:two|2)\s+(?:stacked |coaxial |concentric |separate |simple )*(cylinder|block|box|disc|disk|plate|prism|cube|part|section|bodie)s?(?:\s+stacked|,? one (?:on top of|above|on) the other)?\s*[.:;,-]\s*/i;

/** "a cube from which a 25 x 25 column has been removed": the work behind its noun. */
const TAKEN =
  /\bfrom which (?:[^,;.]{1,20}, )?(an? [^,;.]+?),? (?:has|have|is|are) (?:been )?(?:removed?|cut(?: away| out)?|milled(?: away| out)?|taken (?:away|out))\b/gi;

export interface Prose {
  text: string;
  /** By how much the finished part is scaled. */
  scale: number;
}

export function plainProse(source: string): Prose {
  const scale = WHOLE_SCALE.exec(source);
  let text = (scale ? source.replace(WHOLE_SCALE, ' ') : source)
    .replace(/\bvert(?:ex|ices)\b/gi, (found) => (/ices$/i.test(found) ? 'corners' : 'corner'))
    .replace(
      /\b(its|the) (?:very )?(lowest|highest) point\b/gi,
      (_all, article: string, end: string) => `${article} ${/low/i.test(end) ? 'bottom' : 'top'}`,
    )
    .replace(/\bthe (?:hexagon|octagon|square|rectangle|triangle|plate|block|part|body|cylinder|disc|disk|nut)['’]s\b/gi, 'the')
    .replace(TAKEN, 'cut $1')
    .replace(
      /\balong (?:a|one) vertical edge(?: (?:for|over|through) (?:the|its) (?:full|whole|entire) height)?/gi,
      'through, at one corner',
    )
    .replace(/,? whose (bore|hole)\b/gi, ' with a $1')
    .replace(TURNED, asRing)
    .replace(FORWARD, ' ')
    .replace(/\b(extru\w+)\s+(?:only\s+)?the\s+(?:outer|outside|larger)\s+(?:loop|profile|outline)(?:\s+only)?\b/gi, '$1 it');
  const sentences = text.split(/(?<=[.;!?])\s+/);
  const drawn = sentences.some((sentence) => /\bextru/i.test(sentence) && /\d/.test(sentence));
  text = sentences
    .filter((sentence) => !(drawn && FINAL.test(sentence) && !/\bextru/i.test(sentence)))
    .map((sentence) => (WORKS.test(sentence) ? sentence.replace(OUTCOME, '') : sentence).replace(BETWEEN, 'it'))
    .join(' ');
  return { text: withoutRelatives(stacked(text)), scale: Number(scale?.[1] ?? 1) || 1 };
}

/** A rectangle turned about an axis beside it is a ring. */
const TURNED = new RegExp(
  String.raw`\b(?:revolve|rotate|spin)\s+an?\s+rectangle\s+(?:of\s+|measuring\s+)?(${NUMBER})\s*(mm|cm|in|inch(?:es)?|m)?\s*(?:wide\s*)?(?:by|x|×|and)\s*(${NUMBER})\s*(mm|cm|in|inch(?:es)?|m)?(?:\s*(?:high|tall|long))?\s*,?\s*(?:by\s+)?(?:360\s*(?:°|degrees?)\s+)?(?:around|about)\s+an?\s+(?:vertical\s+|central\s+)?axis\s+(?:that\s+(?:is|lies)\s+|at\s+|located\s+)?(${NUMBER})\s*(?:mm|cm|in|inch(?:es)?|m)?\s*(?:away\s+|distant\s+)?from\s+(?:its|the)\s+(?:inner|inside|near|nearest|closest|left|long)?\s*(?:side|edge)\b(?:\s*,?\s*(?:to|and)\s+(?:create|form|make|get)s?\s+an?\s+\w+)?`,
  'i',
);
const asRing = (_all: string, wide: string, unit: string | undefined, high: string, other: string | undefined, off: string): string => {
  const by = unit ?? other ?? '';
  return `Make a ring with outer diameter ${2 * (Number(off) + Number(wide))} ${by}, inner diameter ${2 * Number(off)} ${by} and height ${high} ${by}`;
};

/** Two bodies that are told one after the other, the lower one first: the second stands on the first. */
function stacked(text: string): string {
  const counted = COUNTED.exec(text);
  if (!counted) return text;
  const noun = /part|section|bodie/.test(counted[1]!) ? 'cylinder' : counted[1]!.toLowerCase();
  const rest = text.slice(counted[0].length);
  if (!/\b(?:lower|bottom|first|base)\b/i.test(rest) || !/\b(?:upper|top|second)\b/i.test(rest)) return text;
  const named = String.raw`(?:\s+(?:one|${noun}s?|part|section|body))?`;
  return rest
    .replace(
      new RegExp(
        String.raw`\s*\b(?:and\s+)?(?:is\s+)?(?:centered|centred|placed|positioned|stacked|stands?|sits?|located|concentric(?:ally)?)?\s*(?:on\s+(?:the\s+)?top\s+of|above|on|onto|with)\s+the\s+(?:lower|bottom|first|base)${named}(?=\s*[.,;]|$)`,
        'gi',
      ),
      ' ',
    )
    .replace(new RegExp(String.raw`\bthe\s+(?:lower|bottom|first|base)${named}\s+is\s+(?=an?\s)`, 'i'), '')
    .replace(new RegExp(String.raw`\bthe\s+(?:lower|bottom|first|base)${named}(?=\s+(?:has|is|with|measures|,|\d)|:)`, 'i'), `a ${noun}`)
    .replace(
      new RegExp(String.raw`\bthe\s+(?:upper|top|second)${named}\s+is\s+an?\s+(?:smaller\s+|larger\s+|thinner\s+)?`, 'i'),
      '. On top a second ',
    )
    .replace(
      new RegExp(String.raw`\bthe\s+(?:upper|top|second)${named}(?=\s+(?:has|is|with|measures|,|\d)|:)`, 'i'),
      `. On top a second ${noun}`,
    );
}

/** All lengths of a part, by a factor. */
export function scaledBy(node: Node, factor: number): void {
  for (const fact of node.facts) {
    if (fact.kind === 'measure' && fact.dimension !== 'angle') fact.value *= factor;
    else if (fact.kind === 'position' && fact.distance !== undefined) fact.distance *= factor;
    else if (fact.kind === 'pattern')
      for (const key of ['diameter', 'spacing', 'across'] as const) {
        const value = fact[key];
        if (value !== undefined) fact[key] = value * factor;
      }
    else if (fact.kind === 'outline') {
      Object.assign(fact, scaledLoop(fact, factor));
      if (fact.plane) fact.plane = { ...fact.plane, origin: fact.plane.origin.map((value) => value * factor) as [number, number, number] };
    }
  }
  for (const part of node.parts) scaledBy(part, factor);
}
