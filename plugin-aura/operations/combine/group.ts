import { defineOperation } from '../define.ts';
import { anchorsUnder } from '../parts.ts';

/** Things that belong together but stay apart: placed, arrayed and mirrored as one. */
export const group = defineOperation({
  op: 'group',
  family: 'combine',
  label: 'Group',
  help: 'Keeps its inputs as they are, but placed, arrayed or mirrored together under one id; anchors of what is in it are named after it: "pair.cup.top".',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {},
  example: {
    before: [
      { id: 'seat', op: 'box', params: { size: [20, 2, 20] } },
      { id: 'ball', op: 'sphere', params: { diameter: 8 }, at: { to: 'seat.top' } },
    ],
    inputs: ['seat', 'ball'],
    params: {},
  },
  build: (_, { inputs }) => ({
    parts: inputs.flatMap((input) => input.parts),
    anchors: Object.assign({}, ...inputs.map(({ operation, anchors }) => anchorsUnder(operation, anchors))),
  }),
});
