import { mm, thing } from '../thing.ts';

/** A wire nail lying: 3.1 x 70 mm with a flat head of about 7 mm (EN 10230). */
export const nail = thing({
  op: 'create_nail',
  family: 'hardware',
  label: 'Nail',
  help: 'Wire nail with a flat head and a four-sided point',
  params: { length: mm(70, 'Length', 'Over all'), diameter: mm(3.1, 'Diameter', 'Of the shank', { max: 40 }) },
  let: { d: '= min(diameter, length * 0.3)' },
  materials: { nail: 'steel' },
  operations: [
    {
      id: 'shank',
      op: 'cylinder',
      params: { diameter: '= d', height: '= length - d * 2', axis: 'x' },
      at: { my: 'left', offset: [0, 0, 0] },
    },
    {
      id: 'point',
      op: 'loft',
      params: {
        smooth: false,
        sections: [
          { profile: { rect: ['= d * 0.84', '= d * 0.84'], r: '= d * 0.2' } },
          { profile: { rect: ['= d * 0.06', '= d * 0.06'] } },
        ],
        height: '= d * 2.1',
        axis: 'x',
      },
      at: { my: 'left', offset: ['= length - d * 2.1', 0, 0] },
    },
    {
      id: 'head',
      op: 'cylinder',
      params: { diameter: '= d * 2.3', height: '= d * 0.34', axis: 'x', round: '= d * 0.1' },
      at: { my: 'left', offset: [0, 0, 0] },
    },
    {
      id: 'ridge',
      op: 'cylinder',
      params: { diameter: '= d * 1.14', height: '= d * 0.1', axis: 'x' },
      at: { my: 'left', offset: ['= d * 0.8', 0, 0] },
    },
    { id: 'ridges', op: 'linear_array', params: { count: 5, step: ['= d * 0.3', 0, 0] }, inputs: ['ridge'] },
    { id: 'nail', op: 'union', inputs: ['shank', 'point', 'head', 'ridges'] },
  ],
  spoken: {
    names: ['nail', 'wire nail', 'iron nail'],
    sizes: { one: 'length', two: ['diameter', 'length'] },
    words: { length: ['long'], diameter: ['thick'] },
  },
});
