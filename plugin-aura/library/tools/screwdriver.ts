import { mm, pick, thing } from '../thing.ts';

/** A workshop screwdriver, lying. Blade 100 x 6 mm, tip 1 x 5.5 mm or cross-head PH2, as ISO 2380 and ISO 8764 give them. */
export const screwdriver = thing({
  op: 'create_screwdriver',
  family: 'tools',
  label: 'Screwdriver',
  help: 'Screwdriver with a fluted grip and a flat, cross or hexagonal tip',
  params: {
    length: mm(210, 'Length', 'From butt to tip'),
    tip: pick(['flat', 'cross', 'hex'], 'Tip', 'Slotted, cross-head or hexagonal'),
    blade: mm(6, 'Blade', 'Diameter of the blade'),
    grip: mm(32, 'Grip', 'Diameter of the grip'),
  },
  let: {
    handle_l: '= length * 0.5',
    bare: '= length - handle_l',
    d: '= min(blade, grip * 0.6)',
    tip_l: '= min(d * 3, bare * 0.4)',
  },
  materials: { grip: 'red plastic', cap: 'black rubber', steel: 'chrome' },
  anchors: { tip: { at: 'point.right', help: 'End of the blade' } },
  operations: [
    {
      id: 'blank',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= handle_l * 0.1'],
            ['= grip * 0.47', '= handle_l * 0.1'],
            {
              spline: [
                ['= grip * 0.5', '= handle_l * 0.25'],
                ['= grip * 0.49', '= handle_l * 0.52'],
                ['= grip * 0.34', '= handle_l * 0.76'],
                ['= grip * 0.36', '= handle_l * 0.9'],
                ['= grip * 0.3', '= handle_l'],
              ],
            },
            [0, '= handle_l'],
          ],
        },
      },
    },
    {
      id: 'flute',
      op: 'capsule',
      params: { diameter: '= grip * 0.26', height: '= handle_l * 0.66' },
      at: { my: 'bottom', offset: ['= grip * 0.55', '= handle_l * 0.16', 0] },
    },
    { id: 'flutes', op: 'polar_array', params: { count: 6 }, inputs: ['flute'] },
    { id: 'handle', op: 'difference', inputs: ['blank', 'flutes'], role: 'grip' },
    {
      id: 'cap',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= grip * 0.22', 0],
            {
              spline: [
                ['= grip * 0.38', '= handle_l * 0.02'],
                ['= grip * 0.47', '= handle_l * 0.1'],
              ],
            },
            [0, '= handle_l * 0.1'],
          ],
        },
      },
    },
    {
      id: 'shaft',
      op: 'cylinder',
      params: { diameter: '= d', height: '= bare - tip_l + handle_l * 0.1' },
      at: { my: 'bottom', offset: [0, '= handle_l * 0.9', 0] },
      material: 'steel',
    },
    {
      id: 'flat',
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: '= d' } },
          { at: 0.7, profile: { ellipse: ['= d * 1.25', '= d * 0.42'] } },
          { profile: { ellipse: ['= d * 1.1', '= d * 0.2'] } },
        ],
        height: '= tip_l',
      },
      at: 'shaft',
      when: "= tip == 'flat'",
    },
    {
      id: 'cone',
      op: 'cylinder',
      params: { diameter: '= d', top_diameter: '= d * 0.35', height: '= tip_l' },
      at: 'shaft',
      when: "= tip == 'cross'",
    },
    {
      id: 'nick',
      op: 'box',
      params: { size: ['= d', '= tip_l', '= d'], round: '= d * 0.04' },
      at: { my: 'bottom', to: 'shaft.top', offset: ['= d * 0.64', '= tip_l * 0.45', '= d * 0.64'], rotate: [0, 0, 0] },
      when: "= tip == 'cross'",
    },
    { id: 'nicks', op: 'polar_array', params: { count: 4 }, inputs: ['nick'] },
    { id: 'cross', op: 'difference', inputs: ['cone', 'nicks'] },
    {
      id: 'hex',
      op: 'prism',
      params: { sides: 6, across_flats: '= d * 0.8', height: '= tip_l', chamfer: '= d * 0.06' },
      at: 'shaft',
      when: "= tip == 'hex'",
    },
    { id: 'point', op: 'union', inputs: ['flat', 'cross', 'hex'], material: 'steel', name: 'Tip' },
    { id: 'whole', op: 'group', inputs: ['handle', 'cap', 'shaft', 'point'], at: { rotate: [0, 0, -90] } },
  ],
  spoken: {
    names: ['screwdriver', 'screw driver', 'turnscrew'],
    variants: [
      {
        names: ['phillips screwdriver', 'phillips head screwdriver', 'crosshead screwdriver', 'cross screwdriver'],
        params: { tip: 'cross' },
      },
      { names: ['flathead screwdriver', 'flat head screwdriver', 'slotted screwdriver', 'flat screwdriver'], params: { tip: 'flat' } },
      { names: ['hex screwdriver', 'hex driver', 'allen screwdriver'], params: { tip: 'hex' } },
      { names: ['precision screwdriver', 'jeweler screwdriver'], params: { length: 120, blade: 2.5, grip: 11 } },
      { names: ['stubby screwdriver'], params: { length: 95, blade: 6.5, grip: 34 } },
    ],
    sizes: { one: 'length', two: ['length', 'blade'] },
    words: { length: ['long', 'overall'], blade: ['shank'], grip: ['thick'] },
    adjectives: { stubby: { length: 95 }, long: { length: 300 } },
    parts: {
      handle: { names: ['grip'], material: 'main', sizes: { size: 'grip', diameter: 'grip', thickness: 'grip' } },
      blade: { names: ['shaft', 'shank', 'tip'], material: 'steel', sizes: { size: 'blade', diameter: 'blade', thickness: 'blade' } },
      cap: { names: ['butt'], material: 'cap' },
    },
  },
});
