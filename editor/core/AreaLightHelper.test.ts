import { RectAreaLight, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { AreaLightHelper } from './AreaLightHelper.ts';
import { objectOfPicker } from './Helpers.ts';
import { createTestEditor } from './testEditor.ts';

it('an area light is shown as large as it is, where it is, and is picked by what shows it', () => {
  const editor = createTestEditor();
  const light = new RectAreaLight(0xffffff, 1, 30, 20);
  light.position.set(5, 6, 7);
  editor.addObject(light);
  const helper = editor.helpers.get(light);
  if (!(helper instanceof AreaLightHelper)) throw new Error('There is no helper.');
  light.width = 40;
  light.updateMatrixWorld(true);
  helper.update();
  helper.updateMatrixWorld(true);
  helper.geometry.computeBoundingBox();
  expect(helper.geometry.boundingBox?.getSize(new Vector3()).toArray()).toEqual([40, 20, 20]);
  const picker = helper.children.find((child) => objectOfPicker(child) === light);
  expect(picker?.getWorldPosition(new Vector3()).toArray()).toEqual([5, 6, 7]);
});
