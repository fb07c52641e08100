import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { UIButton } from '../ui/UIButton.ts';
import { SnapPanel } from './SnapPanel.ts';
import type { ViewOptions } from './ViewOptions.ts';

/** Operators that the toolbar shows, in groups. */
const GROUPS: readonly (readonly string[])[] = [
  ['select.box', 'select.lasso'],
  ['transform.translate', 'transform.rotate', 'transform.scale'],
  ['transform.snap', 'transform.space', 'view.measure'],
  ['view.focus', 'view.frameAll', 'edit.isolate'],
  ['render.play'],
];

/** The buttons at the lower edge of the viewport, drawn from operators. */
export function createViewportToolbar(editor: Editor, options: ViewOptions): { dom: HTMLElement; dispose(): void } {
  const disposables = new Disposables();
  const snapping = disposables.add(new SnapPanel(editor, options));
  const dom = document.createElement('div');
  dom.className = 'overlay toolbar';
  dom.setAttribute('role', 'toolbar');
  dom.setAttribute('aria-label', editor.strings.getKey('viewport/tools', 'Tools'));
  const buttons: { id: string; button: UIButton }[] = [];

  const update = (): void => {
    for (const { id, button } of buttons) {
      const operator = editor.operators.get(id);
      button.setDisabled(!editor.operators.canRun(id));
      if (operator?.checked) button.setPressed(operator.checked(editor));
    }
  };
  const build = (): void => {
    dom.replaceChildren();
    buttons.length = 0;
    for (const [index, group] of GROUPS.entries()) {
      const present = group.map((id) => editor.operators.get(id)).filter((operator) => operator !== undefined);
      if (index > 0 && present.length > 0 && dom.childElementCount > 0) {
        const divider = document.createElement('span');
        divider.className = 'divider';
        dom.appendChild(divider);
      }
      for (const operator of present) {
        const [key] = editor.operators.shortcuts(operator.id);
        const shortcut = key === undefined ? '' : ` (${key.toUpperCase()})`;
        const button = new UIButton('', operator.icon ?? 'square').setHint(operator.label + shortcut).setTestId(operator.id);
        button.setLabel(operator.label).onClick(() => {
          void editor.operators.run(operator.id).then(update);
        });
        buttons.push({ id: operator.id, button });
        dom.appendChild(button.dom);
        if (operator.id === 'transform.snap') dom.appendChild(snapping.dom);
      }
    }
    update();
  };
  disposables.add(editor.operators.changed.add(build));
  const { signals } = editor;
  disposables.add(signals.transformModeChanged.add(update));
  disposables.add(signals.spaceChanged.add(update));
  disposables.add(signals.snapChanged.add(update));
  disposables.add(signals.regionToolChanged.add(update));
  disposables.add(signals.measuringChanged.add(update));
  disposables.add(signals.selectionChanged.add(update));
  disposables.add(signals.sceneGraphChanged.add(update));
  disposables.add(signals.historyChanged.add(update));
  build();
  return { dom, dispose: () => disposables.dispose() };
}
