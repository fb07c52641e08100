import type { Editor } from '../core/Editor.ts';
import { geometryOf, materialsOf } from '../core/materials.ts';
import { writeGeometryAlone, writeMaterialAlone } from '../io/alone.ts';
import { download, fileNameOf } from '../shell/fileAccess.ts';
import { type Placed, textOf } from './operatorSet.ts';

/** What is selected as JSON in the form of three.js, each by itself: the object, its geometry, its material. */
export function jsonOperators(editor: Editor): Placed[] {
  const text = textOf(editor);
  const operator = (id: string, label: string, poll: () => boolean, write: () => { name: string; json: unknown } | null): Placed => ({
    id: `file.export.${id}`,
    label,
    icon: 'download',
    group: 'exchange',
    submenu: text('file/exportSelection', 'Export selection'),
    help: text('file/exportSelection', 'Export selection'),
    poll,
    execute() {
      const written = write();
      if (written) download(`${fileNameOf(written.name)}.json`, JSON.stringify(written.json, null, 2), 'application/json');
    },
  });
  const selected = () => editor.selected;
  return [
    operator(
      'object-json',
      text('file/exportObject', 'Selected object as JSON'),
      () => selected() !== null,
      () => {
        const object = selected();
        return object && { name: object.name || object.type, json: editor.archive.writeObject(object) };
      },
    ),
    operator(
      'geometry-json',
      text('file/exportGeometry', 'Its geometry as JSON'),
      () => geometryOf(selected() ?? editor.scene) !== null,
      () => {
        const geometry = geometryOf(selected() ?? editor.scene);
        return geometry && { name: geometry.name || selected()?.name || geometry.type, json: writeGeometryAlone(editor.archive, geometry) };
      },
    ),
    operator(
      'material-json',
      text('file/exportMaterial', 'Its material as JSON'),
      () => materialsOf(selected() ?? editor.scene).length > 0,
      () => {
        const [material] = materialsOf(selected() ?? editor.scene);
        return material ? { name: material.name || material.type, json: writeMaterialAlone(editor.archive, material) } : null;
      },
    ),
  ];
}
