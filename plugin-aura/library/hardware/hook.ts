import { drawn, oval } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A crane hook hanging from its eye, 220 mm high. */
export const craneHook = thing({
  op: 'create_crane_hook',
  family: 'hardware',
  label: 'Crane hook',
  help: 'Forged lifting hook with an eye and a safety latch',
  params: { height: mm(220, 'Height', 'Over all') },
  let: { s: '= height / 214.77' },
  materials: { hook: 'yellow paint', latch: 'steel' },
  operations: drawn('s', [
    { id: 'eye', op: 'torus', params: { diameter: 62, tube_diameter: 22, axis: 'z' }, at: { my: 'center', offset: [0, 178, 0] } },
    {
      id: 'bend',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(30, 30, 28) },
          { at: 0.25, profile: oval(36, 32, 28) },
          { at: 0.55, profile: oval(44, 34, 28) },
          { at: 0.85, profile: oval(30, 26, 28) },
          { profile: oval(10, 10, 28) },
        ],
        path: {
          spline: [
            [0, 146, 0],
            [10, 122, 0],
            [42, 88, 0],
            [44, 44, 0],
            [4, 22, 0],
            [-38, 36, 0],
            [-52, 74, 0],
            [-60, 92, 0],
          ],
        },
      },
    },
    { id: 'hook', op: 'union', inputs: ['eye', 'bend'] },
    {
      id: 'latch',
      op: 'loft',
      params: {
        sections: [{ profile: { rect: [16, 10], r: 3 } }, { profile: { rect: [22, 6], r: 2 } }],
        path: {
          line: [
            [4, 132, 0],
            [-46, 82, 0],
          ],
        },
      },
    },
    {
      id: 'rivet',
      op: 'cylinder',
      params: { diameter: 10, height: 36, axis: 'z', round: 2 },
      at: { my: 'center', offset: [4, 130, 0] },
      role: 'latch',
    },
  ]),
  spoken: {
    names: ['hook', 'crane hook', 'lifting hook', 'metal hook'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { latch: { names: ['clasp'], material: 'latch' } },
  },
});
