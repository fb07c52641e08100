import { beam, box, cut, mirrored } from '../shapes.ts';
import { auto, mm, thing, words } from '../thing.ts';

/** A dog's house of boards: an arched door, a pitched roof with eaves; 900 mm wide, 950 mm high. */
export const dogHouse = thing({
  op: 'create_dog_house',
  family: 'buildings',
  label: 'Dog house',
  help: "Dog's house with an arched door and a pitched roof, a name board over the door",
  params: {
    width: mm(850, 'Width', 'Of the front'),
    depth: auto(1000, 'Depth', 'Front to back'),
    height: auto(950, 'Height', 'To the ridge'),
    name: words('REX', 'Name', 'On the board over the door'),
  },
  let: { depth: '= width * 1.15', height: '= width * 1.12', e: '= height * 0.58', t: '= width * 0.03' },
  materials: { wall: '#c9a06a pine', roof: '#9c3428 paint', trim: 'white paint', text: 'black paint' },
  called: { slope: 'Roof slope' },
  operations: [
    {
      id: 'solid',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -width / 2', 0],
            ['= width / 2', 0],
            ['= width / 2', '= e'],
            [0, '= height * 0.97'],
            ['= -width / 2', '= e'],
          ],
        },
        height: '= depth',
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
    },
    {
      id: 'room',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -width / 2 + t', '= t'],
            ['= width / 2 - t', '= t'],
            ['= width / 2 - t', '= e - t * 0.6'],
            [0, '= height * 0.97 - t * 1.6'],
            ['= -width / 2 + t', '= e - t * 0.6'],
          ],
        },
        height: '= depth - t * 2',
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, '= t', 0] },
    },
    {
      id: 'door',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -width * 0.2', 0],
            ['= width * 0.2', 0],
            ['= width * 0.2', '= height * 0.36'],
            {
              spline: [
                ['= width * 0.14', '= height * 0.47'],
                [0, '= height * 0.52'],
                ['= -width * 0.14', '= height * 0.47'],
                ['= -width * 0.2', '= height * 0.36'],
              ],
            },
          ],
        },
        height: '= t * 6',
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, '= t * 1.4', '= depth / 2'] },
    },
    cut('wall', ['solid', 'room', 'door'], { name: 'Walls' }),
    beam(
      'slope',
      { rect: ['= depth * 1.14', '= t * 1.4'], r: '= t * 0.2' },
      [
        [0, '= height - t * 0.8', 0],
        ['= width * 0.58', '= height - t * 0.8 - width * 0.58 * (height * 0.97 - e) / (width / 2)', 0],
      ],
      { role: 'roof' },
    ),
    mirrored('roof', ['slope'], { name: 'Roof' }),
    box('ridge', ['= t * 2.4', '= t * 1.6', '= depth * 1.15'], [0, '= height - t * 1.3', 0], {
      round: '= t * 0.4',
      role: 'roof',
      name: 'Ridge',
    }),
    box('board', ['= width * 0.42', '= height * 0.11', '= t * 0.6'], [0, '= height * 0.6', '= depth / 2 + t * 0.28'], {
      round: '= t * 0.15',
      role: 'trim',
      name: 'Name board',
    }),
    {
      id: 'letters',
      op: 'text',
      params: { text: '= name', size: '= height * 0.055', depth: '= t * 0.3' },
      at: { my: 'back', offset: [0, '= height * 0.655', '= depth / 2 + t * 0.54'] },
      role: 'text',
      name: 'Name',
    },
    box('plinth', ['= width * 1.06', '= t * 1.2', '= depth * 1.06'], [0, 0, 0], { round: '= t * 0.2', role: 'trim', name: 'Base' }),
  ],
  spoken: {
    names: ['dog house', 'doghouse', 'kennel', 'dog kennel'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], depth: ['deep', 'long', 'length'], height: ['tall', 'high'] },
    parts: {
      roof: { material: 'roof' },
      wall: { material: 'main' },
      door: { names: ['entrance', 'opening'], always: 1 },
      sign: { names: ['board', 'name plate', 'base'], material: 'trim' },
    },
  },
});
