/** The host's own panels: Outliner, Inspector, History. Plugins add theirs beside them with `editor.panels.register`. */

import { AnimationPanel } from '../animation/AnimationPanel.ts';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { registerOperators } from '../menubar/operatorSet.ts';
import { ScriptPanel } from '../script/ScriptPanel.ts';
import { HistoryPanel } from './HistoryPanel.ts';
import { Inspector } from './Inspector.ts';
import { LastOperationPanel } from './LastOperationPanel.ts';
import { lastOperation } from './lastOperation.ts';
import { Outliner } from './Outliner.ts';
import { ResourcesPanel } from './ResourcesPanel.ts';

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
  disposables.add(
    editor.panels.register({
      id: 'resources',
      area: 'bottom',
      title: text('panel/resources', 'Resources'),
      icon: 'layers',
      order: 40,
      create: () => new ResourcesPanel(editor),
    }),
  );
  const last = new LastOperationPanel(editor);
  disposables.add(editor.overlays.register({ id: 'last-operation', create: () => last }));
  disposables.add(
    registerOperators(editor, 'Edit', [
      {
        id: 'edit.adjustLast',
        label: text('edit/adjustLast', 'Adjust what was done last'),
        icon: 'sliders',
        help: text('edit/adjustLastHelp', 'Its values can be changed after the fact; undo takes all of it back'),
        shortcut: 'f9',
        group: 'history',
        poll: () => last.open || lastOperation(editor) !== null,
        checked: () => last.open,
        execute: () => last.show(!last.open),
      },
    ]),
  );
  return disposables;
}
