import type { Solid } from '../../kernel/kernel.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { choice, length } from '../param.ts';
import { applied, inputBounds } from './face.ts';

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
      default: 'required',
      min: 0.5,
      max: 1e4,
      soft: [4, 100],
      label: 'Diameter',
      help: 'Of the surface that is knurled',
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
  example: {
    before: [{ id: 'grip', op: 'cylinder', params: { diameter: 16, height: 14 } }],
    inputs: ['grip'],
    params: { diameter: 16, from: 2, height: 10, pitch: 1.6 },
  },
  build(params, context) {
    const { kernel } = context;
    const { min, max } = inputBounds(context);
    const height = params.height ?? max[1] - min[1] - params.from;
    if (height <= 0) throw new CannotBuild('The knurled band lies above the part: begin lower.', 'from');
    const r = params.diameter / 2;
    const n = Math.max(6, Math.round((2 * Math.PI * r) / params.pitch));
    if (n > 300) throw new CannotBuild(`${n} grooves are too many: use a coarser pitch.`, 'pitch');
    const deep = Math.min(params.pitch * 0.45, r * 0.3);
    const notch = (at: number) =>
      kernel
        .polygon([
          [
            [r + deep * 0.2, -params.pitch * 0.42],
            [r - deep, 0],
            [r + deep * 0.2, params.pitch * 0.42],
          ],
        ])
        .rotate(at);
    const star = Array.from({ length: n }, (_, i) => notch((360 * i) / n)).reduce((all, one) => all.add(one));
    const twist = params.style === 'straight' ? 0 : (height * Math.tan(Math.PI / 6) * 180) / (Math.PI * r);
    const divisions = twist ? Math.max(2, Math.ceil(twist / 6)) : 0;
    const cut = (turn: number): Solid => kernel.extrude(star, height, { twist: turn, divisions }).rotate([-90, 0, 0]);
    const tool = twist ? cut(twist).add(cut(-twist)) : cut(0);
    return {
      parts: applied(context, tool.translate([(min[0] + max[0]) / 2, min[1] + params.from, (min[2] + max[2]) / 2]), 'cut'),
      resolved: { height },
    };
  },
});
