import { drawn } from '../drawn.ts';
import { box, rod, turned } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A garden gazebo, 3.4 m across: posts with arched braces on a deck, a railing with balusters, a pointed roof with a finial. */
export const gazebo = thing({
  op: 'create_gazebo',
  family: 'garden',
  label: 'Gazebo',
  help: 'Garden pavilion with posts, a railing that is open to the front, and a pointed roof',
  params: {
    diameter: mm(3400, 'Diameter', 'Of the deck'),
    height: mm(3900, 'Height', 'To the finial'),
    posts: whole(8, 'Posts', 'How many', { min: 4, max: 12 }),
    railing: yes('Railing', 'Between the posts, open to the front'),
  },
  let: {
    s: '= diameter / 3400',
    h: '= height / 3900 / s',
    side: '= 1500 * s * 2 * sin(180 / posts)',
    apothem: '= 1500 * s * cos(180 / posts)',
  },
  materials: { post: 'white paint', roof: '#5f7f72 satin paint', deck: 'oak', finial: 'copper' },
  operations: drawn('s', [
    {
      id: 'deck',
      op: 'prism',
      params: { sides: '= posts', diameter: 3400, height: '= 200 * s * h', round: 16, edges: 'top' },
      role: 'deck',
      name: 'Deck',
    },
    box('step', [1100, '= 100 * s * h', 320], [0, 0, '= 1700 * s * cos(180 / posts) + 120 * s'], { round: 12, role: 'deck', name: 'Step' }),
    box('post', [120, '= 2150 * s * h', 120], [0, '= 190 * s * h', 1500], { round: 12, role: 'post' }),
    { id: 'posts_round', op: 'polar_array', params: { count: '= posts' }, inputs: ['post'], role: 'post' },
    { id: 'posts', op: 'group', inputs: ['posts_round'], at: { rotate: [0, '= 180 / posts', 0], pivot: [0, 0, 0] }, name: 'Posts' },
    {
      id: 'beam_body',
      op: 'prism',
      params: { sides: '= posts', diameter: 3160, height: '= 190 * s * h' },
      at: { my: 'bottom', offset: [0, '= 2320 * s * h', 0] },
    },
    {
      id: 'beam_hole',
      op: 'prism',
      params: { sides: '= posts', diameter: 2880, height: '= 400 * s * h' },
      at: { my: 'bottom', offset: [0, '= 2220 * s * h', 0] },
    },
    { id: 'beam', op: 'difference', inputs: ['beam_body', 'beam_hole'], role: 'post', name: 'Beam' },
    {
      id: 'roof',
      op: 'loft',
      params: {
        height: '= 1200 * s * h',
        smooth: false,
        sections: [
          { profile: { polygon: '= posts', diameter: 3900 } },
          { at: 0.07, profile: { polygon: '= posts', diameter: 3860 } },
          { at: 0.3, profile: { polygon: '= posts', diameter: 2760 } },
          { at: 0.65, profile: { polygon: '= posts', diameter: 1250 } },
          { profile: { polygon: '= posts', diameter: 180 } },
        ],
      },
      at: { my: 'bottom', offset: [0, '= 2480 * s * h', 0] },
      role: 'roof',
      name: 'Roof',
    },
    turned(
      'finial',
      [
        [0, 0],
        [80, 0],
        [60, '= 30 * s * h'],
        {
          spline: [
            [100, '= 90 * s * h'],
            [60, '= 150 * s * h'],
            [14, '= 200 * s * h'],
            [0, '= 250 * s * h'],
          ],
        },
      ],
      [0, '= 3650 * s * h', 0],
      { role: 'finial', name: 'Finial' },
    ),
    box('top_rail', ['= side', '= 60 * s * h', 80], [0, '= 1050 * s * h', '= apothem'], { round: 10, role: 'post', when: '= railing' }),
    box('low_rail', ['= side', '= 60 * s * h', 70], [0, '= 330 * s * h', '= apothem'], { round: 10, role: 'post', when: '= railing' }),
    rod('baluster', 42, '= 720 * s * h', [0, '= 360 * s * h', '= apothem'], { role: 'post', when: '= railing' }),
    {
      id: 'balusters',
      op: 'linear_array',
      params: { count: 7, step: ['= side * 0.125', 0, 0], centered: true },
      inputs: ['baluster'],
      role: 'post',
      when: '= railing',
    },
    { id: 'bay', op: 'union', inputs: ['top_rail', 'low_rail', 'balusters'], role: 'post', when: '= railing' },
    {
      id: 'first_bay',
      op: 'group',
      inputs: ['bay'],
      at: { rotate: [0, '= 360 / posts', 0], pivot: [0, 0, 0] },
      when: '= railing',
    },
    {
      id: 'bays',
      op: 'polar_array',
      params: { count: '= posts - 1', angle: '= 360 / posts * (posts - 2)' },
      inputs: ['first_bay'],
      role: 'post',
      name: 'Railing',
    },
  ]),
  spoken: {
    names: ['gazebo', 'garden pavilion', 'summerhouse', 'bandstand', 'rotunda'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['tall', 'high'] },
    adjectives: { hexagonal: { posts: 6 }, octagonal: { posts: 8 }, square: { posts: 4 } },
    parts: {
      post: { names: ['column', 'pillar', 'side'], count: 'posts', material: 'main' },
      roof: { material: 'roof' },
      railing: { names: ['fence', 'rail', 'balustrade', 'baluster'], present: { railing: true }, absent: { railing: false } },
      deck: { names: ['floor', 'step', 'base'], material: 'deck' },
      finial: { names: ['tip', 'knob'], material: 'finial' },
    },
  },
});
