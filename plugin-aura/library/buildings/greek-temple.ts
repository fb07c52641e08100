import { box, outline, placed, row, slab, union } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A Doric temple: columns all round on three steps, entablature, two pediments; by the count of its front (six, with 2n + 1 at the sides). */
export const greekTemple = thing({
  op: 'create_greek_temple',
  family: 'buildings',
  label: 'Greek temple',
  help: 'Columns all round on steps, with entablature, pediment and roof',
  params: {
    width: mm(14000, 'Width', 'Of the lowest step'),
    columns: whole(6, 'Columns', 'Across the front', { min: 2, max: 12, soft: [4, 8] }),
    sides: whole(9, 'Columns at a side', 'With those of the corners', { min: 2, max: 19, soft: [3, 13] }),
    steps: whole(3, 'Steps', 'Of the base', { min: 1, max: 8, soft: [1, 5] }),
    fluted: yes('Fluted', 'Grooves along the shafts'),
    hall: yes('Hall', 'Walls of the inner room, with its door'),
  },
  let: {
    bay: '= width / (columns + 0.4)',
    s: '= bay / 2200',
    w: '= bay * (columns - 1)',
    d: '= bay * (sides - 1)',
    step: '= 330 * s',
    base: '= step * steps',
    column: '= 5200 * s',
    eaves: '= base + column',
    over: '= 1300 * s',
    rise: '= (w + over * 2) * 0.13',
    tread: '= min(360 * s, bay * 0.4 / steps)',
  },
  materials: { stone: 'white marble', roof: 'clay roof tiles', door: 'bronze' },
  anchors: { hall: { at: 'floor_slab.top', help: 'Middle of its floor' } },
  operations: [
    box('step_1', ['= w + bay * 0.7 + tread * 2 * (steps - 1)', '= step', '= d + bay * 0.7 + tread * 2 * (steps - 1)'], [0, 0, 0], {
      role: 'stone',
    }),
    box(
      'step_2',
      ['= w + bay * 0.7 + tread * (steps - 1)', '= step * max(steps - 2, 0.5)', '= d + bay * 0.7 + tread * (steps - 1)'],
      [0, '= step * 0.9', 0],
      {
        role: 'stone',
        when: '= steps > 2',
      },
    ),
    box('floor_slab', ['= w + bay * 0.7', '= base - step * 0.05', '= d + bay * 0.7'], [0, '= step * 0.05', 0], { role: 'stone' }),
    union('base', ['step_1', 'step_2', 'floor_slab'], { role: 'stone', name: 'Steps' }),
    // Twenty flutes, or twenty facets that shading rounds.
    {
      id: 'shaft',
      op: 'loft',
      params: {
        sections: [
          { profile: { star: 20, diameter: '= 920 * s', inner_diameter: '= if(fluted, 840, 915) * s' } },
          { at: 0.35, profile: { star: 20, diameter: '= 900 * s', inner_diameter: '= if(fluted, 820, 895) * s' } },
          { profile: { star: 20, diameter: '= 740 * s', inner_diameter: '= if(fluted, 680, 735) * s' } },
        ],
        height: '= column - 380 * s',
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, '= base - step * 0.02', 0] },
      role: 'stone',
    },
    {
      id: 'echinus',
      op: 'loft',
      params: {
        sections: [
          { profile: { polygon: 24, diameter: '= 740 * s' } },
          { at: 0.7, profile: { polygon: 24, diameter: '= 1080 * s' } },
          { profile: { polygon: 24, diameter: '= 1120 * s' } },
        ],
        height: '= 200 * s',
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, '= eaves - 400 * s', 0] },
      role: 'stone',
    },
    box('abacus', ['= 1180 * s', '= 220 * s', '= 1180 * s'], [0, '= eaves - 205 * s', 0], { role: 'stone' }),
    union('column', ['shaft', 'echinus', 'abacus'], { role: 'stone' }),
    { id: 'long', op: 'copy', params: { of: 'column' }, role: 'stone' },
    row('front_row', ['column'], '= columns', ['= bay', 0, 0]),
    placed(
      'fronts',
      ['front_row'],
      [
        [0, 0, '= d / 2'],
        [0, 0, '= -d / 2'],
      ],
      { name: 'Columns' },
    ),
    row('side_row', ['long'], '= max(sides - 2, 1)', [0, 0, '= bay'], { when: '= sides > 2' }),
    placed(
      'flanks',
      ['side_row'],
      [
        ['= w / 2', 0, 0],
        ['= -w / 2', 0, 0],
      ],
      { name: 'Columns' },
    ),
    box('architrave', ['= w + over * 0.8', '= 700 * s', '= d + over * 0.8'], [0, '= eaves - 10 * s', 0], { role: 'stone' }),
    box('frieze', ['= w + over * 0.7', '= 700 * s', '= d + over * 0.7'], [0, '= eaves + 680 * s', 0], { role: 'stone' }),
    box('triglyph', ['= bay * 0.2', '= 640 * s', '= 160 * s'], ['= 0', '= eaves + 700 * s', '= d / 2 + over * 0.4'], { role: 'stone' }),
    row('triglyphs', ['triglyph'], '= columns * 2 - 1', ['= bay / 2', 0, 0]),
    { id: 'friezes', op: 'mirror', params: { plane: 'z' }, inputs: ['triglyphs'], name: 'Triglyphs' },
    box('cornice', ['= w + over * 1.9', '= 320 * s', '= d + over * 1.9'], [0, '= eaves + 1360 * s', 0], { role: 'stone' }),
    slab(
      'gable',
      outline(['= -w / 2 - over * 0.7', 0], ['= w / 2 + over * 0.7', 0], [0, '= rise']),
      '= d + over * 1.2',
      [0, '= eaves + 1660 * s', 0],
      {
        role: 'stone',
        name: 'Pediment',
      },
    ),
    slab(
      'roof',
      outline(
        ['= -w / 2 - over * 1.05', 0],
        ['= -w / 2 - over * 1.05', '= 260 * s'],
        [0, '= rise + 560 * s'],
        ['= w / 2 + over * 1.05', '= 260 * s'],
        ['= w / 2 + over * 1.05', 0],
        [0, '= rise'],
      ),
      '= d + over * 2',
      [0, '= eaves + 1640 * s', 0],
    ),
    box('hall', ['= max(w - bay * 1.7, w * 0.4)', '= column + 100 * s', '= max(d - bay * 2.6, d * 0.4)'], [0, '= base - step * 0.02', 0], {
      role: 'stone',
      when: '= hall',
    }),
    box('door_leaf', ['= min(1700 * s, w * 0.25)', '= column * 0.7', '= 300 * s'], [0, '= base', '= max(d - bay * 2.6, d * 0.4) / 2'], {
      role: 'door',
      when: '= hall',
      name: 'Door',
    }),
  ],
  spoken: {
    names: ['greek temple', 'temple', 'roman temple', 'doric temple', 'parthenon', 'ancient temple', 'classical temple'],
    variants: [{ names: ['small greek temple', 'treasury temple'], params: { columns: 4, sides: 5, width: 9000 } }],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      column: { names: ['pillar'], count: 'columns', material: 'main' },
      flute: { present: { fluted: true }, absent: { fluted: false } },
      step: { count: 'steps' },
      roof: { material: 'roof' },
      hall: { names: ['cella', 'inner room'], present: { hall: true }, absent: { hall: false }, material: 'main' },
      door: { material: 'door' },
    },
  },
});
