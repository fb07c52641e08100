import type { Vec3 } from '../../kernel/space.ts';
import { drawn } from '../drawn.ts';
import { around, box, rail, ring, rod, row, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A line to and fro between two chords, a bay at each turn: the braces of a lattice side. */
const zigzag = (bays: number, at: (k: number, side: 0 | 1) => Vec3): Vec3[] =>
  Array.from({ length: bays + 1 }, (_, k) => at(k, (k % 2) as 0 | 1));

/** Half the mast, its top, the lower chords of the jib, and how far jib and counter jib reach. */
const [MAST, TOP, CHORD, JIB, COUNTER] = [800, 30_000, 31_200, 36_000, -12_000] as const;

/** A tower crane on its concrete foot: lattice mast, jib with trolley and hook block, counterweights, a cab under the slewing ring. */
export const towerCrane = thing({
  op: 'create_tower_crane',
  family: 'buildings',
  label: 'Tower crane',
  help: 'Construction crane: lattice mast and jib, trolley with hook, cab, counter jib with weights',
  params: { height: mm(40000, 'Height', 'Over all') },
  let: { s: '= height / 39023' },
  materials: {
    steel: '#f2b010 paint',
    ballast: 'concrete',
    cab: 'white paint',
    glass: 'blue glass',
    machine: 'dark grey paint',
    rope: 'black steel',
    hook: 'red paint',
  },
  operations: drawn('s', [
    box('foot', [6400, 1200, 6400], [0, 0, 0], { chamfer: 120, role: 'ballast', name: 'Foot' }),
    box('leg', [220, TOP - 1000, 220], [MAST, 1000, MAST]),
    around('legs', ['leg'], 4),
    rail(
      'brace',
      120,
      zigzag(15, (k, side) => [side ? MAST : -MAST, 1300 + k * 1900, MAST]),
    ),
    around('braces', ['brace'], 4),
    union('mast', ['legs', 'braces'], { role: 'steel', name: 'Mast' }),
    rod('slewing', 2600, 700, [0, TOP - 300, 0], { role: 'machine', name: 'Slewing ring' }),
    box('table', [2400, 500, 2400], [0, TOP + 400, 0], { role: 'steel', name: 'Turntable' }),
    box('cab_shell', [2300, 2300, 1700], [1900, TOP - 1700, 1900], { round: 200, role: 'cab', name: 'Cab' }),
    box('cab_glass', [1600, 1150, 1740], [2280, TOP - 800, 1900], { round: 140, role: 'glass', name: 'Window' }),
    box('cab_arm', [2000, 260, 1500], [1300, TOP + 400, 1500], { role: 'steel', name: 'Cab arm' }),
    rail('apex', 260, [
      [-800, TOP + 800, 800],
      [0, 37_900, 0],
      [-800, TOP + 800, -800],
    ]),
    rail('apex_front', 260, [
      [800, TOP + 800, 800],
      [0, 37_900, 0],
      [800, TOP + 800, -800],
    ]),
    union('tower_head', ['apex', 'apex_front'], { role: 'steel', name: 'Tower head' }),
    rail('low_chord', 200, [
      [600, CHORD, 700],
      [JIB, CHORD, 700],
    ]),
    rail('low_chord_far', 200, [
      [600, CHORD, -700],
      [JIB, CHORD, -700],
    ]),
    rail('high_chord', 220, [
      [600, CHORD - 100, 0],
      [2200, CHORD + 1500, 0],
      [JIB - 2400, CHORD + 1500, 0],
      [JIB, CHORD, 0],
    ]),
    rail(
      'web',
      90,
      zigzag(28, (k, side) => [1200 + k * 1190, side ? CHORD + 1500 : CHORD, side ? 0 : 700]),
    ),
    rail(
      'web_far',
      90,
      zigzag(28, (k, side) => [1200 + k * 1190, side ? CHORD + 1500 : CHORD, side ? 0 : -700]),
    ),
    rail(
      'web_low',
      90,
      zigzag(28, (k, side) => [1200 + k * 1190, CHORD, side ? 700 : -700]),
    ),
    box('jib_tip', [260, 320, 1700], [JIB, CHORD - 160, 0]),
    union('jib', ['low_chord', 'low_chord_far', 'high_chord', 'web', 'web_far', 'web_low', 'jib_tip'], { role: 'steel', name: 'Jib' }),
    box('deck', [-COUNTER, 180, 1500], [COUNTER / 2, CHORD - 300, 0]),
    rail('deck_rail', 70, [
      [-900, CHORD - 200, 720],
      [-900, CHORD + 900, 720],
      [COUNTER + 100, CHORD + 900, 720],
      [COUNTER + 100, CHORD - 200, 720],
    ]),
    rail('deck_rail_far', 70, [
      [-900, CHORD - 200, -720],
      [-900, CHORD + 900, -720],
      [COUNTER + 100, CHORD + 900, -720],
      [COUNTER + 100, CHORD - 200, -720],
    ]),
    union('counter_jib', ['deck', 'deck_rail', 'deck_rail_far'], { role: 'steel', name: 'Counter jib' }),
    box('weight', [700, 3000, 1700], [COUNTER + 900, CHORD - 2600, 0], { chamfer: 60 }),
    row('weights', ['weight'], 3, [760, 0, 0], { centered: false, role: 'ballast', name: 'Counterweight' }),
    box('winch', [2200, 1400, 1200], [-6600, CHORD - 140, 0], { round: 120, role: 'machine', name: 'Winch' }),
    rail('tie', 110, [
      [21_000, CHORD + 1500, 0],
      [0, 37_800, 0],
      [COUNTER + 1200, CHORD - 160, 0],
    ]),
    rail('tie_short', 110, [
      [9_000, CHORD + 1500, 0],
      [0, 37_800, 0],
    ]),
    union('ties', ['tie', 'tie_short'], { role: 'rope', name: 'Tie bar' }),
    box('trolley', [1700, 420, 1700], [24_000, CHORD - 480, 0], { chamfer: 60, role: 'machine', name: 'Trolley' }),
    rail('fall', 70, [
      [23_600, CHORD - 300, 0],
      [23_600, 15_000, 0],
    ]),
    row('falls', ['fall'], 2, [800, 0, 0], { centered: false, role: 'rope', name: 'Rope' }),
    box('block', [1300, 1200, 420], [24_000, 14_000, 0], { round: 160, role: 'hook', name: 'Hook block' }),
    rod('shank', 200, 700, [24_000, 13_500, 0]),
    ring('bow', 900, 220, [24_000, 13_100, 0], { axis: 'z' }),
    union('hook', ['shank', 'bow'], { role: 'rope', name: 'Hook' }),
  ]),
  spoken: {
    names: ['crane', 'tower crane', 'construction crane', 'building crane'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      mast: { names: ['tower', 'jib', 'boom', 'arm', 'counter jib'], material: 'main' },
      counterweight: { names: ['weight', 'foot', 'base', 'ballast'], material: 'ballast' },
      cab: { names: ['cabin'], material: 'cab' },
      window: { names: ['glass'], material: 'glass' },
      hook: { names: ['rope', 'cable'], material: 'rope' },
      'hook block': { material: 'hook' },
      trolley: { names: ['winch'], material: 'machine' },
    },
  },
});
