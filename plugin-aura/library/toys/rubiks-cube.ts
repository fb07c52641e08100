import { mm, thing, whole } from '../thing.ts';

const FACES = [
  ['green', 'front', 'green'],
  ['blue', 'back', 'blue'],
  ['red', 'right', 'red'],
  ['orange', 'left', 'orange'],
  ['white', 'top', 'white'],
  ['yellow', 'bottom', 'yellow'],
] as const;

const sticker = (name: string, side: string, colour: string) => {
  const [flat, out] =
    side === 'top' || side === 'bottom'
      ? ([
          ['= f', '= k', '= f'],
          [0, 1, 0],
        ] as const)
      : side === 'front' || side === 'back'
        ? ([
            ['= f', '= f', '= k'],
            [0, 0, 1],
          ] as const)
        : ([
            ['= k', '= f', '= f'],
            [1, 0, 0],
          ] as const);
  const sign = side === 'top' || side === 'front' || side === 'right' ? 1 : -1;
  const axis = out.indexOf(1);
  const first = [0, 1, 2].map((k) =>
    k === axis ? `= ${sign} * (size / 2 - k * 0.35)${k === 1 ? ' + size / 2' : ''}` : `= -size / 2 + c / 2${k === 1 ? ' + size / 2' : ''}`,
  ) as [string, string, string];
  const counts = { columns: axis === 0 ? 1 : '= cubes', rows: axis === 2 ? 1 : '= cubes', layers: axis === 1 ? 1 : '= cubes' };
  return [
    { id: `${name}_one`, op: 'box', params: { size: [...flat], round: '= k * 0.4' }, at: { my: 'center', offset: first }, material: name },
    {
      id: name,
      op: 'grid_array',
      params: { ...counts, step: ['= c', '= c', '= c'] },
      inputs: [`${name}_one`],
      material: name,
      name: `${colour} side`,
    },
  ];
};

/** A cube puzzle of 57 mm with three cubes along a side. */
export const rubiksCube = thing({
  op: 'create_rubiks_cube',
  family: 'toys',
  label: 'Cube puzzle',
  help: "Rubik's cube, solved, with six coloured sides",
  params: { size: mm(57, 'Size', 'Of a side'), cubes: whole(3, 'Cubes', 'Along a side', { min: 2, max: 7, soft: [2, 5] }) },
  let: { c: '= size / cubes', f: '= c * 0.88', k: '= c * 0.06' },
  materials: { cube: 'black plastic', ...Object.fromEntries(FACES.map(([name, , colour]) => [name, `${colour} plastic`])) },
  operations: [
    {
      id: 'one',
      op: 'box',
      params: { size: ['= c * 0.995', '= c * 0.995', '= c * 0.995'], round: '= c * 0.07' },
      at: { my: 'center', offset: ['= (c - size) / 2', '= c / 2', '= (c - size) / 2'] },
    },
    {
      id: 'cubes_grid',
      op: 'grid_array',
      params: { columns: '= cubes', rows: '= cubes', layers: '= cubes', step: ['= c', '= c', '= c'] },
      inputs: ['one'],
      role: 'cube',
      name: 'Cubes',
    },
    ...FACES.flatMap(([name, side, colour]) =>
      sticker(
        name,
        side,
        colour.replace(/^./, (first) => first.toUpperCase()),
      ),
    ),
  ],
  spoken: {
    names: ["rubik's cube", 'rubiks cube', 'rubik cube', 'rubik', 'magic cube', 'cube puzzle', 'puzzle cube'],
    sizes: { one: 'size' },
    words: { size: ['wide', 'side'] },
    parts: { cube: { names: ['piece'], count: 'cubes', material: 'main' } },
  },
});
