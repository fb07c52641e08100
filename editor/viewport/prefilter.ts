import {
  BackSide,
  BoxGeometry,
  CubeCamera,
  GLSL3,
  HalfFloatType,
  LinearMipmapLinearFilter,
  LinearSRGBColorSpace,
  Mesh,
  NoBlending,
  type Scene,
  ShaderMaterial,
  WebGLCubeRenderTarget,
  type WebGLRenderer,
} from 'three';

/** Pixels along a face of the sharpest level: a mirror shows a pixel of 0.35 degrees. */
const SIZE = 256;

/**
 * Rays for each pixel of a level, the rougher the more. Each ray reads the mip level that covers its share of the lobe, so that
 * few are enough; `PMREMGenerator` follows 256 at every level, which takes seconds where there is no graphics card.
 */
const RAYS: readonly number[] = [1, 24, 48, 96, 192, 256];

const NO_PIXELS = new Uint16Array(0);

/**
 * Surroundings as three.js's materials want them: level n of the last level m is what a surface of roughness 1 - sqrt(1 - n / m) reflects.
 * Importance sampling of the GGX lobe with filtered samples, after Křivánek and Colbert, "Real-time shading with filtered importance
 * sampling" (2008), where viewer and normal are taken for one.
 */
export function prefilter(renderer: WebGLRenderer, scene: Scene): WebGLCubeRenderTarget {
  const source = cubeTarget(true);
  new CubeCamera(0.1, 100, source).update(renderer, scene);

  const target = cubeTarget(false);
  const { texture } = target;
  texture.mipmaps = RAYS.map((_rays, level) => ({ data: NO_PIXELS, width: SIZE >> level, height: SIZE >> level }));
  texture.isPMREMTexture = true;
  const material = lobe();
  const box = new Mesh(new BoxGeometry(), material);
  const camera = new CubeCamera(0.1, 10, target);
  const { uniforms } = material;
  uniforms.surroundings!.value = source.texture;
  for (const [level, rays] of RAYS.entries()) {
    uniforms.roughness!.value = 1 - Math.sqrt(1 - level / (RAYS.length - 1));
    uniforms.rays!.value = rays;
    camera.activeMipmapLevel = level;
    target.viewport.set(0, 0, SIZE >> level, SIZE >> level);
    camera.update(renderer, box);
  }
  target.viewport.set(0, 0, SIZE, SIZE);
  box.geometry.dispose();
  material.dispose();
  source.dispose();
  return target;
}

function cubeTarget(generateMipmaps: boolean): WebGLCubeRenderTarget {
  return new WebGLCubeRenderTarget(SIZE, {
    type: HalfFloatType,
    colorSpace: LinearSRGBColorSpace,
    minFilter: LinearMipmapLinearFilter,
    generateMipmaps,
    depthBuffer: generateMipmaps,
  });
}

/** Draws onto a box around the camera what arrives from around each direction. */
function lobe(): ShaderMaterial {
  return new ShaderMaterial({
    name: 'prefilter',
    glslVersion: GLSL3,
    uniforms: { surroundings: { value: null }, roughness: { value: 0 }, rays: { value: 1 } },
    side: BackSide,
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
    vertexShader: /* glsl */ `
      out vec3 way;
      void main() {
        way = position;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform samplerCube surroundings;
      uniform float roughness;
      uniform int rays;
      in vec3 way;
      out vec4 radiance;
      const float TURN = 2.39996323; // the golden angle spreads the rays evenly
      const float SPHERE = 12.5663706;

      void main() {
        vec3 normal = normalize(way);
        vec3 across = normalize(cross(abs(normal.z) < 0.99 ? vec3(0.0, 0.0, 1.0) : vec3(1.0, 0.0, 0.0), normal));
        vec3 along = cross(normal, across);
        float alpha2 = pow(roughness, 4.0);
        float texelAngle = SPHERE / (6.0 * ${SIZE}.0 * ${SIZE}.0);
        vec3 sum = vec3(0.0);
        float weight = 0.0;
        for (int ray = 0; ray < rays; ray++) {
          float share = (float(ray) + 0.5) / float(rays);
          float cos2 = (1.0 - share) / (1.0 + (alpha2 - 1.0) * share);
          float facing = 2.0 * cos2 - 1.0;
          if (facing <= 0.0) continue;
          float turn = float(ray) * TURN;
          vec3 half_way = sqrt(1.0 - cos2) * (cos(turn) * across + sin(turn) * along) + sqrt(cos2) * normal;
          vec3 from = 2.0 * sqrt(cos2) * half_way - normal;
          float spread = cos2 * (alpha2 - 1.0) + 1.0;
          // The solid angle that one ray stands for: 4 / (rays * D), D the GGX distribution of normals.
          float angle = SPHERE * spread * spread / (float(rays) * max(alpha2, 1e-9));
          float level = roughness > 0.0 ? max(0.5 * log2(angle / texelAngle) + 0.5, 0.0) : 0.0;
          sum += textureLod(surroundings, from, level).rgb * facing;
          weight += facing;
        }
        radiance = vec4(sum / weight, 1.0);
      }`,
  });
}
