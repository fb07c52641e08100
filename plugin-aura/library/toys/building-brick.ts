import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A plastic building brick: studs 8 mm apart, 4.8 mm across and 1.8 high; a brick is 9.6 mm high, a plate a third. */
export const buildingBrick = thing({
  op: 'create_building_brick',
  family: 'toys',
  label: 'Building brick',
  help: 'Plastic building brick with rows of studs, hollow below with tubes',
  params: {
    studs: whole(4, 'Studs', 'Along its length', { min: 1, max: 16 }),
    rows: whole(2, 'Rows', 'Of studs', { min: 1, max: 8, soft: [1, 4] }),
    pitch: mm(8, 'Pitch', 'From stud to stud'),
    height: mm(9.6, 'Height', 'Without the studs', { min: 2 }),
  },
  let: { s: '= pitch / 8' },
  materials: { brick: 'red plastic' },
  operations: drawn('s', [
    {
      id: 'block',
      op: 'box',
      params: { size: ['= (8 * studs - 0.2) * s', '= height', '= (8 * rows - 0.2) * s'], round: '= min(0.25 * s, height * 0.1)' },
    },
    {
      id: 'cavity',
      op: 'box',
      params: { size: ['= (8 * studs - 3.2) * s', '= height', '= (8 * rows - 3.2) * s'] },
      at: { my: 'top', offset: [0, '= height - min(1.2 * s, height * 0.4)', 0] },
    },
    { id: 'hollow', op: 'difference', inputs: ['block', 'cavity'] },
    {
      id: 'stud',
      op: 'cylinder',
      params: { diameter: 4.8, height: 2, round: 0.2, edges: 'top' },
      at: { my: 'bottom', offset: ['= -4 * s * (studs - 1)', '= height - 0.2 * s', '= -4 * s * (rows - 1)'] },
    },
    { id: 'stud_grid', op: 'grid_array', params: { columns: '= studs', rows: '= rows', step: [8, 0, 8] }, inputs: ['stud'] },
    {
      id: 'tube',
      op: 'cylinder',
      params: { diameter: 6.5, inner_diameter: 4.8, height: '= height - min(1 * s, height * 0.3)' },
      at: { my: 'bottom', offset: ['= -4 * s * (studs - 2)', 0, '= -4 * s * (rows - 2)'] },
      when: '= studs > 1 and rows > 1',
    },
    {
      id: 'tubes',
      op: 'grid_array',
      params: { columns: '= max(1, studs - 1)', rows: '= max(1, rows - 1)', step: [8, 0, 8] },
      inputs: ['tube'],
    },
    { id: 'brick', op: 'union', inputs: ['hollow', 'stud_grid', 'tubes'] },
  ]),
  spoken: {
    names: ['building brick', 'toy brick', 'lego brick', 'lego', 'lego block', 'plastic brick'],
    variants: [{ names: ['lego plate'], params: { height: 3.2 } }],
    sizes: { one: 'pitch' },
    words: { height: ['tall', 'high'], pitch: ['spacing'] },
    parts: { stud: { names: ['knob', 'bump'], count: 'studs' }, row: { count: 'rows' } },
  },
});
