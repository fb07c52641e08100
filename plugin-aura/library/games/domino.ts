import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

const PLACES = [
  { id: 'middle', when: '= mod(N, 2) == 1', at: [[0, 0]] },
  {
    id: 'diagonal',
    when: '= N >= 2',
    at: [
      [-6, 6],
      [6, -6],
    ],
  },
  {
    id: 'other',
    when: '= N >= 4',
    at: [
      [6, 6],
      [-6, -6],
    ],
  },
  {
    id: 'sides',
    when: '= N == 6',
    at: [
      [-6, 0],
      [6, 0],
    ],
  },
] as const;

const half = (name: string, centre: number) =>
  PLACES.flatMap(({ id, when, at }) => [
    {
      id: `${name}_${id}_pip`,
      op: 'cylinder',
      params: { diameter: 4.6, height: 1.6 },
      at: { my: 'center', offset: [0, 10, 0] as [number, number, number] },
      when: when.replace('N', name),
      role: 'pip',
    },
    {
      id: `${name}_${id}`,
      op: 'place',
      params: { at: at.map(([x, y]): [number, number, number] => [x + centre, 0, -y]) },
      inputs: [`${name}_${id}_pip`],
      role: 'pip',
      name: 'Pips',
    },
  ]);

/** A domino of 48 x 24 x 10 mm, lying; two fields of up to six pips. */
export const domino = thing({
  op: 'create_domino',
  family: 'games',
  label: 'Domino',
  help: 'Domino tile with two numbers of pips, a line and a brass pin',
  params: {
    length: mm(48, 'Length', 'Of the tile'),
    first: whole(5, 'First number', 'Pips on the left', { min: 0, max: 6, soft: [0, 6] }),
    second: whole(3, 'Second number', 'Pips on the right', { min: 0, max: 6, soft: [0, 6] }),
  },
  let: { s: '= length / 48' },
  materials: { tile: 'ivory plastic', pip: 'black paint', pin: 'brass' },
  operations: drawn('s', [
    { id: 'block', op: 'box', params: { size: [48, 10, 24], round: 1.6 } },
    ...half('first', -12),
    ...half('second', 12),
    {
      id: 'hollows',
      op: 'union',
      inputs: ['first', 'second'].flatMap((name) => PLACES.map(({ id }) => `${name}_${id}`)),
      material: 'pip',
      role: 'pip',
      name: 'Pips',
    },
    { id: 'bed', op: 'copy', params: { of: 'hollows' } },
    { id: 'line', op: 'box', params: { size: [0.9, 1.4, 19] }, at: { my: 'center', offset: [0, 10, 0] } },
    { id: 'tile', op: 'difference', inputs: ['block', 'bed', 'line'] },
    { id: 'sunk', op: 'move', params: { offset: [0, -0.9, 0] }, inputs: ['hollows'], role: 'pip', name: 'Pips' },
    { id: 'pin', op: 'dome', params: { diameter: 3.4, height: 1.2 }, at: { offset: [0, 9.7, 0] } },
  ]),
  spoken: {
    names: ['domino', 'domino tile', 'domino piece'],
    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: { pip: { names: ['dot', 'spot'], material: 'pip' }, pin: { names: ['rivet'], material: 'pin' } },
  },
});
