import { by } from '../scaled.ts';
import { mm, pick, thing, yes } from '../thing.ts';

/** A chopping board with a grip hole and a juice groove. */
export const cuttingBoard = thing({
  op: 'create_cutting_board',
  family: 'kitchen',
  label: 'Cutting board',
  help: 'Chopping or serving board with a juice groove and a grip',
  params: {
    width: mm(400, 'Width', 'From left to right'),
    depth: mm(260, 'Depth', 'From front to back'),
    thickness: mm(22, 'Thickness', 'Of the board'),
    shape: pick(['rectangular', 'paddle', 'round'], 'Shape', 'Rectangular, with a handle at the right, or round'),
    groove: yes('Juice groove', 'A groove around the surface'),
  },
  let: { s: '= min(width, depth)', rim: '= s * 0.06', e: '= min(thickness * 0.2, s * 0.03)' },
  materials: { board: 'beech' },
  operations: [
    {
      id: 'rect',
      op: 'extrude',
      params: { profile: { rect: ['= width', '= depth'], r: '= s * 0.07' }, height: '= thickness', round: '= e' },
      when: "= shape == 'rectangular'",
    },
    { id: 'disc', op: 'cylinder', params: { diameter: '= s', height: '= thickness', round: '= e' }, when: "= shape == 'round'" },
    {
      id: 'paddle',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= width * 0.74', '= depth'],
          r: '= s * 0.12',
          at: ['= -width * 0.13', 0],
          plus: [{ rect: ['= width * 0.36', '= depth * 0.24'], r: '= depth * 0.11', at: ['= width * 0.32', 0] }],
        },
        height: '= thickness',
        round: '= e',
      },
      when: "= shape == 'paddle'",
    },
    { id: 'blank', op: 'union', inputs: ['rect', 'disc', 'paddle'] },
    {
      id: 'cut',
      op: 'pocket',
      params: {
        profile: {
          rect: ['= width - 2 * rim', '= depth - 2 * rim'],
          r: '= s * 0.05',
          minus: [{ rect: ['= width - 2.8 * rim', '= depth - 2.8 * rim'], r: '= s * 0.04' }],
        },
        depth: '= thickness * 0.2',
      },
      inputs: ['blank'],
      when: "= groove and shape == 'rectangular'",
    },
    { id: 'plain', op: 'group', inputs: ['blank'], when: "= not (groove and shape == 'rectangular')" },
    { id: 'surface', op: 'group', inputs: ['cut', 'plain'] },
    {
      id: 'grip',
      op: 'extrude',
      params: { profile: { slot: by('s', [0.22, 0.055]), rotate: "= if(shape == 'rectangular', 90, 0)" }, height: '= thickness * 3' },
      at: {
        my: 'center',
        offset: [
          "= if(shape == 'round', s / 2 - rim * 1.8, if(shape == 'paddle', width * 0.43, width / 2 - rim * 2.6))",
          '= thickness / 2',
          0,
        ],
      },
      when: "= shape == 'rectangular'",
    },
    {
      id: 'eye',
      op: 'cylinder',
      params: { diameter: '= s * 0.06', height: '= thickness * 3' },
      at: { my: 'center', offset: ["= if(shape == 'round', s / 2 - rim * 1.4, width * 0.44)", '= thickness / 2', 0] },
      when: "= shape != 'rectangular'",
    },
    { id: 'board', op: 'difference', inputs: ['surface', 'grip', 'eye'] },
  ],
  spoken: {
    names: ['cutting board', 'chopping board', 'chopping block', 'breadboard', 'bread board'],
    variants: [
      {
        names: ['serving board', 'cheese board', 'paddle board', 'charcuterie board'],
        params: { shape: 'paddle', width: 420, depth: 200, thickness: 18 },
        materials: { main: 'olive wood' },
      },
      { names: ['plastic cutting board'], params: { width: 360, depth: 250, thickness: 10 }, materials: { main: 'white polyethylene' } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'thickness'] },
    words: { width: ['long', 'wide', 'length'], depth: ['deep'], thickness: ['thick', 'high'] },
    parts: { groove: { names: ['juice groove', 'channel'], present: { groove: true }, absent: { groove: false } } },
  },
});
