import { drawn } from '../drawn.ts';
import { box, cut, group, rod } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A brick fireplace with a mantel shelf, a hearth, logs and flames; 1300 mm wide and 1200 mm high. */
export const fireplace = thing({
  op: 'create_fireplace',
  family: 'household',
  label: 'Fireplace',
  help: 'Brick fireplace with a mantel, a hearth, logs and a fire',
  params: { width: mm(1400, 'Width', 'Of the surround'), fire: yes('Fire', 'Burning') },
  let: { s: '= width / 1400' },
  materials: { brick: 'red brick', mantel: 'oak', hearth: 'slate', soot: 'black stone', log: 'bark', flame: '#ff8a1a glowing' },
  anchors: { mantel: { at: 'mantel.top', help: 'The shelf over the fire' } },
  operations: drawn('s', [
    box('block', [1400, 1100, 420], [0, 40, 0], { round: 4 }),
    {
      id: 'mouth',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-380, 0],
            [380, 0],
            [380, 560],
            {
              spline: [
                [240, 670],
                [0, 710],
                [-240, 670],
                [-380, 560],
              ],
            },
          ],
        },
        height: 360,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, 40, 90] },
    },
    cut('brick', ['block', 'mouth'], { name: 'Surround' }),
    box('back', [770, 690, 14], [0, 40, -84], { role: 'soot', name: 'Fire back' }),
    box('hearth', [1560, 44, 820], [0, 0, 180], { round: 6, name: 'Hearth' }),
    box('mantel', [1600, 70, 500], [0, 1140, 20], { round: 10, name: 'Mantel' }),
    box('moulding', [1480, 40, 450], [0, 1102, 10], { round: 8, role: 'mantel', name: 'Moulding' }),
    rod('log_low', 90, 520, [0, 96, 80], { axis: 'x', rotate: [0, 12, 0] }),
    rod('log_mid', 84, 500, [0, 98, -10], { axis: 'x', rotate: [0, -10, 0] }),
    rod('log_top', 80, 440, [0, 172, 40], { axis: 'x', rotate: [0, 24, 6] }),
    group('logs', ['log_low', 'log_mid', 'log_top'], { role: 'log', name: 'Logs' }),
    ...[
      [0, 40, 330, 180],
      [-130, 20, 230, 130],
      [120, 60, 250, 140],
      [60, -20, 280, 120],
      [-60, 80, 200, 110],
    ].map(([x, z, h, d], i) => ({
      id: `flame_${i}`,
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: (d ?? 1) * 0.5 } },
          { at: 0.3, profile: { circle: d ?? 1 } },
          { at: 0.7, profile: { circle: (d ?? 1) * 0.45 } },
          { profile: { circle: 6 } },
        ],
        height: h ?? 1,
      },
      at: { my: 'bottom', offset: [x ?? 0, 150, z ?? 0] as [number, number, number] },
      role: 'flame',
      name: 'Flames',
      when: '= fire',
    })),
  ]),
  spoken: {
    names: ['fireplace', 'fire place', 'brick fireplace', 'open fireplace', 'hearth'],
    sizes: { one: 'width' },
    words: { width: ['wide'] },
    parts: {
      fire: { names: ['flame'], present: { fire: true }, absent: { fire: false }, material: 'flame' },
      mantel: { names: ['mantelpiece', 'shelf', 'mantle'], material: 'mantel' },
      hearth: { material: 'hearth' },
      log: { material: 'log' },
      brick: { names: ['surround'], material: 'main' },
    },
    holds: { on: 'mantel' },
  },
});
