import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A carrot, 170 mm long, lying with its point to the left. */
export const carrot = thing({
  op: 'create_carrot',
  family: 'food',
  label: 'Carrot',
  help: 'Carrot with rings and green leaves',
  params: {
    length: mm(170, 'Length', 'Of the root'),
    diameter: mm(34, 'Diameter', 'At the top'),
    leaves: yes('Greens', 'Leaves at its top'),
  },
  let: { s: '= length / 170', r: '= diameter / 34' },
  materials: { root: '#e2721f satin plastic', leaf: '#4c8a3a paint' },
  operations: drawn('s', [
    {
      id: 'turned',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -170],
            {
              spline: [
                ['= 2.4 * r', -166],
                ['= 8 * r', -120],
                ['= 14 * r', -50],
                ['= 17 * r', -10],
                ['= 12 * r', -1],
                [0, 0],
              ],
            },
          ],
        },
      },
    },
    { id: 'ring', op: 'torus', params: { diameter: '= 33.4 * r', tube_diameter: 1.4 }, at: { my: 'center', offset: [0, -18, 0] } },
    { id: 'ring_2', op: 'torus', params: { diameter: '= 29 * r', tube_diameter: 1.3 }, at: { my: 'center', offset: [0, -48, 0] } },
    { id: 'ring_3', op: 'torus', params: { diameter: '= 21.6 * r', tube_diameter: 1.2 }, at: { my: 'center', offset: [0, -88, 0] } },
    { id: 'root', op: 'difference', inputs: ['turned', 'ring', 'ring_2', 'ring_3'] },
    {
      id: 'leaf',
      op: 'loft',
      params: {
        sections: [{ profile: oval(4, 4) }, { profile: oval(5, 3) }, { profile: oval(13, 4) }, { profile: oval(3, 2) }],
        path: {
          spline: [
            [3, -3, 0],
            [7, 26, 0],
            [15, 52, 0],
            [26, 72, 0],
          ],
        },
      },
      when: '= leaves',
    },
    { id: 'greens', op: 'polar_array', params: { count: 6 }, inputs: ['leaf'], role: 'leaf' },
    {
      id: 'heart',
      op: 'loft',
      params: {
        sections: [{ profile: oval(5, 5) }, { profile: oval(5, 4) }, { profile: oval(12, 5) }, { profile: oval(2, 2) }],
        path: {
          spline: [
            [0, -3, 0],
            [0, 30, 0],
            [1, 62, 0],
            [3, 84, 0],
          ],
        },
      },
      role: 'leaf',
      when: '= leaves',
    },
    { id: 'lying', op: 'group', inputs: ['root', 'greens', 'heart'], at: { rotate: [0, 0, -90] } },
  ]),
  spoken: {
    names: ['carrot'],
    sizes: { one: 'length', two: ['length', 'diameter'] },
    words: { length: ['long'], diameter: ['thick', 'across', 'wide'] },
    parts: { leaf: { names: ['green', 'top'], present: { leaves: true }, absent: { leaves: false }, material: 'leaf' } },
  },
});
