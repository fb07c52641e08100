import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A wooden coat hanger, 440 mm wide, with its bar and hook. */
export const coatHanger = thing({
  op: 'create_coat_hanger',
  family: 'clothing',
  label: 'Coat hanger',
  help: 'Clothes hanger with curved shoulders, trouser bar and hook',
  params: { width: mm(440, 'Width', 'Over the shoulders'), bar: yes('Bar', 'A bar for trousers') },
  let: { s: '= width / 440' },
  materials: { wood: 'beech', hook: 'chrome', bar: 'beech' },
  operations: drawn('s', [
    {
      id: 'shoulders',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(34, 12) },
          { at: 0.2, profile: oval(24, 15) },
          { at: 0.5, profile: oval(18, 26) },
          { at: 0.8, profile: oval(24, 15) },
          { at: 1, profile: oval(34, 12) },
        ],
        path: {
          spline: [
            [-218, 40, 18],
            [-170, 66, 8],
            [-80, 96, 0],
            [0, 112, 0],
            [80, 96, 0],
            [170, 66, 8],
            [218, 40, 18],
          ],
        },
      },
      role: 'wood',
    },
    {
      id: 'bar',
      op: 'cylinder',
      params: { diameter: 12, height: 372, axis: 'x', round: 1 },
      at: { my: 'center', offset: [0, 20, 8] },
      when: '= bar',
    },
    { id: 'strut', op: 'cylinder', params: { diameter: 9, height: 58 }, at: { offset: [-176, 14, 8] }, role: 'bar', when: '= bar' },
    { id: 'struts', op: 'mirror', inputs: ['strut'], role: 'bar' },
    {
      id: 'hook',
      op: 'sweep',
      params: {
        profile: { polygon: 14, diameter: 4 },
        path: {
          spline: [
            [0, 112, 0],
            [0, 144, 0],
            [4, 156, 0],
            [22, 172, 0],
            [24, 194, 0],
            [6, 210, 0],
            [-16, 204, 0],
            [-25, 186, 0],
          ],
        },
      },
    },
    { id: 'bead', op: 'sphere', params: { diameter: 6 }, at: { my: 'center', offset: [-25, 186, 0] }, role: 'hook' },
    { id: 'collar', op: 'cylinder', params: { diameter: 12, height: 4, round: 1 }, at: { offset: [0, 123, 0] }, role: 'hook' },
  ]),
  spoken: {
    names: ['coat hanger', 'clothes hanger', 'hanger', 'clothing hanger'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long', 'across', 'length'] },
    parts: {
      hook: { material: 'hook' },
      bar: { names: ['trouser bar', 'rod'], present: { bar: true }, absent: { bar: false }, material: 'bar' },
    },
  },
});
