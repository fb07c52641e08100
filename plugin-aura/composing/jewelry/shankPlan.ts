import type { JewelDraft } from './jewelDraft.ts';
import { shown, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type Said } from './said.ts';
import type { Shoulders } from './terms.ts';
import type { BandFor } from './trimmings.ts';

/** US 7, the commonest woman's size, and US 10 for what men wear (jewelry.md 1.3). */
const USUAL_FINGER = 17.3;
const MANS_FINGER = 19.8;
/** The second toe of most. */
const USUAL_TOE = 15.3;

export interface ShankUsual {
  width?: number;
  thickness?: number;
  profile?: string;
  taper?: number;
  name?: string;
  /** Least sizes that what is set into it needs, those that wear well, and what that is. */
  least?: BandFor;
  params?: Record<string, unknown>;
}

/** A number of the band: said of it, or of the ring as a whole. */
function bandNumber(jewel: JewelSaid, ...names: readonly string[]): Said<number> | undefined {
  for (const slot of ['shank', 'piece'] as const)
    for (const name of names) {
      const value = partOf(jewel, slot).numbers.get(name);
      if (value) return value;
    }
  return undefined;
}

/** Inner diameter as it was said: a size, across, round or from the middle; outside, the wall is taken off twice. */
export function fingerSaid(jewel: JewelSaid, thickness: number): Said<number> | undefined {
  const finger = partOf(jewel, 'piece').numbers.get('finger');
  if (finger) return finger;
  const across = bandNumber(jewel, 'inner diameter', 'diameter', 'inner size');
  if (across) return across;
  const round = bandNumber(jewel, 'circumference');
  if (round) return { ...round, value: round.value / Math.PI };
  const radius = bandNumber(jewel, 'inner radius', 'radius');
  if (radius) return { ...radius, value: 2 * radius.value };
  const outer = bandNumber(jewel, 'outer diameter', 'outer size');
  if (outer) return { ...outer, value: outer.value - 2 * thickness };
  const bare = partOf(jewel, 'piece').numbers.get('size');
  return bare && bare.value >= 13 && bare.value <= 26 ? bare : undefined;
}

/** The finger size as a parameter; one that no finger has is refused and the usual one taken. */
export function fingerParam(jewel: JewelSaid, draft: JewelDraft, thickness: number): { text: string; said: Said<number> | undefined } {
  let known = fingerSaid(jewel, thickness);
  if (known && !(known.value >= 10 && known.value <= 30)) {
    const why = `A finger hole of ${shown(known.value)} mm cannot be made: it has to lie between 10 and 30 mm.`;
    refuse(known, why);
    draft.note(why);
    known = undefined;
  }
  const wearer = meaningSaid(jewel, 'for', 'piece');
  const usual = jewel.kind === 'toe' ? USUAL_TOE : wearer?.value.wearer === 'man' ? MANS_FINGER : USUAL_FINGER;
  mark(wearer, { operation: `${draft.prefix}shank`, param: 'diameter', value: usual });
  if (!known)
    draft.assume(
      `Ring size: ${usual === MANS_FINGER ? 'US 10' : usual === USUAL_TOE ? 'US 4½' : 'US 7'}, ${usual} mm inside (none was said).`,
    );
  const words = known?.traces[0]?.words;
  const text = draft.param('inner_diameter', known?.value ?? usual, {
    label: words && words.length < 24 ? `Inner diameter (${words})` : 'Inner diameter',
    min: 13,
    max: 24,
    step: 0.1,
  });
  return { text, said: known };
}

/** Profiles with a flat outside, which small stones can be set into. */
const FLAT: ReadonlySet<string> = new Set(['flat', 'comfort', 'square']);

/** Sections of wire, as thick as they are wide. */
const ROUND: ReadonlySet<string> = new Set(['round', 'square']);

/** Thickness of a thin band and of a very thin one, mm. */
const THIN = 1.5;
const LEAST_THIN = 1.2;

/** How many times as wide as usual a ring is that was told to be chunky. */
function bulkOf(jewel: JewelSaid): number | undefined {
  const scale = partOf(jewel, 'piece').scales.get('thickness') ?? partOf(jewel, 'shank').scales.get('thickness');
  return scale && scale.value > 1 && /chunky|heavy|bold|massive|substantial|hefty/i.test(scale.traces[0]?.words ?? '') ? CHUNKY : undefined;
}
const CHUNKY = 2;

