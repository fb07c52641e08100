import { REVISION } from 'three';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { openPalette } from '../shell/CommandPalette.ts';
import { openSettings } from '../shell/SettingsDialog.ts';
import { openShortcuts } from '../shell/ShortcutsDialog.ts';
import { UIText } from '../ui/containers.ts';
import { UIDialog } from '../ui/UIDialog.ts';
import { registerOperators, textOf } from './operatorSet.ts';

/** Settings, palette, list of keys, about. */
export function registerHelpOperators(editor: Editor): Disposables {
  const text = textOf(editor);
  const disposables = new Disposables();
  disposables.add(
    registerOperators(editor, 'Edit', [
      {
        id: 'edit.settings',
        label: text('settings', 'Settings…'),
        icon: 'settings',
        shortcut: 'ctrl+,',
        group: 'settings',
        // Another page may be named, for instance by a plugin that has one.
        execute: (_editor, page) => openSettings(editor, typeof page === 'string' ? page : undefined),
      },
    ]),
  );
  disposables.add(
    registerOperators(editor, 'Help', [
      {
        id: 'help.palette',
        label: text('palette', 'Command palette'),
        icon: 'search',
        shortcut: 'f3',
        group: 'find',
        execute: () => openPalette(editor),
      },
      {
        id: 'help.shortcuts',
        label: text('help/shortcuts', 'Keyboard shortcuts'),
        icon: 'keyboard',
        shortcut: 'shift+?',
        group: 'find',
        execute: () => openShortcuts(editor),
      },
      { id: 'help.about', label: text('help/about', 'About'), icon: 'info', group: 'about', execute: () => openAbout(editor) },
    ]),
  );
  return disposables;
}

function openAbout(editor: Editor): void {
  const text = textOf(editor);
  const dialog = new UIDialog(text('help/about', 'About'), text('dialog/close', 'Close')).addClass('narrow');
  dialog.body.add(
    new UIText(
      text('about/what', 'A 3D editor in the browser, in the architecture of the three.js editor. Scenes are in millimetres, +Y is up.'),
    ),
  );
  dialog.body.add(new UIText(`three.js r${REVISION}`).setMuted().setStyle('display', 'block').setStyle('margin-top', '12px'));
  for (const plugin of editor.plugins.list()) {
    dialog.body.add(new UIText(`${plugin.name} ${plugin.version}`).setMuted().setStyle('display', 'block'));
  }
  dialog.open();
}
