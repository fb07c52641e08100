import type { Requirement } from '../../plan/plan.ts';
import { attribute, attributes, type MeasureRead, nounSense, type Phrase } from '../language/phrase.ts';
import { type Item, senseOf } from '../language/sense.ts';
import type { JewelFacts, SettingFacts } from './facts.ts';
import { readMetal } from './metal.ts';
import { readStones } from './stones.ts';

/** Pieces that are worn on a finger. */
export const RINGS: ReadonlySet<string> = new Set([
  'ring',
  'solitaire',
  'band',
  'eternity',
  'half_eternity',
  'signet',
  'three_stone',
  'five_stone',
  'seven_stone',
  'cluster',
]);
export const isRing = (piece: string): boolean => RINGS.has(piece);

/** Pieces in order of how much they say: "diamond eternity ring" is an eternity ring, "solitaire pendant" a pendant. */
const GENERIC: readonly string[] = ['ring', 'solitaire', 'chain', 'band', 'charm'];

function pieceOf(phrases: readonly Phrase[]): string {
  const named = phrases.flatMap((phrase) => {
    const thing = nounSense(phrase, 'thing');
    const also = attributes(phrase, 'thing').map(({ sense }) => sense);
    return [...(thing ? [thing] : []), ...also].filter(({ domain }) => domain === 'jewelry').map(({ thing: name }) => name);
  });
  const telling = named.find((name) => !GENERIC.includes(name)) ?? named[0];
  if (telling === 'necklace' && named.includes('pendant')) return 'pendant_necklace';
  if (telling === 'pendant' && (named.includes('necklace') || named.includes('chain'))) return 'pendant_necklace';
  if (telling !== undefined) return telling;
  if (phrases.filter((phrase) => nounSense(phrase, 'gem')).length > 1) return 'ring';
  const stones = phrases.some((phrase) => nounSense(phrase, 'gem') ?? attribute(phrase, 'gem'));
  const worn = phrases.some(
    (phrase) => phrase.ringSize ?? attribute(phrase, 'setting') ?? nounSense(phrase, 'setting') ?? attribute(phrase, 'metal'),
  );
  return stones && !worn ? 'gem' : 'ring';
}

function settingOf(phrases: readonly Phrase[]): SettingFacts | undefined {
  let found: SettingFacts | undefined;
  for (const phrase of phrases) {
    if (phrase.link === 'without') continue;
    const own = nounSense(phrase, 'setting');
    const all = [...(own ? [own] : []), ...attributes(phrase, 'setting').map(({ sense }) => sense)];
    const halo = nounSense(phrase, 'feature') !== undefined;
    for (const { setting, style } of all) {
      if (setting === 'pave' || halo) continue;
      const prongs = setting === 'prong' && own ? phrase.count : undefined;
      if (!found) found = { kind: setting, style, prongs };
      else if (found.kind === setting) {
        found.style ??= style;
        found.prongs ??= prongs;
      }
    }
  }
  return found;
}

function featuresOf(phrases: readonly Phrase[]): { features: Set<string>; without: Set<string> } {
  const features = new Set<string>();
  const without = new Set<string>();
  for (const phrase of phrases) {
    const own = nounSense(phrase, 'feature')?.feature;
    const said = [...(own ? [own] : []), ...attributes(phrase, 'feature').map(({ sense }) => sense.feature)];
    const settings = [nounSense(phrase, 'setting')?.setting, ...attributes(phrase, 'setting').map(({ sense }) => sense.setting)];
    if (settings.includes('pave')) said.push('pave');
    if (nounSense(phrase, 'part')?.part === 'bail') said.push('bail');
    const into = phrase.link === 'without' ? without : features;
    for (const name of said) into.add(name);
  }
  return { features, without };
}

