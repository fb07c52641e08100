import type { Material, Object3D } from 'three';
import { SetMaterialCommand } from '../commands/SetMaterialCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import { materialsOf } from '../core/materials.ts';

/** How many other objects of the scene change with these when their material does, as duplicates do. */
export function countSharers(editor: Editor, objects: readonly Object3D[], slot: number): number {
  const materials = new Set(objects.map((object) => editor.getObjectMaterial(object, slot)));
  const own = new Set(objects);
  let count = 0;
  editor.scene.traverse((object) => {
    if (!own.has(object) && materialsOf(object).some((material) => materials.has(material))) count += 1;
  });
  return count;
}

/** Gives objects materials of their own, as one step: what they share among themselves they still do. @param name of the step */
export function makeMaterialsOwn(editor: Editor, objects: readonly Object3D[], slot: number, name: string): void {
  const copies = new Map<Material, Material>();
  asOne(editor, name, () => {
    for (const object of objects) {
      const material = editor.getObjectMaterial(object, slot);
      if (!material) continue;
      const copy = copies.get(material) ?? material.clone();
      copies.set(material, copy);
      editor.execute(new SetMaterialCommand(editor, object, copy, slot));
    }
  });
}
