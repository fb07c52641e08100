import { Box3, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { standingPlace } from './standingPlace.ts';

/** A point of the scene, mm, as the artist meets it in the room, m. */
function met(standing: Parameters<typeof standingPlace>[0], point: Vector3): Vector3 {
  return point.clone().applyMatrix4(standingPlace(standing).invert());
}

const front = new Vector3(0, 0, 1);
const ring = new Box3(new Vector3(-10, 5, -3), new Vector3(10, 25, 3));

it('a ring is held within reach, in its true size in the real room', () => {
  const standing = { bounds: ring, direction: front, mode: 'immersive-ar' } as const;
  const foot = met(standing, new Vector3(0, 5, 0));
  expect(foot.y).toBeCloseTo(1.29, 9);
  expect(foot.z).toBeLessThan(-0.5);
  expect(foot.z).toBeGreaterThan(-0.52);
  expect(met(standing, new Vector3(10, 5, 0)).distanceTo(foot)).toBeCloseTo(0.01, 9);
});

it('in virtual reality what is small is shown large enough to be judged', () => {
  const standing = { bounds: ring, direction: front, mode: 'immersive-vr' } as const;
  expect(met(standing, new Vector3(-10, 5, 0)).distanceTo(met(standing, new Vector3(10, 5, 0)))).toBeCloseTo(0.4, 9);
});

it('a house stands on the floor in its true size, and nobody inside of a wall', () => {
  const house = new Box3(new Vector3(-4000, 0, -3000), new Vector3(4000, 6000, 3000));
  const standing = { bounds: house, direction: front, mode: 'immersive-vr' } as const;
  expect(met(standing, new Vector3(0, 0, 0)).y).toBeCloseTo(0, 9);
  expect(met(standing, new Vector3(0, 0, 3000)).z).toBeLessThan(-0.5);
  expect(met(standing, new Vector3(0, 6000, 0)).y).toBeCloseTo(6, 9);
});

it('the artist stands on the side that the editor looks from', () => {
  const from = new Vector3(3, 2, -4);
  const standing = { bounds: ring, direction: from, mode: 'immersive-vr' } as const;
  const feet = new Vector3().applyMatrix4(standingPlace(standing)).setY(0);
  expect(feet.normalize().dot(from.setY(0).normalize())).toBeCloseTo(1, 9);
});

it('of an empty scene the origin is there', () => {
  const standing = { bounds: new Box3(), direction: front, mode: 'immersive-vr' } as const;
  expect(met(standing, new Vector3()).toArray()).toEqual([expect.closeTo(0, 9), expect.closeTo(1.3, 9), expect.closeTo(-0.5, 9)]);
});
