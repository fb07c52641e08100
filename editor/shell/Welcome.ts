import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';

/** What an empty scene says: how to begin. It goes with the first object. */
export function createWelcome(editor: Editor): { dom: HTMLElement; dispose(): void } {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const dom = document.createElement('div');
  dom.className = 'overlay welcome';
  dom.dataset.testid = 'welcome';
  const title = document.createElement('h2');
  title.textContent = text('welcome/title', 'Nothing here yet');
  const hint = document.createElement('p');
  hint.textContent = text('welcome/hint', 'Choose something from Add, or drop a model here.');
  dom.append(title, hint);
  const show = (): void => {
    dom.hidden = editor.scene.children.length > 0;
  };
  const { signals } = editor;
  const stop = onAny([signals.sceneGraphChanged, signals.editorCleared], show);
  show();
  return { dom, dispose: stop };
}
