import { BoxGeometry, Mesh, MeshBasicMaterial, Object3D, OrthographicCamera, SpotLight, Vector2 } from 'three';
import { expect, it } from 'vitest';
import type { AimHelper } from '../core/AimHelper.ts';
import { objectOfPicker } from '../core/Helpers.ts';
import { createTestEditor } from '../core/testEditor.ts';
import { Picker } from './Picker.ts';

it('what is drawn over everything is picked first, and else what is nearest', () => {
  const editor = createTestEditor();
  const box = new Mesh(new BoxGeometry(), new MeshBasicMaterial());
  const target = new Object3D();
  for (const object of [box, target, Object.assign(new SpotLight(), { target })]) editor.addObject(object);
  editor.helpers.update(
    () => true,
    () => 0.01,
  );
  editor.sceneHelpers.updateMatrixWorld();
  const camera = new OrthographicCamera(-2, 2, 2, -2, 0.1, 10);
  camera.position.z = 5;
  camera.updateMatrixWorld();
  const picker = new Picker({ roots: () => [editor.scene, ...editor.helpers.list()], resolve: (hit) => objectOfPicker(hit) ?? hit });
  const first = () => picker.pick(new Vector2(), camera, 0.01).find((object) => object === box || object === target);
  const mark = editor.helpers.get(target) as AimHelper;
  mark.inFront = true;
  expect(first()).toBe(target);
  mark.inFront = false;
  expect(first()).toBe(box);
});
