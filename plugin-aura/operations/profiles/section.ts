import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { alongAxis, axisParam } from '../solids/axis.ts';

/** Bars of the sections that metalworkers order by letter: U and C channels, L angles, T, I, H and Z bars, hat sections, rectangular tube, flat bar. */
export const section = defineOperation({
  op: 'section',
  family: 'profiles',
  label: 'Section bar',
  help: 'A bar of a standard section: U or C channel, L angle, T, I, H, Z or hat bar, rectangular tube, flat bar',
  produces: 'body',
  params: {
    shape: choice({
      options: ['u', 'c', 'l', 't', 'i', 'h', 'z', 'hat', 'tube', 'flat'],
      default: 'u',
      label: 'Shape',
      help: 'Letter that the section looks like; u opens upward, c to the front',
    }),
    length: length({ default: 100, min: 0.1, max: 1e6, soft: [10, 1000], label: 'Length', help: 'Along its axis' }),
    width: length({ default: 40, min: 0.1, max: 1e5, soft: [5, 200], label: 'Width', help: 'Of the section, over all' }),
    height: length({
      default: 'auto',
      min: 0.1,
      max: 1e5,
      soft: [2, 200],
      label: 'Height',
      help: 'Of the section, over all; half the width of a channel, the width of others',
    }),
    thickness: length({
      default: 3,
      min: 0.05,
      max: 1e4,
      soft: [0.5, 20],
      label: 'Thickness',
      help: 'Of the web, and of flanges and legs',
    }),
    flange: length({
      default: 'auto',
      min: 0.05,
      max: 1e4,
      soft: [0.5, 20],
      label: 'Flange thickness',
      help: 'Of the flanges, where it is another than that of the web',
      advanced: true,
    }),
    flange_width: length({
      default: 'auto',
      min: 0.1,
      max: 1e5,
      soft: [2, 200],
      label: 'Flange width',
      help: 'How wide the flanges are, whichever side of the section that is: the width of I and T bars, the height of channels and of H',
      advanced: true,
    }),
    brim: length({
      default: 'auto',
      min: 0,
      max: 10000,
      soft: [2, 100],
      step: 0.5,
      label: 'Brim',
      help: 'Of a hat: how far each flange stands out; a quarter of the width where it is left out',
    }),
    root: length({
      default: 0,
      min: 0,
      max: 1e4,
      soft: [0, 30],
      step: 0.5,
      label: 'Root radius',
      help: 'Of the corners between web and flanges of a rolled bar; 0 leaves them sharp',
      advanced: true,
    }),
    axis: { ...axisParam, default: 'x', options: ['x', 'y', 'z'], help: 'Direction it runs in' },
  },
  spoken: {
    names: [
      'u channel',
      'c channel',
      'channel',
      'u profile',
      'u bar',
      'l angle',
      'angle',
      'angle iron',
      'angle bar',
      'l profile',
      'corner profile',
      't bar',
      't profile',
      't section',
      'i beam',
      'l shape',
      'u shape',
      't shape',
      'c shape',
      'z shape',
      'i-beam',
      'i profile',
      'h beam',
      'h profile',
      'z bar',
      'z profile',
      'hat section',
      'hat profile',
      'hat channel',
      'top hat profile',
      'angle profile',
      'angle section',
      'equal angle',
      'l section',
      'c profile',
      'c section',
      'u section',
      'z section',
      'i section',
      'h section',
      'box profile',
      'flat profile',
      'rectangular tube',
      'box section',
      'hollow section',
      'flat bar',
      'section bar',
    ],
    variants: [
      { names: ['c channel', 'c shape', 'c profile', 'c section'], params: { shape: 'c' } },
      {
        names: [
          'l angle',
          'angle',
          'angle iron',
          'angle bar',
          'angle profile',
          'angle section',
          'equal angle',
          'l profile',
          'l section',
          'corner profile',
          'l shape',
        ],
        params: { shape: 'l' },
      },
      { names: ['t bar', 't profile', 't section', 't shape'], params: { shape: 't' } },
      { names: ['i beam', 'i-beam', 'i profile', 'i section'], params: { shape: 'i', width: 50, height: 80 } },
      { names: ['h beam', 'h profile', 'h section'], params: { shape: 'h', width: 60, height: 60 } },
      { names: ['z bar', 'z profile', 'z shape', 'z section'], params: { shape: 'z' } },
      { names: ['hat section', 'hat profile', 'hat channel', 'top hat profile'], params: { shape: 'hat' } },
      { names: ['rectangular tube', 'box section', 'hollow section', 'box profile'], params: { shape: 'tube', width: 40, height: 25 } },
      { names: ['flat bar', 'flat profile'], params: { shape: 'flat', width: 30, thickness: 5 } },
    ],
    sizes: { one: 'length', two: ['width', 'height'], three: ['width', 'height', 'thickness'] },
    words: {
      length: ['long', 'length'],
      width: ['wide', 'width', 'base', 'leg', 'web'],
      height: ['tall', 'high', 'height', 'deep', 'depth'],
      thickness: ['thick', 'thickness', 'wall', 'wall thickness', 'gauge', 'web thickness', 'leg thickness'],
      flange: ['flange thickness'],
      flange_width: ['flange', 'flange width', 'flange height', 'flange depth'],
    },
    parts: {
      flange: {
        names: ['side'],
        sizes: { height: 'flange_width', width: 'flange_width', length: 'flange_width', size: 'flange_width', thickness: 'flange' },
      },
      leg: { names: ['arm'], sizes: { size: 'width', length: 'width', width: 'width', thickness: 'thickness' } },
      web: { sizes: { size: 'width', width: 'width', thickness: 'thickness' } },
      root: { names: ['inner corner', 'fillet'], sizes: { size: 'root', radius: 'root' } },
    },
    adjectives: { vertical: { axis: 'y' }, upright: { axis: 'y' }, horizontal: { axis: 'x' } },
  },
  example: { params: { shape: 'i', length: 60, width: 30, height: 40, thickness: 4 } },
  build(
    { shape, length: long, width: wide, height: high, thickness: t, flange: f = t, brim: rim, flange_width, root, axis },
    { kernel, segments },
  ) {
    const stands = shape === 'i' || shape === 't';
    const width = stands ? (flange_width ?? wide) : wide;
    const height = (stands ? high : (flange_width ?? high)) ?? (shape === 'u' || shape === 'c' || shape === 'hat' ? width / 2 : width);
    const brim = rim ?? width / 4;
    const outlines = OUTLINES[shape](width, shape === 'flat' ? t : height, t, f, brim);
    const least = shape === 'flat' ? 0 : shape === 'l' || shape === 't' ? t : 2 * t;
    const flanges = shape === 'i' || shape === 'z' ? 2 * f : shape === 't' ? f : least;
    const across = shape === 'h' ? 2 * f : least;
    if (shape !== 'flat' && (width <= across || height <= Math.max(flanges, shape === 'i' || shape === 't' || shape === 'z' ? 0 : least)))
      throw new CannotBuild(`A section of ${width} by ${height} mm has no room for a thickness of ${t} mm.`, 'thickness');
    if (shape === 'hat' && width - 2 * brim <= 2 * t)
      throw new CannotBuild(`Flanges of ${brim} mm leave no room between them in a width of ${width} mm.`, 'brim');
    const sharp = kernel.polygon(outlines, 'EvenOdd');
    const round = Math.min(root, f * 2, t * 4, (Math.min(width, height) - 2 * Math.max(t, f)) * 0.2);
    // grown and shrunk again: what is hollow is rounded, and outer corners stay as they are
    const rolled = round > 0 ? sharp.offset(round, 'miter').offset(-round, 'round', segments(round)) : sharp;
    const upright = kernel.extrude(rolled, long).translate([0, 0, -long / 2]);
    // drawn with u to the right and v up, it runs toward the viewer
    const solid = axis === 'z' ? upright : axis === 'x' ? upright.rotate([0, 90, 0]) : alongAxis(upright.rotate([-90, 0, 0]), 'y');
    return { parts: [{ solid, role: 'section', class: 'body', material: 'steel' }] };
  },
});

