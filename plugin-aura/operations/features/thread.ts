import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { threadedRod } from '../../kernel/thread.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { metricSize } from '../mechanical/metric.ts';
import { cut, faceOf, faceParam, inputBounds, placesOn, positionsParam, raised, toolsAt } from './face.ts';

/** A metric thread cut from a face: in a hole (internal), or as a stud that stands on it (external). */
export const thread = defineOperation({
  op: 'thread',
  family: 'features',
  label: 'Thread',
  help: 'Metric thread: tapped hole in a face, or threaded stud standing on it',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    diameter: length({ default: 6, min: 0.5, max: 500, soft: [2, 36], step: 0.5, label: 'Thread', help: 'Nominal diameter: 6 for M6' }),
    kind: choice({ options: ['internal', 'external'], default: 'internal', label: 'Kind', help: 'A tapped hole, or a stud' }),
    length: length({
      default: 'auto',
      min: 0.1,
      max: 1e5,
      soft: [1, 100],
      label: 'Length',
      help: 'Of the thread; a hole goes through where it is left out',
    }),
    pitch: length({ default: 'auto', min: 0.05, max: 50, label: 'Pitch', help: 'Default the coarse pitch', advanced: true }),
    modelled: flag({ default: true, label: 'Modelled', help: 'Off: a plain core hole or shaft, for cosmetic threads', advanced: true }),
    at: positionsParam,
    face: faceParam,
  },
  spoken: { names: ['thread', 'screw thread'], words: { diameter: ['diameter'], length: ['long', 'length'], pitch: ['pitch'] } },
  example: { before: [{ id: 'block', op: 'box', params: { size: [24, 12, 24] } }], inputs: ['block'], params: { diameter: 8 } },
  build(params, context) {
    const { kernel, segments } = context;
    const face = faceOf(inputBounds(context), params.face);
    const pitch = params.pitch ?? metricSize(params.diameter).pitch;
    const d = params.diameter;
    if (pitch > d / 2) throw new CannotBuild(`A pitch of ${pitch} mm is too coarse for a thread of ${d} mm.`, 'pitch');
    const internal = params.kind === 'internal';
    const length = params.length ?? (internal ? face.through + 2 * pitch : 2 * d);
    const around = context.quality === 'draft' ? 24 : Math.min(64, segments(d / 2));
    const plain = internal ? d / 2 - 0.54 * pitch : d / 2;
    // A stud ends where it was said; a hole's thread runs out over the face too.
    const reach = length + (internal ? 2 : 1) * pitch;
    const rod = params.modelled
      ? threadedRod(kernel, d, pitch, reach, around, { clearance: internal ? pitch * 0.06 : 0 })
      : kernel.cylinder(reach, plain, plain, around);
    // Upright to along n: the last pitch of an internal thread runs out above the face.
    const along = rod.rotate([90, 0, 0]);
    const tool = internal ? along.translate([0, 0, -length]) : along.translate([0, 0, -pitch]);
    const tools = toolsAt(tool, face, placesOn(face, params.at));
    return { parts: internal ? cut(context, tools, 'thread') : raised(context, tools), resolved: { length, pitch } };
  },
});
