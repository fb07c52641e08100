import {
  BoxGeometry,
  type BufferGeometry,
  CapsuleGeometry,
  CircleGeometry,
  ConeGeometry,
  CylinderGeometry,
  DodecahedronGeometry,
  IcosahedronGeometry,
  OctahedronGeometry,
  PlaneGeometry,
  RingGeometry,
  SphereGeometry,
  TetrahedronGeometry,
  TorusGeometry,
  TorusKnotGeometry,
} from 'three';
import { CURVE_GEOMETRIES } from './curveGeometries.ts';
import { angle, count, type GeometryKind, type GeometryParameter, length } from './geometryKind.ts';

const FULL = Math.PI * 2;

type Numbers = number[];
const kind = (parameters: readonly GeometryParameter[], build: (...values: Numbers) => BufferGeometry): GeometryKind => ({
  parameters,
  build: (values) => build(...(values as Numbers)),
});

const solid = (build: (radius: number, detail: number) => BufferGeometry): GeometryKind =>
  kind([length('radius', 'Radius'), count('detail', 'Detail', 0, 0)], (radius = 1, detail = 0) => build(radius, detail));

/** The parametric geometries of three.js that the inspector can change, by their type. */
export const GEOMETRY_KINDS: Readonly<Record<string, GeometryKind>> = {
  ...CURVE_GEOMETRIES,
  BoxGeometry: kind(
    [
      length('width', 'Width'),
      length('height', 'Height'),
      length('depth', 'Depth'),
      count('widthSegments', 'Segments X', 1),
      count('heightSegments', 'Segments Y', 1),
      count('depthSegments', 'Segments Z', 1),
    ],
    (...values) => new BoxGeometry(...values),
  ),
  CapsuleGeometry: kind(
    [
      length('radius', 'Radius'),
      length('height', 'Length'),
      count('capSegments', 'Cap segments', 4),
      count('radialSegments', 'Segments around', 8, 3),
      count('heightSegments', 'Segments along', 1),
    ],
    (...values) => new CapsuleGeometry(...values),
  ),
  CircleGeometry: kind(
    [length('radius', 'Radius'), count('segments', 'Segments', 32, 3), angle('thetaStart', 'Start', 0), angle('thetaLength', 'Arc', FULL)],
    (...values) => new CircleGeometry(...values),
  ),
  ConeGeometry: kind(
    [
      length('radius', 'Radius'),
      length('height', 'Height'),
      count('radialSegments', 'Segments around', 32, 3),
      count('heightSegments', 'Segments along', 1),
    ],
    (...values) => new ConeGeometry(...values),
  ),
  CylinderGeometry: {
    parameters: [
      length('radiusTop', 'Radius at top'),
      length('radiusBottom', 'Radius at base'),
      length('height', 'Height'),
      count('radialSegments', 'Segments around', 32, 3),
      count('heightSegments', 'Segments along', 1),
      { name: 'openEnded', label: 'Open', quantity: 'plain', min: 0, default: false },
      angle('thetaStart', 'Start', 0),
      angle('thetaLength', 'Arc', FULL),
    ],
    build: (values) => new CylinderGeometry(...(values as [number, number, number, number, number, boolean, number, number])),
  },
  DodecahedronGeometry: solid((radius, detail) => new DodecahedronGeometry(radius, detail)),
  IcosahedronGeometry: solid((radius, detail) => new IcosahedronGeometry(radius, detail)),
  OctahedronGeometry: solid((radius, detail) => new OctahedronGeometry(radius, detail)),
  TetrahedronGeometry: solid((radius, detail) => new TetrahedronGeometry(radius, detail)),
  PlaneGeometry: kind(
    [
      length('width', 'Width'),
      length('height', 'Height'),
      count('widthSegments', 'Segments X', 1),
      count('heightSegments', 'Segments Y', 1),
    ],
    (...values) => new PlaneGeometry(...values),
  ),
  RingGeometry: kind(
    [
      length('innerRadius', 'Inner radius', 0.5),
      length('outerRadius', 'Outer radius'),
      count('thetaSegments', 'Segments around', 32, 3),
      count('phiSegments', 'Segments across', 1),
      angle('thetaStart', 'Start', 0),
      angle('thetaLength', 'Arc', FULL),
    ],
    (...values) => new RingGeometry(...values),
  ),
  SphereGeometry: kind(
    [
      length('radius', 'Radius'),
      count('widthSegments', 'Segments around', 32, 3),
      count('heightSegments', 'Segments down', 16, 2),
      angle('phiStart', 'Start', 0),
      angle('phiLength', 'Arc', FULL),
      angle('thetaStart', 'From pole', 0, Math.PI),
      angle('thetaLength', 'Down by', Math.PI, Math.PI),
    ],
    (...values) => new SphereGeometry(...values),
  ),
  TorusGeometry: kind(
    [
      length('radius', 'Radius'),
      length('tube', 'Tube radius', 0.4),
      count('radialSegments', 'Segments of tube', 12, 2),
      count('tubularSegments', 'Segments around', 48, 3),
      angle('arc', 'Arc', FULL),
    ],
    (...values) => new TorusGeometry(...values),
  ),
  TorusKnotGeometry: kind(
    [
      length('radius', 'Radius'),
      length('tube', 'Tube radius', 0.4),
      count('tubularSegments', 'Segments along', 64, 3),
      count('radialSegments', 'Segments of tube', 8, 3),
      count('p', 'Winds around', 2),
      count('q', 'Winds through', 3),
    ],
    (...values) => new TorusKnotGeometry(...values),
  ),
};

/** Present values of a geometry's parameters, in the order of its kind. */
export function parameterValues(geometry: BufferGeometry): (number | boolean)[] {
  const stored = ('parameters' in geometry ? geometry.parameters : {}) as Record<string, unknown>;
  return (GEOMETRY_KINDS[geometry.type]?.parameters ?? []).map((parameter) => {
    const holder = parameter.within === undefined ? stored : stored[parameter.within];
    const value = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[parameter.name] : undefined;
    return typeof value === 'number' || typeof value === 'boolean' ? value : parameter.default;
  });
}
