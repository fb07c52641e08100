import createRhino, { type RhinoModule } from 'rhino3dm';
import { Box3, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupOf } from './rhino.ts';
import { readRhino } from './rhinoDocument.ts';

let rhino: RhinoModule;
beforeAll(async () => {
  rhino = await createRhino();
}, 60_000);

/** A tetrahedron of 10 x 20 x 30 inches, a line, and a ball that has no mesh. */
function document(): Uint8Array {
  const file = new rhino.File3dm();
  file.settings().modelUnitSystem = rhino.UnitSystem.Inches;
  const mesh = new rhino.Mesh();
  for (const [x, y, z] of [
    [0, 0, 0],
    [10, 0, 0],
    [0, 20, 0],
    [0, 0, 30],
  ] as const)
    mesh.vertices().add(x, y, z);
  for (const [a, b, c] of [
    [0, 2, 1],
    [0, 1, 3],
    [1, 2, 3],
    [0, 3, 2],
  ] as const)
    mesh.faces().addTriFace(a, b, c);
  mesh.normals().computeNormals();
  const attributes = new rhino.ObjectAttributes();
  attributes.name = 'wedge';
  attributes.colorSource = rhino.ObjectColorSource.ColorFromObject;
  attributes.objectColor = { r: 255, g: 128, b: 0, a: 255 };
  file.objects().addMesh(mesh, attributes);
  file.objects().addLine([0, 0, 0], [5, 0, 0]);
  file.objects().addSphere(new rhino.Sphere([0, 0, 0], 3), new rhino.ObjectAttributes());
  return file.toByteArray();
}

describe('3DM', () => {
  it('gives its unit, its meshes with names and colours, its curves, and says what has no mesh', () => {
    const read = readRhino(rhino, document());
    expect(read.millimetres).toBe(25.4);
    expect(read.parts.map(({ kind }) => kind)).toEqual(['mesh', 'line']);
    expect(Object.values(read.left)).toEqual([1]);
    const group = groupOf(read);
    const [wedge] = group.children;
    expect(wedge?.name).toBe('wedge');
    expect(new Box3().setFromObject(wedge!).getSize(new Vector3()).toArray()).toEqual([10, 20, 30]);
    expect(wedge).toMatchObject({ material: { color: { b: 0 } } });
  });

  it('that is cut off or noise is refused', () => {
    const data = document();
    const outcome = (bytes: Uint8Array): string => {
      try {
        return `${readRhino(rhino, bytes).parts.length} parts`;
      } catch (error) {
        return error instanceof Error ? error.message : 'thrown';
      }
    };
    expect(outcome(new Uint8Array(100))).toBe('It is damaged, or it is no 3DM file.');
    expect(outcome(data.slice(0, data.length / 3))).toMatch(/damaged|^0 parts$/);
  });
});
