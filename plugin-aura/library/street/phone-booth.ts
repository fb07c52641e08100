import { drawn } from '../drawn.ts';
import { box, common, placed, rail, row, slab } from '../shapes.ts';
import { mm, thing, words } from '../thing.ts';

/** The telephone kiosk K6 of 1935: 900 x 900 x 2500 mm, red cast iron, glazed in eight rows, domed roof with lettered lights. */
export const phoneBooth = thing({
  op: 'create_phone_booth',
  family: 'street',
  label: 'Phone booth',
  help: 'Red telephone kiosk with glazing bars and a domed roof',
  params: {
    height: mm(2500, 'Height', 'Over all'),
    text: words('TELEPHONE', 'Text', 'Over the doors'),
  },
  let: { s: '= height / 2500' },
  materials: {
    body: '#c0141c paint',
    glass: 'clear glass',
    sign: 'white paint',
    text: 'black paint',
    phone: 'black plastic',
    base: 'dark grey paint',
    handle: 'brass',
  },
  called: { glass: 'Glass', fascias: 'Sign', fascia: 'Sign', letters: 'Text' },
  operations: drawn('s', [
    box('base', [920, 120, 920], [0, 0, 0], { chamfer: 14, edges: 'top' }),
    box('corner', [110, 2010, 110], [395, 110, 395], { role: 'body', chamfer: 14 }),
    placed(
      'corners',
      ['corner'],
      [
        [0, 0, 0],
        [-790, 0, 0],
        [0, 0, -790],
        [-790, 0, -790],
      ],
      { role: 'body' },
    ),
    box('kick', [700, 330, 50], [0, 115, 415], { role: 'body' }),
    slab('kick_panel', { rect: [560, 210], minus: [{ rect: [520, 170] }] }, 20, [0, 175, 442], { role: 'body' }),
    slab('sash', { rect: [700, 1660], minus: [{ rect: [610, 1590] }] }, 46, [0, 440, 415], { role: 'body' }),
    box('bar', [640, 16, 34], [0, 665, 415], { role: 'body' }),
    row('bars', ['bar'], 7, [0, 197, 0], { centered: false, role: 'body' }),
    box('stile', [16, 1600, 34], [190, 470, 415], { role: 'body' }),
    placed(
      'stiles',
      ['stile'],
      [
        [0, 0, 0],
        [-380, 0, 0],
      ],
      { role: 'body' },
    ),
    box('glass', [640, 1610, 8], [0, 465, 415], { name: 'Glazing' }),
    placed(
      'sides',
      ['kick', 'kick_panel', 'sash', 'bars', 'stiles', 'glass'],
      [
        [0, 0, 0],
        [0, 0, 0, 90],
        [0, 0, 0, 180],
        [0, 0, 0, 270],
      ],
      { name: 'Sides' },
    ),
    box('head', [900, 240, 900], [0, 2095, 0], { role: 'body', chamfer: 12 }),
    box('cornice', [940, 40, 940], [0, 2320, 0], { role: 'body', chamfer: 12 }),
    slab('fascia', { rect: [660, 140], r: 10 }, 20, [0, 2145, 448], { role: 'sign' }),
    {
      id: 'letters',
      op: 'text',
      params: { text: '= text', size: 70, depth: 8 },
      at: { my: 'center', offset: [0, 2215, 459] },
      role: 'text',
    },
    placed(
      'fascias',
      ['fascia', 'letters'],
      [
        [0, 0, 0],
        [0, 0, 0, 90],
        [0, 0, 0, 180],
        [0, 0, 0, 270],
      ],
      { name: 'Signs' },
    ),
    { id: 'vault', op: 'ellipsoid', params: { size: [1230, 330, 1230] }, at: { my: 'center', offset: [0, 2335, 0] }, role: 'body' },
    box('roof_plan', [890, 400, 890], [0, 2340, 0], { role: 'body' }),
    common('roof', ['roof_plan', 'vault'], { role: 'body', name: 'Roof' }),
    rail(
      'handle',
      22,
      [
        [300, 1150, 434],
        [300, 1150, 490],
        [300, 1320, 490],
        [300, 1320, 434],
      ],
      { bend: 16 },
    ),
    box('phone', [260, 420, 140], [0, 1180, -338], { name: 'Telephone', chamfer: 14 }),
  ]),
  spoken: {
    names: ['phone booth', 'telephone booth', 'phone box', 'telephone box', 'telephone kiosk', 'red phone box', 'call box'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      glass: { names: ['pane', 'window'], material: 'glass' },
      text: { names: ['lettering'], material: 'text' },
      sign: { material: 'sign' },
      handle: { material: 'handle' },
    },
  },
});
