import { rod, turned } from '../shapes.ts';
import { auto, mm, no, thing } from '../thing.ts';

/** A clay pot with a rolled rim and a hole in its floor, of a hand's height; with soil, or on a saucer of its own clay. */
export const flowerPot = thing({
  op: 'create_flower_pot',
  family: 'garden',
  label: 'Flower pot',
  help: 'Clay pot with a rim, on a saucer or with soil in it if wanted',
  anchors: { inside: { at: 'pot.bottom', help: 'Floor of the pot' } },
  params: {
    diameter: mm(180, 'Diameter', 'Over the rim'),
    height: auto(160, 'Height', 'Of the pot'),
    base_diameter: auto(115, 'Base', 'Width at the bottom'),
    saucer: no('Saucer', 'Under the pot'),
    soil: no('Soil', 'Filled to below the rim'),
  },
  let: {
    height: '= diameter * 0.89',
    r: '= diameter / 2',
    base_diameter: '= diameter * 0.64',
    low: '= base_diameter / 2',
    wall: '= max(min(r * 0.07, height * 0.08), 0.4)',
    up: '= if(saucer, wall * 1.1, 0)',
    lip: '= height * 0.2',
    // a hole lets the water out
    hole: '= r * 0.1',
  },
  materials: { pot: 'terracotta', saucer: 'terracotta', soil: '#3b2a1e matte plastic' },
  operations: [
    turned(
      'pot',
      [
        ['= hole', 0],
        ['= low', 0],
        ['= r * 0.9', '= height - lip'],
        ['= r * 0.97', '= height - lip'],
        ['= r', '= height - lip * 0.9'],
        ['= r', '= height - wall * 0.5'],
        ['= r - wall * 0.5', '= height'],
        ['= r - wall * 1.2', '= height'],
        ['= r - wall * 1.6', '= height - wall * 0.5'],
        ['= r * 0.9 - wall', '= height - lip'],
        ['= low - wall', '= wall'],
        ['= hole', '= wall'],
      ],
      [0, '= up', 0],
      { name: 'Pot' },
    ),
    rod('soil', '= 2 * (r * 0.9 - wall)', '= height * 0.12', [0, '= up + height - lip - height * 0.1', 0], {
      top_diameter: '= 2 * (r * 0.93 - wall)',
      when: '= soil',
      name: 'Soil',
    }),
    turned(
      'saucer',
      [
        [0, 0],
        ['= low * 1.28', 0],
        ['= low * 1.625', '= height * 0.14'],
        ['= low * 1.594', '= height * 0.155'],
        ['= low * 1.547', '= height * 0.15'],
        ['= low * 1.25', '= wall'],
        [0, '= wall'],
      ],
      [0, 0, 0],
      { when: '= saucer', name: 'Saucer' },
    ),
  ],
  spoken: {
    names: ['flower pot', 'flowerpot', 'plant pot', 'pot', 'terracotta pot', 'clay pot', 'garden pot'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across', 'width'] },
    parts: {
      saucer: {
        names: ['drip tray'],
        present: { saucer: true },
        absent: { saucer: false },
        material: 'saucer',
        at: ['under', 'below', 'underneath', 'bottom'],
      },
      soil: { names: ['earth', 'dirt'], present: { soil: true }, absent: { soil: false }, material: 'soil' },
      rim: { names: ['lip', 'edge'] },
      base: { names: ['bottom', 'foot'], sizes: { size: 'base_diameter', width: 'base_diameter', diameter: 'base_diameter' } },
    },
    holds: { in: 'inside' },
  },
});
