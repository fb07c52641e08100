import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { edgesParam, treatEdges } from './edges.ts';
import { rimOfParam, treatRimOf } from './rims.ts';

/** Bevels named edges at 45 degrees. */
export const chamfer = defineOperation({
  op: 'chamfer',
  family: 'features',
  label: 'Chamfer',
  help: 'Bevels the rims or upright edges of prismatic and turned parts at 45°',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    size: length({ default: 'required', min: 0.01, max: 1e4, soft: [0.2, 20], label: 'Leg', help: 'Leg of the chamfer' }),
    edges: edgesParam,
    of: rimOfParam,
  },
  spoken: { names: ['chamfer', 'bevel', 'chamfered edge', 'beveled edge'], sizes: { one: 'size' } },
  example: {
    before: [{ id: 'pin', op: 'cylinder', params: { diameter: 20, height: 30 } }],
    inputs: ['pin'],
    params: { size: 2, edges: 'rim' },
  },
  build: (params, context) => {
    const edge = { kind: 'chamfer', size: params.size } as const;
    return { parts: params.of === undefined ? treatEdges(context, params.edges, edge) : treatRimOf(context, params.of, edge, 'size') };
  },
});