/** The measures that speak of the piece itself or of its shank, by name. */
function pieceMeasures(phrases: readonly Phrase[], stoneItems: ReadonlySet<Item>): { read: MeasureRead; owner: string }[] {
  return phrases.flatMap((phrase) => {
    const part = nounSense(phrase, 'part')?.part;
    const isPiece = nounSense(phrase, 'thing')?.domain === 'jewelry' || phrase.noun === undefined;
    if (!isPiece && part === undefined) return [];
    const gemAt = phrase.attributes.find((item) => senseOf(item, 'gem') && stoneItems.has(item))?.from;
    return phrase.measures
      .filter((read) => !(isPiece && read.measure === undefined && gemAt !== undefined && read.item.from < gemAt))
      .map((read) => ({ read, owner: part ?? 'piece' }));
  });
}

/** Reads a prompt for jewellery, already in phrases, into facts. */
export function readJewel(phrases: readonly Phrase[], texts: readonly string[] = []): JewelFacts {
  const named = pieceOf(phrases);
  const metal = readMetal(phrases);
  const { stones, items: stoneItems } = readStones(phrases, named);
  const piece = named === 'gem' && stones.length > 1 ? 'ring' : named;
  const { features, without } = featuresOf(phrases);
  const sized = phrases.find((phrase) => phrase.ringSize)?.ringSize;
  const facts: JewelFacts = {
    piece,
    metal: metal.name,
    finish: phrases.map((phrase) => attribute(phrase, 'finish')).find(Boolean)?.sense.finish,
    diameter: sized?.ringSize?.diameter,
    sizeWords: sized?.words,
    profile: phrases.map((phrase) => attribute(phrase, 'profile')).find(Boolean)?.sense.profile,
    width: undefined,
    thickness: undefined,
    height: undefined,
    outer: undefined,
    length: undefined,
    link: undefined,
    face: undefined,
    shape: phrases.flatMap((phrase) => attributes(phrase, 'shape')).find(({ item }) => !stoneItems.includes(item))?.sense.shape,
    setting: settingOf(phrases),
    stones,
    features,
    without,
    styles: [...new Set(phrases.flatMap((phrase) => attributes(phrase, 'style').map(({ sense }) => sense.style)))].filter(
      (style) => !CHAINS.has(style),
    ),
    text: texts[0],
    extents: new Map(
      phrases.flatMap((phrase) => attributes(phrase, 'extent').map(({ sense }): [string, number] => [sense.measure, sense.factor])),
    ),
    chainStyle: phrases
      .flatMap((phrase) => [...attributes(phrase, 'style').map(({ sense }) => sense.style), nounSense(phrase, 'style')?.style ?? ''])
      .find((style) => CHAINS.has(style)),
    count: phrases.find((phrase) => nounSense(phrase, 'thing')?.domain === 'jewelry')?.count,
    requirements: [],
    assumptions: [],
    unread: phrases.flatMap((phrase) => phrase.unknown.map((item) => item.words)),
  };
  const require = (requirement: Requirement) => facts.requirements.push(requirement);
  if (sized?.ringSize)
    require({ kind: 'size', about: 'inner diameter', value: round(sized.ringSize.diameter), unit: 'mm', words: sized.words });
  if (metal.said) require({ kind: 'material', about: 'metal', value: metal.name, words: metal.items.map((item) => item.words).join(' ') });
  else facts.assumptions.push(`Metal: ${metal.name} (none was named).`);
  for (const { read, owner } of pieceMeasures(phrases, new Set(stoneItems))) takeMeasure(facts, read, owner, require);
  for (const stone of stones) requireStone(stone, phrases, require);
  return facts;
}

