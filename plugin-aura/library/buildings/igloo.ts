import { around, box, cut, slab, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A snow house: dome of blocks in courses, with an entrance tunnel; 3.6 m across. */
export const igloo = thing({
  op: 'create_igloo',
  family: 'buildings',
  label: 'Igloo',
  help: 'Snow dome of cut blocks with an entrance tunnel',
  params: {
    diameter: mm(3600, 'Diameter', 'Outside'),
    height: mm(2000, 'Height', 'Of the dome'),
  },
  let: { r: '= diameter / 2', w: '= r * 0.1', door: '= min(r * 0.84, height * 0.86)' },
  materials: { snow: 'snow', joint: 'light blue paint' },
  anchors: { room: { at: 'room_floor.top', help: 'Middle of the floor inside' } },
  operations: [
    { id: 'room_floor', op: 'cylinder', params: { diameter: '= diameter * 0.98', height: '= r * 0.03' }, role: 'snow' },
    { id: 'inner', op: 'dome', params: { diameter: '= diameter', height: '= height', wall: '= w' }, role: 'joint' },
    { id: 'outer', op: 'dome', params: { diameter: '= diameter * 1.02', height: '= height * 1.02', wall: '= w * 0.7' }, role: 'snow' },
    // Courses of blocks: rings and meridians are cut out of the outer skin, turned from one course to the next.
    ...[0, 1, 2, 3, 4].flatMap((k) => [
      {
        id: `seam_${k}`,
        op: 'cylinder',
        params: { diameter: '= diameter * 1.3', height: '= r * 0.018' },
        at: { my: 'center', offset: [0, `= height * ${[0.18, 0.37, 0.55, 0.72, 0.87][k]}`, 0] as [number, string, number] },
      },
    ]),
    union('seams', ['seam_0', 'seam_1', 'seam_2', 'seam_3', 'seam_4']),
    box('upright', ['= diameter', '= height * 0.19', '= r * 0.018'], ['= r', 0, 0]),
    around('uprights_1', ['upright'], 13),
    {
      id: 'uprights_2',
      op: 'copy',
      params: { of: 'uprights_1' },
      at: { offset: [0, '= height * 0.18', 0], rotate: [0, 14, 0], pivot: [0, 0, 0] },
    },
    {
      id: 'uprights_3',
      op: 'copy',
      params: { of: 'uprights_1' },
      at: { offset: [0, '= height * 0.37', 0], rotate: [0, 3, 0], pivot: [0, 0, 0] },
    },
    {
      id: 'uprights_4',
      op: 'copy',
      params: { of: 'uprights_1' },
      at: { offset: [0, '= height * 0.545', 0], rotate: [0, 18, 0], pivot: [0, 0, 0] },
    },
    slab(
      'way',
      { rect: ['= door * 0.8', '= door * 0.82'], corners: { tl: { r: '= door * 0.39' }, tr: { r: '= door * 0.39' } } },
      '= r * 1.6',
      [0, '= -door * 0.01', '= r * 1.1'],
    ),
    { id: 'way_tool', op: 'copy', params: { of: 'way' } },
    cut('blocks', ['outer', 'seams', 'uprights_1', 'uprights_2', 'uprights_3', 'uprights_4', 'way'], { role: 'snow', name: 'Blocks' }),
    cut('lining', ['inner', 'way_tool'], { role: 'joint', name: 'Joints' }),
    slab(
      'tunnel',
      {
        rect: ['= door * 1.1', '= door'],
        corners: { tl: { r: '= door * 0.54' }, tr: { r: '= door * 0.54' } },
        minus: [
          {
            rect: ['= door * 0.8', '= door * 0.86'],
            corners: { tl: { r: '= door * 0.39' }, tr: { r: '= door * 0.39' } },
            at: [0, '= -door * 0.09'],
          },
        ],
      },
      '= r * 0.52',
      [0, 0, '= r * 1.08'],
      { role: 'snow', name: 'Tunnel' },
    ),
    slab(
      'porch',
      {
        rect: ['= door * 1.22', '= door * 1.06'],
        corners: { tl: { r: '= door * 0.6' }, tr: { r: '= door * 0.6' } },
        minus: [
          {
            rect: ['= door * 0.8', '= door * 0.92'],
            corners: { tl: { r: '= door * 0.39' }, tr: { r: '= door * 0.39' } },
            at: [0, '= -door * 0.09'],
          },
        ],
      },
      '= r * 0.14',
      [0, 0, '= r * 1.36'],
      { role: 'snow', chamfer: '= r * 0.02' },
    ),
  ],
  spoken: {
    names: ['igloo', 'snow house', 'snow hut', 'ice house', 'eskimo hut'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['tall', 'high'] },
    parts: { tunnel: { names: ['entrance', 'door'], material: 'main' }, block: { material: 'main' } },
  },
});
