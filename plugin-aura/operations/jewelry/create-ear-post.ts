import { frameAt } from '../../kernel/frames.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import type { Vec3 } from '../../model/part.ts';
import { defineOperation } from '../define.ts';
import { length } from '../param.ts';

/** The post of a stud: from a pad at the back of the ornament straight back (-Z), with a notch for the butterfly and a rounded tip. */
export const createEarPost = defineOperation({
  op: 'create_ear_post',
  family: 'jewelry',
  label: 'Ear post',
  help: 'Pad and post of an ear stud, pointing back (-Z), notched for a butterfly.',
  params: {
    length: length({ label: 'Length', help: 'From pad to tip.', default: 10.5, min: 6, max: 16 }),
    diameter: length({ label: 'Diameter', help: 'Of the post.', default: 0.85, min: 0.6, max: 1.4, advanced: true }),
    pad: length({ label: 'Pad', help: 'Diameter of the pad.', default: 3, min: 1.2, max: 14, advanced: true }),
  },
  produces: 'metal',
  anchors: { pad: 'front of the pad, where the ornament is joined' },
  placesItself: true,
  example: { params: {}, material: '18K yellow gold' },
  build: ({ length: long, diameter, pad }, { kernel, quality }) => {
    const r = diameter / 2;
    const back = (z: number): Vec3 => [0, 0, -z];
    const notch = long - 1.4;
    const stations: readonly (readonly [z: number, radius: number])[] = [
      [0, pad / 2 - 0.15],
      [0.12, pad / 2],
      [0.45, pad / 2],
      [0.6, pad / 2 - 0.18],
      [0.68, r * 1.5],
      [1.0, r],
      [notch - 0.35, r],
      [notch - 0.1, r - 0.1],
      [notch + 0.1, r - 0.1],
      [notch + 0.35, r],
      [long - r, r],
    ];
    const solid = tube(
      kernel,
      stations.map(([z]) => back(z)),
      { radius: stations.map(([, radius]) => radius), around: quality === 'draft' ? 12 : 28, ends: 'flat' },
    );
    const tip = kernel.sphere(r, quality === 'draft' ? 12 : 28).translate(back(long - r));
    return {
      parts: [{ name: 'Ear post', role: 'post', class: 'metal', solid: kernel.union([solid, tip]), crease: 40 }],
      anchors: { pad: frameAt([0, 0, 0]) },
    };
  },
});
