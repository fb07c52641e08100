import { drawn } from '../drawn.ts';
import { degrees, mm, thing, yes } from '../thing.ts';

/** Rows of keys from the back, each as widths in units of 19.05 mm (ISO 9995, ANSI layout); a negative one is a gap. */
const ROWS: readonly (readonly number[])[] = [
  [1, -1, 1, 1, 1, 1, -0.5, 1, 1, 1, 1, -0.5, 1, 1, 1, 1],
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
  [1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5],
  [1.75, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.25],
  [2.25, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.75],
  [1.25, 1.25, 1.25, 6.25, 1.25, 1.25, 1.25, 1.25],
];

interface Key {
  width: number;
  x: number;
  z: number;
}
const KEYS: readonly Key[] = ROWS.flatMap((row, k) => {
  let x = -7.5;
  return row.flatMap((width): Key[] => {
    const from = x;
    x += Math.abs(width);
    return width < 0 ? [] : [{ width, x: from + width / 2, z: (k - 2.5) * 1 + (k === 0 ? -0.15 : 0.1) }];
  });
});
const WIDTHS = [...new Set(KEYS.map(({ width }) => width))];
const U = 19.05;

/** Caps of one width, and where they stand. The main ones are light, those around them of the accent. */
const caps = (width: number) => {
  const id = `cap_${String(width).replace('.', '_')}`;
  const role = width === 1 || width === 6.25 ? 'key' : 'accent';
  return [
    {
      id: `${id}_form`,
      op: 'loft',
      params: {
        smooth: false,
        sections: [
          { profile: { rect: [U * width - 1, U - 1], r: 1.6 } },
          { at: 0.75, profile: { rect: [U * width - 5, U - 5], r: 2.2, at: [0, 0.8] } },
          { profile: { rect: [U * width - 7, U - 7], r: 2.4, at: [0, 0.8] } },
        ],
        height: 8.5,
      },
      at: { my: 'bottom', offset: [0, 14, 0] as [number, number, number] },
      role,
    },
    {
      id,
      op: 'place',
      params: { at: KEYS.filter((key) => key.width === width).map(({ x, z }): [number, number, number] => [x * U, 0, z * U]) },
      inputs: [`${id}_form`],
      role,
      name: 'Keys',
    },
  ];
};

/** A computer keyboard of 75 %: keys spaced 19.05 mm. */
export const keyboard = thing({
  op: 'create_keyboard',
  family: 'electronics',
  label: 'Keyboard',
  help: 'Computer keyboard with sculpted keys in a slightly sloping case',
  params: {
    width: mm(302, 'Width', 'From left to right'),
    slope: degrees(5, 'Slope', 'How far it rises to the back', { max: 20 }),
    cable: yes('Cable', 'A cable at the back'),
  },
  let: { s: '= width / 302' },
  materials: { case: 'dark grey plastic', key: 'white plastic', accent: 'grey plastic', cable: 'black rubber' },
  operations: drawn('s', [
    { id: 'tray', op: 'box', params: { size: [302, 18, 138], round: 4 } },
    { id: 'well', op: 'box', params: { size: [289, 10, 121], round: 1.5 }, at: { my: 'bottom', offset: [0, 13.8, 0] } },
    { id: 'case', op: 'difference', inputs: ['tray', 'well'] },
    ...WIDTHS.flatMap(caps),
    {
      id: 'flat',
      op: 'group',
      inputs: ['case', ...WIDTHS.map((width) => `cap_${String(width).replace('.', '_')}`)],
      at: { rotate: ['= slope', 0, 0], pivot: [0, 0, 69] },
    },
    {
      id: 'cord',
      op: 'pipe',
      params: {
        diameter: 4,
        path: {
          spline: [
            [60, 10, -62],
            [60, 6, -90],
            [72, 2, -125],
            [110, 2, -150],
          ],
        },
      },
      role: 'cable',
      name: 'Cable',
      when: '= cable',
    },
  ]),
  spoken: {
    names: ['keyboard', 'computer keyboard', 'mechanical keyboard', 'pc keyboard', 'typing keyboard'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: {
      key: { names: ['keycap'], material: 'key' },
      case: { names: ['frame', 'body'], material: 'main' },
      cable: { names: ['cord', 'wire'], present: { cable: true }, absent: { cable: false }, material: 'cable' },
    },
  },
});
