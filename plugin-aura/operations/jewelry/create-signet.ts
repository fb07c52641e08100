import { frameAt, matrixOf, transformFrame } from '../../kernel/frames.ts';
import { bandOf } from '../../kernel/jewelry/mount.ts';
import { wrap } from '../../kernel/jewelry/wrap.ts';
import type { Vec2, Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { choice, length, ref } from '../param.ts';

const SHAPES = ['oval', 'round', 'cushion', 'rectangle', 'octagon', 'shield'] as const;

/** A signet head on a shank: a flat face of any of the usual shapes that flows down into the shoulders. */
export const createSignet = defineOperation({
  op: 'create_signet',
  family: 'jewelry',
  label: 'Signet head',
  help: 'A flat face that flows into the shoulders of a shank; cast it with the shank.',
  params: {
    shank: ref({ label: 'Shank', help: 'The band it grows from.', of: 'solid', optional: false }),
    shape: choice({ label: 'Shape', help: 'Outline of the face.', options: SHAPES, default: 'oval' }),
    length: length({ label: 'Length', help: 'Of the face along the finger.', default: 13, min: 4, max: 26 }),
    width: length({ label: 'Width', help: 'Of the face across the finger.', default: 11, min: 4, max: 24 }),
    height: length({ label: 'Height', help: 'Of the face over the finger.', default: 3.2, min: 1.4, max: 8, advanced: true }),
  },
  produces: 'metal',
  anchors: { face: 'middle of the face, looking out' },
  placesItself: true,
  example: {
    before: [{ id: 'shank', op: 'create_shank', params: { size: 'US 9', width: 4, thickness: 1.8, profile: 'd' } }],
    params: { shank: 'shank' },
    material: '18K yellow gold',
  },
  build: (values, { kernel, quality, segments, ref: read }) => {
    const shank = read(values.shank);
    const band = bandOf(shank);
    const top = band.inner + values.height;
    if (values.width > 1.75 * band.inner) throw new CannotBuild(`A face ${values.width} mm wide is wider than the finger.`, 'width');
    const outline = faceOutline(values.shape, values.width / 2, values.length / 2, segments(Math.max(values.width, values.length) / 2));
    const edge = 0.3;
    // Rings from the face down: each keeps the face's outline and grows from its size to that of the shoulders, where it runs out into the band.
    const turn = Math.min(1.2, Math.asin(Math.min(0.9, (values.width / 2 + 1.8) / band.outer)) + 0.2);
    const low = (band.outer - 0.1) * Math.cos(turn);
    const across = Math.max(values.width / 2 + 0.2, (band.outer - 0.1) * Math.sin(turn));
    const along = 0.485 * Number(shank.facts.width_top ?? band.width);
    const ring = (y: number, a: number, b: number): Vec3[] =>
      outline.map(([x, z]): Vec3 => [(x * a) / (values.width / 2), y, (z * b) / (values.length / 2)]);
    const levels = quality === 'draft' ? 8 : 18;
    const bevel = [
      ring(top, values.width / 2 - edge, values.length / 2 - edge),
      ring(top - 0.3 * edge, values.width / 2 - 0.3 * edge, values.length / 2 - 0.3 * edge),
    ];
    const flank = Array.from({ length: levels + 1 }, (_, i) => {
      const t = i / levels;
      const ease = t * t * (3 - 2 * t);
      return ring(
        top - edge - (top - edge - low) * t,
        values.width / 2 + (across - values.width / 2) * t ** 1.6,
        values.length / 2 + (along - values.length / 2) * ease,
      );
    });
    const block = wrap(kernel, [...bevel, ...flank], false);
    const finger = kernel
      .cylinder(80, band.inner + 0.01, band.inner + 0.01, Math.max(96, segments(band.inner)))
      .translate([0, -40, 0])
      .rotate([90, 0, 0]);
    const frame = matrixOf(shank.anchors.center!);
    return {
      parts: [{ name: 'Signet head', role: 'signet', class: 'metal', solid: block.subtract(finger).transform(frame), crease: 35 }],
      anchors: { face: transformFrame(frame, frameAt([0, top, 0])) },
      resolved: {},
      facts: { face_length: values.length, face_width: values.width },
    };
  },
});

/** Outline of the face in (x, z), half sizes a and b. */
function faceOutline(shape: (typeof SHAPES)[number], a: number, b: number, n: number): Vec2[] {
  const round = (power: number): Vec2[] =>
    Array.from({ length: n }, (_, i): Vec2 => {
      const [c, s] = [Math.cos((2 * Math.PI * i) / n), Math.sin((2 * Math.PI * i) / n)];
      return [a * Math.sign(c) * Math.abs(c) ** (2 / power), b * Math.sign(s) * Math.abs(s) ** (2 / power)];
    });
  switch (shape) {
    case 'round': {
      const r = Math.min(a, b);
      return Array.from({ length: n }, (_, i): Vec2 => [r * Math.cos((2 * Math.PI * i) / n), r * Math.sin((2 * Math.PI * i) / n)]);
    }
    case 'oval':
      return round(2);
    case 'cushion':
      return round(3.2);
    case 'rectangle':
      return round(9);
    case 'octagon': {
      const c = 0.3 * Math.min(a, b);
      return [
        [a, b - c],
        [a - c, b],
        [c - a, b],
        [-a, b - c],
        [-a, c - b],
        [c - a, -b],
        [a - c, -b],
        [a, c - b],
      ];
    }
    case 'shield':
      return round(3).map(([x, z]): Vec2 => [z > 0 ? x * (1 - 0.75 * (z / b) ** 2) : x, z]);
  }
}
