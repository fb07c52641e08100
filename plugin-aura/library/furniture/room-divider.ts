import { mm, thing, whole } from '../thing.ts';

/** A folding screen of panels 450 x 1800 mm, set in a zigzag, with paper between wooden bars. */
export const roomDivider = thing({
  op: 'create_room_divider',
  family: 'furniture',
  label: 'Room divider',
  help: 'Folding screen of framed panels with a lattice over paper',
  params: {
    panels: whole(3, 'Panels', 'How many', { min: 2, max: 6 }),
    panel: mm(450, 'Panel width', 'Of one panel'),
    height: mm(1800, 'Height', 'Over all'),
    bars: whole(5, 'Bars', 'Level bars in a panel', { min: 1, max: 14 }),
  },
  let: { bar: '= min(panel, height) * 0.085', t: '= bar * 0.6', run: '= panel * cos(24)', pitch: '= (height - 2 * bar) / (bars + 1)' },
  materials: { frame: 'dark oak', paper: 'paper' },
  called: { paper: 'Panel', stile: 'Frame stile', rail: 'Frame rail' },
  operations: [
    {
      id: 'stile',
      op: 'box',
      params: { size: ['= bar', '= height', '= t'], round: '= t * 0.12' },
      at: { offset: ['= -panel / 2 + bar / 2', 0, 0] },
    },
    {
      id: 'rail',
      op: 'box',
      params: { size: ['= panel - bar', '= bar', '= t * 0.96'], round: '= t * 0.1' },
      at: { offset: [0, '= height - bar', 0] },
    },
    {
      id: 'foot_rail',
      op: 'box',
      params: { size: ['= panel - bar', '= bar', '= t * 0.96'], round: '= t * 0.1' },
      at: { offset: [0, '= bar * 0.8', 0] },
    },
    { id: 'stiles', op: 'mirror', inputs: ['stile'], role: 'frame' },
    {
      id: 'lath',
      op: 'box',
      params: { size: ['= panel - bar', '= bar * 0.3', '= t * 0.7'] },
      at: { my: 'center', offset: [0, '= bar + pitch', 0] },
      role: 'frame',
    },
    { id: 'laths', op: 'linear_array', params: { count: '= bars', step: [0, '= pitch', 0] }, inputs: ['lath'], role: 'frame' },
    {
      id: 'muntin',
      op: 'box',
      params: { size: ['= bar * 0.3', '= height - 2 * bar', '= t * 0.68'] },
      at: { offset: ['= -panel * 0.15', '= bar', 0] },
      role: 'frame',
    },
    { id: 'muntins', op: 'mirror', inputs: ['muntin'], role: 'frame' },
    { id: 'paper', op: 'box', params: { size: ['= panel - bar', '= height - 2 * bar', '= t * 0.16'] }, at: { offset: [0, '= bar', 0] } },
    { id: 'leaf', op: 'group', inputs: ['stiles', 'rail', 'foot_rail', 'laths', 'muntins', 'paper'] },
    {
      id: 'odd',
      op: 'copy',
      params: { of: 'leaf' },
      at: { my: 'bottom', offset: ['= -run * (panels - 1) / 2', 0, 0], rotate: [0, 24, 0] },
    },
    { id: 'odds', op: 'linear_array', params: { count: '= ceil(panels / 2)', step: ['= 2 * run', 0, 0] }, inputs: ['odd'], name: 'Panels' },
    {
      id: 'even',
      op: 'group',
      inputs: ['leaf'],
      at: { my: 'bottom', offset: ['= -run * (panels - 1) / 2 + run', 0, 0], rotate: [0, -24, 0] },
    },
    {
      id: 'even_row',
      op: 'linear_array',
      params: { count: '= floor(panels / 2)', step: ['= 2 * run', 0, 0] },
      inputs: ['even'],
      name: 'Panels',
    },
  ],
  spoken: {
    names: ['room divider', 'folding screen', 'privacy screen', 'screen divider', 'shoji screen', 'partition screen'],
    sizes: { one: 'height', two: ['panel', 'height'] },
    words: { height: ['tall', 'high'], panel: ['wide'] },
    parts: {
      panel: { names: ['leaf', 'wing'], count: 'panels', sizes: { width: 'panel', height: 'height', size: 'panel' } },
      paper: { names: ['filling'], material: 'paper' },
      frame: { names: ['bar'], material: 'main' },
    },
  },
});
