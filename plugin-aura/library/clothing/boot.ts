import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, no, thing } from '../thing.ts';

/** A boot for the right foot, its toe to the viewer: 290 mm long; a rubber boot has a shaft of 300 mm, an ankle boot 150. */
export const boot = thing({
  op: 'create_boot',
  family: 'clothing',
  label: 'Boot',
  help: 'Boot with a shaft, heel and sole, single or as a pair',
  params: {
    length: mm(290, 'Length', 'From heel to toe'),
    height: mm(310, 'Height', 'To the top of the shaft'),
    heel: mm(28, 'Heel', 'Height of the heel'),
    pair: no('Pair', 'Left and right side by side'),
  },
  let: { s: '= length / 298.46', up: '= heel', shaft: '= max(height, heel + 120 * s)' },
  materials: { leather: 'brown leather', sole: 'black rubber', lining: 'dark brown suede' },
  called: { tread: 'Sole', block: 'Heel', body: 'Shaft' },
  operations: drawn('s', [
    {
      id: 'foot',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: oval(40, 40) },
          { at: 0.1, profile: oval(62, 70) },
          { at: 0.3, profile: oval(66, 96) },
          { at: 0.5, profile: oval(74, 84) },
          { at: 0.72, profile: oval(90, 62) },
          { at: 0.9, profile: oval(76, 48) },
          { at: 1, profile: oval(30, 26) },
        ],
        path: {
          spline: [
            [0, '= up + 44 * s', -136],
            [0, '= up + 46 * s', -80],
            [0, '= up + 42 * s', -30],
            [0, '= max(up * 0.5, 8 * s) + 26 * s', 50],
            [0, '= 36 * s', 120],
            [0, '= 34 * s', 142],
          ],
        },
      },
    },
    {
      id: 'leg',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(66, 92) },
          { at: 0.3, profile: oval(78, 104) },
          { at: 0.75, profile: oval(96, 120) },
          { profile: oval(102, 126) },
        ],
        height: '= shaft - up - 50 * s',
      },
      at: { my: 'bottom', offset: [0, '= up + 50 * s', -82] },
    },
    { id: 'outside', op: 'union', inputs: ['foot', 'leg'] },
    {
      id: 'bore',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(48, 70) },
          { at: 0.3, profile: oval(68, 94) },
          { at: 0.75, profile: oval(88, 112) },
          { profile: oval(94, 118) },
        ],
        height: '= shaft - up - 44 * s',
      },
      at: { my: 'bottom', offset: [0, '= up + 52 * s', -82] },
    },
    { id: 'hull', op: 'difference', inputs: ['outside', 'bore'] },
    { id: 'ground', op: 'box', params: { size: [400, 200, 600] }, at: { my: 'top', offset: [0, 6, 0] } },
    { id: 'body', op: 'difference', inputs: ['hull', 'ground'], role: 'leather' },
    {
      id: 'tread',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(46, 10, { power: 3 }) },
          { at: 0.08, profile: oval(66, 12, { power: 4 }) },
          { at: 0.4, profile: oval(62, 12, { power: 4 }) },
          { at: 0.7, profile: oval(88, 13, { power: 4 }) },
          { at: 0.92, profile: oval(74, 12, { power: 4 }) },
          { at: 1, profile: oval(34, 8, { power: 3 }) },
        ],
        path: {
          spline: [
            [0, '= up + 9 * s', -144],
            [0, '= up + 9 * s', -80],
            [0, '= up * 0.62 + 9 * s', -24],
            [0, 7, 50],
            [0, 7, 110],
            [0, 11, 148],
          ],
        },
      },
      role: 'sole',
    },
    {
      id: 'block',
      op: 'extrude',
      params: {
        profile: { rect: [70, 76], corners: { bl: { r: 32 }, br: { r: 32 }, tl: { r: 6 }, tr: { r: 6 } }, mirror: 'v' },
        height: '= up + 8 * s',
        round: 3,
      },
      at: { offset: [0, 0, -104], rotate: [0, 180, 0] },
      role: 'sole',
    },
    {
      id: 'cuff',
      op: 'loft',
      params: { sections: [{ profile: oval(106, 130) }, { profile: oval(107, 131) }], height: 10, smooth: false },
      at: { my: 'top', offset: [0, '= shaft + 1 * s', -82] },
    },
    {
      id: 'cuff_bore',
      op: 'loft',
      params: { sections: [{ profile: oval(93, 117) }, { profile: oval(93, 117) }], height: 40, smooth: false },
      at: { my: 'top', offset: [0, '= shaft + 10 * s', -82] },
    },
    { id: 'rim', op: 'difference', inputs: ['cuff', 'cuff_bore'], role: 'lining' },
    {
      id: 'tab',
      op: 'pipe',
      params: {
        diameter: 6,
        path: {
          line: [
            [-10, '= shaft - 22 * s', -145],
            [-10, '= shaft + 14 * s', -147],
            [10, '= shaft + 14 * s', -147],
            [10, '= shaft - 22 * s', -145],
          ],
          bend: 8,
        },
      },
      role: 'lining',
    },
    { id: 'boot', op: 'group', inputs: ['body', 'tread', 'block', 'rim', 'tab'], at: { offset: ['= if(pair, 68 * s, 0)', 0, 0] } },
    { id: 'other', op: 'mirror', inputs: ['boot'], when: '= pair' },
  ]),
  spoken: {
    names: ['boot', 'leather boot', 'winter boot', 'riding boot'],
    variants: [
      { names: ['pair of boots'], params: { pair: true } },
      {
        names: ['rubber boot', 'rain boot', 'wellington', 'wellington boot', 'gumboot', 'welly'],
        params: { heel: 22, height: 330 },
        materials: { main: '#d9b01e glossy plastic', sole: 'black rubber', lining: 'black rubber' },
      },
      { names: ['ankle boot', 'chelsea boot'], params: { height: 170, heel: 30 }, materials: { main: 'black leather' } },
      { names: ['cowboy boot', 'western boot'], params: { height: 330, heel: 42 }, materials: { main: 'cognac leather' } },
    ],
    sizes: { one: 'height', two: ['length', 'height'] },
    words: { length: ['long'], height: ['tall', 'high'] },
    parts: {
      heel: { material: 'sole', sizes: { height: 'heel', size: 'heel' } },
      sole: { material: 'sole' },
      shaft: { names: ['leg'], material: 'main', sizes: { height: 'height' } },
    },
  },
});
