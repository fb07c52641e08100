import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import { HOOP_CLOSURES, hoop } from '../../kernel/jewelry/hoop.ts';
import { volumesOfShells } from '../../kernel/shells.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** Least thickness of the tube's ends for each closure, mm. */
const LEAST = { latch: 1.5, endless: 1.1 } as const;
/** Thickness of a swelling tube's ends, of that at its front (kernel/jewelry/hoop.ts). */
const SLIM = 0.57;

/** A hoop earring, seen as a ring from the side (axis X): a tube of even or swelling thickness, and what closes it over the lobe; 10 to 30 mm inside (jewelry.md 5.9). */
export const createHoop = defineOperation({
  op: 'create_hoop',
  family: 'jewelry',
  label: 'Hoop',
  help: 'A hoop earring with its closure.',
  params: {
    diameter: length({ label: 'Inner diameter', help: 'Inside the hoop.', default: 18, min: 4, max: 80, soft: [10, 40] }),
    thickness: length({ label: 'Thickness', help: 'Of the tube at its front.', default: 2.2, min: 0.6, max: 10, soft: [1.2, 5] }),
    width: length({
      label: 'Width',
      help: 'Of the tube along its axis; default round.',
      default: 'auto',
      min: 0.6,
      max: 14,
      advanced: true,
    }),
    taper: choice({
      label: 'Shape',
      help: 'Even, or swelling toward the front.',
      options: ['even', 'swelling'],
      default: 'even',
      advanced: true,
    }),
    closure: choice({
      label: 'Closure',
      help: 'A hinged post that drops into a notch behind the lobe, or a thin wire that slides into the tube; default what the tube has room for.',
      options: HOOP_CLOSURES,
      default: 'auto',
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: { hanging: 'inside, at the lowest point' },
  placesItself: true,
  example: { params: { diameter: 18, thickness: 2.2 }, material: '18K yellow gold' },
  build: (values, { kernel, quality, segments, shown }) => {
    const { diameter, thickness } = values;
    const closure = values.closure ?? (thickness * (values.taper === 'swelling' ? SLIM : 1) < LEAST.latch ? 'endless' : 'latch');
    if (thickness > 0.5 * diameter) throw new CannotBuild('The tube is too thick for this hoop.', 'thickness');
    const width = values.width ?? thickness;
    // What closes it is let into the tube's ends, and takes room there.
    const end = thickness * (values.taper === 'swelling' ? SLIM : 1);
    const least = LEAST[closure];
    if (Math.min(end, width) < least)
      throw new CannotBuild(
        `The ends of the tube are ${Math.min(end, width).toFixed(2)} mm thick; this closure needs ${least} mm${closure === 'latch' && end >= LEAST.endless ? ': choose the endless one' : ''}.`,
        'thickness',
      );
    const draft = quality === 'draft';
    const made = hoop(
      kernel,
      { diameter, thickness, width, swelling: values.taper === 'swelling', closure },
      { around: draft ? 12 : 24, pieces: draft ? 44 : Math.max(72, segments((diameter + thickness) / 2)), shown },
    );
    if (!shown && volumesOfShells(made.hoop.mesh()).length > 1)
      throw new CannotBuild(
        'The closure would cut the ends of this tube off: make the tube thicker, or choose the other closure.',
        'thickness',
      );
    return {
      parts: [
        { name: 'Hoop', role: 'hoop', class: 'metal', solid: made.hoop, crease: 45 },
        ...(made.post ? [{ name: 'Hinged post', role: 'post', class: 'metal' as const, loose: true, solid: made.post, crease: 45 }] : []),
      ],
      anchors: { hanging: frameAt([0, -diameter / 2, 0]) },
      resolved: { width },
    };
  },
});