interface Sized {
  value: number;
  said: Said<number> | undefined;
}

/** A size of the band: said, or the usual one by what "wide" or "thin" make of it; never less than what is set into it needs. */
function sized(jewel: JewelSaid, draft: JewelDraft, what: 'width' | 'thickness', usual: number, least: ShankUsual['least']): Sized {
  const names = what === 'width' ? ['width', 'size', 'length'] : ['thickness', 'height', 'depth', 'wall'];
  // "band 2.5 x 1.8": wide and thick; of round wire one size is both.
  const place = what === 'width' ? 'size.0' : 'size.1';
  const pair =
    partOf(jewel, 'shank').numbers.get(place) ??
    (jewel.stones.length === 0 || /^(?:shank|band)$/.test(jewel.thing.noun) ? partOf(jewel, 'piece').numbers.get(place) : undefined);
  const wire = what === 'thickness' && ROUND.has(meaningSaid(jewel, 'profile', 'shank', 'piece')?.value.profile ?? '');
  let known = bandNumber(jewel, ...names) ?? pair ?? (wire ? bandNumber(jewel, 'width', 'size') : undefined);
  if (wire && known && (known.value < 0.6 || known.value > 6)) known = undefined;
  if (what === 'width' && known && known.value >= 13 && partOf(jewel, 'piece').numbers.get('size') === known) known = undefined;
  const scale =
    partOf(jewel, 'shank').scales.get(what) ??
    partOf(jewel, 'piece').scales.get(what) ??
    (what === 'thickness' ? partOf(jewel, 'shank').scales.get('size') : undefined);
  const range = what === 'width' ? [0.8, 20] : [0.6, 6];
  if (known && (known.value < range[0]! || known.value > range[1]!)) {
    const why = `A band ${shown(known.value)} mm ${what === 'width' ? 'wide' : 'thick'} cannot be made: ${range[0]} to ${range[1]} mm can.`;
    refuse(known, why);
    draft.note(why);
    known = undefined;
  }
  // "a thin 1.8 mm band": so thin is what was said of its width
  const told = what === 'thickness' ? bandNumber(jewel, 'width', 'size') : undefined;
  const isTold = scale !== undefined && told !== undefined && told.traces[0]?.span?.text === scale.traces[0]?.span?.text;
  if (isTold) mark(scale, { operation: `${draft.prefix}shank`, param: 'width' });
  // "a chunky ring" is as much wider as it is thicker
  const bulk = what === 'width' && !scale ? bulkOf(jewel) : undefined;
  const factor = isTold ? 1 : (scale?.value ?? bulk ?? 1);
  // thin, and no thinner than wears well
  const wears = what === 'thickness' && factor < 1 ? Math.min(usual, factor > 0.7 ? THIN : LEAST_THIN) : 0;
  const value = known?.value ?? Math.max(usual * factor, wears);
  if (known === undefined) draft.assume(`Band: ${shown(value)} mm ${what === 'width' ? 'wide' : 'thick'} (not said).`);
  mark(scale, { operation: `${draft.prefix}shank`, param: what, value: tidy(value) });
  if (!least || value >= (known ? least.least[what] : least[what]) - 1e-6) {
    return { value, said: known };
  }
  if (known) {
    const why = `${least.why} need a band at least ${shown(least.least[what])} mm ${what === 'width' ? 'wide' : 'thick'}; ${shown(known.value)} mm was asked for.`;
    refuse(known, why);
    draft.note(why);
  }
  return { value: least[what], said: undefined };
}

/** Width and thickness that a band will have, before it is made: what is set into it is reckoned by them. */
export function bandSizes(jewel: JewelSaid, usual: ShankUsual): { width: number; thickness: number } {
  const number = (names: readonly string[], standard: number): number => bandNumber(jewel, ...names)?.value ?? standard;
  const bare = partOf(jewel, 'piece').numbers.get('size');
  const wide = bare && bare.value < 13 ? ['width', 'size'] : ['width'];
  return { width: number(wide, usual.width ?? 2.2), thickness: number(['thickness'], usual.thickness ?? 1.7) };
}

