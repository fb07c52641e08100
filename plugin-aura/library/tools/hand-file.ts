import { drawn } from '../drawn.ts';
import { box, cut, rod, row, turned, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A file standing on its handle, 320 mm long: flat, round or three-square blade with cut teeth, tang, ferrule and a wooden handle. */
export const handFile = thing({
  op: 'create_file',
  family: 'tools',
  label: 'File',
  help: 'Hand file with cut teeth, flat, round or triangular, in a wooden handle',
  params: {
    length: mm(320, 'Length', 'Over all'),
    section: pick(['flat', 'round', 'triangular'], 'Section', 'Form of the blade'),
  },
  let: { s: '= length / 320' },
  materials: { handle: 'beech', blade: 'steel', ferrule: 'brass' },
  operations: drawn('s', [
    turned(
      'grip',
      [
        [0, 0],
        [9, 0],
        {
          spline: [
            [15, 7],
            [16, 26],
            [12, 62],
            [13, 88],
          ],
        },
        [10.5, 96],
        [0, 96],
      ],
      [0, 0, 0],
      { role: 'handle', name: 'Handle' },
    ),
    rod('ferrule', 20, 16, [0, 94, 0], { round: 2, role: 'ferrule', name: 'Ferrule' }),
    {
      id: 'tang',
      op: 'loft',
      params: { sections: [{ profile: { rect: [8, 5] } }, { profile: { rect: [20, 5] } }], height: 22 },
      at: { my: 'bottom', offset: [0, 104, 0] },
    },
    box('flat_blade', [24, 197, 6], [0, 123, 0], { when: "= section == 'flat'" }),
    box('score', [34, 1.2, 1.2], [0, 134, 3], { rotate: [0, 0, 24], when: "= section == 'flat'" }),
    row('scores', ['score'], 30, [0, 6, 0], { centered: false }),
    cut('flat_cut', ['flat_blade', 'scores']),
    rod('round_blade', 13, 197, [0, 123, 0], { top_diameter: 8, when: "= section == 'round'" }),
    {
      id: 'three_square',
      op: 'prism',
      params: { sides: 3, diameter: 21, height: 197 },
      at: { my: 'bottom', offset: [0, 123, 0] },
      when: "= section == 'triangular'",
    },
    union('blade', ['tang', 'flat_cut', 'round_blade', 'three_square'], { role: 'blade', name: 'Blade' }),
  ]),
  spoken: {
    names: ['hand file', 'metal file', 'flat file', 'file', 'rasp', 'wood rasp'],
    variants: [
      { names: ['round file', 'rat tail file'], params: { section: 'round' } },
      { names: ['triangular file', 'three square file'], params: { section: 'triangular' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      handle: { names: ['grip'], material: 'main' },
      blade: { names: ['tang'], material: 'blade' },
      ferrule: { material: 'ferrule' },
    },
  },
});
