/** The host's own panels: Outliner, Inspector, History. Plugins add theirs beside them with `editor.panels.register`. */

import { AnimationPanel } from '../animation/AnimationPanel.ts';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { ScriptPanel } from '../script/ScriptPanel.ts';
import { HistoryPanel } from './HistoryPanel.ts';
import { Inspector } from './Inspector.ts';
import { Outliner } from './Outliner.ts';

export function registerPanels(editor: Editor): Disposables {
  const disposables = new Disposables();
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  disposables.add(
    editor.panels.register({
      id: 'outliner',
      area: 'right-top',
      title: text('panel/outliner', 'Outliner'),
      order: 10,
      create: () => new Outliner(editor),
    }),
  );
  disposables.add(
    editor.panels.register({
      id: 'inspector',
      area: 'right-bottom',
      title: text('panel/inspector', 'Inspector'),
      order: 10,
      create: () => new Inspector(editor),
    }),
  );
  disposables.add(
    editor.panels.register({
      id: 'history',
      area: 'bottom',
      title: text('panel/history', 'History'),
      icon: 'history',
      order: 10,
      create: () => new HistoryPanel(editor),
    }),
  );
  disposables.add(
    editor.panels.register({
      id: 'script',
      area: 'bottom',
      title: text('panel/script', 'Script'),
      icon: 'code',
      order: 20,
      create: () => new ScriptPanel(editor),
    }),
  );
  disposables.add(
    editor.panels.register({
      id: 'animation',
      area: 'bottom',
      title: text('panel/animation', 'Animation'),
      icon: 'film',
      order: 30,
      create: () => new AnimationPanel(editor),
    }),
  );
  return disposables;
}
