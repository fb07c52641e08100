import { drawn } from '../drawn.ts';
import { box, cut, mirrored, placed, rod, row, slab, union } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** An inkjet printer with its scanner for papers of A4: 440 mm wide, 340 deep (with its tray out 500) and 190 high. */
export const printer = thing({
  op: 'create_printer',
  family: 'electronics',
  label: 'Printer',
  help: 'Desktop printer with a scanner lid, control panel, cassette, output tray and printed paper',
  params: {
    width: mm(440, 'Width', 'Over all'),
    paper: yes('Paper', 'A printed sheet that comes out'),
    buttons: whole(4, 'Buttons', 'Beside the screen', { min: 0, max: 6 }),
  },
  let: { s: '= width / 440' },
  materials: {
    body: 'white satin plastic',
    trim: '#33383d satin plastic',
    screen: 'black glass',
    paper: 'white paper',
    ink: '#2f74c0 satin plastic',
    light: '#46c46a glossy plastic',
  },
  operations: drawn('s', [
    box('foot', [30, 8, 30], [180, 0, 130], { round: 2 }),
    placed('feet_right', ['foot'], [[0, 0, 0] as const, [0, 0, -260] as const]),
    mirrored('feet', ['feet_right'], { role: 'trim', name: 'Feet' }),
    box('block', [440, 148, 340], [0, 7, 0], { round: 16 }),
    slab('bay', { rect: [330, 62], r: 8 }, 160, [0, 58, 110]),
    slab('cassette_gap', { rect: [352, 40], r: 4 }, 60, [0, 14, 150]),
    cut('shell', ['block', 'bay', 'cassette_gap'], { role: 'body', name: 'Housing' }),
    box('bay_back', [332, 64, 6], [0, 57, 34], { role: 'trim', name: 'Bay' }),
    rod('roller', 15, 300, [0, 104, 42], { axis: 'x', role: 'trim', name: 'Roller' }),
    slab('cassette', { rect: [347, 36], r: 4 }, 56, [0, 16, 143], { round: 2.5 }),
    slab('grip', { rect: [86, 12], r: 6 }, 30, [0, 28, 168]),
    cut('drawer', ['cassette', 'grip'], { role: 'trim', name: 'Paper cassette' }),
    // Tray that is pulled out, with its stop.
    box('tray_plate', [250, 4, 236], [0, 58, 148], { round: 1.6 }),
    box('tray_rib', [4, 3, 200], [-80, 61, 160]),
    row('tray_ribs', ['tray_rib'], 5, [40, 0, 0], { centered: false }),
    box('stop', [84, 26, 4], [0, 58, 264], { round: 1.8 }),
    union('tray', ['tray_plate', 'tray_ribs', 'stop'], { role: 'trim', name: 'Output tray' }),
    {
      id: 'sheet',
      op: 'sweep',
      params: {
        profile: { rect: [210, 0.8] },
        path: {
          spline: [
            [0, 94, 44],
            [0, 84, 110],
            [0, 66.5, 200],
            [0, 64.3, 258],
          ],
        },
      },
      role: 'paper',
      when: '= paper',
      name: 'Sheet of paper',
    },
    box('picture', [150, 1, 62], [0, 67.6, 209], { rotate: [6.2, 0, 0], role: 'ink', name: 'Print', when: '= paper' }),
    // Scanner above a shadow gap, its lid with a bevel.
    box('gap', [424, 6, 324], [0, 153, 0], { role: 'trim', name: 'Joint' }),
    box('lid', [440, 30, 332], [0, 158, -4], { round: 11, role: 'body', name: 'Scanner lid' }),
    slab('lid_field', { rect: [330, 214], r: 16 }, 2.4, [0, 188, -6], {
      rotate: [-90, 0, 0],
      my: 'center',
      role: 'trim',
      name: 'Lid field',
    }),
    // Control panel, leaning back.
    box('panel', [330, 32, 14], [0, 120, 170], { round: 4, rotate: [-14, 0, 0], role: 'trim', name: 'Control panel' }),
    box('screen', [84, 24, 4], [-98, 124, 177], { round: 1.4, rotate: [-14, 0, 0], role: 'screen' }),
    rod('button', 13, 8, [0, 136, 177], { axis: 'z', round: 1.6, rotate: [-14, 0, 0], when: '= buttons > 0' }),
    row('all_buttons', ['button'], '= max(buttons, 1)', [24, 0, 0], { role: 'body', name: 'Buttons' }),
    rod('power', 13, 8, [128, 136, 177], { axis: 'z', round: 1.6, rotate: [-14, 0, 0], role: 'light', name: 'Power button' }),
  ]),
  spoken: {
    names: ['printer', 'inkjet printer', 'laser printer', 'desktop printer', 'all-in-one printer', 'office printer'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      body: { names: ['housing', 'case', 'lid'], material: 'main' },
      tray: { names: ['panel', 'cassette', 'drawer'], material: 'trim' },
      screen: { names: ['display'], material: 'screen' },
      paper: { names: ['sheet', 'page'], present: { paper: true }, absent: { paper: false }, material: 'paper' },
      button: { names: ['key'], count: 'buttons', absent: { buttons: 0 } },
    },
  },
});
