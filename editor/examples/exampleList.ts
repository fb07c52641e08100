import type { Editor } from '../core/Editor.ts';
import { leaveProject } from '../shell/openProject.ts';

/** The projects that one can begin with, and what they are called; they are fetched with the first of them. */
export const EXAMPLE_TITLES: Readonly<Record<string, string>> = {
  orrery: 'Orrery',
  clock: 'Clock',
  wave: 'Wave of blocks',
  bricks: 'Game of bricks',
  materials: 'Material samples',
};

/** Replaces the project by an example; the former one is kept among the earlier ones. */
export async function openExample(editor: Editor, id: string): Promise<void> {
  const { EXAMPLES } = await import('./projects.ts');
  const example = EXAMPLES[id]?.();
  if (!example) throw new Error(`There is no example "${id}".`);
  if (!(await leaveProject(editor))) return;
  editor.clear();
  for (const object of example.objects) editor.addObject(object);
  for (const [owner, name, source] of example.scripts) editor.scripts.add(owner, { name, source });
  editor.camera.position.copy(example.from);
  editor.camera.lookAt(example.center);
  editor.camera.updateMatrixWorld();
  editor.viewCenter.copy(example.center);
  editor.signals.cameraChanged.dispatch(editor.camera);
  editor.project.setTitle(editor.strings.getKey(`example/${id}`, EXAMPLE_TITLES[id]));
  editor.project.markBegun();
  editor.signals.renderRequested.dispatch();
}
