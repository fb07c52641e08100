import { frameAt } from '../../kernel/frames.ts';
import { FILIGREE_OUTLINES, filigree } from '../../kernel/jewelry/filigree.ts';
import { FILIGREE_MOTIFS } from '../../kernel/jewelry/filigree-motifs.ts';
import { choice, count, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/**
 * Openwork of scrolled wire in a frame, lying in the XY plane and facing +Z: for pendants, earrings, brooches and gallery sides.
 * Wire 0.5 mm casts, 0.6 to 0.8 mm casts well (jewelry.md 5.1).
 */
export const addFiligree = defineOperation({
  op: 'add_filigree',
  family: 'jewelry',
  label: 'Filigree',
  help: 'Openwork of scrolled wires in a frame, facing +Z; an inner ring takes a stone or stays open.',
  params: {
    diameter: length({
      label: 'Size',
      help: 'Height of the frame outside; an oval or drop is narrower.',
      default: 20,
      min: 6,
      max: 120,
      soft: [10, 40],
    }),
    outline: choice({ label: 'Outline', help: 'Form of the frame.', options: FILIGREE_OUTLINES, default: 'round' }),
    style: choice({
      label: 'Motif',
      help: 'Hearts of two curls, C- or S-scrolls, quatrefoils, petals of a rosette, or triangles of grains.',
      options: FILIGREE_MOTIFS,
      default: 'hearts',
    }),
    inner: length({
      label: 'Inner ring',
      help: 'Height of the opening in the middle; default 0.3 of the size.',
      default: 'auto',
      min: 1,
      max: 100,
      advanced: true,
    }),
    count: count({
      label: 'Motifs',
      help: 'How often the motif repeats; default what suits it.',
      default: 'auto',
      min: 3,
      max: 36,
      advanced: true,
    }),
    wire: length({
      label: 'Wire',
      help: 'Diameter of the wires; under 0.6 does not cast well.',
      default: 0.7,
      min: 0.4,
      max: 3,
      soft: [0.5, 1.2],
      advanced: true,
    }),
    twisted: flag({
      label: 'Twisted',
      help: 'Wires twisted of two strands, as hand-made filigree has them.',
      default: false,
      advanced: true,
    }),
  },
  produces: 'metal',
  spoken: {
    names: ['filigree medallion', 'filigree disc', 'filigree plate'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide', 'tall', 'high'], wire: ['thick'], inner: ['opening'] },
    adjectives: { twisted: { twisted: true } },
    parts: {
      motif: { names: ['scroll', 'petal'], count: 'count' },
      opening: { names: ['inner ring'], sizes: { size: 'inner', diameter: 'inner' } },
    },
  },
  anchors: { rim: 'top of the frame, where it hangs' },
  example: { params: { diameter: 20 }, material: 'sterling silver' },
  build: (values, { kernel, quality, segments }) => {
    const inner = values.inner ?? 0.3 * values.diameter;
    const draft = quality === 'draft';
    const made = filigree(
      kernel,
      {
        outline: values.outline,
        size: values.diameter,
        inner,
        motif: values.style,
        count: values.count,
        wire: values.wire,
        twisted: values.twisted,
      },
      { wire: draft ? 8 : 14, curl: draft ? 28 : 56, frame: Math.max(draft ? 72 : 120, segments(values.diameter / 2)) },
    );
    return {
      parts: [{ name: 'Filigree', role: 'filigree', class: 'metal', solid: made.solid, crease: 60 }],
      anchors: { rim: frameAt([0, made.top, 0]) },
      resolved: { inner, count: made.count },
    };
  },
});
