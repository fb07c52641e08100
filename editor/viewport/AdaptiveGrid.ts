import { type Camera, Color, DoubleSide, Mesh, OrthographicCamera, PlaneGeometry, ShaderMaterial, Vector2, Vector3 } from 'three';
import { gridSpacing } from './framing.ts';
import type { Theme } from './StudioBackground.ts';

/** Half the side of the drawn square, in squares of the coarse grid; the lines have faded before. */
const REACH = 60;
const FACING = 0.9999;

const COLORS: Readonly<Record<Theme, { line: number; x: number; y: number; z: number; strength: number }>> = {
  dark: { line: 0xb4bac6, x: 0xd9565e, y: 0x76b34e, z: 0x5b8fe8, strength: 0.15 },
  light: { line: 0x3b4250, x: 0xc62f3a, y: 0x40801c, z: 0x2563c4, strength: 0.17 },
};

const vertexShader = /* glsl */ `
varying vec2 vPlace;
uniform vec2 uCenter;
void main() {
  vPlace = position.xy + uCenter;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

const fragmentShader = /* glsl */ `
varying vec2 vPlace;
uniform vec2 uCenter;
uniform float uStep;
uniform float uFade;
uniform float uReach;
uniform float uStrength;
uniform vec3 uLine;
uniform vec3 uAxisU;
uniform vec3 uAxisV;

float lines(float spacing) {
  vec2 place = vPlace / spacing;
  vec2 width = fwidth(place);
  vec2 distance = abs(fract(place - 0.5) - 0.5) / max(width, 1e-6);
  vec2 line = (1.0 - min(distance, 1.0)) * (1.0 - smoothstep(0.12, 0.45, width));
  return max(line.x, line.y);
}

void main() {
  float away = length(vPlace - uCenter) / uReach;
  float fade = 1.0 - smoothstep(0.05, 0.9, away);
  float fine = lines(uStep * 0.1) * uFade * 0.45;
  float middle = lines(uStep) * mix(0.45, 0.9, uFade);
  float coarse = lines(uStep * 10.0);
  vec2 nearAxis = abs(vPlace) / max(fwidth(vPlace), vec2(1e-9));
  float onU = 1.0 - min(nearAxis.y / 1.3, 1.0);
  float onV = 1.0 - min(nearAxis.x / 1.3, 1.0);
  float alpha = max(max(fine, middle), coarse) * uStrength;
  vec3 color = uLine;
  color = mix(color, uAxisU, onU);
  color = mix(color, uAxisV, onV);
  alpha = max(alpha, max(onU, onV) * 0.75) * fade;
  if (alpha < 0.004) discard;
  gl_FragColor = vec4(color, alpha);
  #include <colorspace_fragment>
}`;

/**
 * A grid without end whose squares follow the view in powers of ten, with the axes in their colours. It lies on the ground;
 * an orthographic view along an axis gets it upright, facing the artist.
 */
export class AdaptiveGrid {
  readonly object: Mesh<PlaneGeometry, ShaderMaterial>;
  /** Side of the squares that stand out, mm. */
  step = 10;

  #colors = COLORS.dark;

  constructor() {
    const material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
      toneMapped: false,
      uniforms: {
        uCenter: { value: new Vector2() },
        uStep: { value: 10 },
        uFade: { value: 0 },
        uReach: { value: 100 },
        uStrength: { value: 0.2 },
        uLine: { value: new Color() },
        uAxisU: { value: new Color() },
        uAxisV: { value: new Color() },
      },
    });
    this.object = new Mesh(new PlaneGeometry(2, 2), material);
    this.object.name = 'Grid';
    this.object.frustumCulled = false;
    this.object.renderOrder = -1;
    this.setTheme('dark');
  }

  setTheme(theme: Theme): void {
    this.#colors = COLORS[theme];
    this.#uniform<Color>('uLine').setHex(this.#colors.line);
    this.object.material.uniforms.uStrength!.value = this.#colors.strength;
  }

  /**
   * Follows the view.
   * @param center what the camera turns around, mm
   * @param ground height of the ground, mm
   * @param mmPerPixel at the centre
   */
  update(camera: Camera, center: Vector3, ground: number, mmPerPixel: number): number {
    const { step, fade } = gridSpacing(mmPerPixel);
    this.step = step;
    const look = camera.getWorldDirection(new Vector3());
    const upright = camera instanceof OrthographicCamera ? uprightAxis(look) : null;
    const { object } = this;
    const place = this.#uniform<Vector2>('uCenter');
    const snap = (value: number): number => Math.round(value / (step * 10)) * step * 10;
    if (upright === 'x') {
      object.rotation.set(0, Math.PI / 2, 0);
      place.set(-snap(center.z), snap(center.y));
      object.position.set(0, place.y, -place.x);
    } else if (upright === 'z') {
      object.rotation.set(0, 0, 0);
      place.set(snap(center.x), snap(center.y));
      object.position.set(place.x, place.y, 0);
    } else {
      object.rotation.set(-Math.PI / 2, 0, 0);
      place.set(snap(center.x), -snap(center.z));
      object.position.set(place.x, ground, -place.y);
    }
    const { x, y, z } = this.#colors;
    this.#uniform<Color>('uAxisU').setHex(upright === 'x' ? z : x);
    this.#uniform<Color>('uAxisV').setHex(upright ? y : z);
    const reach = step * 10 * (REACH / 10);
    object.scale.setScalar(1);
    this.#resize(reach * 1.2);
    const { uniforms } = object.material;
    uniforms.uStep!.value = step;
    uniforms.uFade!.value = fade;
    uniforms.uReach!.value = reach;
    return reach;
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }

  /** The plane is given its true size, so that the shader's places are millimetres. */
  #resize(half: number): void {
    const position = this.object.geometry.getAttribute('position');
    if (position.getX(1) === half) return;
    position.setXYZ(0, -half, half, 0);
    position.setXYZ(1, half, half, 0);
    position.setXYZ(2, -half, -half, 0);
    position.setXYZ(3, half, -half, 0);
    position.needsUpdate = true;
  }

  #uniform<Value>(name: string): Value {
    return this.object.material.uniforms[name]!.value as Value;
  }
}

function uprightAxis(look: Vector3): 'x' | 'z' | null {
  if (Math.abs(look.x) > FACING) return 'x';
  return Math.abs(look.z) > FACING ? 'z' : null;
}
