import { disc, type Maker, strut } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { trackOf } from '../../kernel/path.ts';
import { superellipse } from '../../kernel/profile.ts';
import type { Region } from '../../kernel/region.ts';
import type { Mat4, Vec2 } from '../../kernel/space.ts';
import { sweepSections } from '../../kernel/sweep.ts';
import type { ValueOf } from '../../plan/param.ts';
import { choice, count, flag } from '../../plan/param.ts';
import type { SpokenPart } from '../../plan/spoken.ts';
import type { BuiltPart } from '../define.ts';
import { ofOwn } from '../dress.ts';
import { contentParam, contentPart, contentSpoken } from './content.ts';
import { type WallOptions, type WallSections, wallSections } from './wall.ts';

/**
 * What turned vessels have on them: a lining of another colour inside, a coloured or gilded rim, bands around the body, handles that are
 * rooted in the wall, a lid. One set of parameters for all of them, so that a pot, a vase and a bowl are spoken of alike. Lengths in mm.
 */
export const trimParams = {
  handles: count({ default: 0, min: 0, max: 4, label: 'Handles', help: 'Number of handles' }),
  handle_style: choice({
    options: ['ear', 'grip', 'bail'],
    default: 'ear',
    label: 'Handle style',
    help: 'Upright ears, level grips as on a cooking pot, or one bail over the top',
  }),
  lid: flag({ default: false, label: 'Lid', help: 'A lid with a knob' }),
  rim: flag({ default: false, label: 'Rim', help: 'A raised rim, gilded where nothing else is said' }),
  bands: count({ default: 0, min: 0, max: 12, label: 'Bands', help: 'Bands of a colour of their own around the body' }),
  lining: flag({ default: false, label: 'Lining', help: 'An inside of a colour of its own' }),
  content: contentParam,
} as const;

/** Roles that the trim adds to a vessel's materials. */
export const TRIM_ROLES = ['handle', 'grip', 'lid', 'knob', 'rim', 'band', 'inside', 'content'] as const;

interface TrimValues {
  handles: number;
  handle_style: 'ear' | 'grip' | 'bail';
  lid: boolean;
  rim: boolean;
  bands: number;
  lining: boolean;
  content: ValueOf<typeof contentParam>;
}
type TrimParams = typeof trimParams;

/** What is said of the trim. */
export const trimSpoken = {
  handle: {
    names: ['ear', 'lug'],
    count: 'handles',
    absent: { handles: 0 },
    material: 'handle',
    adjectives: { bail: { handle_style: 'bail' }, swing: { handle_style: 'bail' }, 'bail handle': { handle_style: 'bail' } },
  },
  bail: { names: ['bail handle', 'carrying handle', 'wire handle'], present: { handles: 1, handle_style: 'bail' }, material: 'handle' },
  grip: { present: { handles: 1, handle_style: 'bail' }, material: 'grip' },
  lid: { names: ['cover'], present: { lid: true }, absent: { lid: false }, material: 'lid' },
  knob: { present: { lid: true }, material: 'knob' },
  rim: { names: ['edge', 'lip', 'brim'], present: { rim: true }, material: 'rim' },
  band: { names: ['stripe', 'ring', 'frieze', 'line'], count: 'bands', absent: { bands: 0 }, material: 'band' },
  inside: { names: ['interior', 'inner side', 'lining', 'inner'], present: { lining: true }, material: 'inside' },
  ...contentSpoken,
} as const satisfies Readonly<Record<string, SpokenPart<TrimParams>>>;

/** Parts of the trim for a vessel whose wall runs along this outer line. */
export function trimParts(maker: Maker, outer: readonly Vec2[], wall: number, values: TrimValues, options: WallOptions = {}): BuiltPart[] {
  const { handles, lid, rim, bands, lining, content } = values;
  if (handles === 0 && !lid && !rim && bands === 0 && !lining && content === 'none') return [];
  const sections = wallSections(maker, outer, wall, options);
  const parts: BuiltPart[] = [];
  if (lining) parts.push(liningOf(maker, sections, wall));
  if (content !== 'none') parts.push(contentPart(maker, sections, wall, content, (region) => turned(maker, region, sections.widest)));
  if (bands > 0) parts.push(...bandsOf(maker, sections, wall, bands));
  if (rim) parts.push(rimOf(maker, sections, wall));
  if (handles > 0) parts.push(...handlesOf(maker, sections, wall, values));
  if (lid) parts.push(...lidOf(maker, sections, wall));
  return parts;
}

