export const gemVertexShader = /* glsl */ `
varying vec3 vLocal;
varying vec3 vNormalLocal;
varying mat3 vToWorld;
flat varying vec3 vEye;
uniform bool uOrthographic;

void main() {
  mat4 toWorld = modelMatrix;
  #ifdef USE_INSTANCING
    toWorld = modelMatrix * instanceMatrix;
  #endif
  mat4 toLocal = inverse(toWorld);
  vLocal = position;
  vNormalLocal = normal;
  vToWorld = mat3(toWorld);
  vec3 back = vec3(viewMatrix[0][2], viewMatrix[1][2], viewMatrix[2][2]);
  vEye = uOrthographic ? (toLocal * vec4(back, 0.0)).xyz : (toLocal * vec4(cameraPosition, 1.0)).xyz;
  gl_Position = projectionMatrix * viewMatrix * toWorld * vec4(position, 1.0);
}`;

/**
 * Follows a ray through a convex solid given as planes. At each face Fresnel's equations split it: what leaves sees the
 * surroundings, what is reflected goes on inside. Each primary colour has an index of its own.
 */
export const gemFragmentShader = /* glsl */ `
varying vec3 vLocal;
varying vec3 vNormalLocal;
varying mat3 vToWorld;
flat varying vec3 vEye;
uniform vec4 uPlanes[PLANES];
#ifdef CUBE
uniform samplerCube uSurroundings;
#else
uniform sampler2D uSurroundings;
#endif
uniform float uIntensity;
uniform mat3 uRotation;
uniform int uBounces;
uniform bool uOrthographic;
uniform float uIor;
uniform float uSpread;
uniform float uTransmission;
uniform vec3 uTint;
uniform vec3 uAbsorption;

vec3 surroundings(vec3 direction) {
  vec3 world = uRotation * normalize(vToWorld * direction);
  #ifdef CUBE
    vec3 light = textureLod(uSurroundings, world, 0.6).rgb;
  #else
    vec2 place = vec2(atan(world.z, world.x) * 0.15915494 + 0.5, asin(clamp(world.y, -1.0, 1.0)) * 0.31830989 + 0.5);
    vec3 light = textureLod(uSurroundings, place, 0.0).rgb;
  #endif
  return light * uIntensity;
}

/** Reflectance of unpolarized light. eta: index on the ray's side over the one beyond. */
float fresnel(float cosine, float eta) {
  float sine2 = eta * eta * (1.0 - cosine * cosine);
  if (sine2 >= 1.0) return 1.0;
  float beyond = sqrt(1.0 - sine2);
  float parallel = (cosine - eta * beyond) / (cosine + eta * beyond);
  float upright = (eta * cosine - beyond) / (eta * cosine + beyond);
  return 0.5 * (parallel * parallel + upright * upright);
}

/** Distance to where a ray from inside leaves, and the normal there. */
float leave(vec3 from, vec3 along, out vec3 normal) {
  float nearest = 1e20;
  normal = along;
  for (int i = 0; i < PLANES; i++) {
    float towards = dot(uPlanes[i].xyz, along);
    if (towards < 1e-5) continue;
    float reach = (uPlanes[i].w - dot(uPlanes[i].xyz, from)) / towards;
    if (reach < nearest) {
      nearest = reach;
      normal = uPlanes[i].xyz;
    }
  }
  return max(nearest, 0.0);
}

vec3 follow(vec3 from, vec3 along, float ior, float scale) {
  vec3 light = vec3(0.0);
  vec3 left = vec3(1.0);
  for (int bounce = 0; bounce < 8; bounce++) {
    vec3 normal;
    float reach = leave(from, along, normal);
    from += along * reach;
    left *= exp(-uAbsorption * reach * scale);
    float reflected = fresnel(dot(normal, along), ior);
    if (reflected < 1.0) light += left * (1.0 - reflected) * surroundings(refract(along, -normal, ior));
    left *= reflected;
    along = reflect(along, normal);
    if (bounce + 1 >= uBounces || max(left.r, max(left.g, left.b)) < 0.015) break;
  }
  return light + left * surroundings(along) * 0.5;
}

void main() {
  vec3 view = normalize(uOrthographic ? -vEye : vLocal - vEye);
  vec3 normal = normalize(vNormalLocal);
  if (dot(normal, view) > 0.0) normal = -normal;
  float scale = length(vToWorld[0]);
  float mirrored = fresnel(-dot(normal, view), 1.0 / uIor);
  vec3 inside;
  if (uSpread > 0.0) {
    inside.r = follow(vLocal, refract(view, normal, 1.0 / (uIor - uSpread)), uIor - uSpread, scale).r;
    inside.g = follow(vLocal, refract(view, normal, 1.0 / uIor), uIor, scale).g;
    inside.b = follow(vLocal, refract(view, normal, 1.0 / (uIor + uSpread)), uIor + uSpread, scale).b;
  } else {
    inside = follow(vLocal, refract(view, normal, 1.0 / uIor), uIor, scale);
  }
  vec3 light = mirrored * surroundings(reflect(view, normal)) + (1.0 - mirrored) * uTransmission * uTint * inside;
  gl_FragColor = vec4(light, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;
