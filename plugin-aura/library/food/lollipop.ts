import { drawn, rounded } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A swirl lollipop of 70 mm on a stick. */
export const lollipop = thing({
  op: 'create_lollipop',
  family: 'food',
  label: 'Lollipop',
  help: 'Round candy with a spiral on a stick',
  params: { diameter: mm(70, 'Diameter', 'Of the candy'), height: mm(170, 'Height', 'Stick included') },
  let: { s: '= diameter / 70', long: '= max(height - 35 * s, 20 * s)' },
  materials: { candy: '#e23a6e glossy plastic', swirl: 'white glossy plastic', stick: 'white paper' },
  called: { disc: 'Candy', curl: 'Swirl' },
  operations: drawn('s', [
    { id: 'stick', op: 'cylinder', params: { diameter: 5, height: '= long', round: 0.8 } },
    {
      id: 'disc',
      op: 'cylinder',
      params: { diameter: 70, height: 16, axis: 'z', round: 7 },
      at: { my: 'center', offset: [0, '= long', 0] },
      role: 'candy',
    },
    {
      id: 'curl',
      op: 'sweep',
      params: {
        profile: { polygon: 14, diameter: 6.4 },
        path: {
          spline: Array.from({ length: 22 }, (_, k): [number, number, number] => {
            const [a, r] = [(k * 47 * Math.PI) / 180, 8 + k * 1.06];
            return [rounded(r * Math.cos(a)), rounded(r * Math.sin(a)), 0];
          }),
        },
      },
      at: { offset: [0, '= long', 6.6] },
      role: 'swirl',
    },
    { id: 'curls', op: 'mirror', params: { plane: 'z' }, inputs: ['curl'], role: 'swirl' },
  ]),
  spoken: {
    names: ['lollipop', 'lolly', 'sucker', 'swirl lollipop'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high', 'long'] },
    parts: {
      stick: { material: 'stick' },
      candy: { names: ['head'], material: 'main', sizes: { diameter: 'diameter', size: 'diameter' } },
      swirl: { names: ['spiral'], material: 'swirl' },
    },
  },
});
