import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

const LENSES = {
  square: {
    points: [
      [-27, 17],
      {
        spline: [
          [0, 20],
          [27, 18],
        ],
      },
      {
        spline: [
          [28, 4],
          [22, -15],
          [0, -19],
          [-20, -16],
          [-26, 0],
          [-27, 17],
        ],
      },
    ],
  },
  round: { circle: 46 },
  aviator: {
    points: [
      [-24, 20],
      {
        spline: [
          [4, 22],
          [28, 19],
        ],
      },
      {
        spline: [
          [29, 0],
          [16, -22],
          [-8, -23],
          [-22, -6],
          [-24, 20],
        ],
      },
    ],
  },
};

/** Spectacles: lenses 50 mm, bridge 20 mm, temples 140 mm, as marked inside of them (ISO 8624). They look toward the viewer. */
export const glasses = thing({
  op: 'create_glasses',
  family: 'clothing',
  label: 'Glasses',
  help: 'Spectacles or sunglasses: rims, lenses, bridge and temples',
  params: {
    shape: pick(['square', 'round', 'aviator'], 'Shape', 'Of the lenses'),
    width: mm(138, 'Width', 'Over the hinges'),
    temple: mm(140, 'Temples', 'Length of a temple'),
    rim: mm(4, 'Rim', 'Thickness of the frame'),
  },
  let: {
    s: '= width / 138',
    t: '= min(rim / s, 9)',
    l: '= temple / 140 / s',
    av: "= shape == 'aviator'",
    edge: "= if(shape == 'round', 12.1, if(av, 10, 8.6))",
  },
  materials: { frame: 'black glossy plastic', lens: 'clear glass', hinge: 'brushed steel' },
  operations: drawn('s', [
    ...Object.entries(LENSES).flatMap(([shape, lens]) => {
      const [when, profile] = [`= shape == '${shape}'`, lens];
      return [
        {
          id: `${shape}_disc`,
          op: 'extrude',
          params: { profile: { ...profile, offset: '= t * s' }, height: '= t * s', axis: 'z' },
          at: { my: 'center' },
          when,
        },
        {
          id: `${shape}_opening`,
          op: 'extrude',
          params: { profile, height: '= t * s * 3', axis: 'z' },
          at: { my: 'center', to: `${shape}_disc.center` },
          when,
        },
        {
          id: `${shape}_lens`,
          op: 'extrude',
          params: { profile: { ...profile, offset: '= t * s * 0.2' }, height: '= t * s * 0.4', axis: 'z' },
          at: { my: 'center', to: `${shape}_disc.center` },
          when,
        },
      ];
    }),
    { id: 'disc', op: 'union', inputs: ['square_disc', 'round_disc', 'aviator_disc'] },
    { id: 'opening', op: 'union', inputs: ['square_opening', 'round_opening', 'aviator_opening'] },
    { id: 'glass', op: 'union', inputs: ['square_lens', 'round_lens', 'aviator_lens'], name: 'Lens' },
    {
      id: 'rim',
      op: 'difference',
      inputs: ['disc', 'opening'],
      at: { my: 'center', offset: [35, 30, 0], rotate: [0, 5, 0] },
      material: 'frame',
    },
    { id: 'lens', op: 'group', inputs: ['glass'], at: { my: 'center', to: 'rim.center', rotate: [0, 5, 0] }, material: 'lens' },
    {
      id: 'ear',
      op: 'box',
      params: { size: [13, 7, '= max(t, 2) * s'], round: '= t * s * 0.2' },
      at: { my: 'center', offset: [64, 40, -2], rotate: [0, 12, 0] },
      material: 'frame',
    },
    { id: 'hinge', op: 'cylinder', params: { diameter: 3, height: 5 }, at: { my: 'center', offset: [67, 40, -5] }, material: 'hinge' },
    {
      id: 'temple',
      op: 'sweep',
      params: {
        profile: { rect: ['= max(t * 0.7, 1.2) * s', 6], r: '= max(t * 0.7, 1.2) * s * 0.4' },
        path: {
          spline: [
            [68, 40, -3],
            [69, 40, '= -45 * s * l'],
            [67, 40, '= -92 * s * l'],
            [65, 32, '= -118 * s * l'],
            [63, 14, '= -136 * s * l'],
          ],
        },
      },
      material: 'frame',
    },
    {
      id: 'pad',
      op: 'ellipsoid',
      params: { size: [3.4, 12, 7] },
      at: { my: 'center', offset: [8.6, 24, -5], rotate: [0, -30, 12] },
      material: 'lens',
    },
    {
      id: 'pad_arm',
      op: 'pipe',
      params: {
        diameter: 1.4,
        path: {
          spline: [
            [8.6, 24, -5],
            [9.4, 28, -4.4],
            ['= (edge - t / 2) * s', 29, 2],
          ],
        },
      },
      material: 'hinge',
    },
    { id: 'sides', op: 'mirror', inputs: ['rim', 'lens', 'ear', 'hinge', 'temple', 'pad', 'pad_arm'] },
    {
      id: 'bridge',
      op: 'sweep',
      params: {
        profile: { rect: ['= t * s * 0.95', '= t * s * 0.95'], r: '= t * s * 0.3' },
        path: {
          spline: [
            [-13, 34, 0.6],
            [-7, 38, 1.4],
            [0, 39, 1.8],
            [7, 38, 1.4],
            [13, 34, 0.6],
          ],
        },
      },
      material: 'frame',
    },
    {
      id: 'brow',
      op: 'pipe',
      params: {
        diameter: '= min(t, 3) * s',
        path: {
          spline: [
            [-22, 51.6, 1.4],
            [0, 50.6, 2.4],
            [22, 51.6, 1.4],
          ],
        },
      },
      material: 'frame',
      when: '= av',
    },
  ]),
  spoken: {
    names: ['glasses', 'pair of glasses', 'spectacles', 'eyeglasses', 'reading glasses', 'eyewear'],
    variants: [
      { names: ['sunglasses', 'pair of sunglasses', 'shades'], params: {}, materials: { lens: '#1c1c1e glossy plastic' } },
      {
        names: ['aviator sunglasses', 'aviators', 'pilot glasses'],
        params: { shape: 'aviator', rim: 1.8 },
        materials: { main: 'gold', lens: '#3a4438 glossy plastic' },
      },
      { names: ['round glasses'], params: { shape: 'round', rim: 2.2 } },
    ],
    sizes: { one: 'width', two: ['width', 'temple'] },
    words: { width: ['wide', 'across'] },
    parts: {
      lens: { names: ['glass'], material: 'lens' },
      frame: { names: ['rim'], material: 'main', sizes: { thickness: 'rim', size: 'rim' } },
      temple: { names: ['arm', 'leg', 'side'], material: 'main', sizes: { length: 'temple', size: 'temple' } },
    },
  },
});