const CHAINS: ReadonlySet<string> = new Set(['cable', 'curb', 'rope', 'box', 'figaro']);
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function takeMeasure(facts: JewelFacts, read: MeasureRead, owner: string, require: (requirement: Requirement) => void): void {
  const [first = 0, second] = read.values;
  const put = (about: string, apply: (value: number) => void, value = first) => {
    apply(value);
    require({ kind: 'length', about, value: round(value), unit: 'mm', words: read.words });
  };
  if (owner === 'face' || (facts.piece === 'signet' && (second !== undefined || (read.measure === undefined && first < 30)))) {
    put('face', () => {
      facts.face = read.values;
    });
    return;
  }
  if (owner === 'link' && first < 120) {
    put('link', (value) => {
      facts.link = value;
    });
    return;
  }
  if (second !== undefined) {
    if (!facts.stones.some((stone) => stone.length !== undefined))
      put('size', () => {
        facts.width = first;
        facts.height = second;
      });
    return;
  }
  const unsized = facts.stones.find(
    (stone) => stone.role === 'centre' && stone.width === undefined && stone.length === undefined && stone.carat === undefined,
  );
  if (read.measure === undefined && unsized && facts.piece !== 'band' && first >= 2.5 && first < 13) {
    unsized.width = first;
    return;
  }
  const hollow = isRing(facts.piece) || facts.piece === 'bangle' || facts.piece === 'cuff';
  switch (read.measure) {
    case 'width':
      put('width', (value) => {
        facts.width = value;
      });
      return;
    case 'thickness':
    case 'wire':
      put('thickness', (value) => {
        facts.thickness = value;
      });
      return;
    case 'height':
    case 'depth':
    case 'drop':
      put('height', (value) => {
        facts.height = value;
      });
      return;
    case 'length':
      put('length', (value) => {
        facts.length = value;
      });
      return;
    case 'inner_diameter':
    case 'bore':
      put('inner diameter', (value) => {
        facts.diameter = value;
      });
      return;
    case 'circumference':
      put('inner circumference', (value) => {
        facts.diameter = value / Math.PI;
      });
      return;
    case 'radius':
      put('radius', (value) => {
        if (hollow) facts.diameter = 2 * value;
        else facts.outer = 2 * value;
      });
      return;
    case 'outer_diameter':
      put('outer diameter', (value) => {
        facts.outer = value;
      });
      return;
    case 'diameter':
      put(hollow ? 'inner diameter' : 'diameter', (value) => {
        if (hollow) facts.diameter = value;
        else facts.outer = value;
      });
      return;
    default:
      takeUnlabelled(facts, first, put);
      return;
  }
}

/** A length alone: 13 to 24 mm is a finger, less is the width of a band, 140 and more the length of a chain. */
function takeUnlabelled(facts: JewelFacts, value: number, put: (about: string, apply: (value: number) => void) => void): void {
  if (isRing(facts.piece)) {
    if (value >= 13 && value <= 26)
      put('inner diameter', (found) => {
        facts.diameter = found;
      });
    else
      put('width', (found) => {
        facts.width = found;
      });
  } else if (facts.piece === 'bangle' || facts.piece === 'cuff') {
    if (value > 40)
      put('inner diameter', (found) => {
        facts.diameter = found;
      });
    else
      put('width', (found) => {
        facts.width = found;
      });
  } else if (value >= 120)
    put('length', (found) => {
      facts.length = found;
    });
  else
    put('size', (found) => {
      facts.outer = found;
    });
}

function requireStone(stone: JewelFacts['stones'][number], phrases: readonly Phrase[], require: (requirement: Requirement) => void): void {
  const about = stone.role === 'centre' ? 'stone' : `${stone.role} stones`;
  const wordsFor = (value: number): string => {
    for (const phrase of phrases) {
      const carat = phrase.carats.find((candidate) => candidate.value === value);
      if (carat) return carat.item.words;
      const measure = phrase.measures.find((candidate) => candidate.values.includes(value));
      if (measure) return measure.words;
      if (phrase.count === value && phrase.countItem) return phrase.countItem.words;
    }
    return String(value);
  };
  if (stone.species) require({ kind: 'material', about, value: stone.species, words: stone.species });
  if (stone.carat !== undefined) require({ kind: 'carat', about, value: round(stone.carat), unit: 'ct', words: wordsFor(stone.carat) });
  if (stone.totalCarat !== undefined)
    require({ kind: 'carat', about: `${about}, in total`, value: round(stone.totalCarat), unit: 'ct', words: wordsFor(stone.totalCarat) });
  if (stone.length !== undefined)
    require({ kind: 'length', about: `${about}, length`, value: round(stone.length), unit: 'mm', words: wordsFor(stone.length) });
  if (stone.width !== undefined)
    require({ kind: 'length', about: `${about}, width`, value: round(stone.width), unit: 'mm', words: wordsFor(stone.width) });
  if (stone.count !== undefined) require({ kind: 'count', about, value: stone.count, words: wordsFor(stone.count) });
}
