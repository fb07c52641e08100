import {
  BoxGeometry,
  type BufferGeometry,
  CatmullRomCurve3,
  ExtrudeGeometry,
  LatheGeometry,
  Mesh,
  Shape,
  ShapeGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three';
import { describe, expect, it } from 'vitest';
import { createTestEditor } from '../core/testEditor.ts';
import { loadTypeface, textGeometry } from '../io/textGeometry.ts';
import { otherForm } from './curveGeometries.ts';
import { GEOMETRY_KINDS, parameterValues } from './geometryParameters.ts';

const triangle = new Shape([new Vector2(0, 0), new Vector2(3, 0), new Vector2(0, 4)]);
const path = new CatmullRomCurve3([new Vector3(0, 0, 0), new Vector3(10, 0, 0), new Vector3(10, 10, 0)]);
const text = textGeometry({ text: 'Ab', font: await loadTypeface(), size: 10, depth: 2, bevelEnabled: false });

/** What those are made of that are not made of numbers alone. */
const OLD: Readonly<Record<string, BufferGeometry>> = {
  LatheGeometry: new LatheGeometry([new Vector2(1, 0), new Vector2(2, 3)]),
  ExtrudeGeometry: new ExtrudeGeometry(triangle),
  ShapeGeometry: new ShapeGeometry(triangle),
  TubeGeometry: new TubeGeometry(path),
  TextGeometry: text,
};

describe('a shape and its extrusion', () => {
  const areaOf = (geometry: BufferGeometry): number => {
    geometry.computeBoundingBox();
    const { x, y } = geometry.boundingBox!.getSize(new Vector3());
    return x * y;
  };

  it('become each other, with the same outline', () => {
    const body = otherForm(new ShapeGeometry(triangle, 5))!;
    expect(body.type).toBe('ExtrudeGeometry');
    body.computeBoundingBox();
    expect(body.boundingBox!.getSize(new Vector3()).distanceTo(new Vector3(3, 4, 0.8))).toBeLessThan(1e-6);
    const flat = otherForm(body)!;
    expect([flat.type, parameterValues(flat), areaOf(flat)]).toEqual(['ShapeGeometry', [5], 12]);
  });

  it('are all that has another form: letters stay letters', () => {
    expect([otherForm(text), otherForm(new BoxGeometry())]).toEqual([null, null]);
  });
});

describe('GEOMETRY_KINDS', () => {
  it.each(Object.keys(GEOMETRY_KINDS))('%s: built from its own values it is the same again', (type) => {
    const kind = GEOMETRY_KINDS[type]!;
    const first = kind.build(
      kind.parameters.map((parameter) => parameter.default),
      OLD[type] ?? new BoxGeometry(),
    );
    expect(first.type).toBe(type);
    const again = kind.build(parameterValues(first), first);
    expect(again.getAttribute('position').count).toBe(first.getAttribute('position').count);
    expect(parameterValues(again)).toEqual(parameterValues(first));
  });

  it('reads the values that a geometry was made with', () => {
    expect(parameterValues(new BoxGeometry(2, 3, 4))).toEqual([2, 3, 4, 1, 1, 1]);
  });

  it.each(['LatheGeometry', 'ExtrudeGeometry', 'ShapeGeometry', 'TubeGeometry', 'TextGeometry'])(
    '%s comes back from a saved project with what it is made of',
    (type) => {
      const { archive } = createTestEditor();
      const geometry = OLD[type]!;
      const again = archive.readObject(JSON.parse(JSON.stringify(archive.writeObject(new Mesh(geometry))))) as Mesh;
      expect(again.geometry.type).toBe(type);
      expect(parameterValues(again.geometry)).toEqual(parameterValues(geometry));
      const { source } = GEOMETRY_KINDS[type]!;
      expect(source?.read(again.geometry)).toBe(source?.read(geometry));
      expect(again.geometry.getAttribute('position').count).toBe(geometry.getAttribute('position').count);
    },
  );

  it('letters and points are written as text, and nonsense is refused with a sentence', () => {
    const { TextGeometry, TubeGeometry: Tube, LatheGeometry: Lathe } = GEOMETRY_KINDS;
    expect(TextGeometry?.source?.read(TextGeometry.source.build('Zoë', text))).toBe('Zoë');
    expect(Tube?.source?.read(Tube.source.build('0 0 0\n5, 5, 5\n', OLD.TubeGeometry!))).toBe('0, 0, 0\n5, 5, 5');
    expect(() => Tube?.source?.build('1, 2', OLD.TubeGeometry!)).toThrow('"1, 2" is no point: write 3 numbers, as in "5, 10, 0".');
    expect(() => Lathe?.source?.build('1, 2', OLD.LatheGeometry!)).toThrow('At least 2 points are needed.');
    expect(() => TextGeometry?.source?.build(' ', text)).toThrow('A text needs a letter.');
  });
});
