import { count, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { doorParts } from './openings.ts';

/** A door in its frame. */
export const door = defineOperation({
  op: 'create_door',
  family: 'architecture',
  label: 'Door',
  help: 'Panelled or glazed door in its frame with a knob',
  produces: 'body',
  params: {
    width: length({ default: 900, min: 20, max: 20000, soft: [500, 2000], step: 10, label: 'Width', help: 'Outer width of the frame' }),
    height: length({
      default: 2050,
      min: 40,
      max: 20000,
      soft: [1500, 3000],
      step: 10,
      label: 'Height',
      help: 'Outer height of the frame',
    }),
    depth: length({ default: 120, min: 2, max: 2000, soft: [50, 400], step: 5, label: 'Depth', help: 'Depth of the frame' }),
    leaves: count({ default: 1, min: 1, max: 4, label: 'Leaves', help: 'Leaves side by side' }),
    glazed: flag({ default: false, label: 'Glazed', help: 'Glass instead of panels' }),
    materials: materialsParam(['door', 'frame', 'pane', 'handle']),
  },
  spoken: {
    names: ['door', 'double door', 'glass door', 'front door', 'entrance door'],
    variants: [
      { names: ['double door'], params: { leaves: 2, width: 1600 } },
      { names: ['glass door'], params: { glazed: true } },
    ],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep', 'thick', 'thickness'] },
    adjectives: { double: { leaves: 2, width: 1600 }, glass: { glazed: true }, glazed: { glazed: true } },
    parts: {
      frame: { material: 'frame' },
      handle: { names: ['knob', 'door knob'], material: 'handle' },
      window: { names: ['pane', 'glass'], present: { glazed: true }, absent: { glazed: false }, material: 'pane' },
      leaf: { count: 'leaves', material: 'door' },
    },
  },
  example: { params: {}, material: 'brown paint' },
  build: (params, context) => ({
    parts: dress(doorParts(context, params, { leaves: params.leaves, glazed: params.glazed }), params.materials, 'oak'),
  }),
});
