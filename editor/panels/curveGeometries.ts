import {
  type BufferGeometry,
  CatmullRomCurve3,
  ExtrudeGeometry,
  type ExtrudeGeometryOptions,
  LatheGeometry,
  type Shape,
  ShapeGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three';
import { type TextOptions, textGeometry } from '../io/textGeometry.ts';
import { angle, count, type GeometryKind, type GeometryParameter, length } from './geometryKind.ts';

const yesNo = (name: string, label: string, value: boolean): GeometryParameter => ({
  name,
  label,
  quantity: 'plain',
  min: 0,
  default: value,
});

/** Read from the options that the class was given. */
const option = (parameter: GeometryParameter): GeometryParameter => ({ ...parameter, within: 'options' });
const anyLength = (name: string, label: string, value: number): GeometryParameter => ({
  ...length(name, label, value),
  min: Number.NEGATIVE_INFINITY,
});

const EXTRUSION: readonly GeometryParameter[] = [
  option(length('depth', 'Depth')),
  option(count('steps', 'Steps', 1)),
  option(count('curveSegments', 'Curve steps', 12)),
  option(yesNo('bevelEnabled', 'Bevelled', true)),
  option(length('bevelThickness', 'Bevel depth', 0.2)),
  option(length('bevelSize', 'Bevel width', 0.1)),
  option(anyLength('bevelOffset', 'Bevel offset', 0)),
  option(count('bevelSegments', 'Bevel steps', 3)),
];

type Values = readonly (number | boolean)[];

function extrusionOf(values: Values): ExtrudeGeometryOptions {
  return Object.fromEntries(EXTRUSION.map(({ name }, index) => [name, values[index]]));
}

const shapesOf = (geometry: ExtrudeGeometry | ShapeGeometry): Shape | Shape[] => geometry.parameters.shapes;

const TEXT: readonly GeometryParameter[] = [option(length('size', 'Size', 10)), ...EXTRUSION];

function textOptions(geometry: ExtrudeGeometry): TextOptions {
  return { text: '', ...geometry.parameters.options } as TextOptions;
}

/** Numbers of a line, each line a point. @throws an error with a sentence */
function pointsIn(text: string, size: 2 | 3, least: number): number[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const points = lines.map((line) =>
    line
      .trim()
      .split(/[\s,;]+/)
      .map(Number),
  );
  const wrong = points.findIndex((point) => point.length !== size || !point.every(Number.isFinite));
  if (wrong >= 0)
    throw new Error(`"${lines[wrong]?.trim()}" is no point: write ${size} numbers, as in ${size === 2 ? '"5, 10"' : '"5, 10, 0"'}.`);
  if (points.length < least) throw new Error(`At least ${least} points are needed.`);
  if (points.length > 1000) throw new Error('At most 1000 points can be given.');
  return points;
}

/** Points that come from a saved project are plain records. */
interface PlainPoint {
  x: number;
  y: number;
  z?: number;
}

function linesOf(points: readonly PlainPoint[]): string {
  const numbers = ({ x, y, z }: PlainPoint): number[] => (z === undefined ? [x, y] : [x, y, z]);
  return points
    .map((point) =>
      numbers(point)
        .map((value) => Number(value.toFixed(4)))
        .join(', '),
    )
    .join('\n');
}

function tubePath(geometry: TubeGeometry): CatmullRomCurve3 {
  const { path } = geometry.parameters;
  return path instanceof CatmullRomCurve3 ? path : new CatmullRomCurve3(path.getPoints(16));
}

function tube(path: CatmullRomCurve3, [tubularSegments, radius, radialSegments, closed, tension]: Values): TubeGeometry {
  const course = path.clone();
  course.closed = closed === true;
  course.tension = Number(tension);
  return new TubeGeometry(course, Number(tubularSegments), Number(radius), Number(radialSegments), closed === true);
}

/** Depth of what a flat shape is drawn out to, as a part of its larger side. */
const DRAWN_OUT = 0.2;

/** A flat shape drawn out to a body, or the outline of an extrusion as a flat shape; null for anything else, letters too. */
export function otherForm(geometry: BufferGeometry): BufferGeometry | null {
  if (geometry.type === 'ExtrudeGeometry') {
    const { shapes, options } = (geometry as ExtrudeGeometry).parameters;
    return new ShapeGeometry(shapes, options.curveSegments);
  }
  if (geometry.type !== 'ShapeGeometry') return null;
  const { shapes, curveSegments } = (geometry as ShapeGeometry).parameters;
  geometry.computeBoundingBox();
  const { x, y } = geometry.boundingBox?.getSize(new Vector3()) ?? new Vector3(1, 1);
  return new ExtrudeGeometry(shapes, { depth: Math.max(x, y) * DRAWN_OUT, bevelEnabled: false, curveSegments });
}

/** Geometries that are made of points, outlines or letters. Points are in millimetres, one a line. */
export const CURVE_GEOMETRIES: Readonly<Record<string, GeometryKind>> = {
  ExtrudeGeometry: {
    parameters: EXTRUSION,
    build: (values, old) => new ExtrudeGeometry(shapesOf(old as ExtrudeGeometry), extrusionOf(values)),
  },
  ShapeGeometry: {
    parameters: [count('curveSegments', 'Curve steps', 12)],
    build: ([segments], old) => new ShapeGeometry(shapesOf(old as ShapeGeometry), Number(segments)),
  },
  TextGeometry: {
    parameters: TEXT,
    build(values, old) {
      const options = Object.fromEntries(TEXT.map(({ name }, index) => [name, values[index]]));
      return textGeometry({ ...textOptions(old as ExtrudeGeometry), ...options });
    },
    source: {
      label: 'Text',
      read: (geometry) => textOptions(geometry as ExtrudeGeometry).text,
      build(text, old) {
        if (text.trim() === '') throw new Error('A text needs a letter.');
        if (text.length > 500) throw new Error('A text of more than 500 letters is too long.');
        return textGeometry({ ...textOptions(old as ExtrudeGeometry), text });
      },
    },
  },
  LatheGeometry: {
    parameters: [count('segments', 'Segments', 12, 3), angle('phiStart', 'Start', 0), angle('phiLength', 'Arc', Math.PI * 2)],
    build(values, old) {
      return new LatheGeometry((old as LatheGeometry).parameters.points as Vector2[], ...(values as [number, number, number]));
    },
    source: {
      label: 'Points',
      read: (geometry) => linesOf((geometry as LatheGeometry).parameters.points as Vector2[]),
      build(text, old) {
        const { segments, phiStart, phiLength } = (old as LatheGeometry).parameters;
        const points = pointsIn(text, 2, 2).map(([x = 0, y = 0]) => new Vector2(x, y));
        return new LatheGeometry(points, segments, phiStart, phiLength);
      },
    },
  },
  TubeGeometry: {
    parameters: [
      count('tubularSegments', 'Segments along', 64),
      length('radius', 'Radius'),
      count('radialSegments', 'Segments around', 8, 3),
      yesNo('closed', 'Closed', false),
      { name: 'tension', label: 'Tension', quantity: 'share', min: 0, max: 1, default: 0.5, within: 'path' },
    ],
    build: (values, old) => tube(tubePath(old as TubeGeometry), values),
    source: {
      label: 'Points',
      read: (geometry) => linesOf(tubePath(geometry as TubeGeometry).points),
      build(text, old) {
        const { tubularSegments, radius, radialSegments, closed } = (old as TubeGeometry).parameters;
        const path = tubePath(old as TubeGeometry).clone();
        path.points = pointsIn(text, 3, 2).map(([x = 0, y = 0, z = 0]) => new Vector3(x, y, z));
        return tube(path, [tubularSegments, radius, radialSegments, closed, path.tension]);
      },
    },
  },
};
