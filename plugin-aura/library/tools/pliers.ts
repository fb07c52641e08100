import { drawn } from '../drawn.ts';
import { degrees, mm, pick, thing } from '../thing.ts';

/** Pliers lying open on the table; combination pliers are 180 mm long (DIN ISO 5746). */
export const pliers = thing({
  op: 'create_pliers',
  family: 'tools',
  label: 'Pliers',
  help: 'Pliers with two crossed arms, dipped grips and jaws of several kinds',
  params: {
    length: mm(180, 'Length', 'From grip to tip'),
    jaw: pick(['combination', 'needle', 'cutting'], 'Jaw', 'Blunt, long and thin, or a cutting edge'),
    opening: degrees(12, 'Opening', 'Angle between the arms', { max: 60 }),
  },
  let: { s: '= length / 171.15', half: '= opening / 2', tip: "= if(jaw == 'needle', 62, if(jaw == 'cutting', 26, 40))" },
  materials: { grip: 'red rubber', steel: 'steel' },
  called: { steel_half: 'Jaw half' },
  operations: drawn('s', [
    {
      id: 'blunt',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [10, 10], r: 2 } },
          { at: 0.25, profile: { rect: [10.6, 11], r: 1.5 } },
          { at: 0.9, profile: { rect: [6.6, 8.5], r: 1.2 } },
          { profile: { rect: [5.4, 7], r: 1.2 } },
        ],
        path: {
          spline: [
            [4, 7, -5.5],
            [40, 7, -3.2],
          ],
        },
      },
      when: "= jaw == 'combination'",
    },
    {
      id: 'long',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [10, 10], r: 2 } },
          { at: 0.2, profile: { rect: [9, 9], r: 2 } },
          { profile: { rect: [2.2, 3], r: 0.7 } },
        ],
        path: {
          spline: [
            [4, 7, -5.3],
            [64, 7, -1.3],
          ],
        },
      },
      when: "= jaw == 'needle'",
    },
    {
      id: 'blade',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [12, 10], r: 2 } },
          { at: 0.5, profile: { rect: [12, 9], r: 3 } },
          { profile: { rect: [5, 3], r: 1 } },
        ],
        path: {
          spline: [
            [2, 7, -6.5],
            [26, 7, -2.7],
          ],
        },
      },
      when: "= jaw == 'cutting'",
    },
    { id: 'jaw_half', op: 'union', inputs: ['blunt', 'long', 'blade'], role: 'steel', name: 'Jaw' },
    {
      id: 'arm',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [9, 9], r: 2 } },
          { at: 0.35, profile: { rect: [8, 8.5], r: 2 } },
          { profile: { rect: [6, 7], r: 2 } },
        ],
        path: {
          spline: [
            [6, 7, -4],
            [-6, 7, 3],
            [-24, 7, 13],
            [-56, 7, 21],
            [-100, 7, 21],
          ],
        },
      },
      role: 'steel',
      name: 'Arm',
    },
    {
      id: 'sleeve',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [10, 10.5], r: 4 } },
          { at: 0.05, profile: { rect: [13, 13], r: 5 } },
          { at: 0.14, profile: { rect: [11.5, 11.5], r: 4.5 } },
          { at: 0.55, profile: { rect: [12.5, 12], r: 4.5 } },
          { at: 0.95, profile: { rect: [11, 11], r: 4.5 } },
          { profile: { rect: [7, 7], r: 3 } },
        ],
        path: {
          spline: [
            [-26, 7, 13.8],
            [-56, 7, 21],
            [-90, 7, 22.4],
            [-134, 7, 17],
          ],
        },
      },
      role: 'grip',
      name: 'Grip',
    },
    { id: 'steel_half', op: 'union', inputs: ['jaw_half', 'arm'], role: 'steel', name: 'Half' },
    { id: 'near', op: 'group', inputs: ['steel_half', 'sleeve'], at: { rotate: [0, '= half', 0], pivot: [0, 0, 0] } },
    { id: 'both', op: 'mirror', params: { plane: 'z' }, inputs: ['near'] },
    {
      id: 'hub',
      op: 'cylinder',
      params: { diameter: 22, height: 12, round: 1.4 },
      at: { offset: [0, 1, 0] },
      role: 'steel',
      name: 'Joint',
    },
    { id: 'rivet', op: 'cylinder', params: { diameter: 9, height: 14, round: 1 }, role: 'steel', name: 'Rivet' },
  ]),
  spoken: {
    names: ['pliers', 'plier', 'combination pliers', 'pair of pliers', 'pincers'],
    variants: [
      { names: ['needle nose pliers', 'needle nosed pliers', 'long nose pliers', 'snipe nose pliers'], params: { jaw: 'needle' } },
      { names: ['wire cutter', 'side cutter', 'diagonal cutter', 'cutting pliers', 'nipper'], params: { jaw: 'cutting', length: 160 } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long', 'overall'], opening: ['open', 'opened'] },
    adjectives: { closed: { opening: 0 }, open: { opening: 30 } },
    parts: { grip: { names: ['handle', 'sleeve'], material: 'main' }, jaw: { names: ['nose'], material: 'steel' } },
  },
});
