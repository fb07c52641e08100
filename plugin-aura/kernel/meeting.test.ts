import { expect, it } from 'vitest';
import { Kernel } from './kernel.ts';
import { mayMeet } from './meeting.ts';
import type { Vec3 } from './space.ts';

const kernel = await Kernel.load();

it.each<[string, Vec3, boolean]>([
  ['reaches into it from outside', [5, 0, 0], true],
  ['lies within its metal', [4, 0, 0], true],
  ['stands in its hole, within its bounds', [0, 0, 0], false],
  ['stands outside a corner of its bounds', [4.1, 0, 4.1], false],
])('a ball that %s', (_name, at, meets) => {
  kernel.scope(() => {
    const ring = kernel
      .cylinder(2, 5, 5, 64)
      .subtract(kernel.cylinder(4, 3, 3, 64).translate([0, -1, 0]))
      .translate([0, -1, 0]);
    const tool = kernel.union([kernel.sphere(0.5, 16).translate(at), kernel.sphere(0.5, 16).translate([0, 20, 0])]);
    expect(mayMeet(ring, tool)).toBe(meets);
    const cut = ring.subtract(tool).volume() < ring.volume() - 1e-6;
    expect(cut).toBe(meets);
  });
});
