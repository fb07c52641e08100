import type { Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';
import { labelledRow, UIDiv } from '../ui/containers.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UISection } from '../ui/UISection.ts';

const AXES = ['x', 'y', 'z'] as const;
const ACTIONS = ['min', 'center', 'max'] as const;

/** Buttons for what several selected objects can do together, drawn from the operators of the Edit menu. */
export class ArrangeSection {
  readonly dom: HTMLElement;
  readonly #editor: Editor;
  readonly #section: UISection;
  readonly #buttons: { id: string; button: UIButton }[] = [];

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#section = new UISection(editor.strings.getKey('arrange/title', 'Arrange'), true).setTestId('section-arrange');
    for (const axis of AXES) {
      const ids = [...ACTIONS.map((edge) => `edit.align.${axis}.${edge}`), `edit.distribute.${axis}`];
      this.#section.add(labelledRow(axis.toUpperCase(), this.#row(ids)));
    }
    this.#section.add(labelledRow(editor.strings.getKey('arrange/place', 'Place'), this.#row(['edit.drop', 'edit.center', 'edit.group'])));
    this.dom = this.#section.dom;
  }

  update(objects: readonly Object3D[]): void {
    this.#section.setHidden(objects.length < 2);
    if (objects.length < 2) return;
    for (const { id, button } of this.#buttons) {
      const operator = this.#editor.operators.get(id);
      // Not asked of each operator: with ten thousand objects that takes its time.
      button.setHidden(!operator).setDisabled(id.startsWith('edit.distribute') && objects.length < 3);
      if (operator && button.dom.title !== operator.label) button.setIcon(operator.icon ?? 'square').setHint(operator.label);
    }
  }

  #row(ids: readonly string[]): UIDiv {
    const row = new UIDiv().setClass('IconRow');
    for (const id of ids) {
      const button = new UIButton('', 'square').setKind('ghost').setTestId(`arrange-${id}`);
      button.onClick(() => void this.#editor.operators.run(id));
      this.#buttons.push({ id, button });
      row.add(button);
    }
    return row;
  }
}
