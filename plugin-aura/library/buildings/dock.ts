import { box, placed, rod } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A landing stage of planks on piles, 6 m long and 1.6 m wide, with mooring posts at its end. */
export const dock = thing({
  op: 'create_dock',
  family: 'buildings',
  label: 'Dock',
  help: 'Wooden landing stage on piles with mooring posts',
  params: {
    length: mm(6000, 'Length', 'From the shore', { min: 30 }),
    width: mm(1600, 'Width', 'Of the planks', { min: 20 }),
    height: mm(900, 'Height', 'Of the deck over the ground', { min: 20 }),
    bays: whole(4, 'Bays', 'Between the piles', { min: 1, max: 12 }),
  },
  let: {
    l: '= length',
    w: '= width',
    h: '= height',
    t: '= min(width * 0.03, length * 0.02, height * 0.1)',
    step: '= (length - 8 * t) / bays',
  },
  materials: { plank: 'cedar', pile: 'larch', rope: '#d9c08a fabric' },
  operations: [
    box('plank', ['= w', '= t', '= l / 30'], [0, '= h - t', '= -l / 2 + l / 48'], { round: '= t * 0.2', role: 'plank' }),
    { id: 'planks', op: 'linear_array', params: { count: 24, step: [0, 0, '= l / 24'] }, inputs: ['plank'], role: 'plank', name: 'Planks' },
    box('bearer', ['= t * 2', '= t * 3', '= l * 0.99'], ['= w * 0.36', '= h - t * 3.9', 0], { role: 'pile' }),
    { id: 'bearers', op: 'mirror', params: { plane: 'x' }, inputs: ['bearer'], role: 'pile', name: 'Bearers' },
    rod('pile', '= t * 4', '= h - t * 0.5', ['= w * 0.44', 0, '= -l / 2 + 4 * t'], { role: 'pile' }),
    { id: 'side_piles', op: 'linear_array', params: { count: '= bays + 1', step: [0, 0, '= step'] }, inputs: ['pile'], role: 'pile' },
    { id: 'piles', op: 'mirror', params: { plane: 'x' }, inputs: ['side_piles'], role: 'pile', name: 'Piles' },
    rod('post', '= t * 4.4', '= h * 0.6', ['= w * 0.46', '= h - t', '= l / 2 - 6 * t'], { role: 'pile', round: '= t * 0.8' }),
    { id: 'posts', op: 'mirror', params: { plane: 'x' }, inputs: ['post'], role: 'pile', name: 'Mooring posts' },
    rod('coil', '= t * 5.4', '= t * 1.6', [0, '= h * 1.2', 0], { role: 'rope', round: '= t * 0.5' }),
    placed(
      'coils',
      ['coil'],
      [
        ['= w * 0.46', 0, '= l / 2 - 6 * t'],
        ['= -w * 0.46', 0, '= l / 2 - 6 * t'],
      ],
      { role: 'rope', name: 'Rope' },
    ),
  ],
  spoken: {
    names: ['dock', 'jetty', 'pier', 'boat dock', 'landing stage', 'wooden dock', 'wooden pier', 'boardwalk'],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'], height: ['high', 'tall'] },
    parts: {
      plank: { names: ['deck', 'board'], material: 'main' },
      pile: { names: ['post', 'leg', 'pillar', 'mooring post'], material: 'pile' },
      rope: { material: 'rope' },
    },
  },
});
