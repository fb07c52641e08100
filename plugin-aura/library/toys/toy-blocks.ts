import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

const letter = (id: string, text: string, colour: string, at: [number, number, number], turn: number) => [
  { id: `${id}_cube`, op: 'box', params: { size: [40, 40, 40], round: 3 }, at: { my: 'bottom', offset: at } },
  {
    id: `${id}_framed`,
    op: 'paint',
    params: { profile: { rect: [35, 35], r: 3, minus: [{ rect: [30, 30], r: 2 }] }, face: 'front', depth: 1.2, raise: -0.4, both: true },
    inputs: [`${id}_cube`],
    material: `${colour} paint`,
    role: 'paint',
    name: 'Frame',
  },
  {
    id: `${id}_letter`,
    op: 'paint',
    params: { profile: { text, size: 20 }, face: 'front', depth: 1.2, raise: 0.3 },
    inputs: [`${id}_framed`],
    material: `${colour} paint`,
    role: 'paint',
    name: 'Letter',
  },
  {
    id: `${id}_side`,
    op: 'paint',
    params: {
      profile: { rect: [35, 35], r: 3, minus: [{ rect: [30, 30], r: 2 }], plus: [{ star: 5, diameter: 24, inner_diameter: 11 }] },
      face: 'right',
      depth: 1.2,
      raise: -0.4,
      both: true,
    },
    inputs: [`${id}_letter`],
    material: `${colour} paint`,
    role: 'paint',
    name: 'Side',
  },
  { id, op: 'group', inputs: [`${id}_side`], at: { rotate: [0, turn, 0] as [number, number, number] } },
];

/** Three wooden letter blocks of 40 mm, piled up. */
export const toyBlocks = thing({
  op: 'create_toy_blocks',
  family: 'toys',
  label: 'Toy blocks',
  help: 'Three wooden letter blocks, A and B with C on top',
  params: { size: mm(40, 'Size', 'Of a block') },
  let: { s: '= size / 40' },
  materials: { block: 'maple' },
  operations: drawn('s', [
    ...letter('first', 'A', 'red', [-24, 0, 0], 12),
    ...letter('second', 'B', 'blue', [24, 0, 2], -9),
    ...letter('third', 'C', 'green', [-2, 40, 0], 24),
  ]),
  spoken: {
    names: ['toy blocks', 'toy block', 'letter blocks', 'alphabet blocks', 'wooden blocks', 'building blocks', 'abc blocks', 'baby blocks'],
    sizes: { one: 'size' },
    words: { size: ['wide', 'side'] },
  },
});
