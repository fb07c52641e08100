import { drawn } from '../drawn.ts';
import { around, box, ring, rod, row, turned } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A water tower as they stand over small towns and on old roofs: a tank of 7 m under a cone, on braced legs, 20 m high. */
export const waterTower = thing({
  op: 'create_water_tower',
  family: 'buildings',
  label: 'Water tower',
  help: 'Tank with hoops and a pointed roof on braced legs, with a ladder',
  params: {
    height: mm(20_000, 'Height', 'Over all'),
    legs: whole(6, 'Legs', 'How many', { min: 3, max: 12 }),
    ladder: yes('Ladder', 'Up to the tank'),
  },
  let: { s: '= height / 20000' },
  materials: { tank: '#a9623d satin paint', roof: '#5d666e satin paint', leg: '#4b535a satin paint', hoop: 'dark steel' },
  called: { gallery_posts: 'Railing bars' },
  operations: drawn('s', [
    turned(
      'tank',
      [
        [0, 0],
        [2200, 260],
        [3400, 900],
        [3500, 1200],
        [3500, 6200],
        [0, 6200],
      ],
      [0, 10_200, 0],
      { role: 'tank', name: 'Tank' },
    ),
    ring('hoop', 7000, 150, [0, 11_500, 0], { role: 'hoop' }),
    row('hoops', ['hoop'], 5, [0, 1150, 0], { centered: false, role: 'hoop', name: 'Hoops' }),
    turned(
      'roof',
      [
        [0, 0],
        [3900, 0],
        [3900, 120],
        [340, 2700],
        [340, 2900],
        [120, 3050],
        [90, 3560],
        [0, 3600],
      ],
      [0, 16_360, 0],
      { role: 'roof', name: 'Roof' },
    ),
    rod('leg', 420, 10_900, [3820, 0, 0], { role: 'leg', rotate: [0, 0, 4.5] }),
    around('legs', ['leg'], '= legs', { role: 'leg', name: 'Legs' }),
    rod('shoe', 1000, 300, [3820, 0, 0], { role: 'hoop' }),
    around('shoes', ['shoe'], '= legs', { role: 'hoop', name: 'Footings' }),
    ring('low_brace', 7200, 190, [0, 3400, 0], { role: 'leg' }),
    ring('high_brace', 6760, 190, [0, 7000, 0], { role: 'leg' }),
    rod('gallery', 9000, 160, [0, 10_900, 0], { inner_diameter: 6700, role: 'leg', name: 'Gallery' }),
    ring('gallery_rail', 8850, 110, [0, 11_900, 0], { role: 'leg', name: 'Rail' }),
    rod('gallery_post', 90, 1000, [4425, 10_950, 0], { role: 'leg' }),
    around('gallery_posts', ['gallery_post'], 18, { role: 'leg' }),
    rod('standpipe', 800, 10_600, [0, 0, 0], { role: 'leg', name: 'Pipe' }),
    box('stile', [70, 11_000, 70], [240, 0, 4350], { role: 'hoop', when: '= ladder' }),
    row('stiles', ['stile'], 2, [-480, 0, 0], { centered: false, role: 'hoop', name: 'Ladder' }),
    rod('rung', 60, 480, [0, 400, 4350], { axis: 'x', role: 'hoop', when: '= ladder' }),
    row('rungs', ['rung'], 27, [0, 400, 0], { centered: false, role: 'hoop', name: 'Rungs' }),
  ]),
  spoken: {
    names: ['water tower', 'water tank tower', 'elevated water tank'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      tank: { names: ['barrel'], material: 'main' },
      leg: { names: ['support', 'post', 'stilt'], count: 'legs', material: 'leg' },
      roof: { names: ['cone', 'cap'], material: 'roof' },
      hoop: { names: ['band'], material: 'hoop' },
      ladder: { present: { ladder: true }, absent: { ladder: false } },
    },
  },
});
