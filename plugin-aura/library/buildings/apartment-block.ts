import { box, cut, placed, row, slab, union } from '../shapes.ts';
import { auto, thing, whole, yes } from '../thing.ts';

/** A window and its glass, upright in the wall's plane. */
const sash = (id: string) =>
  slab(
    id,
    { rect: ['= w', '= h'], minus: [{ rect: ['= w - t * 1.2', '= h - t * 1.2'] }], plus: [{ rect: ['= t * 0.6', '= h - t * 0.6'] }] },
    '= t * 0.8',
    [0, 0, 0],
    { name: 'Window' },
  );
const glass = (id: string) => box(id, ['= w - t * 0.8', '= h - t * 0.8', '= t * 0.3'], [0, '= t * 0.4', 0], { name: 'Window pane' });

/**
 * A block of flats: plastered floors of 2.9 m on a plinth, windows in a grid on all sides, balconies before every second one of the front, a
 * glazed entrance and a flat roof with an edge. Sizes of a bay of 3.2 m.
 */
export const apartmentBlock = thing({
  op: 'create_apartment_block',
  family: 'buildings',
  label: 'Apartment block',
  help: 'Block of flats with floors of windows, balconies, an entrance and a flat roof',
  params: {
    floors: whole(5, 'Floors', 'With the ground floor', { min: 1, max: 40, soft: [2, 20] }),
    windows: whole(6, 'Windows', 'Of one floor, at the front', { min: 2, max: 30, soft: [2, 14] }),
    height: auto(15000, 'Height', 'Over all'),
    width: auto(19000, 'Width', 'Of the front'),
    depth: auto(12000, 'Depth', 'Front to back'),
    balconies: yes('Balconies', 'Before every second window of the upper floors'),
  },
  let: {
    height: '= floors * 2900 + 900',
    f: '= height / (floors + 0.31)',
    width: '= windows * f * 1.1',
    depth: '= f * 4',
    bay: '= width / windows',
    side: '= max(2, round(depth / (f * 1.25)))',
    gap: '= depth / side',
    w: '= min(bay, f * 1.15) * 0.46',
    h: '= f * 0.5',
    t: '= f * 0.05',
    low: '= f * 0.1',
    first: '= low + f * 0.3',
    pairs: '= floor(windows / 2)',
    start: '= -width / 2 + bay / 2',
    out: '= f * 0.42',
    reach: '= bay * 0.92',
    // the entrance stands between two windows
    way: '= if(windows > 2 * floor(windows / 2), bay / 2, 0)',
    gate: '= min(f * 0.62, bay - w - t)',
  },
  materials: {
    wall: 'cream plaster',
    frame: 'white paint',
    pane: 'smoked glass',
    balcony: 'concrete',
    rail: 'black steel',
    base: 'concrete',
    door: 'black steel',
    edge: 'dark grey paint',
  },
  operations: [
    box('base', ['= width', '= low', '= depth'], [0, 0, 0], { name: 'Plinth' }),
    box('mass', ['= width - t', '= height - low', '= depth - t'], [0, '= low', 0]),
    box('roof_room', ['= width - t * 5', '= f * 0.3', '= depth - t * 5'], [0, '= height - f * 0.2', 0]),
    box('gap_front', ['= w', '= h', '= t * 3'], ['= start', '= first', '= depth / 2 - t * 0.5']),
    row('gap_row', ['gap_front'], '= windows', ['= bay', 0, 0], { centered: false }),
    row('gap_front_all', ['gap_row'], '= floors', [0, '= f', 0], { centered: false }),
    placed(
      'gap_fronts',
      ['gap_front_all'],
      [
        [0, 0, 0],
        [0, 0, '= -depth + t'],
      ],
    ),
    box('gap_side', ['= t * 3', '= h', '= w'], ['= width / 2 - t * 0.5', '= first', '= -depth / 2 + gap / 2']),
    row('gap_side_row', ['gap_side'], '= side', [0, 0, '= gap'], { centered: false }),
    row('gap_side_all', ['gap_side_row'], '= floors', [0, '= f', 0], { centered: false }),
    placed(
      'gap_other_all',
      ['gap_side_all'],
      [
        [0, 0, 0],
        ['= -width + t', 0, 0],
      ],
    ),
    box('portal', ['= gate', '= f * 0.8', '= t * 3'], ['= way', '= low', '= depth / 2 - t * 0.5']),
    cut('walls', ['mass', 'roof_room', 'gap_fronts', 'gap_other_all', 'portal'], { role: 'wall', name: 'Walls' }),
    ...(['sash', 'glass'] as const).flatMap((id) => {
      const role = id === 'sash' ? 'frame' : 'pane';
      const name = id === 'sash' ? 'Window' : 'Window pane';
      return [
        (id === 'sash' ? sash : glass)(`${id}_long`),
        (id === 'sash' ? sash : glass)(`${id}_short`),
        placed(
          `${id}_front`,
          [`${id}_long`],
          [
            ['= start', '= first', '= depth / 2 - t * 1.3'],
            ['= start', '= first', '= -depth / 2 + t * 1.3'],
          ],
        ),
        row(`${id}_front_row`, [`${id}_front`], '= windows', ['= bay', 0, 0], { centered: false, name }),
        placed(
          `${id}_side`,
          [`${id}_short`],
          [
            ['= width / 2 - t * 1.3', '= first', '= -depth / 2 + gap / 2', 90],
            ['= -width / 2 + t * 1.3', '= first', '= -depth / 2 + gap / 2', 90],
          ],
        ),
        row(`${id}_side_row`, [`${id}_side`], '= side', [0, 0, '= gap'], { centered: false, name }),
        row(role, [`${id}_front_row`, `${id}_side_row`], '= floors', [0, '= f', 0], {
          centered: false,
          role,
          name,
        }),
      ];
    }),
    box('slab', ['= reach', '= t * 1.6', '= out + t'], ['= start', '= low + f - t * 1.6', '= depth / 2 + out / 2 - t * 0.9']),
    row('slab_row', ['slab'], '= pairs', ['= bay * 2', 0, 0], { centered: false }),
    row('balcony', ['slab_row'], '= floors - 1', [0, '= f', 0], {
      centered: false,
      role: 'balcony',
      name: 'Balconies',
      when: '= balconies and floors > 1',
    }),
    box('top_front', ['= reach', '= t * 0.5', '= t * 0.5'], ['= start', '= low + f * 1.36', '= depth / 2 + out - t']),
    box(
      'top_side',
      ['= t * 0.5', '= t * 0.5', '= out - t * 0.6'],
      ['= start - reach / 2 + t * 0.25', '= low + f * 1.36', '= depth / 2 + out / 2 - t * 0.9'],
    ),
    placed(
      'top_sides',
      ['top_side'],
      [
        [0, 0, 0],
        ['= reach - t * 0.5', 0, 0],
      ],
    ),
    box('bar', ['= t * 0.25', '= f * 0.36', '= t * 0.25'], ['= start', '= low + f', '= depth / 2 + out - t']),
    row('bars', ['bar'], 9, ['= (reach - t * 0.5) / 8', 0, 0]),
    union('railing', ['top_front', 'top_sides', 'bars']),
    row('railing_row', ['railing'], '= pairs', ['= bay * 2', 0, 0], { centered: false }),
    row('rail', ['railing_row'], '= floors - 1', [0, '= f', 0], {
      centered: false,
      role: 'rail',
      name: 'Balcony railings',
      when: '= balconies and floors > 1',
    }),
    slab(
      'door',
      {
        rect: ['= gate', '= f * 0.8'],
        minus: [
          { rect: ['= gate * 0.4', '= f * 0.7'], at: ['= -gate * 0.235', 0] },
          { rect: ['= gate * 0.4', '= f * 0.7'], at: ['= gate * 0.235', 0] },
        ],
      },
      '= t * 0.8',
      ['= way', '= low', '= depth / 2 - t * 1.3'],
      { name: 'Entrance' },
    ),
    box('door_glass', ['= gate * 0.94', '= f * 0.74', '= t * 0.2'], ['= way', '= low + f * 0.03', '= depth / 2 - t * 1.3'], {
      role: 'pane',
      name: 'Entrance glass',
    }),
    box('deck', ['= width - t * 4.8', '= t * 0.4', '= depth - t * 4.8'], [0, '= height - f * 0.2 - t * 0.1', 0], {
      role: 'edge',
      name: 'Roof',
    }),
    box('canopy', ['= gate * 1.4', '= t * 1.4', '= f * 0.3'], ['= way', '= low + f * 0.8', '= depth / 2 + f * 0.15 - t'], {
      role: 'edge',
      name: 'Canopy',
    }),
    slab(
      'edge',
      { rect: ['= width', '= depth'], minus: [{ rect: ['= width - t * 5', '= depth - t * 5'] }] },
      '= t',
      [0, '= height - t', 0],
      {
        axis: 'y',
        name: 'Roof edge',
      },
    ),
  ],
  spoken: {
    names: [
      'apartment block',
      'apartment building',
      'block of flats',
      'block of apartments',
      'apartment house',
      'flats',
      'tenement',
      'residential building',
    ],
    sizes: { one: 'height', three: ['width', 'depth', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide', 'long'], depth: ['deep'], windows: ['window per floor'] },
    parts: {
      floor: { names: ['storey', 'story', 'level'], count: 'floors' },
      balcony: { present: { balconies: true }, absent: { balconies: false }, material: 'balcony' },
      window: { count: 'windows', material: 'frame' },
      pane: { names: ['glass'], material: 'pane' },
      railing: { names: ['rail'], material: 'rail' },
      wall: { names: ['facade'], material: 'main' },
      door: { names: ['entrance', 'front door'], material: 'door' },
      roof: { names: ['flat roof', 'edge'], material: 'edge' },
      canopy: { material: 'edge' },
    },
  },
});
