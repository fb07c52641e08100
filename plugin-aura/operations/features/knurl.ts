import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { knurledCore } from '../../kernel/knurl.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { cut, inputBounds, outerDiameter } from './face.ts';

/** Knurls by DIN 82: straight (RAA) or crossed (RGE) V grooves round an upright part. */
export const knurl = defineOperation({
  op: 'knurl',
  family: 'features',
  label: 'Knurl',
  help: 'Straight or diamond knurling round an upright cylinder',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    diameter: length({
      default: 'auto',
      min: 0.5,
      max: 1e4,
      soft: [4, 100],
      label: 'Diameter',
      help: 'Of the surface that is knurled; default the outer one',
    }),
    from: length({ default: 0, min: -1e5, max: 1e5, soft: [0, 100], label: 'From', help: 'Height above the lower end where it begins' }),
    height: length({
      default: 'auto',
      min: 0.1,
      max: 1e5,
      soft: [1, 100],
      label: 'Height',
      help: 'Of the knurled band; default all above',
    }),
    pitch: length({ default: 1.2, min: 0.2, max: 100, soft: [0.5, 4], label: 'Pitch', help: 'From groove to groove' }),
    style: choice({ options: ['diamond', 'straight'], default: 'diamond', label: 'Style', help: 'Crossed at 30°, or straight' }),
  },
  spoken: {
    names: ['knurl', 'knurling', 'knurled grip'],
    words: { pitch: ['pitch'], height: ['long', 'length', 'high', 'wide', 'width'] },
  },
  example: {
    before: [{ id: 'grip', op: 'cylinder', params: { diameter: 16, height: 14 } }],
    inputs: ['grip'],
    params: { diameter: 16, from: 2, height: 10, pitch: 1.6 },
  },
  build(params, context) {
    const { kernel, segments } = context;
    const { min, max } = inputBounds(context);
    const height = params.height ?? max[1] - min[1] - params.from;
    if (height <= 0) throw new CannotBuild('The knurled band lies above the part: begin lower.', 'from');
    const diameter = params.diameter ?? outerDiameter({ min, max }, 'y');
    const r = diameter / 2;
    const core = knurledCore(kernel, r, params.pitch, height, params.style);
    // The tool is what a turned band loses: a collar round the knurled core.
    const outside = r * 1.02 + params.pitch;
    const tool = kernel.cylinder(height, outside, outside, segments(r)).subtract(core);
    const placed = tool.translate([(min[0] + max[0]) / 2, min[1] + params.from, (min[2] + max[2]) / 2]);
    return { parts: cut(context, placed, 'knurl', 'diameter, from and height', 'diameter'), resolved: { diameter, height } };
  },
});