type Outline = (w: number, h: number, t: number, f: number, brim: number) => Vec2[][];

const rect = (u0: number, v0: number, u1: number, v1: number): Vec2[] => [
  [u0, v0],
  [u1, v0],
  [u1, v1],
  [u0, v1],
];

/** Outlines by letter, w wide and h high over all, of thickness t and with flanges of thickness f; counter-clockwise, standing on v = 0. */
const OUTLINES: Readonly<Record<'u' | 'c' | 'l' | 't' | 'i' | 'h' | 'z' | 'hat' | 'tube' | 'flat', Outline>> = {
  u: (w, h, t, f) => [
    [
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, h],
      [w / 2 - f, h],
      [w / 2 - f, t],
      [f - w / 2, t],
      [f - w / 2, h],
      [-w / 2, h],
    ],
  ],
  c: (w, h, t, f) => [
    [
      [0, 0],
      [h, 0],
      [h, f],
      [t, f],
      [t, w - f],
      [h, w - f],
      [h, w],
      [0, w],
    ],
  ],
  l: (w, h, t) => [
    [
      [0, 0],
      [w, 0],
      [w, t],
      [t, t],
      [t, h],
      [0, h],
    ],
  ],
  t: (w, h, t, f) => [
    [
      [-t / 2, 0],
      [t / 2, 0],
      [t / 2, h - f],
      [w / 2, h - f],
      [w / 2, h],
      [-w / 2, h],
      [-w / 2, h - f],
      [-t / 2, h - f],
    ],
  ],
  i: (w, h, t, f) => [
    [
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, f],
      [t / 2, f],
      [t / 2, h - f],
      [w / 2, h - f],
      [w / 2, h],
      [-w / 2, h],
      [-w / 2, h - f],
      [-t / 2, h - f],
      [-t / 2, f],
      [-w / 2, f],
    ],
  ],
  h: (w, h, t, f) => [
    [
      [-w / 2, 0],
      [f - w / 2, 0],
      [f - w / 2, (h - t) / 2],
      [w / 2 - f, (h - t) / 2],
      [w / 2 - f, 0],
      [w / 2, 0],
      [w / 2, h],
      [w / 2 - f, h],
      [w / 2 - f, (h + t) / 2],
      [f - w / 2, (h + t) / 2],
      [f - w / 2, h],
      [-w / 2, h],
    ],
  ],
  z: (w, h, t, f) => [
    [
      [-t / 2, 0],
      [w / 2, 0],
      [w / 2, f],
      [t / 2, f],
      [t / 2, h],
      [-w / 2, h],
      [-w / 2, h - f],
      [-t / 2, h - f],
    ],
  ],
  hat: (w, h, t, _f, brim) => {
    return [
      [
        [-w / 2, 0],
        [t + brim - w / 2, 0],
        [t + brim - w / 2, h - t],
        [w / 2 - brim - t, h - t],
        [w / 2 - brim - t, 0],
        [w / 2, 0],
        [w / 2, t],
        [w / 2 - brim, t],
        [w / 2 - brim, h],
        [brim - w / 2, h],
        [brim - w / 2, t],
        [-w / 2, t],
      ],
    ];
  },
  tube: (w, h, t) => [rect(-w / 2, 0, w / 2, h), rect(t - w / 2, t, w / 2 - t, h - t)],
  flat: (w, h) => [rect(-w / 2, 0, w / 2, h)],
};
