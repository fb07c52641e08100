import { around, box, union } from '../shapes.ts';
import { auto, mm, no, thing, whole } from '../thing.ts';

/** A snowflake: a plate with six arms and pairs of twigs on each, 100 mm across and 4 mm thick, standing. */
export const snowflake = thing({
  op: 'create_snowflake',
  family: 'symbols',
  label: 'Snowflake',
  help: 'Six-armed snow crystal with twigs on each arm',
  params: {
    size: mm(100, 'Size', 'Across two arms'),
    thickness: auto(5, 'Thickness', 'From front to back'),
    arms: whole(6, 'Arms', 'Real ones have six', { min: 3, max: 12 }),
    loop: no('Loop', 'A ring to hang it by'),
  },
  let: { thickness: '= size * 0.05', r: '= size / 2', w: '= size * 0.045' },
  materials: { ice: '#cfe9f7 glossy plastic' },
  operations: [
    {
      id: 'bar',
      op: 'extrude',
      params: {
        profile: { rect: ['= w', '= r'], r: '= w * 0.3', at: [0, '= r / 2'] },
        height: '= thickness',
        axis: 'z',
        both: true,
        chamfer: '= min(w, thickness) * 0.2',
      },
    },
    ...[
      [0.36, 0.3],
      [0.58, 0.34],
      [0.79, 0.2],
    ].flatMap(([y, l], i) =>
      [-1, 1].map((k) =>
        box(
          `twig_${i}_${k < 0 ? 'l' : 'r'}`,
          ['= w * 0.85', `= r * ${l}`, '= thickness'],
          [`= ${(k * 0.848 * (l ?? 0)) / 2} * r`, `= ${(y ?? 0) + (0.53 * (l ?? 0)) / 2} * r`, 0],
          { my: 'center', rotate: [0, 0, -58 * k], round: '= min(w, thickness) * 0.18' },
        ),
      ),
    ),
    union('arm', ['bar', 'twig_0_l', 'twig_0_r', 'twig_1_l', 'twig_1_r', 'twig_2_l', 'twig_2_r']),
    around('arms', ['arm'], '= arms', { axis: 'z' }),
    {
      id: 'heart',
      op: 'prism',
      params: { sides: 6, diameter: '= r * 0.4', height: '= thickness * 1.1', axis: 'z' },
      at: { my: 'center', offset: [0, 0, 0] },
    },
    {
      id: 'loop',
      op: 'torus',
      params: { diameter: '= w * 2.4', tube_diameter: '= min(w * 0.7, thickness)', axis: 'z' },
      at: { my: 'center', offset: [0, '= r + w', 0] },
      when: '= loop',
    },
    union('ice', ['arms', 'heart', 'loop'], { name: 'Snowflake' }),
  ],
  spoken: {
    names: ['snowflake', 'snow flake', 'snow crystal', 'ice crystal', 'snowflake ornament'],
    variants: [{ names: ['snowflake ornament', 'snowflake pendant'], params: { loop: true, size: 60 } }],
    sizes: { one: 'size', two: ['size', 'thickness'] },
    words: { size: ['across', 'wide', 'tall', 'high', 'diameter', 'width'], thickness: ['thick'] },
    parts: {
      arm: { names: ['branch', 'point'], count: 'arms', material: 'main' },
      loop: { names: ['ring', 'hole'], present: { loop: true }, absent: { loop: false } },
    },
  },
});
