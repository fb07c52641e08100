import { describe, expect, test } from 'vitest';
import { briefSchema } from '../plan/brief.ts';
import { printBrief } from './printBrief.ts';
import { readBrief } from './readBrief.ts';
import { testLexicon } from './testLexicon.ts';

const lexicon = testLexicon();
/** The tree as text, parts after a slash. */
const told = (words: string): string => printBrief(readBrief(words, lexicon)).replace(/\n */g, ' / ');

const TABLE: readonly (readonly [kind: string, cases: readonly (readonly [words: string, tree: string])[]])[] = [
  [
    'request frames',
    [
      ['a 3D model of a chair', 'chair=create_chair'],
      ['Can you make me a wooden chair please', 'chair=create_chair: wood'],
      ['I would like a desk', 'desk=create_desk'],
      ['design a vase', 'vase=create_vase'],
      ['a desk so I can put my chair under it', 'desk=create_desk / unread: "so I can put my chair under it"'],
      ['a vase because the cup broke', 'vase=create_vase / unread: "because the cup broke"'],
    ],
  ],
  [
    'sizes bind by their words',
    [
      ['a cube with 12 mm sides', 'cube=box: side 12'],
      ['cone, base diameter 30, 50 tall', 'cone=cone: base diameter 30, height 50'],
      ['a plate with a hole of radius 4', 'plate=box / hole: radius 4'],
      ['flat ring, 40 outside, 20 inside', 'flat ring=create_washer: outside size 40, inside size 20'],
      ['box 40 wide, 30 deep and 75 high', 'box=box: width 40, depth 30, height 75'],
      ['L 100 W 50 H 20 box', 'box=box: length 100, width 50, height 20'],
      ['box 50mm(L) x 30mm(W) x 20mm(H)', 'box=box: length 50, width 30, height 20'],
      ['tube 500 mm long, 30 mm outside diameter, 2 mm wall', 'tube=create_tube: length 500, outside diameter 30, wall thickness 2'],
      ['kitchen chair, seat 46 cm high, white', 'kitchen chair=create_chair: white / seat: height 460'],
      ['mug with a handle, 10 cm tall', 'mug=create_mug: height 100 / handle=create_handle'],
    ],
  ],
  [
    'numbers',
    [
      ['1-1/2 inch cube', 'cube=box: size 38.1'],
      ['2-1/4 inch ball', 'ball=sphere: size 57.15'],
      ['box 3-1/2" x 1-1/2" x 8"', 'box=box: size 1/3 88.9, size 2/3 38.1, size 3/3 203.2'],
      ['box 10 mm x 10 cm x 10 m', 'box=box: size 1/3 10, size 2/3 100, size 3/3 10000'],
      ['tube 1 250 mm long', 'tube=create_tube: length 1250'],
      ['tube 1,250 mm long', 'tube=create_tube: length 1250'],
      ['vase 12,5 cm tall', 'vase=create_vase: height 125'],
      ['a table about 5\' 6" long', 'table=create_table: length 1676.4'],
      ['a quarter inch rod', 'rod=cylinder: size 6.35'],
      ['M8x1.25 bolt 30 mm long', 'bolt=create_bolt: thread 8 x 1.25, length 30'],
      ['1/4-20 bolt', 'bolt=create_bolt: thread 6.35 x 1.27'],
      ['a vase -5 cm tall', 'vase=create_vase: height -50'],
    ],
  ],
  [
    'counts and sizes',
    [
      ['a plate with two 6 mm holes', 'plate=box / 2 hole: size 6'],
      ['20 tooth gear', 'gear=create_gear: teeth 20'],
      ['four chairs around a table', '4 chair=create_chair / table=create_table / chair around table'],
      ['a set of 6 chairs', '6 chair=create_chair'],
      ['a dozen apples in a bowl', '12 apple=create_apple / bowl=create_bowl / apple in bowl'],
      ['a pair of glasses', 'glasses=create_glasses'],
      ['three-legged stool', 'stool=create_stool / 3 leg'],
      ['gear with -5 teeth', 'gear=create_gear: teeth -5'],
    ],
  ],
  [
    'stones and finger sizes',
    [
      ['oval sapphire ring, size 6-1/2', 'ring=ring: size US 6.5 (16.913) / sapphire: sapphire, oval'],
      ['size 7, ring with a ruby', 'ring=ring: size US 7 (17.32) / ruby: ruby'],
      ['ring Swiss size 14', 'ring=ring: size CH 14 (17.189)'],
      ['ring size IT 14', 'ring=ring: size IT 14 (17.189)'],
      ['ring, UK Z+2', 'ring=ring: size UK Z+2 (22.68)'],
      ['ring size -3', 'ring=ring: size US -3 (0)'],
      ['ring with a 1-1/2 carat diamond', 'ring=ring / diamond: diamond, 1.5 ct'],
      ['three stone ring with half a carat diamonds', 'three stone ring=ring/three stone ring / diamond: diamond, 0.5 ct'],
      ['ring with a diamond in platinum', 'ring=ring: platinum / diamond: diamond'],
      ['diamond ring with no diamond', 'ring=ring / diamond: diamond / no diamond: diamond'],
    ],
  ],
  [
    'attachment',
    [
      ['a box with two handles and a hinged lid', 'box=box / 2 handle=create_handle / lid=create_lid: hinged'],
      ['table legs: black, top: oak', 'table=create_table / leg: black / top: oak'],
      ["the chair's legs are brass", 'chair=create_chair / leg=create_leg: brass'],
      ["a rubik's cube and a chair", "rubik's cube=create_rubiks_cube / chair=create_chair"],
      ['A bookshelf that is 180 cm tall and has 5 shelves', 'bookshelf=create_shelf: height 1800 / 5 shelf=create_shelf'],
      ['a stand for a phone', 'phone stand=create_phone_stand'],
      ['a sign that says "OPEN"', 'sign=create_sign: "OPEN"'],
      ['ring engraved with Forever', 'ring=ring / engraving: "Forever"'],
      ['a tree with a brown trunk and green leaves', 'tree=create_tree / trunk: brown / leaf: green'],
    ],
  ],
  [
    'reference',
    [
      ['a sign on a table. The sign is blue', 'sign=create_sign: blue / table=create_table / sign on table'],
      ['a mug. Its handle is blue. It is 10 cm tall.', 'mug=create_mug: height 100 / handle=create_handle: blue'],
      ['two cubes, one red and the other blue', 'cube=box: red / 1 cube=box: blue'],
      ['a desk with a lamp on it', 'desk=create_desk / lamp=create_lamp / lamp on desk'],
      ['A chair. Everything in oak.', 'chair=create_chair: oak'],
      ['a chair covered in blue leather', 'chair=create_chair: blue, leather'],
      ['a table and a mug, the table in oak and mug in white', 'table=create_table: oak / mug=create_mug: white'],
    ],
  ],
  [
    'negation',
    [
      ['a chair without arms or a cushion, with a red seat', 'chair=create_chair / no arm / no cushion / seat: red'],
      ['anything but a ring', 'no ring=ring'],
      ['table with a glass top instead of wood', 'table=create_table / top: glass'],
      ['a mug, no handle', 'mug=create_mug / no handle=create_handle'],
    ],
  ],
  [
    'spelling',
    [
      ["I'd like a chiar and a tabel", 'chair=create_chair / table=create_table'],
      ['a saphire ring', 'ring=ring / sapphire: sapphire'],
      ['constructor', 'constructor'],
      ['three knives', '3 knife=create_knife'],
    ],
  ],
  [
    'homonyms',
    [
      ['a computer mouse', 'computer mouse=create_computer_mouse'],
      ['a U channel 100 long', 'u channel=create_channel: length 100'],
      ['ring of 8 yellow cubes around a black sphere', '8 cube=box: yellow, in circle / sphere=sphere: black / cube around sphere'],
      ['a tray with two glasses', 'tray / 2 glass=create_glass / glass on tray'],
    ],
  ],
  [
    'layout',
    [
      ['a table with four chairs', 'table=create_table / 4 chair=create_chair / chair around table'],
      ['four red spheres in a row', '4 sphere=sphere: red, in row'],
      ['a 4 x 2 grid of green cylinders', '8 cylinder=cylinder: green, in grid 2 rows 4 columns'],
      ['two rows of three chairs', '6 chair=create_chair: in grid 2 rows 3 columns'],
      ['a lamp and a book on a desk', 'lamp=create_lamp / book=create_book / desk=create_desk / lamp on desk / book on desk'],
      ['a vase with three roses', 'vase=create_vase / 3 rose=create_flower / rose in vase'],
      ['flange with 8 holes of 11 mm on a 130 mm bolt circle', 'flange=create_flange / 8 hole: size 11, in circle diameter 130'],
      ['plate with two 6 mm holes 15 mm from each end', 'plate=box / 2 hole: size 6, at each end 15'],
    ],
  ],
  [
    'step by step',
    [
      [
        'Sketch a 40 x 20 rectangle, extrude it 15 mm, then cut a slot 8 wide and 5 deep along the top, fillet all edges 2 mm',
        'rectangle: size 1/2 40, size 2/2 20, extrusion height 15 / slot: width 8, depth 5, at top / fillet: at all edges, size 2',
      ],
      ['1. Make a box 50 mm wide.\n2. Add a lid.\n3. Drill a 5 mm hole in the lid.', 'box=box: width 50 / lid=create_lid / hole: size 5'],
    ],
  ],
];

describe.each(TABLE)('%s', (_kind, cases) => {
  test.each(cases)('%s', (words, tree) => {
    expect(told(words)).toBe(tree);
  });
});

describe('a brief', () => {
  test('says of each fact which words it comes from', () => {
    const text = 'an oak table 75 cm high with black legs';
    const { things } = readBrief(text, lexicon);
    const facts = [...things[0]!.facts, ...things[0]!.parts[0]!.facts];
    expect(facts.map(({ span }) => span && text.slice(span.from, span.to))).toEqual(['oak', '75 cm high', 'black']);
  });

  test('is one by its schema, with ids of their own', () => {
    const brief = briefSchema.parse(readBrief('a red chair, a blue chair and a table with two drawers', lexicon));
    expect(brief.things.map(({ id }) => id)).toEqual(['chair', 'chair_2', 'table']);
    expect(brief.things[2]!.parts.map(({ id }) => id)).toEqual(['table.drawer']);
  });

  test('tells words that found no use', () => {
    expect(
      readBrief('a chair for the moonlight', lexicon)
        .unread.map(({ words }) => words)
        .join(' '),
    ).toContain('moonlight');
  });
});
