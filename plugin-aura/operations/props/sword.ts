import { lathe, softBlock } from '../../kernel/forms.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

const LENGTHS = { sword: 950, dagger: 350, short_sword: 650, longsword: 1100 } as const;

/** A sword standing on its pommel with the blade upward: blade with a ridge, guard, grip, pommel. */
export const sword = defineOperation({
  op: 'create_sword',
  family: 'props',
  label: 'Sword',
  help: 'Sword or dagger: blade, guard, grip, pommel',
  produces: 'body',
  params: {
    kind: choice({
      options: ['sword', 'dagger', 'short_sword', 'longsword'],
      default: 'sword',
      label: 'Kind',
      help: 'How long it is where neither its length nor that of its blade is given',
    }),
    height: length({ default: 'auto', min: 20, max: 20000, soft: [200, 1600], step: 10, label: 'Length', help: 'From pommel to point' }),
    blade: length({
      default: 'auto',
      min: 10,
      max: 18000,
      soft: [100, 1200],
      step: 10,
      label: 'Blade length',
      help: 'From the guard to the point; the grip takes what is left of the whole length, which grows where that is nothing',
    }),
    width: length({ default: 'auto', min: 2, max: 2000, soft: [15, 120], step: 1, label: 'Blade width', help: 'At the guard' }),
    guard: choice({
      options: ['straight', 'curved', 'disc'],
      default: 'straight',
      label: 'Guard',
      help: 'Straight bar, drooping bar, or a disc',
    }),
    materials: materialsParam(['blade', 'guard', 'grip', 'pommel']),
  },
  spoken: {
    names: ['sword', 'dagger', 'longsword', 'long sword', 'knight sword', 'short sword'],
    variants: [
      { names: ['dagger'], params: { kind: 'dagger' } },
      { names: ['short sword'], params: { kind: 'short_sword' } },
      { names: ['longsword', 'long sword'], params: { kind: 'longsword' } },
    ],
    sizes: { one: 'height' },
    words: { height: ['long', 'length', 'tall', 'high'], width: ['wide'] },
    parts: {
      blade: { material: 'blade', sizes: { width: 'width', length: 'blade', height: 'blade', size: 'blade' } },
      guard: {
        names: ['crossguard', 'cross guard', 'hilt', 'cross'],
        material: 'guard',
        adjectives: { straight: { guard: 'straight' }, curved: { guard: 'curved' }, round: { guard: 'disc' } },
      },
      grip: { names: ['handle'], material: 'grip' },
      pommel: { material: 'pommel' },
    },
  },
  example: { params: { materials: { guard: '18K yellow gold' } } },
  build(params, context) {
    const { kernel, segments } = context;
    // the blade begins within the guard: what stands under it is the pommel, the grip and a part of the guard
    const under = 0.93;
    const length = params.height ?? LENGTHS[params.kind];
    const width = params.width ?? length * 0.052;
    const asked = params.blade === undefined ? length : params.blade + length * 0.14 + under * width;
    // a longer blade makes a longer sword where it would leave no room for a grip
    const room = params.height === undefined || params.blade === undefined ? undefined : params.height - params.blade - under * width;
    const height = params.height === undefined || (room !== undefined && room < width * 0.5) ? asked : params.height;
    const thick = width * 0.16;
    const pommel = width * 0.42;
    const guardHeight = width * 0.3;
    const grip = params.blade === undefined ? height * 0.14 : height - params.blade - under * width;
    const base = pommel * 2 + grip;
    const bladeFrom = base + guardHeight * 0.3;
    const shoulder = height - width * 1.6;
    // Diamond section with edges left 0.3 mm thick, tapering to the point.
    const ring = (y: number, k: number): Vec3[] => [
      [(width / 2) * k, y, 0],
      [0, y, (thick / 2) * k],
      [-(width / 2) * k, y, 0],
      [0, y, -(thick / 2) * k],
    ];
    const blade = kernel.hull([...ring(bladeFrom, 1), ...ring(shoulder, 0.78), [0, height, 0]]);
    const across = width * 3.6;
    const bar =
      params.guard === 'disc'
        ? kernel.cylinder(guardHeight * 0.5, width * 1.1, width * 1.1, segments(width))
        : softBlock(context, [across, guardHeight, width * 0.42], guardHeight * 0.35);
    const guard =
      params.guard === 'curved'
        ? bar.refineToLength(across / 24).warp((p) => {
            p[1] += (p[0] / across) ** 2 * guardHeight * 5;
          })
        : bar;
    const rings = 9;
    const handle = Array.from({ length: rings * 2 + 1 }, (_, i): [number, number] => [
      width * 0.26 * (i % 2 ? 1.08 : 0.94) * (1 - 0.12 * Math.abs(i / rings - 1)),
      pommel * 1.7 + ((grip + pommel * 0.35) * i) / (rings * 2),
    ]);
    const parts: BuiltPart[] = [
      { role: 'blade', name: 'Blade', class: 'body', solid: blade, crease: 10, grain: [0, 1, 0], ...ofOwn('polished steel') },
      { role: 'guard', name: 'Guard', class: 'body', solid: guard.translate([0, base, 0]), ...ofOwn('steel') },
      {
        role: 'grip',
        name: 'Grip',
        class: 'body',
        solid: lathe(context, [[0, pommel * 1.7], ...handle, [0, pommel * 2.05 + grip]]),
        ...ofOwn('brown leather'),
      },
      {
        role: 'pommel',
        name: 'Pommel',
        class: 'body',
        solid: kernel.sphere(pommel, segments(pommel)).translate([0, pommel, 0]),
        ...ofOwn('steel'),
      },
    ];
    return { parts: dress(parts, params.materials, 'steel'), resolved: { width, height, blade: height - bladeFrom } };
  },
});
