import { choice, count, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { doorParts, FRAME_PROUD } from './openings.ts';

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
    panels: count({
      default: 2,
      min: 1,
      max: 12,
      soft: [1, 6],
      label: 'Panels',
      help: 'Panels of each leaf, one above the other',
      when: { glazed: [false] },
    }),
    handle: choice({ options: ['knob', 'lever'], default: 'knob', label: 'Handle', help: 'A round knob or a lever' }),
    handle_side: choice({
      options: ['at_right', 'at_left'],
      default: 'at_right',
      label: 'Handle side',
      help: 'Side of a single leaf that has the handle',
    }),
    handle_height: length({
      default: 'auto',
      min: 1,
      max: 20000,
      soft: [800, 1200],
      step: 10,
      label: 'Handle height',
      help: 'From the floor to the handle',
    }),
    glazed: flag({ default: false, label: 'Glazed', help: 'Glass instead of panels' }),
    materials: materialsParam(['door', 'frame', 'pane', 'handle']),
  },
  spoken: {
    names: ['door', 'double door', 'glass door', 'front door', 'entrance door', 'interior door', 'room door', 'internal door'],
    variants: [
      { names: ['double door'], params: { leaves: 2, width: 1600 } },
      { names: ['interior door', 'room door', 'internal door'], params: { handle: 'lever' } },
      { names: ['glass door'], params: { glazed: true } },
    ],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep', 'thick', 'thickness'] },
    adjectives: { double: { leaves: 2, width: 1600 }, glass: { glazed: true }, glazed: { glazed: true } },
    parts: {
      frame: { material: 'frame' },
      panel: { count: 'panels', material: 'door' },
      handle: {
        names: ['knob', 'door knob', 'door handle'],
        material: 'handle',
        sizes: { height: 'handle_height', size: 'handle_height' },
        adjectives: {
          left: { handle_side: 'at_left' },
          right: { handle_side: 'at_right' },
          lever: { handle: 'lever' },
          round: { handle: 'knob' },
        },
      },
      lever: {
        names: ['lever handle', 'door lever'],
        present: { handle: 'lever' },
        material: 'handle',
        sizes: { height: 'handle_height', size: 'handle_height' },
        adjectives: { left: { handle_side: 'at_left' }, right: { handle_side: 'at_right' } },
      },
      window: { names: ['pane', 'glass'], present: { glazed: true }, absent: { glazed: false }, material: 'pane' },
      leaf: { count: 'leaves', material: 'door' },
    },
  },
  example: { params: {}, material: 'brown paint' },
  build: (params, context) => ({
    parts: dress(
      doorParts(
        context,
        { ...params, depth: params.depth / FRAME_PROUD },
        {
          leaves: params.leaves,
          glazed: params.glazed,
          panels: params.panels,
          side: params.handle_side === 'at_left' ? 'left' : 'right',
          lever: params.handle === 'lever',
          ...(params.handle_height !== undefined && { handleHeight: params.handle_height }),
        },
      ),
      params.materials,
      'oak',
    ),
  }),
});
