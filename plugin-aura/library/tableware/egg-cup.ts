import { UPRIGHT } from '../organic.ts';
import { ball, turned } from '../shapes.ts';
import { auto, mm, no, thing } from '../thing.ts';

/** An egg cup of porcelain: 48 mm across, 65 mm high, for an egg 45 mm thick. */
export const eggCup = thing({
  op: 'create_egg_cup',
  family: 'tableware',
  label: 'Egg cup',
  help: 'Small footed cup for an egg',
  params: { height: mm(65, 'Height', 'Over all'), diameter: auto(50, 'Diameter', 'Of the rim'), egg: no('Egg', 'A boiled egg in it') },
  let: { diameter: '= height * 0.77', r: '= diameter / 2', h: '= height' },
  materials: { cup: 'white porcelain', egg: '#e3b98f satin plastic' },
  operations: [
    turned(
      'cup',
      [
        [0, 0],
        ['= r * 0.78', 0],
        ['= r * 0.78', '= h * 0.05'],
        {
          spline: [
            ['= r * 0.42', '= h * 0.16'],
            ['= r * 0.26', '= h * 0.3'],
            ['= r * 0.5', '= h * 0.46'],
            ['= r * 0.86', '= h * 0.66'],
            ['= r', '= h'],
          ],
        },
        ['= r * 0.93', '= h'],
        {
          spline: [
            ['= r * 0.78', '= h * 0.67'],
            ['= r * 0.4', '= h * 0.5'],
            [0, '= h * 0.46'],
          ],
        },
      ],
      [0, 0, 0],
      { name: 'Cup' },
    ),
    ball('egg', ['= r * 1.56', '= r * 2', '= r * 1.56'], [0, '= h * 0.46 + r * 0.99', 0], { when: '= egg' }),
  ],
  spoken: {
    ...UPRIGHT,
    names: ['egg cup', 'eggcup', 'egg holder'],
    variants: [{ names: ['egg in an egg cup', 'egg cup with an egg'], params: { egg: true } }],
    parts: {
      egg: { present: { egg: true }, absent: { egg: false }, material: 'egg' },
      foot: { names: ['stem', 'base'], material: 'main' },
      rim: { sizes: { diameter: 'diameter' } },
    },
  },
});
