import { drawn } from '../drawn.ts';
import { box, common, cut, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A round waffle of 160 mm with butter. */
export const waffle = thing({
  op: 'create_waffle',
  family: 'food',
  label: 'Waffle',
  help: 'Round waffle with square pockets and a piece of butter',
  params: { diameter: mm(160, 'Diameter', 'Across') },
  let: { s: '= diameter / 160' },
  materials: { waffle: '#c98b45 bread', butter: '#ffe082 glossy plastic' },
  operations: drawn('s', [
    rod('disc', 160, 18, [0, 0, 0], { round: 5 }),
    box('pocket', [15, 12, 15], [0, 9, 0], { round: 1.5 }),
    { id: 'pockets', op: 'grid_array', params: { columns: 7, rows: 7, step: [20, 0, 20], centered: true }, inputs: ['pocket'] },
    rod('middle', 138, 30, [0, -4, 0], {}),
    common('pockets_within', ['middle', 'pockets']),
    cut('waffle', ['disc', 'pockets_within'], { role: 'waffle', name: 'Waffle' }),
    box('butter', [30, 14, 30], [6, 17.4, -4], { round: 3, rotate: [0, 18, 0], role: 'butter', name: 'Butter' }),
  ]),
  spoken: {
    names: ['waffle', 'belgian waffle'],

    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { butter: { material: 'butter' } },
  },
});
