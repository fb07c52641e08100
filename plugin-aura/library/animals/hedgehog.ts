import type { Vec3 } from '../../kernel/space.ts';
import { drawn, rounded } from '../drawn.ts';
import { blob, eyes, limb, MUZZLE, pair, spike } from '../organic.ts';
import { group, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** The coat: half an ellipsoid with these half axes about a middle; spines stand on it in rings that are offset. */
const COAT = { x: 82, y: 84, z: 110 };
const MIDDLE: Vec3 = [0, 58, -14];

interface Spine {
  at: Vec3;
  turn: Vec3;
}
/** Spines by their foot and how they lean: outward from the coat and back. */
const SPINES: Spine[] = [0.14, 0.32, 0.5, 0.68, 0.86, 1.04, 1.22, 1.4].flatMap((ring, k) => {
  const count = Math.round(26 * Math.cos(ring) + 4);
  return Array.from({ length: count }, (_, i): Spine | undefined => {
    const around = (2 * Math.PI * (i + (k % 2) / 2)) / count;
    const normal: Vec3 = [Math.cos(ring) * Math.sin(around), Math.sin(ring), Math.cos(ring) * Math.cos(around)];
    // The face stays free.
    if (normal[2] > 0.72 && ring < 0.8) return undefined;
    const lean: Vec3 = [normal[0] / COAT.x, normal[1] / COAT.y + 0.002, normal[2] / COAT.z - 0.005];
    const size = Math.hypot(...lean);
    const [x, y, z] = lean.map((value) => value / size) as [number, number, number];
    return {
      at: [
        rounded(MIDDLE[0] + COAT.x * normal[0] + x * 7),
        rounded(MIDDLE[1] + COAT.y * normal[1] + y * 7),
        rounded(MIDDLE[2] + COAT.z * normal[2] + z * 7),
      ],
      turn: [rounded((Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI, 1), 0, rounded((Math.atan2(-x, y) * 180) / Math.PI, 1)],
    };
  }).filter((spine) => spine !== undefined);
});

/** A hedgehog, 240 mm long. */
export const hedgehog = thing({
  op: 'create_hedgehog',
  family: 'animals',
  label: 'Hedgehog',
  help: 'Hedgehog with a coat of spines, pointed snout and small feet',
  params: { length: mm(240, 'Length', 'Over all') },
  let: { s: '= length / 310' },
  materials: { spine: '#5a4634 satin plastic', coat: '#3f3024 fur', face: '#c9a77c fur', foot: '#7a5a40 satin plastic', ...MUZZLE },
  operations: drawn('s', [
    blob('coat', [2 * COAT.x, 2 * COAT.y, 2 * COAT.z], MIDDLE, { role: 'coat', name: 'Coat' }),
    limb(
      'snout',
      [
        [0, 58, 60],
        [0, 52, 112],
        [0, 46, 146],
      ],
      [
        [108, 100],
        [66, 60],
        [24, 22],
      ],
      { outside: true },
    ),
    blob('belly', [136, 80, 190], [0, 42, -8]),
    union('face', ['snout', 'belly'], { role: 'face', name: 'Face' }),
    blob('nose', [20, 18, 16], [0, 49, 156], { role: 'nose', corners: 16 }),
    ...eyes(15, [27, 70, 104]),
    blob('ear', [28, 30, 12], [46, 98, 68], { role: 'face', rotate: [0, 26, -16] }),
    pair('ears', 'ear', 'face', { name: 'Ears' }),
    blob('fore_foot', [30, 20, 46], [42, 10, 62], { role: 'foot' }),
    blob('hind_foot', [32, 20, 50], [48, 10, -62], { role: 'foot' }),
    pair('fore_feet', 'fore_foot', 'foot', { name: 'Feet' }),
    pair('hind_feet', 'hind_foot', 'foot', { name: 'Hind feet' }),
    ...SPINES.map(({ at, turn }, k) =>
      spike(`spine_${k + 1}`, [8, 32, 8], at, { rotate: turn, corners: 5, belly: 0, role: 'spine', name: 'Spine' }),
    ),
    group(
      'spines',
      SPINES.map((_, k) => `spine_${k + 1}`),
    ),
  ]),
  spoken: {
    names: ['hedgehog', 'porcupine'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      spine: { names: ['spike', 'quill', 'prickle'], material: 'main' },
      coat: { names: ['back'], material: 'coat' },
      face: { names: ['belly', 'snout', 'ear', 'head'], material: 'face' },
      foot: { names: ['paw', 'leg'], material: 'foot' },
      eye: { material: 'eye' },
      nose: { material: 'nose' },
    },
  },
});
