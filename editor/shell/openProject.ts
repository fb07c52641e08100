import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import { ask } from '../ui/UIDialog.ts';

/** Whether what is not saved to a file may be left behind: asks only if there is something. */
export async function mayReplace(editor: Editor): Promise<boolean> {
  if (!editor.project.dirty || editor.scene.children.length === 0) return true;
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  return ask({
    title: text('project/replace-title', 'Leave this project?'),
    sentence: text('project/replace', 'It has changes that are in no file yet. They are kept under File > Earlier projects.'),
    confirm: text('project/replace-confirm', 'Leave it'),
    cancel: text('dialog/cancel', 'Cancel'),
  });
}

/** Asks as `mayReplace` does, and keeps the project among the earlier ones, so that another one can take its place. */
export async function leaveProject(editor: Editor): Promise<boolean> {
  if (!(await mayReplace(editor))) return false;
  if (editor.scene.children.length > 0) await editor.storage.keepEarlier();
  return true;
}

/** Replaces the project by what a file says; the former one is kept among the earlier ones. A file that is no project changes nothing. */
export async function openProject(editor: Editor, json: unknown, title: string): Promise<void> {
  if (!(await leaveProject(editor))) return;
  try {
    await editor.fromJSON(json);
    if (editor.project.title === '') editor.project.setTitle(title);
    editor.project.markSaved();
  } catch (error) {
    editor.notices.error(
      editor.strings.getKey('project/unreadable', 'This file is not a project that the editor can open.'),
      sentenceOf(error),
    );
  }
}
