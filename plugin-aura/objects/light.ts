import {
  AmbientLight,
  DirectionalLight,
  type Light,
  MathUtils,
  PerspectiveCamera,
  PointLight,
  RectAreaLight,
  SpotLight,
  Vector3,
} from 'three';
import type { z } from 'zod';
import type { cameraFactsSchema, lightFactsSchema } from '../evaluation/payload.ts';

/** Longest reach of a camera, mm: enough for a building. */
const FAR = 1e6;

/**
 * A light of three.js; its target hangs on it and moves with it. Intensities are those of a scene in millimetres: point and spot lights
 * fade with the square of the distance in mm, so that one candela is a million here, and an export to metres divides by as much.
 */
export function makeLight({ kind, color, intensity, angle, size, target }: z.infer<typeof lightFactsSchema>): Light {
  switch (kind) {
    case 'point':
      return new PointLight(color, intensity);
    case 'spot': {
      const spot = new SpotLight(color, intensity, 0, MathUtils.degToRad(angle ?? 60) / 2, 0.4);
      return aimed(spot, target);
    }
    case 'directional':
      return aimed(new DirectionalLight(color, intensity), target);
    case 'area': {
      const area = new RectAreaLight(color, intensity, size?.[0] ?? 500, size?.[1] ?? 500);
      if (target) area.lookAt(new Vector3(...target));
      return area;
    }
    case 'ambient':
      return new AmbientLight(color, intensity);
  }
}

function aimed<L extends SpotLight | DirectionalLight>(light: L, target: readonly [number, number, number] = [0, -1, 0]): L {
  light.target.position.set(...target);
  light.target.name = 'Target';
  light.add(light.target);
  return light;
}

/** A camera that looks from its place at a point in the part's own coordinates. */
export function makeCamera({ fov, target }: z.infer<typeof cameraFactsSchema>): PerspectiveCamera {
  const camera = new PerspectiveCamera(fov, 16 / 9, 1, FAR);
  camera.userData.target = [...target];
  return camera;
}