/** Adds the band of a ring and gives its id. */
export function addShank(jewel: JewelSaid, draft: JewelDraft, metals: Metals, usual: ShankUsual = {}): string {
  const width = sized(jewel, draft, 'width', usual.width ?? 2.2, usual.least);
  const thickness = sized(jewel, draft, 'thickness', usual.thickness ?? 1.7, usual.least);
  const finger = fingerParam(jewel, draft, thickness.value);
  let profile = meaningSaid(jewel, 'profile', 'shank', 'piece');
  if (profile && usual.least && !FLAT.has(profile.value.profile)) {
    const why = `${usual.least.why} need a band that is flat outside: it is not ${profile.traces[0]?.words ?? profile.value.profile}.`;
    refuse(profile, why);
    draft.note(why);
    profile = undefined;
  }
  if (profile?.value.instead) {
    const why = `Bands with ${profile.value.instead} are not made: the profile is ${profile.value.profile}.`;
    refuse(profile, why);
    draft.note(why);
  }
  const shoulders = shouldersSaid(jewel);
  const twist = meaningSaid(jewel, 'twist', 'shank', 'piece', 'shoulders');
  const taper = meaningSaid(jewel, 'taper', 'shank', 'piece', 'shoulders');
  // as many turns as leave walls that cast
  const radius = (finger.said?.value ?? USUAL_FINGER) / 2;
  const turns = Math.max(3, Math.min(8, Math.floor((1.6 * radius) / (Math.hypot(width.value, thickness.value) / 2))));
  const narrow = partOf(jewel, 'piece').numbers.get('narrow');
  const share = narrow ? tidy(Math.max(-0.6, Math.min(0.75, 1 - narrow.value / width.value))) : undefined;
  if (shoulders && twist) refuse(twist, 'A twisted band has plain shoulders.');
  const id = draft.add(
    {
      id: 'shank',
      op: 'create_shank',
      name: usual.name ?? 'Shank',
      params: {
        diameter: finger.text,
        width: draft.param('shank_width', width.value, { label: 'Band width', min: 1.2, max: 12, step: 0.1 }),
        thickness: draft.param('shank_thickness', thickness.value, { label: 'Band thickness', min: 1, max: 4, step: 0.1 }),
        profile: profile?.value.profile ?? usual.profile ?? 'court',
        ...(taper || share !== undefined || usual.taper !== undefined ? { taper: share ?? usual.taper ?? 0.25 } : {}),
        ...(shoulders && { shoulders: shoulders.value }),
        ...(twist && !shoulders && { twist: turns }),
        ...usual.params,
      },
      material: metals.of('shank'),
    },
    {
      diameter: finger.said,
      width: width.said,
      thickness: thickness.said,
      profile: profile && { ...profile, value: profile.value.profile },
      shoulders,
      twist: twist && { ...twist, value: turns },
      taper: taper && { ...taper, value: usual.taper ?? 0.25 },
    },
  );
  mark(narrow, { operation: id });
  for (const slot of ['shank', 'shoulders'] as const)
    if (isNamed(jewel, slot)) mark({ traces: partOf(jewel, slot).named }, { operation: id });
  const bare = partOf(jewel, 'piece').numbers.get('size');
  if (bare && bare.value > 26) refuse(bare, `${shown(bare.value)} mm is neither a finger size nor the width of a band.`);
  return id;
}

/** How the band was said to meet the head, what was said last before what was said first. */
function shouldersSaid(jewel: JewelSaid): Said<Shoulders> | undefined {
  const told = (['shoulders', 'shank', 'piece', 'head'] as const).flatMap((slot) =>
    partOf(jewel, slot).meanings.flatMap(({ value, traces }) => (value.kind === 'shoulders' ? [{ value: value.shoulders, traces }] : [])),
  );
  const text = ({ traces }: Said<Shoulders>): number => traces[0]?.span?.text ?? 0;
  return told.toSorted((a, b) => text(b) - text(a))[0];
}

/** How the band meets the head: as it was said, or as the kind of the ring has it. */
export function shouldersOf(jewel: JewelSaid): Exclude<Shoulders, 'plain'> | undefined {
  const said = shouldersSaid(jewel)?.value;
  if (said !== undefined) return said === 'plain' ? undefined : said;
  return jewel.kind === 'cathedral' ? 'cathedral' : jewel.kind === 'split_shank' ? 'split' : undefined;
}
