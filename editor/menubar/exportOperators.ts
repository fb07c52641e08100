import { type Object3D, Scene } from 'three';
import type { Editor } from '../core/Editor.ts';
import type { Exporter } from '../core/Exporters.ts';
import { download, fileNameOf, nameOfProject } from '../shell/fileAccess.ts';
import { type Placed, textOf } from './operatorSet.ts';

/** The scene in each format, and what is selected of it. */
export function exportOperators(editor: Editor): Placed[] {
  const text = textOf(editor);
  const [all, selected] = [text('file/export', 'Export'), text('file/exportSelection', 'Export selection')];
  const formats = editor.exporters.list();
  const operator = (exporter: Exporter, of: 'export' | 'exportSelection', submenu: string): Placed => ({
    id: `file.${of}.${exporter.id}`,
    label: exporter.label,
    icon: 'download',
    group: 'exchange',
    submenu,
    help: submenu,
    poll: () => (of === 'export' ? editor.scene.children.length > 0 : editor.selection.objects.length > 0),
    async execute() {
      if (of === 'export') await write(editor, exporter, editor.scene, nameOfProject(editor));
      else await write(editor, exporter, selectionRoot(editor), selectionTitle(editor));
    },
  });
  return [
    ...formats.map((exporter) => operator(exporter, 'export', all)),
    ...formats.map((exporter) => operator(exporter, 'exportSelection', selected)),
  ];
}

/** What is selected under one root, where it stands in the world; the objects keep their parents, which a writer does not ask for. */
export function selectionRoot(editor: Editor): Object3D {
  const roots = editor.selection.roots();
  const [only] = roots;
  if (only && roots.length === 1) return only;
  editor.scene.updateMatrixWorld();
  const root = new Scene();
  root.name = editor.scene.name;
  root.children = roots;
  return root;
}

function selectionTitle(editor: Editor): string {
  const [only, ...others] = editor.selection.roots();
  return (others.length === 0 && only?.name) || nameOfProject(editor);
}

async function write(editor: Editor, exporter: Exporter, root: Object3D, title: string): Promise<void> {
  const warnings: string[] = [];
  const files = await exporter.write(root, { name: fileNameOf(title), onWarning: (sentence) => warnings.push(sentence) });
  for (const file of files) {
    const data = typeof file.data === 'string' ? file.data : new Uint8Array(file.data);
    download(file.name, data, file.mime);
  }
  if (warnings.length > 0) editor.notices.warn(`${exporter.label}: ${warnings[0]}`, warnings.slice(1).join('\n') || undefined);
}
