import { box, row, union } from '../shapes.ts';
import { mm, pick, thing, whole, yes } from '../thing.ts';

/** An office tower: curtain wall of glass with mullions and floor bands; of one block, or set back in three steps with a mast. */
export const skyscraper = thing({
  op: 'create_skyscraper',
  family: 'buildings',
  label: 'Skyscraper',
  help: 'Office tower with a grid of windows, straight or stepped',
  params: {
    height: mm(90000, 'Height', 'Of the building, without its mast', { max: 99000 }),
    width: mm(22000, 'Width', 'At the ground'),
    depth: mm(22000, 'Depth', 'At the ground'),
    style: pick(['stepped', 'block'], 'Style', 'Set back in three steps, or one block'),
    floors: whole(24, 'Floors', 'Bands of windows', { min: 3, max: 90, soft: [10, 60] }),
    mast: yes('Mast', 'On the roof'),
  },
  let: {
    stepped: "= style == 'stepped'",
    h1: '= if(stepped, height * 0.5, height * 0.97)',
    h2: '= height * 0.78',
    floor: '= (height - width * 0.14) / floors',
    lobby: '= width * 0.14',
    m: '= width / 9',
    n1: '= max(floor((h1 - lobby) / floor), 1)',
    n2: '= max(floor((h2 - h1) / floor), 1)',
    n3: '= max(floor((height - h2) / floor), 1)',
  },
  materials: { glass: 'blue glass', frame: 'limestone', base: 'black granite', mast: 'steel' },
  operations: [
    box('core_1', ['= width * 0.96', '= h1', '= depth * 0.96'], [0, 0, 0], { role: 'glass' }),
    box('core_2', ['= width * 0.7', '= h2 - h1 + 1', '= depth * 0.7'], [0, '= h1 - 1', 0], { role: 'glass', when: '= stepped' }),
    box('core_3', ['= width * 0.46', '= height - h2 + 1', '= depth * 0.46'], [0, '= h2 - 1', 0], { role: 'glass', when: '= stepped' }),
    union('glass', ['core_1', 'core_2', 'core_3'], { name: 'Windows' }),
    box('lobby_block', ['= width * 1.04', '= lobby * 0.22', '= depth * 1.04'], [0, 0, 0], { role: 'base', name: 'Plinth' }),
    box('canopy', ['= width * 1.02', '= lobby * 0.16', '= depth * 1.02'], [0, '= lobby * 0.9', 0], { role: 'frame' }),
    box('band_1', ['= width * 0.985', '= floor * 0.3', '= depth * 0.985'], [0, '= lobby', 0], { role: 'frame' }),
    row('bands_1', ['band_1'], '= n1', [0, '= floor', 0], { centered: false, role: 'frame' }),
    box('band_2', ['= width * 0.72', '= floor * 0.3', '= depth * 0.72'], [0, '= h1 + floor * 0.6', 0], {
      role: 'frame',
      when: '= stepped',
    }),
    row('bands_2', ['band_2'], '= n2', [0, '= floor', 0], { centered: false, role: 'frame' }),
    box('band_3', ['= width * 0.48', '= floor * 0.3', '= depth * 0.48'], [0, '= h2 + floor * 0.6', 0], {
      role: 'frame',
      when: '= stepped',
    }),
    row('bands_3', ['band_3'], '= n3', [0, '= floor', 0], { centered: false, role: 'frame' }),
    box('pier_1', ['= width * 0.016', '= h1 + width * 0.02', '= depth * 1.0'], [0, 0, 0], { role: 'frame' }),
    row('piers_1', ['pier_1'], 9, ['= width * 0.1213', 0, 0], { role: 'frame' }),
    box('flank_1', ['= width * 1.0', '= h1 + width * 0.019', '= depth * 0.016'], [0, 0, 0], { role: 'frame' }),
    row('flanks_1', ['flank_1'], 9, [0, 0, '= depth * 0.1213'], { role: 'frame' }),
    box('pier_2', ['= width * 0.016', '= h2 - h1 + width * 0.02', '= depth * 0.74'], [0, '= h1 - 2', 0], {
      role: 'frame',
      when: '= stepped',
    }),
    row('piers_2', ['pier_2'], 7, ['= width * 0.1183', 0, 0], { role: 'frame' }),
    box('flank_2', ['= width * 0.74', '= h2 - h1 + width * 0.019', '= depth * 0.016'], [0, '= h1 - 3', 0], {
      role: 'frame',
      when: '= stepped',
    }),
    row('flanks_2', ['flank_2'], 7, [0, 0, '= depth * 0.1183'], { role: 'frame' }),
    box('pier_3', ['= width * 0.016', '= height - h2', '= depth * 0.5'], [0, '= h2 - 2', 0], { role: 'frame', when: '= stepped' }),
    row('piers_3', ['pier_3'], 5, ['= width * 0.1175', 0, 0], { role: 'frame' }),
    box('flank_3', ['= width * 0.5', '= height - h2 - width * 0.001', '= depth * 0.016'], [0, '= h2 - 3', 0], {
      role: 'frame',
      when: '= stepped',
    }),
    row('flanks_3', ['flank_3'], 5, [0, 0, '= depth * 0.1175'], { role: 'frame' }),
    box(
      'roof_block',
      ['= width * if(stepped, 0.3, 0.6)', '= height * 0.05', '= depth * if(stepped, 0.3, 0.6)'],
      [0, '= if(stepped, height - 5, h1 - 5)', 0],
      { role: 'frame', name: 'Plant room' },
    ),
    {
      id: 'mast',
      op: 'cylinder',
      params: { diameter: '= width * 0.05', top_diameter: '= width * 0.012', height: '= height * 0.2' },
      at: 'roof_block',
      when: '= mast',
    },
    box('door_leaf', ['= width * 0.22', '= lobby * 0.7', '= depth * 0.04'], [0, '= lobby * 0.2', '= depth * 0.5'], {
      role: 'base',
      name: 'Entrance',
    }),
  ],
  spoken: {
    names: ['skyscraper', 'office tower', 'high rise', 'tower block', 'office building', 'highrise', 'empire state building'],
    variants: [
      {
        names: ['glass tower', 'office block', 'modern skyscraper'],
        params: { style: 'block', mast: false },
        materials: { frame: 'aluminium' },
      },
    ],
    sizes: { one: 'height', three: ['width', 'depth', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'], depth: ['deep'], floors: ['storey', 'story', 'level'] },
    parts: {
      floor: { names: ['storey', 'story'], count: 'floors' },
      window: { material: 'main' },
      mast: { names: ['antenna', 'spire'], present: { mast: true }, absent: { mast: false }, material: 'mast' },
    },
  },
});
