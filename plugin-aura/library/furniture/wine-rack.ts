import { mm, thing, whole, yes } from '../thing.ts';

/** A wine rack: places of 100 mm for bottles 75 mm across, 220 mm deep. */
export const wineRack = thing({
  op: 'create_wine_rack',
  family: 'furniture',
  label: 'Wine rack',
  help: 'Rack of round places for wine bottles, with bottles',
  params: {
    columns: whole(4, 'Columns', 'Bottles side by side', { max: 12 }),
    rows: whole(3, 'Rows', 'Bottles one over the other', { max: 12 }),
    pitch: mm(108, 'Pitch', 'From bottle to bottle'),
    depth: mm(220, 'Depth', 'From front to back'),
    bottles: yes('Bottles', 'Bottles in it'),
  },
  let: {
    w: '= columns * pitch + pitch * 0.3',
    h: '= rows * pitch + pitch * 0.3',
    t: '= min(pitch * 0.17, depth * 0.2)',
    hole: '= pitch * 0.78',
  },
  materials: { wood: 'oak', bottle: 'green glass', foil: '#6b1730 paint' },
  called: { body: 'Bottle' },
  operations: [
    {
      id: 'panel',
      op: 'box',
      params: { size: ['= w', '= h', '= t'], round: '= t * 0.2' },
      at: { my: 'bottom front', offset: [0, 0, '= depth / 2'] },
    },
    {
      id: 'bore',
      op: 'cylinder',
      params: { diameter: '= hole', height: '= depth * 3', axis: 'z' },
      at: { my: 'center', offset: ['= -pitch * (columns - 1) / 2', '= pitch * 0.65', 0] },
    },
    {
      id: 'bores',
      op: 'grid_array',
      params: { columns: '= columns', rows: 1, layers: '= rows', step: ['= pitch', '= pitch', 1] },
      inputs: ['bore'],
    },
    { id: 'front_panel', op: 'difference', inputs: ['panel', 'bores'], name: 'Panel' },
    { id: 'panels', op: 'mirror', params: { plane: 'z' }, inputs: ['front_panel'], role: 'wood' },
    {
      id: 'spar',
      op: 'box',
      params: { size: ['= t', '= t * 1.4', '= depth - t'], round: '= t * 0.16' },
      at: { my: 'bottom', offset: ['= -w / 2 + t * 0.5', '= h - t * 1.6', 0] },
    },
    {
      id: 'spar_low',
      op: 'box',
      params: { size: ['= t', '= t * 1.4', '= depth - t'], round: '= t * 0.16' },
      at: { my: 'bottom', offset: ['= -w / 2 + t * 0.5', '= t * 0.2', 0] },
    },
    { id: 'spars', op: 'mirror', inputs: ['spar', 'spar_low'], role: 'wood' },
    {
      id: 'body',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= -depth * 0.62'],
            ['= pitch * 0.33', '= -depth * 0.62'],
            ['= pitch * 0.36', '= -depth * 0.6'],
            ['= pitch * 0.36', '= depth * 0.24'],
            {
              spline: [
                ['= pitch * 0.3', '= depth * 0.34'],
                ['= pitch * 0.15', '= depth * 0.44'],
              ],
            },
            ['= pitch * 0.14', '= depth * 0.62'],
            [0, '= depth * 0.62'],
          ],
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: ['= -pitch * (columns - 1) / 2', '= pitch * 0.618', '= depth * 0.1'] },
      role: 'bottle',
      when: '= bottles',
    },
    {
      id: 'capsule',
      op: 'cylinder',
      params: { diameter: '= pitch * 0.3', height: '= depth * 0.17', axis: 'z', round: '= pitch * 0.02' },
      at: { my: 'front', offset: ['= -pitch * (columns - 1) / 2', '= pitch * 0.618', '= depth * 0.73'] },
      role: 'foil',
      when: '= bottles',
    },
    {
      id: 'bottles_all',
      op: 'grid_array',
      params: { columns: '= columns', rows: 1, layers: '= rows', step: ['= pitch', '= pitch', 1] },
      inputs: ['body', 'capsule'],
      name: 'Bottles',
    },
  ],
  spoken: {
    names: ['wine rack', 'bottle rack', 'wine shelf', 'wine stand'],
    words: { depth: ['deep'] },
    sizes: { one: 'depth', two: ['columns', 'rows'] },
    parts: {
      bottle: { present: { bottles: true }, absent: { bottles: false }, material: 'bottle' },
      column: { count: 'columns' },
      row: { count: 'rows' },
    },
  },
});