const turned = ({ kernel, segments }: Maker, region: Region, widest: number): Solid => {
  const half = kernel.rectangle(4 * widest, 1e5).translate([2 * widest, 0]);
  return kernel.revolve(region.intersect(half), segments(widest));
};

/** Between two heights. */
const between = ({ kernel }: Maker, widest: number, from: number, to: number): Region =>
  kernel.rectangle(6 * widest, to - from).translate([0, (from + to) / 2]);

function liningOf(maker: Maker, { hollow, height, widest, floor }: WallSections, wall: number): BuiltPart {
  const skin = Math.min(wall * 0.3, widest * 0.02);
  const region = hollow.subtract(hollow.offset(-skin, 'miter')).intersect(between(maker, widest, floor - skin, height * 0.985));
  return { role: 'inside', name: 'Inside', class: 'body', solid: turned(maker, region, widest), crease: 40, ...ofOwn('white porcelain') };
}

function rimOf(maker: Maker, { outer, hollow, height, widest }: WallSections, wall: number): BuiltPart {
  const skin = Math.min(wall * 0.25, widest * 0.02);
  const deep = Math.max(wall * 0.9, Math.min(height * 0.05, widest * 0.08));
  const region = outer
    .subtract(hollow)
    .intersect(between(maker, widest, height - deep, height + wall))
    .offset(skin, 'round', 16);
  return { role: 'rim', name: 'Rim', class: 'body', solid: turned(maker, region, widest), crease: 40, material: 'yellow gold' };
}

/** One band lies around the belly, several are spread evenly over the body. */
function bandsOf(maker: Maker, { outer, line, height, widest }: WallSections, wall: number, count: number): BuiltPart[] {
  const skin = Math.min(wall * 0.25, widest * 0.02);
  const hull = outer.offset(skin, 'round', 16).subtract(outer.offset(-skin, 'round', 16));
  const belly = line.reduce((best, point) => (point[0] > best[0] ? point : best))[1] / height;
  const middle = Math.max(0.3, Math.min(0.65, belly));
  const spans = Array.from({ length: count }, (_, k): Vec2 => {
    if (count === 1) return [middle - 0.09, middle + 0.09];
    const pitch = 0.76 / count;
    const at = 0.12 + (k + 0.5) * pitch;
    return [at - pitch * 0.27, at + pitch * 0.27];
  });
  return spans.map(
    ([from, to]): BuiltPart => ({
      role: 'band',
      name: 'Band',
      class: 'body',
      solid: turned(maker, hull.intersect(between(maker, widest, from * height, to * height)), widest),
      crease: 40,
      ...ofOwn('black ceramic'),
    }),
  );
}

/** Radius of the outer line at a height. */
function radiusAt(line: readonly Vec2[], y: number): number {
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    if (y <= b[1] && b[1] > a[1]) return a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
  }
  return line.at(-1)![0];
}

function handlesOf(maker: Maker, sections: WallSections, wall: number, { handles, handle_style: style }: TrimValues): BuiltPart[] {
  const { height, widest, line } = sections;
  const radius = (y: number): number => radiusAt(line, y) - wall * 0.5;
  const thick = Math.max(wall * 0.9, Math.min(widest * 0.09, height * 0.07));
  if (style === 'bail') return bailOf(maker, sections, wall, thick);
  const reach = Math.min(widest * 0.42, height * 0.3) + thick;
  const [low, high] = [height * 0.42, height * 0.82];
  const out = Math.max(radiusAt(line, low), radiusAt(line, high), radiusAt(line, (low + high) / 2));
  const level = height * 0.78;
  const wide = Math.min(radius(level) * 0.5, height * 0.4);
  // a level grip leaves the wall at two places of one height
  const root = Math.sqrt(Math.max(0, radius(level) ** 2 - wide ** 2));
  const spline: [number, number, number][] =
    style === 'ear'
      ? [
          [radius(high), high, 0],
          [out + reach * 0.35, high + height * 0.02, 0],
          [out + reach * 0.8, high - (high - low) * 0.2, 0],
          [out + reach * 0.85, (low + high) / 2, 0],
          [out + reach * 0.4, low + (high - low) * 0.14, 0],
          [radius(low), low, 0],
        ]
      : [
          [root, level, -wide],
          [radius(level) + reach * 0.45, level, -wide * 0.92],
          [radius(level) + reach * 0.62, level, 0],
          [radius(level) + reach * 0.45, level, wide * 0.92],
          [root, level, wide],
        ];
  const at = (where: number, size: number) => ({
    at: where,
    outline: superellipse(thick * 0.42 * size, thick * 0.6 * size, 2.4, () => maker.segments(thick)),
  });
  const bar = sweepSections(maker.kernel, [at(0, 1.35), at(0.15, 1), at(0.85, 1), at(1, 1.35)], trackOf({ spline }, maker.segments), true);
  const solid = bar.subtract(hollowOf(maker, sections));
  const places = Array.from({ length: handles }, (_, k) => turnedAbout((360 * k) / handles));
  return [{ role: 'handle', name: 'Handle', class: 'body', solid, copies: places, transform: places[0]!, crease: 50 }];
}

