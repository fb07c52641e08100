import { auto, mm, pick, thing } from '../thing.ts';

/**
 * A pull or grip: it lies against a face at its back and stands out toward the viewer, its length from side to side. Furniture pulls have
 * their screws 96, 128 or 160 mm apart.
 */
export const handle = thing({
  op: 'create_handle',
  family: 'parts',
  label: 'Handle',
  help: 'Pull, bar handle or carrying grip, to be set on a face by its back',
  params: {
    style: pick(['bow', 'bar', 'grip', 'cup'], 'Style', 'Bent in one piece, a bar on two posts, a carrying grip with flat ends, or a cup'),
    length: mm(140, 'Length', 'From end to end'),
    projection: mm(34, 'Projection', 'How far it stands out from the face'),
    thickness: auto(11, 'Thickness', 'Of the rod or grip'),
  },
  let: {
    thickness: "= min(length / 5, projection / 2, if(style == 'grip', length * 0.13, length * 0.08))",
    out: '= projection - thickness / 2',
    reach: '= length / 2 - thickness',
  },
  materials: { handle: 'brushed stainless steel', mount: 'brushed stainless steel' },
  anchors: { mount: { at: 'handle.back', help: 'Middle of the face it is fixed to' } },
  operations: [
    {
      id: 'bow',
      op: 'pipe',
      params: {
        diameter: '= thickness',
        path: {
          line: [
            ['= -reach', 0, 0],
            ['= -reach', 0, '= out'],
            ['= reach', 0, '= out'],
            ['= reach', 0, 0],
          ],
          bend: '= min(out, reach) * 0.6',
        },
      },
      when: "= style == 'bow'",
    },
    {
      id: 'foot',
      op: 'cylinder',
      params: { diameter: '= thickness * 1.6', height: '= thickness * 0.3', axis: 'z', chamfer: '= thickness * 0.08' },
      at: { my: 'back', offset: ['= -reach', 0, 0] },
      role: 'mount',
      when: "= style == 'bow'",
    },
    { id: 'feet', op: 'mirror', params: { plane: 'x' }, inputs: ['foot'], role: 'mount', name: 'Feet' },
    {
      id: 'bar',
      op: 'cylinder',
      params: { diameter: '= thickness', height: '= length', axis: 'x', round: '= thickness * 0.12' },
      at: { my: 'center', offset: [0, 0, '= out'] },
      when: "= style == 'bar'",
    },
    {
      id: 'post',
      op: 'cylinder',
      params: { diameter: '= thickness * 0.8', height: '= out', axis: 'z' },
      at: { my: 'back', offset: ['= -length * 0.36', 0, 0] },
      role: 'mount',
      when: "= style == 'bar'",
    },
    { id: 'posts', op: 'mirror', params: { plane: 'x' }, inputs: ['post'], role: 'mount', name: 'Posts' },
    {
      id: 'grip',
      op: 'sweep',
      params: {
        profile: { rect: ['= thickness * 0.8', '= thickness * 1.5'], r: '= thickness * 0.36' },
        path: {
          line: [
            ['= -length / 2 + thickness', 0, '= thickness * 0.35'],
            ['= -length * 0.32', 0, '= out'],
            ['= length * 0.32', 0, '= out'],
            ['= length / 2 - thickness', 0, '= thickness * 0.35'],
          ],
          bend: '= length * 0.2',
        },
      },
      when: "= style == 'grip'",
    },
    {
      id: 'tab',
      op: 'box',
      params: { size: ['= thickness * 2', '= thickness * 1.8', '= thickness * 0.7'], round: '= thickness * 0.25' },
      at: { my: 'back', offset: ['= -length / 2 + thickness', 0, 0] },
      role: 'mount',
      when: "= style == 'grip'",
    },
    { id: 'tabs', op: 'mirror', params: { plane: 'x' }, inputs: ['tab'], role: 'mount', name: 'Mounts' },
    { id: 'bowl', op: 'ellipsoid', params: { size: ['= length', '= length * 0.46', '= projection * 2'] }, when: "= style == 'cup'" },
    {
      id: 'hollow',
      op: 'ellipsoid',
      params: { size: ['= length - thickness * 0.6', '= length * 0.46 - thickness * 0.6', '= projection * 2 - thickness * 0.6'] },
      when: "= style == 'cup'",
    },
    {
      id: 'rest',
      op: 'box',
      params: { size: ['= length * 2', '= length', '= projection * 4'] },
      at: { my: 'top', offset: [0, 0, 0] },
      when: "= style == 'cup'",
    },
    {
      id: 'behind',
      op: 'box',
      params: { size: ['= length * 2', '= length', '= projection * 2'] },
      at: { my: 'front', offset: [0, 0, 0] },
      when: "= style == 'cup'",
    },
    { id: 'cup', op: 'difference', inputs: ['bowl', 'hollow', 'rest', 'behind'] },
    { id: 'handle', op: 'union', inputs: ['bow', 'bar', 'grip', 'cup'] },
  ],
  spoken: {
    names: ['handle', 'pull', 'pull handle', 'door pull', 'drawer pull', 'cabinet handle', 'drawer handle'],
    variants: [
      { names: ['bar handle', 'bar pull', 't bar handle'], params: { style: 'bar' } },
      {
        names: ['carrying handle', 'grip handle', 'case handle'],
        params: { style: 'grip', length: 150, projection: 38 },
        materials: { main: 'black rubber' },
      },
      { names: ['cup pull', 'cup handle', 'shell pull'], params: { style: 'cup', length: 95, projection: 24 } },
      { names: ['bow handle', 'd handle', 'bow pull'], params: { style: 'bow' } },
    ],
    sizes: { one: 'length', two: ['length', 'projection'] },
    words: { length: ['long', 'wide'], projection: ['deep', 'proud'], thickness: ['thick', 'diameter'] },
    parts: { foot: { names: ['mount', 'post', 'base'], material: 'mount' } },
  },
});
