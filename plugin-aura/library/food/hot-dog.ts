import { drawn, rounded } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A hot dog, 170 mm long, with a wave of mustard. */
export const hotDog = thing({
  op: 'create_hot_dog',
  family: 'food',
  label: 'Hot dog',
  help: 'Sausage in a split bun with mustard',
  params: { length: mm(170, 'Length', 'Of the sausage'), mustard: yes('Mustard', 'A wave of mustard') },
  let: { s: '= length / 170' },
  materials: { bun: '#cf9449 satin plastic', sausage: '#9a3b20 glossy plastic', mustard: '#e9b81e glossy plastic' },
  operations: drawn('s', [
    {
      id: 'half',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(20, 26) },
          { at: 0.12, profile: oval(31, 42) },
          { at: 0.5, profile: oval(33, 46) },
          { at: 0.88, profile: oval(31, 42) },
          { at: 1, profile: oval(20, 26) },
        ],
        path: {
          line: [
            [-72, 24, 20],
            [0, 24, 20],
            [72, 24, 20],
          ],
        },
      },
    },
    { id: 'cheeks', op: 'mirror', params: { plane: 'z' }, inputs: ['half'] },
    { id: 'hinge', op: 'box', params: { size: [132, 22, 40], round: 9 }, at: { offset: [0, 1, 0] } },
    { id: 'bun', op: 'union', inputs: ['cheeks', 'hinge'] },
    {
      id: 'sausage',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(8, 8) },
          { at: 0.03, profile: oval(20, 20) },
          { at: 0.1, profile: oval(27, 27) },
          { at: 0.9, profile: oval(27, 27) },
          { at: 0.97, profile: oval(20, 20) },
          { at: 1, profile: oval(8, 8) },
        ],
        path: {
          spline: [
            [-85, 42, 0],
            [-50, 36, 0],
            [0, 34, 0],
            [50, 36, 0],
            [85, 42, 0],
          ],
        },
      },
    },
    {
      id: 'mustard',
      op: 'sweep',
      params: {
        profile: { polygon: 14, diameter: 6 },
        path: {
          spline: Array.from({ length: 9 }, (_, k): [number, number, number] => [
            -62 + k * 15.5,
            rounded(47 + 4.4 * ((k - 4) / 4) ** 2, 1),
            k % 2 ? 5 : -5,
          ]),
        },
      },
      when: '= mustard',
    },
  ]),
  spoken: {
    names: ['hot dog', 'hotdog', 'frankfurter in a bun'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      mustard: {
        names: ['ketchup', 'sauce', 'line of mustard', 'yellow mustard'],
        present: { mustard: true },
        absent: { mustard: false },
        material: 'mustard',
      },
      sausage: { material: 'sausage' },
      bun: { names: ['roll'], material: 'main' },
    },
  },
});
