import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { DISPLAY_UNITS, type DisplayUnit } from '../core/Units.ts';
import { UIInput, UISelect } from '../ui/fields.ts';
import { keyCaps } from '../ui/keyCaps.ts';
import { UIButton } from '../ui/UIButton.ts';

type Part = { dom: HTMLElement; dispose(): void };

/** The project's name, which can be changed in place, and whether it is safe. */
export function createProjectStatus(editor: Editor): Part {
  const disposables = new Disposables();
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const dom = document.createElement('div');
  dom.className = 'project';
  const name = new UIInput().setClass('project-name').setTestId('project-name').setLabel(text('project/name', 'Project name'));
  name.setPlaceholder(text('project/untitled', 'Untitled'));
  name.onChange(() => editor.project.setTitle(name.getValue().trim()));
  const saved = document.createElement('span');
  saved.className = 'saved';
  saved.dataset.testid = 'saved-state';
  saved.setAttribute('role', 'status');
  const here = new UIButton(text('project/takeOver', 'Keep it here'))
    .setTestId('take-over')
    .setTooltip(text('project/takeOverHint', 'The other tab saves, and this one goes on with what it had.'))
    .onClick(() => editor.storage.takeOver());
  here.dom.hidden = true;
  dom.append(name.dom, saved, here.dom);

  const { signals } = editor;
  let failed: string | null = null;
  const show = (): void => {
    if (!name.edited) name.setValue(editor.project.title);
    const { state } = editor.storage;
    const kind = !editor.storage.ours
      ? 'elsewhere'
      : failed !== null
        ? 'failed'
        : state === 'saving' || state === 'pending'
          ? 'saving'
          : !editor.storage.automatic && editor.project.dirty
            ? 'off'
            : '';
    here.setHidden(editor.storage.ours);
    const words = {
      elsewhere: text('project/elsewhere', 'Open in another tab: not kept here'),
      failed: text('project/failed', 'Not saved'),
      saving: text('project/saving', 'Saving…'),
      off: text('project/off', 'Not kept: autosave is off'),
    };
    const safe = editor.project.inFile ? text('project/saved', 'Saved') : text('project/kept', 'Kept in this browser');
    const said = kind === '' ? safe : words[kind];
    const told = failed ?? said;
    if (saved.textContent === said && saved.title === told) return;
    saved.className = `saved ${kind === 'elsewhere' || kind === 'off' ? 'failed' : kind}`;
    saved.textContent = said;
    saved.title = told;
  };
  disposables.add(
    signals.savingFailed.add((sentence) => {
      failed = sentence;
      show();
    }),
  );
  disposables.add(
    signals.savingFinished.add(() => {
      failed = null;
      show();
    }),
  );
  disposables.add(signals.projectHeld.add(show));
  // The storage hears of a change after this: what it makes of it can be read once all have heard.
  const showSoon = (): void => queueMicrotask(show);
  disposables.add(onAny([signals.savingStarted, signals.projectChanged, signals.historyChanged, signals.editorCleared], showSoon));
  disposables.add(onAny([signals.objectChanged, signals.sceneGraphChanged, signals.materialChanged], showSoon));
  show();
  return { dom, dispose: () => disposables.dispose() };
}

/** Units and the way into the palette. */
export function createMenubarTools(editor: Editor): Part {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const dom = document.createElement('div');
  dom.className = 'right';
  const units = new UISelect(Object.fromEntries(DISPLAY_UNITS.map((unit) => [unit, unit])));
  units.addClass('units').setTestId('units').setLabel(text('settings/units', 'Lengths in'));
  units.onChange(() => editor.units.setUnit(units.getValue() as DisplayUnit));
  const show = (): void => {
    units.setValue(editor.units.unit);
  };
  const stop = editor.signals.unitsChanged.add(show);
  show();
  const palette = new UIButton(text('palette/search', 'Search commands'), 'search').addClass('palette-button').setTestId('open-palette');
  palette.setTooltip(text('palette/search', 'Search commands')).dom.appendChild(keyCaps('f3'));
  palette.onClick(() => void editor.operators.run('help.palette'));
  dom.append(units.dom, palette.dom);
  return { dom, dispose: stop };
}
