import type { BodyOperation } from '../../plan/plan.ts';
import { blob, limb, pair, spike } from '../organic.ts';
import { placed, union } from '../shapes.ts';

/**
 * A reptile that stands on its hind legs and looks to the front, 400 mm high: tail, body, neck and head as one, thighs, feet with claws,
 * short arms, a lower jaw with teeth. Roles: skin, belly, claw.
 */
export function saurian(): BodyOperation[] {
  return [
    limb(
      'trunk',
      [
        [0, 84, -372],
        [0, 130, -240],
        [0, 178, -100],
        [0, 200, 0],
        [0, 244, 76],
        [0, 312, 104],
      ],
      [12, 62, 112, 136, 116, 76],
      { corners: 24, pieces: 5, outside: true },
    ),
    limb(
      'skull',
      [
        [0, 346, 100],
        [0, 350, 150],
        [0, 336, 216],
      ],
      [
        [82, 82],
        [78, 78],
        [54, 50],
      ],
      { corners: 24, outside: true },
    ),
    union('body', ['trunk', 'skull'], { role: 'skin', name: 'Body' }),
    limb(
      'jaw',
      [
        [0, 318, 112],
        [0, 300, 196],
      ],
      [56, 38],
      { role: 'skin', outside: true, name: 'Jaw' },
    ),
    blob('belly', [104, 190, 96], [0, 196, 38], { role: 'belly', rotate: [24, 0, 0], name: 'Belly' }),
    spike('tooth', [8, 17, 8], [22, 318, 206], { role: 'claw', rotate: [180, 0, 0], corners: 10 }),
    placed('teeth_one_side', ['tooth'], [[0, 0, 0] as const, [4, 1, -18] as const, [7, 3, -36] as const, [-10, 0, 16] as const], {
      role: 'claw',
    }),
    pair('teeth', 'teeth_one_side', 'claw', { name: 'Teeth' }),
    blob('nostril', [7, 7, 7], [11.9, 354.6, 235.6], { role: 'nose', corners: 12 }),
    pair('nostrils', 'nostril', 'nose', { name: 'Nostrils' }),
    limb(
      'leg',
      [
        [52, 176, -22],
        [66, 118, 10],
        [62, 66, -34],
        [62, 20, -6],
      ],
      [[86, 96], 72, 42, 38],
      { role: 'skin', outside: true },
    ),
    pair('legs', 'leg', 'skin', { name: 'Legs' }),
    blob('foot', [56, 30, 88], [64, 15, 14], { role: 'skin' }),
    pair('feet', 'foot', 'skin', { name: 'Feet' }),
    spike('claw', [13, 26, 13], [64, 9, 62], { role: 'claw', rotate: [96, 0, 0], corners: 12 }),
    placed('claws_one_side', ['claw'], [[0, 0, 0] as const, [-17, 0, -6] as const, [17, 0, -6] as const], { role: 'claw' }),
    pair('claws', 'claws_one_side', 'claw', { name: 'Claws' }),
    limb(
      'arm',
      [
        [46, 246, 84],
        [66, 212, 110],
        [58, 206, 142],
      ],
      [34, 26, 16],
      { role: 'skin', outside: true },
    ),
    pair('arms', 'arm', 'skin', { name: 'Arms' }),
  ];
}

/** Plates or spikes along the back, from the neck to the tail, the largest over the hips. */
export const ridge = (id: string, role: string): BodyOperation[] => {
  const places: readonly (readonly [y: number, z: number, size: number, lean: number])[] = [
    [352, 52, 24, -70],
    [306, 38, 32, -62],
    [268, -2, 38, -46],
    [250, -58, 40, -28],
    [222, -118, 36, -22],
    [184, -178, 30, -22],
    [150, -236, 25, -22],
    [122, -290, 20, -24],
  ];
  const names = places.map((_, k) => `${id}_${k + 1}`);
  return [
    ...places.map(([y, z, size, lean], k) =>
      spike(names[k]!, [9, size * 1.5, size], [0, y, z], { role, rotate: [lean, 0, 0], corners: 14 }),
    ),
    union(id, names, { role, name: 'Ridge' }),
  ];
};
