import { BoxGeometry, CylinderGeometry, IcosahedronGeometry, SphereGeometry, TorusGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { convexPlanes } from './gemPlanes.ts';

describe('convexPlanes', () => {
  it('finds the six faces of a box, however many triangles they have', () => {
    const planes = convexPlanes(new BoxGeometry(2, 4, 6, 3, 3, 3));
    expect(planes).toHaveLength(6);
    expect(planes?.map((plane) => Math.round(plane.w * 1e6) / 1e6).sort()).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it.each([
    ['an icosahedron', new IcosahedronGeometry(5), 20],
    ['a flat cut with eight sides', new CylinderGeometry(3, 1, 2, 8), 10],
  ])('finds the faces of %s', (_name, geometry, count) => {
    expect(convexPlanes(geometry)).toHaveLength(count);
  });

  it('is null for a torus, which is not convex', () => {
    expect(convexPlanes(new TorusGeometry(10, 3, 4, 8))).toBeNull();
  });

  it('is null for a smooth ball', () => {
    expect(convexPlanes(new SphereGeometry(10, 48, 24))).toBeNull();
  });
});
