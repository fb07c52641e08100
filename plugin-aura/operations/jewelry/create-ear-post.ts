import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import { butterfly, earNut } from '../../kernel/jewelry/ear-back.ts';
import { tube } from '../../kernel/jewelry/tube.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';

/**
 * The post of a stud: from a pad at the back of the ornament straight back (-Z), with a notch for its back and a rounded tip. Posts
 * are 0.8 mm thick (0.9 to 1.0 under heavy studs) and 10 to 11 mm long, notched 0.1 deep 1.2 to 1.5 mm from the tip (jewelry.md 5.9).
 */
export const createEarPost = defineOperation({
  op: 'create_ear_post',
  family: 'jewelry',
  label: 'Ear post',
  help: 'Pad and post of an ear stud, pointing back (-Z), notched for its back.',
  params: {
    back: choice({
      label: 'Back',
      help: 'What holds it behind the lobe: a butterfly, or a round nut.',
      options: ['none', 'butterfly', 'nut'],
      default: 'butterfly',
    }),
    length: length({ label: 'Length', help: 'From pad to tip.', default: 10.5, min: 6, max: 16, advanced: true }),
    diameter: length({ label: 'Diameter', help: 'Of the post.', default: 0.85, min: 0.6, max: 1.4, advanced: true }),
    pad: length({ label: 'Pad', help: 'Diameter of the pad.', default: 3, min: 1.2, max: 14, advanced: true }),
  },
  produces: 'metal',
  spoken: {
    names: ['ear post', 'earring post'],
    sizes: { one: 'length' },
    words: { length: ['long'], diameter: ['thick'] },
    parts: {
      pad: { sizes: { size: 'pad', diameter: 'pad' } },
      back: { names: ['butterfly', 'clutch'], present: { back: 'butterfly' }, absent: { back: 'none' } },
    },
  },
  anchors: { pad: 'front of the pad, where the ornament is joined' },
  placesItself: true,
  example: { params: {}, material: '18K yellow gold' },
  build: ({ length: long, diameter, pad, back }, { kernel, quality }) => {
    const r = diameter / 2;
    const around = quality === 'draft' ? 12 : 28;
    const behind = (z: number): Vec3 => [0, 0, -z];
    const notch = long - 1.4;
    if (back !== 'none' && pad / 2 <= r + 0.2) throw new CannotBuild('The pad is no wider than the post.', 'pad');
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
      stations.map(([z]) => behind(z)),
      { radius: stations.map(([, radius]) => radius), around, ends: 'flat' },
    );
    const tip = kernel.sphere(r, around).translate(behind(long - r));
    const post: BuiltPart = { name: 'Ear post', role: 'post', class: 'metal', solid: kernel.union([solid, tip]), crease: 40 };
    const held: BuiltPart[] =
      back === 'none'
        ? []
        : [
            {
              name: back === 'butterfly' ? 'Butterfly back' : 'Nut',
              role: 'back',
              class: 'metal',
              loose: true,
              solid: (back === 'butterfly' ? butterfly(kernel, r, around) : earNut(kernel, r, around)).translate(behind(notch - 0.95)),
              crease: 40,
            },
          ];
    return { parts: [post, ...held], anchors: { pad: frameAt([0, 0, 0]) } };
  },
});
