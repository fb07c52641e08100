import fc from 'fast-check';
import { Box3, PerspectiveCamera, PointLight, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { fitDistance, fitHeight, gridSpacing, handleSize, hidesMost, isWholeInView, orthographicClip, perspectiveClip } from './framing.ts';
import { selectionBounds } from './sceneBounds.ts';

const size = fc.double({ min: 0.1, max: 1e5, noNaN: true });

describe('fitDistance', () => {
  it('keeps the sphere inside both the vertical and the horizontal field of view', () => {
    fc.assert(
      fc.property(size, fc.double({ min: 0.3, max: 3, noNaN: true }), (radius, aspect) => {
        const distance = fitDistance(radius, 50, aspect);
        const half = Math.asin(radius / distance);
        const vertical = (25 * Math.PI) / 180;
        expect(half).toBeLessThan(vertical);
        expect(half).toBeLessThan(Math.atan(Math.tan(vertical) * aspect));
      }),
    );
  });
});

describe('isWholeInView', () => {
  const camera = new PerspectiveCamera(50, 1.5);
  camera.position.set(30, 40, 100);
  camera.lookAt(0, 0, 0);

  it.each([
    ['what lies in the middle', new Vector3(), 10, true],
    ['what is too large', new Vector3(), 80, false],
    ['what lies aside', new Vector3(90, 0, 0), 10, false],
    ['what is behind the camera', new Vector3(60, 80, 200), 10, false],
  ])('knows %s', (_, center, size, seen) => {
    expect(isWholeInView(camera, new Box3().setFromCenterAndSize(center, new Vector3(size, size, size)))).toBe(seen);
  });

  it('misses nothing of what is empty', () => {
    expect(isWholeInView(camera, new Box3())).toBe(true);
  });
});

describe('hidesMost', () => {
  const boxOf = (x: number, y: number, z: number) => new Box3().setFromCenterAndSize(new Vector3(0, 5, 0), new Vector3(x, y, z));

  it.each([
    ['a pendant from above', [0.01, 1, 0.01], boxOf(20, 24, 2), true],
    ['a pendant from its side', [1, 0.05, 0.05], boxOf(20, 24, 2), true],
    ['a pendant from before', [0, 0.1, 1], boxOf(20, 24, 2), false],
    ['a plate from above', [0, 1, 0.1], boxOf(200, 10, 200), false],
    ['a plate from its edge', [0, 0.02, 1], boxOf(200, 10, 200), true],
    ['a plate from below', [0.2, -1, 0.1], boxOf(200, 10, 200), true],
    ['a cube from above', [0, 1, 0], boxOf(9, 9, 9), false],
    ['nothing', [0, -1, 0], new Box3(), false],
  ] as const)('of %s', (_, [x, y, z], box, hidden) => {
    expect(hidesMost(new Vector3(x, y, z).multiplyScalar(300), box)).toBe(hidden);
  });
});

it.each([
  ['what fills the picture', 40, 100, 0.85],
  ['what is a tenth of it', 10, 100, 0.85],
  ['what is smaller', 8, 100, 0.68],
  ['a speck', 0.1, 100, 0.5],
  ['a light, which has no shape', 0, 100, 0.85],
])('handles of %s', (_, radius, height, size) => {
  expect(handleSize(radius, height)).toBeCloseTo(size);
});

describe('fitHeight', () => {
  it('is wider than the sphere in a tall picture', () => {
    expect(fitHeight(10, 0.5) * 0.5).toBeGreaterThan(20);
    expect(fitHeight(10, 2)).toBeGreaterThan(20);
  });
});

describe('clipping planes', () => {
  it('hold all content that lies in front of the camera, from a prong to a house', () => {
    fc.assert(
      fc.property(size, size, size, (toContent, radius, toTarget) => {
        const { near, far } = perspectiveClip(toContent, radius, toTarget);
        expect(near).toBeGreaterThan(0);
        expect(near).toBeLessThan(far);
        expect(far).toBeGreaterThanOrEqual(toContent + radius);
        expect(near).toBeLessThanOrEqual(Math.max(toContent - radius, toTarget / 200, far * 1e-6) * (1 + 1e-9));
      }),
    );
  });

  it('reach behind an orthographic camera', () => {
    expect(orthographicClip(100, 50)).toEqual({ near: -157.5, far: 157.5 });
  });
});

describe('gridSpacing', () => {
  it.each([
    [0.01, 1],
    [0.5, 10],
    [50, 1000],
  ])('has a square per %d mm a pixel of %d mm', (mmPerPixel, step) => {
    expect(gridSpacing(mmPerPixel).step).toBe(step);
  });

  it('brings the finer grid in without a jump', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e3, noNaN: true }), (mmPerPixel) => {
        const { step, fade } = gridSpacing(mmPerPixel);
        expect(step / mmPerPixel).toBeGreaterThanOrEqual(13.99);
        expect(fade).toBeGreaterThanOrEqual(-1e-9);
        expect(fade).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

it('what has no shape counts with a box around it', () => {
  const light = new PointLight();
  light.position.set(10, 20, 30);
  const bounds = selectionBounds([light], 8);
  expect([bounds.min.toArray(), bounds.max.toArray()]).toEqual([
    [6, 16, 26],
    [14, 24, 34],
  ]);
});
