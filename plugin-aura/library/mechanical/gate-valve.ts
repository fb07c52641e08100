import { drawn } from '../drawn.ts';
import { around, box, cut, mirrored, ring, rod, slab, turned, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A flanged valve of DN 50 after EN 558: face to face 178 mm, flanges 165 mm with four holes; a gate valve, or a ball valve with a lever. */
export const gateValve = thing({
  op: 'create_valve',
  family: 'mechanical',
  label: 'Valve',
  help: 'Flanged pipe valve: gate valve with a hand wheel, or ball valve with a lever',
  params: {
    length: mm(178, 'Length', 'From face to face'),
    style: pick(['gate', 'ball'], 'Style', 'With a hand wheel or with a lever'),
  },
  let: { s: '= length / 178' },
  materials: { body: 'blue paint', handle: 'red paint', stem: 'steel', bolt: 'galvanised steel' },
  operations: drawn('s', [
    rod('run', 76, 170, [0, 82, 0], { axis: 'x' }),
    rod('flange', 165, 18, [80, 82, 0], { axis: 'x', chamfer: 2 }),
    mirrored('flanges', ['flange']),
    turned(
      'belly',
      [
        [0, 28],
        [34, 28],
        [48, 40],
        [56, 82],
        [50, 118],
        [46, 140],
        [0, 140],
      ],
      [0, 0, 0],
      { when: "= style == 'gate'" },
    ),
    turned(
      'ball_case',
      [
        [0, 34],
        [30, 38],
        [48, 54],
        [56, 82],
        [48, 110],
        [34, 126],
        [34, 146],
        [0, 146],
      ],
      [0, 0, 0],
      {
        when: "= style == 'ball'",
      },
    ),
    union('cast', ['run', 'flanges', 'belly', 'ball_case']),
    rod('bore', 50, 220, [0, 82, 0], { axis: 'x' }),
    rod('bolt_hole', 18, 220, [0, 126, 44], { axis: 'x' }),
    around('bolt_holes', ['bolt_hole'], 4, { axis: 'x', center: [0, 82, 0] }),
    cut('body', ['cast', 'bore', 'bolt_holes'], { name: 'Body' }),
    slab('neck', { rect: [108, 84], r: 24 }, 24, [0, 137, 0], { axis: 'y', chamfer: 2, name: 'Neck', when: "= style == 'gate'" }),
    turned(
      'bonnet',
      [
        [0, 160],
        [38, 160],
        [34, 178],
        [22, 202],
        [20, 232],
        [0, 232],
      ],
      [0, 0, 0],
      {
        name: 'Bonnet',
        when: "= style == 'gate'",
      },
    ),
    {
      id: 'nut',
      op: 'prism',
      params: { sides: 6, across_flats: 16, height: 10, chamfer: 1 },
      at: { my: 'bottom', offset: [40, 160, 28] },
      role: 'bolt',
      when: "= style == 'gate'",
    },
    mirrored('nut_pair', ['nut'], { role: 'bolt' }),
    mirrored('nuts', ['nut_pair'], { plane: 'z', role: 'bolt', name: 'Nuts' }),
    rod('gland', 32, 14, [0, "= if(style == 'gate', 230, 144) * s", 0], { chamfer: 1.5, role: 'stem', name: 'Gland' }),
    rod('stem', 18, 66, [0, "= if(style == 'gate', 236, 132) * s", 0], { chamfer: 1.5, edges: 'top', role: 'stem', name: 'Stem' }),
    ring('rim', 150, 16, [0, 276, 0], { when: "= style == 'gate'" }),
    {
      id: 'spoke',
      op: 'sweep',
      params: {
        profile: { polygon: 12, diameter: 11 },
        path: {
          line: [
            [0, 284, 0],
            [36, 282, 0],
            [74, 276, 0],
          ],
        },
      },
      when: "= style == 'gate'",
    },
    around('spokes', ['spoke'], 5),
    rod('boss', 34, 22, [0, 272, 0], { chamfer: 2.5, when: "= style == 'gate'" }),
    union('wheel', ['rim', 'spokes', 'boss'], { role: 'handle', name: 'Hand wheel' }),
    rod('cap', 34, 18, [0, 164, 0], { chamfer: 2, role: 'handle', when: "= style == 'ball'" }),
    slab('lever_arm', { rect: [220, 26], r: 12.5 }, 12, [92, 167, 0], { axis: 'y', chamfer: 2, when: "= style == 'ball'" }),
    union('lever', ['cap', 'lever_arm'], { role: 'handle', name: 'Lever' }),
    box('mark', [40, 14, 4], [0, 60, 54.6], { chamfer: 1, role: 'stem', name: 'Plate' }),
  ]),
  spoken: {
    names: ['valve', 'gate valve', 'pipe valve', 'shut-off valve', 'water valve'],
    variants: [{ names: ['ball valve', 'lever valve'], params: { style: 'ball' } }],
    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      handle: { names: ['hand wheel', 'wheel', 'lever'], material: 'handle' },
      stem: { names: ['spindle'], material: 'stem' },
      body: { material: 'main' },
      nut: { names: ['bolt'], material: 'bolt' },
    },
  },
});
