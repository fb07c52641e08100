import { frameAt } from '../../kernel/frames.ts';
import { fishHook, leverBack } from '../../kernel/jewelry/ear-wire.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** An earwire in the YZ plane with a loop at its front end from which the ornament hangs; wire 0.8 to 1.0 mm (jewelry.md 5.9). */
export const createEarHook = defineOperation({
  op: 'create_ear_hook',
  family: 'jewelry',
  label: 'Ear hook',
  help: 'A bent earwire with a small loop from which a drop hangs.',
  params: {
    style: choice({
      label: 'Style',
      help: 'An open hook, or a hinged lever that closes behind the lobe.',
      options: ['fish_hook', 'lever_back'],
      default: 'fish_hook',
    }),
    height: length({ label: 'Height', help: 'From the loop to the top of the bend.', default: 14, min: 8, max: 30, advanced: true }),
    wire: length({ label: 'Wire', help: 'Diameter of the wire.', default: 0.85, min: 0.6, max: 1.4, advanced: true }),
    loop: length({ label: 'Loop', help: 'Inner diameter of the loop.', default: 2, min: 1, max: 5, advanced: true }),
    coil: flag({
      label: 'Coil',
      help: 'A small coil and a ball over the loop.',
      default: true,
      advanced: true,
      when: { style: ['fish_hook'] },
    }),
  },
  produces: 'metal',
  spoken: {
    names: ['ear hook', 'ear wire', 'french hook', 'shepherd hook'],
    variants: [{ names: ['lever back', 'leverback'], params: { style: 'lever_back' } }],
    sizes: { one: 'height' },
    words: { height: ['long', 'tall', 'high'], wire: ['thick', 'gauge'] },
    parts: { loop: { sizes: { size: 'loop', diameter: 'loop' } }, coil: { present: { coil: true }, absent: { coil: false } } },
  },
  anchors: { loop: 'lower inner edge of the loop, where the drop hangs' },
  placesItself: true,
  example: { params: {}, material: 'sterling silver' },
  build: ({ style, height, wire, loop, coil }, { kernel, quality }) => {
    const fine = quality === 'draft' ? { around: 8, bend: 8 } : { around: 18, bend: 20 };
    const lever = style === 'lever_back';
    const made = lever ? leverBack(kernel, { height, wire, loop }, fine) : fishHook(kernel, { height, wire, loop, coil }, fine);
    return {
      parts: [
        { name: 'Ear hook', role: 'hook', class: 'metal', solid: made.wire, crease: 45 },
        ...(made.lever ? [{ name: 'Lever', role: 'lever', class: 'metal' as const, loose: true, solid: made.lever, crease: 45 }] : []),
      ],
      anchors: { loop: frameAt([0, -loop - wire / 2, made.front]) },
    };
  },
});
