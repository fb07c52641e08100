import { BoxGeometry, type LineBasicMaterial, Mesh, Object3D, PointLight, SpotLight, type SpotLightHelper, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { AimHelper } from './AimHelper.ts';
import { objectOfPicker } from './Helpers.ts';
import { createTestEditor } from './testEditor.ts';

const always = (): boolean => true;

it('what a light shines at is marked where it is, in the colour of the light, and picked by the mark, until no light shines at it', () => {
  const editor = createTestEditor();
  const light = new SpotLight(0x00ff00);
  editor.addObject(light);
  expect(editor.helpers.get(light.target)).toBeUndefined();
  const target = Object.assign(new Object3D(), { uuid: light.target.uuid });
  target.position.set(1, 2, 3);
  editor.addObject(target);
  const mark = editor.helpers.get(target);
  if (!(mark instanceof AimHelper)) throw new Error('It is not marked.');
  target.position.x = 7;
  editor.helpers.update(always, () => 1);
  editor.sceneHelpers.updateMatrixWorld();
  const picker = mark.children.find((child) => objectOfPicker(child) === target);
  expect(picker?.getWorldPosition(new Vector3()).toArray()).toEqual([7, 2, 3]);
  expect((mark.material as LineBasicMaterial).color.getHex()).toBe(0x00ff00);
  editor.removeObject(light);
  expect(editor.helpers.get(target)).toBeUndefined();
  editor.addObject(light);
  expect(editor.helpers.get(target)).toBeInstanceOf(AimHelper);
  editor.clear();
  expect(editor.helpers.list()).toEqual([]);
});

it('what can be seen by itself is not marked', () => {
  const editor = createTestEditor();
  const box = new Mesh(new BoxGeometry());
  const light = new SpotLight();
  light.target = box;
  editor.addObject(box);
  editor.addObject(light);
  expect(editor.helpers.get(box)).toBeUndefined();
});

it('the cone of a spot light ends where it shines to, in a stretched group too, or where its reach ends', () => {
  const editor = createTestEditor();
  const group = new Object3D();
  group.scale.setScalar(2);
  const light = new SpotLight();
  light.position.set(0, 10, 0);
  light.angle = 0.3;
  editor.addObject(group);
  editor.addObject(light, group);
  const helper = editor.helpers.get(light) as SpotLightHelper;
  const length = (): number => {
    editor.scene.updateMatrixWorld();
    editor.helpers.update(always, () => 1);
    editor.sceneHelpers.updateMatrixWorld();
    return helper.cone.matrixWorld.getMaxScaleOnAxis();
  };
  expect(length()).toBeCloseTo(20, 6);
  light.distance = 7;
  expect(length()).toBeCloseTo(14, 6);
});

it('a helper without a size of its own is as large in the picture near and far, in a stretched group too, and goes with what is hidden', () => {
  const editor = createTestEditor();
  const group = new Object3D();
  group.scale.setScalar(4);
  const light = new PointLight();
  editor.addObject(group);
  editor.addObject(light, group);
  const helper = editor.helpers.get(light);
  const sizeAt = (mmPerPixel: number): number => {
    editor.helpers.update(always, () => mmPerPixel);
    editor.sceneHelpers.updateMatrixWorld();
    return helper?.matrixWorld.getMaxScaleOnAxis() ?? 0;
  };
  expect(sizeAt(20) / sizeAt(0.1)).toBeCloseTo(200, 9);
  expect(sizeAt(1)).toBeGreaterThan(5);
  expect(light.matrixWorld.getMaxScaleOnAxis()).toBe(4);
  group.visible = false;
  editor.helpers.update(always, () => 1);
  expect(helper?.visible).toBe(false);
});
