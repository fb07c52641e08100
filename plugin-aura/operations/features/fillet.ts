import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { edgesParam, treatEdges } from './edges.ts';
import { rimOfParam, treatRimOf } from './rims.ts';

/** Rounds named edges. */
export const fillet = defineOperation({
  op: 'fillet',
  family: 'features',
  label: 'Fillet',
  help: 'Rounds the rims or upright edges of prismatic and turned parts',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    radius: length({ default: 'required', min: 0.01, max: 1e4, soft: [0.2, 20], label: 'Radius', help: 'Of the rounding' }),
    edges: edgesParam,
    of: rimOfParam,
  },
  spoken: { names: ['fillet', 'rounding', 'rounded edge', 'rounded corner', 'edge radius'], sizes: { one: 'radius' } },
  example: {
    before: [{ id: 'plate', op: 'extrude', params: { profile: { rect: [40, 24], r: 6 }, height: 10 } }],
    inputs: ['plate'],
    params: { radius: 3, edges: 'rim' },
  },
  build: (params, context) => {
    const edge = { kind: 'round', size: params.radius } as const;
    return { parts: params.of === undefined ? treatEdges(context, params.edges, edge) : treatRimOf(context, params.of, edge, 'radius') };
  },
});
