import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

const pips = (id: string, of: string, face: string, at: [number, number][]) => ({
  id,
  op: 'paint',
  params: { profile: { circle: '= pip' }, at, face, depth: 1.2, raise: -0.35 },
  inputs: [of],
  material: 'pip',
  name: 'Pips',
});

/** A die: 16 mm is usual, precision dice are 19; opposite faces add up to seven. */
export const dice = thing({
  op: 'create_dice',
  family: 'games',
  label: 'Die',
  help: 'Six-sided die with rounded corners and hollow pips',
  params: { size: mm(16, 'Size', 'Of an edge'), pip: mm(3, 'Pip', 'Diameter of a pip', { min: 0.2, max: 60 }) },
  let: { s: '= size / 16', pip_size: '= min(pip, size * 0.24)' },
  materials: { die: 'white plastic', pip: 'black paint' },
  operations: drawn('s', [
    { id: 'cube', op: 'box', params: { size: [16, 16, 16], round: 1.4 } },
    { id: 'ball', op: 'sphere', params: { diameter: 22.6 }, at: { my: 'center', offset: [0, 8, 0] } },
    { id: 'body', op: 'intersection', inputs: ['cube', 'ball'] },
    pips('one', 'body', 'top', [[0, 0]]),
    pips('six', 'one', 'bottom', [
      [-3.8, -4.2],
      [-3.8, 0],
      [-3.8, 4.2],
      [3.8, -4.2],
      [3.8, 0],
      [3.8, 4.2],
    ]),
    pips('two', 'six', 'front', [
      [-4, 4],
      [4, -4],
    ]),
    pips('five', 'two', 'back', [
      [-4, 4],
      [4, -4],
      [4, 4],
      [-4, -4],
      [0, 0],
    ]),
    pips('three', 'five', 'right', [
      [-4, -4],
      [0, 0],
      [4, 4],
    ]),
    pips('four', 'three', 'left', [
      [-4, -4],
      [4, 4],
      [-4, 4],
      [4, -4],
    ]),
  ]).map((operation) =>
    operation.op === 'paint' ? { ...operation, params: { ...operation.params, profile: { circle: '= pip_size' } } } : operation,
  ),
  spoken: {
    names: ['die', 'dice', 'six sided die', 'playing die', 'd6'],
    variants: [
      { names: ['casino die', 'casino dice'], params: { size: 19, pip: 3.8 }, materials: { main: 'red acrylic', pip: 'white paint' } },
    ],
    sizes: { one: 'size' },
    words: { size: ['wide', 'side', 'edge'] },
    parts: { pip: { names: ['dot', 'spot', 'eye'], material: 'pip', sizes: { size: 'pip', diameter: 'pip' } } },
  },
});
