import { Box3, Group, type Object3D, PointLight, Vector3 } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Editor } from '../core/Editor.ts';
import { createMesh, createTestEditor, stateOf } from '../core/testEditor.ts';
import { registerEditOperators } from './editOperators.ts';

let editor: Editor;

/** Cubes of these sizes at these places; the last one stands turned in a moved and stretched group. */
function fill(): Object3D[] {
  const group = new Group();
  group.position.set(100, 0, 0);
  group.scale.setScalar(2);
  const [a, b, c, d] = [createMesh('a', 10), createMesh('b', 20), createMesh('c', 4), createMesh('d', 6)];
  a!.position.set(-30, 20, 0);
  b!.position.set(5, 3, 7);
  c!.position.set(12, -40, -9);
  d!.rotation.z = Math.PI / 4;
  group.add(d!);
  for (const object of [a, b, c, group]) editor.addObject(object!);
  return [a!, b!, c!, d!];
}

const bounds = (object: Object3D): Box3 => new Box3().setFromObject(object, true);

beforeEach(() => {
  editor = createTestEditor();
  registerEditOperators(editor);
});

describe('aligning', () => {
  it.each([
    ['x', 'min', -35],
    ['y', 'max', 25],
    ['z', 'center', 3],
  ] as const)('along %s brings the %s of each to that of all, as one entry', async (axis, edge, line) => {
    const objects = fill();
    const before = stateOf(editor);
    editor.selection.set(objects);
    await editor.operators.run(`edit.align.${axis}.${edge}`);
    for (const object of objects) {
      const { min, max } = bounds(object);
      expect({ min: min[axis], max: max[axis], center: (min[axis] + max[axis]) / 2 }[edge]).toBeCloseTo(line, 4);
    }
    expect(editor.history.undos).toHaveLength(1);
    editor.undo();
    expect(stateOf(editor)).toBe(before);
  });

  it('brings a single object to zero', async () => {
    const [first] = fill();
    editor.selection.set([first!]);
    await editor.operators.run('edit.align.y.min');
    expect(bounds(first!).min.y).toBeCloseTo(0, 6);
  });
});

describe('distributing', () => {
  it('gives the same gap between neighbours, and leaves the outermost', async () => {
    const objects = fill();
    editor.selection.set(objects);
    await editor.operators.run('edit.distribute.x');
    const boxes = objects.map(bounds).sort((a, b) => a.min.x - b.min.x);
    const gaps = boxes.slice(1).map((box, index) => box.min.x - boxes[index]!.max.x);
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 4);
    expect(boxes[0]!.min.x).toBeCloseTo(-35, 4);
    expect(editor.history.undos).toHaveLength(1);
  });

  it('takes three', () => {
    editor.selection.set(fill().slice(0, 2));
    expect(editor.operators.canRun('edit.distribute.x')).toBe(false);
  });
});

it('what is put on the ground stands on it with its lowest corner, also when it is turned', async () => {
  const objects = fill();
  objects[1]!.rotation.set(0.3, 0.2, 0.9);
  editor.selection.set(objects);
  await editor.operators.run('edit.drop');
  for (const object of objects) expect(bounds(object).min.y).toBeCloseTo(0, 4);
});

it('a light among what is put on the ground stays above it, and goes there alone', async () => {
  const light = new PointLight();
  light.position.y = 40;
  const [box] = fill();
  editor.addObject(light);
  editor.selection.set([box!, light]);
  await editor.operators.run('edit.drop');
  expect([bounds(box!).min.y, light.position.y]).toEqual([expect.closeTo(0, 4), 40]);
  editor.selection.set([light]);
  await editor.operators.run('edit.drop');
  expect(light.position.y).toBe(0);
});

describe('choosing', () => {
  const selected = (): string[] => editor.selection.objects.map(({ name }) => name);

  it('all leaves out what is hidden or locked; once more chooses nothing', async () => {
    const [a, b] = fill();
    a!.visible = false;
    b!.userData.locked = true;
    await editor.operators.run('edit.selectAll');
    expect(selected()).toEqual(['c', '']);
    await editor.operators.run('edit.selectAll');
    expect(selected()).toEqual([]);
  });

  it('the others goes into branches of which a part is selected', async () => {
    const [a, , , d] = fill();
    d!.parent!.add(createMesh('beside d'));
    editor.selection.set([a!, d!]);
    await editor.operators.run('edit.selectInverse');
    expect(selected()).toEqual(['b', 'c', 'beside d']);
  });
});

describe('isolating', () => {
  const shown = (): string[] => {
    const names: string[] = [];
    editor.scene.traverseVisible((object) => object.name !== '' && 'isMesh' in object && names.push(object.name));
    return names;
  };

  it('hides all else, also beside it in its group; once more brings back just that', async () => {
    const [a, , , d] = fill();
    d!.parent!.add(createMesh('beside d'));
    a!.visible = false;
    editor.selection.set([d!]);
    await editor.operators.run('edit.isolate');
    expect(shown()).toEqual(['d']);
    expect(editor.history.undos).toHaveLength(1);
    await editor.operators.run('edit.isolate');
    expect(shown()).toEqual(['b', 'c', 'd', 'beside d']);
    await editor.operators.run('edit.showAll');
    expect(shown()).toContain('a');
  });
});

it('what is unlocked everywhere is one entry', async () => {
  const objects = fill();
  editor.selection.set(objects);
  await editor.operators.run('edit.lock');
  expect(objects.every((object) => object.userData.locked === true)).toBe(true);
  await editor.operators.run('edit.unlockAll');
  expect(objects.some((object) => 'locked' in object.userData)).toBe(false);
  expect(editor.history.undos).toHaveLength(2);
  expect(new Vector3().copy(objects[0]!.position).x).toBe(-30);
});
