import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A towel rail of 600 mm on two brackets, with a folded towel. Its back lies against the wall. */
export const towelRail = thing({
  op: 'create_towel_rail',
  family: 'bathroom',
  label: 'Towel rail',
  help: 'Towel bar with its brackets and a towel',
  params: { width: mm(600, 'Width', 'From bracket to bracket'), towel: yes('Towel', 'A towel over it') },
  let: { s: '= width / 600' },
  materials: { bar: 'chrome', towel: '#7fa6b8 fleece' },
  operations: drawn('s', [
    { id: 'bar', op: 'cylinder', params: { diameter: 18, height: 600, axis: 'x', round: 2 }, at: { my: 'center', offset: [0, 470, 70] } },
    {
      id: 'rose',
      op: 'cylinder',
      params: { diameter: 52, height: 8, axis: 'z', round: 2 },
      at: { my: 'back', offset: [-280, 470, 0] },
      role: 'bar',
    },
    {
      id: 'arm',
      op: 'cylinder',
      params: { diameter: 20, height: 80, axis: 'z', round: 2 },
      at: { my: 'back', offset: [-280, 470, 2] },
      role: 'bar',
    },
    { id: 'brackets', op: 'mirror', inputs: ['rose', 'arm'], role: 'bar' },
    {
      id: 'towel',
      op: 'extrude',
      params: {
        profile: {
          rect: [50, 466],
          corners: { tl: { r: 24 }, tr: { r: 24 } },
          minus: [
            { rect: [19, 466], at: [0, -16], corners: { tl: { r: 9 }, tr: { r: 9 } } },
            { rect: [26, 120], at: [20, -180] },
          ],
        },
        height: 360,
        axis: 'x',
        round: 2,
      },
      at: { my: 'center', offset: [0, 262, 70] },
      when: '= towel',
    },
    {
      id: 'border',
      op: 'box',
      params: { size: [361, 20, 18], round: 3 },
      at: { my: 'center', offset: [0, 66, 87] },
      material: 'white fabric',
      when: '= towel',
    },
  ]),
  spoken: {
    names: ['towel rail', 'towel bar', 'towel rack', 'towel holder'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long', 'length'] },
    parts: {
      towel: { present: { towel: true }, absent: { towel: false }, material: 'towel' },
      bar: { names: ['rail', 'bracket'], material: 'main' },
    },
  },
});