/** The room that a handle must leave free, open above the rim. */
function hollowOf(maker: Maker, { hollow, height, widest }: WallSections): Solid {
  const top = maker.kernel.rectangle(hollow.bounds().max[0] * 1.999, height).translate([0, height * 1.49]);
  return turned(maker, hollow.add(top), widest);
}

/** A wire from one side over the top to the other, hung on two eyes, with a grip in its middle. */
function bailOf(maker: Maker, { height, line }: WallSections, wall: number, thick: number): BuiltPart[] {
  const { kernel, segments } = maker;
  const wire = Math.max(thick * 0.35, wall);
  const y = height * 0.93;
  const r = radiusAt(line, y) + wire * 0.75;
  const rise = r * 1.05;
  const arc = Array.from({ length: 25 }, (_, k): [number, number, number] => {
    const t = (Math.PI * k) / 24;
    return [r * Math.cos(t), y + rise * Math.sin(t), 0];
  });
  const outline = superellipse(wire / 2, wire / 2, 2, () => Math.max(10, segments(wire)));
  const bow = sweepSections(
    kernel,
    [
      { at: 0, outline },
      { at: 1, outline },
    ],
    trackOf({ spline: arc }, segments),
    true,
  );
  const eyes = [-1, 1].map((side) =>
    disc(maker, wire * 1.4, wire * 1.6)
      .rotate([0, 0, 90])
      .translate([side * (r - wire * 0.75) + wire * (side > 0 ? 1.2 : 0.4), y, 0]),
  );
  const long = Math.min(r * 0.9, 120);
  const grip = strut(maker, [0, 0, 0], [0, long, 0], wire * 3.2, wire * 3.2)
    .translate([0, -long / 2, 0])
    .rotate([0, 0, 90])
    .translate([0, y + rise - wire * 0.3, 0]);
  return [
    { role: 'handle', name: 'Bail', class: 'body', solid: kernel.union([bow, ...eyes]), crease: 50 },
    { role: 'grip', name: 'Grip', class: 'body', solid: grip, crease: 50 },
  ];
}

function lidOf(maker: Maker, { height, line }: WallSections, wall: number): BuiltPart[] {
  const { kernel, segments } = maker;
  const r = line.at(-1)![0];
  const thick = Math.max(wall * 0.8, r * 0.035);
  const dome = r * 0.14;
  const half: Vec2[] = [
    [0, height - 0.02 * wall],
    [r * 1.01, height - 0.02 * wall],
    [r * 1.01, height + thick],
    [r * 0.8, height + thick + dome * 0.55],
    [r * 0.45, height + thick + dome * 0.9],
    [0, height + thick + dome],
  ];
  const knob = r * 0.13;
  const top = height + thick + dome;
  const stem: Vec2[] = [
    [0, top - thick],
    [knob * 0.6, top - thick],
    [knob * 0.5, top + knob * 0.4],
    [knob, top + knob * 0.8],
    [knob, top + knob * 1.3],
    [knob * 0.6, top + knob * 1.6],
    [0, top + knob * 1.65],
  ];
  return [
    { role: 'lid', name: 'Lid', class: 'body', solid: kernel.revolve(kernel.polygon([half]), segments(r)), crease: 40 },
    { role: 'knob', name: 'Knob', class: 'body', solid: kernel.revolve(kernel.polygon([stem]), segments(knob)), crease: 40 },
  ];
}

const turnedAbout = (degrees: number): Mat4 => {
  const t = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(t), Math.sin(t)];
  return [c, 0, -s, 0, 0, 1, 0, 0, s, 0, c, 0, 0, 0, 0, 1];
};
