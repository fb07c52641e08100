import {
  AmbientLight,
  Color,
  type CubeTexture,
  DataTexture,
  DataUtils,
  EquirectangularReflectionMapping,
  FloatType,
  GLSL3,
  HalfFloatType,
  HemisphereLight,
  LinearFilter,
  type Matrix3,
  NoBlending,
  RepeatWrapping,
  RGBAFormat,
  type Scene,
  ShaderMaterial,
  type Texture,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { FullScreenQuad } from 'three/examples/jsm/postprocessing/Pass.js';

const [WIDTH, HEIGHT] = [1024, 512] as const;

/** What lights a scene from all around. */
export interface Surroundings {
  /** A cube, a picture of the whole sphere, or nothing but darkness. */
  texture: Texture | null;
  intensity: number;
  rotation: Matrix3;
}

/** Radiance of an even sky and an even ground. */
export interface Glow {
  above: Color;
  below: Color;
}

/**
 * All light without a place as one picture of the sphere, which the path tracer draws its samples from: the surroundings, and
 * ambient and hemisphere lights as a glow. Radiance, with intensity and rotation worked in; rows from below to above.
 */
export function drawPanorama(renderer: WebGLRenderer, { texture, intensity, rotation }: Surroundings, { above, below }: Glow): DataTexture {
  const target = new WebGLRenderTarget(WIDTH, HEIGHT, { type: FloatType, format: RGBAFormat, depthBuffer: false });
  const isCube = texture !== null && 'isCubeTexture' in texture;
  const material = new ShaderMaterial({
    name: 'panorama',
    glslVersion: GLSL3,
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
    defines: texture ? { [isCube ? 'CUBE' : 'SPHERE']: 1 } : {},
    uniforms: {
      cube: { value: isCube ? (texture as CubeTexture) : null },
      sphere: { value: isCube ? null : texture },
      intensity: { value: intensity },
      rotation: { value: rotation },
      above: { value: above },
      below: { value: below },
    },
    vertexShader: /* glsl */ `
      out vec2 place;
      void main() {
        place = uv;
        gl_Position = vec4(position.xy, 0.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform samplerCube cube;
      uniform sampler2D sphere;
      uniform float intensity;
      uniform mat3 rotation;
      uniform vec3 above;
      uniform vec3 below;
      in vec2 place;
      out vec4 radiance;
      const float PI = 3.14159265;

      void main() {
        float around = (place.x - 0.5) * 2.0 * PI;
        float down = (1.0 - place.y) * PI;
        vec3 way = vec3(sin(down) * cos(around), cos(down), sin(down) * sin(around));
        vec3 light = way.y > 0.0 ? above : below;
        vec3 from = rotation * way;
        #ifdef CUBE
          light += intensity * textureLod(cube, from, 0.0).rgb;
        #endif
        #ifdef SPHERE
          vec2 at = vec2(atan(from.z, from.x) / (2.0 * PI) + 0.5, asin(clamp(from.y, -1.0, 1.0)) / PI + 0.5);
          light += intensity * textureLod(sphere, at, 0.0).rgb;
        #endif
        radiance = vec4(light, 1.0);
      }`,
  });
  const quad = new FullScreenQuad(material);
  const before = renderer.getRenderTarget();
  const data = new Float32Array(WIDTH * HEIGHT * 4);
  try {
    renderer.setRenderTarget(target);
    quad.render(renderer);
    renderer.readRenderTargetPixels(target, 0, 0, WIDTH, HEIGHT, data);
  } finally {
    renderer.setRenderTarget(before);
    quad.dispose();
    material.dispose();
    target.dispose();
  }
  // Halves can be interpolated on every graphics card; more than their largest is as good as that.
  const halves = Uint16Array.from(data, (value) => DataUtils.toHalfFloat(Math.min(value, 65_504)));
  const panorama = new DataTexture(halves, WIDTH, HEIGHT, RGBAFormat, HalfFloatType, EquirectangularReflectionMapping);
  panorama.minFilter = LinearFilter;
  panorama.magFilter = LinearFilter;
  panorama.wrapS = RepeatWrapping;
  panorama.needsUpdate = true;
  return panorama;
}

/**
 * Radiance of an even sky and an even ground that light surfaces as the ambient and hemisphere lights of a scene do. three.js lets them
 * arrive as irradiance; an even sphere of radiance L gives pi times L, and two halves give what a hemisphere light mixes by the slope.
 */
export function glow(scene: Scene): Glow {
  const [above, below] = [new Color(0, 0, 0), new Color(0, 0, 0)];
  const part = new Color();
  scene.traverseVisible((object) => {
    if (object instanceof AmbientLight || object instanceof HemisphereLight) {
      above.add(part.copy(object.color).multiplyScalar(object.intensity / Math.PI));
      const ground = object instanceof HemisphereLight ? object.groundColor : object.color;
      below.add(part.copy(ground).multiplyScalar(object.intensity / Math.PI));
    }
  });
  return { above, below };
}
