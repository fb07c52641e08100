import type { Object3D } from 'three';
import { z } from 'zod';
import type { Command } from '../../core/Command.ts';
import type { Editor } from '../../core/Editor.ts';
import { labelledRow, UIDiv, type UIRow } from '../../ui/containers.ts';
import { UISection } from '../../ui/UISection.ts';
import { type Control, createControl } from './controls.ts';
import type { Field, FieldSection, Triple } from './Field.ts';

interface BoundRow {
  field: Field;
  control: Control;
  row: UIRow;
}

const FOLDS_KEY = 'inspector/folds';
const foldsSchema = z.record(z.string(), z.boolean());

/**
 * Sections of fields for one or many objects. A row is shown if it fits every one of them; where they differ it says so,
 * and a change gives all of them the new value, as one entry of the history. Each drag is one gesture.
 */
export class FieldTable {
  readonly dom = new UIDiv().dom;
  readonly #editor: Editor;
  readonly #sections: { section: UISection; rows: BoundRow[] }[] = [];
  #objects: readonly Object3D[] = [];

  readonly #finish: (end: () => void) => void;

  /** @param finish calls `end`, with which a change of the artist's becomes an entry of the history */
  constructor(editor: Editor, sections: readonly FieldSection[], finish = (end: () => void): void => end()) {
    this.#editor = editor;
    this.#finish = finish;
    for (const section of sections) this.#addSection(section);
  }

  /** Shows these objects' values; what is folded is shown when it is unfolded. */
  update(objects: readonly Object3D[]): void {
    this.#objects = objects;
    for (const { section, rows } of this.#sections) {
      let any = false;
      for (const { field, control, row } of rows) {
        const values = this.#valuesOf(field, objects);
        row.setHidden(values === null);
        if (values && section.open) control.show(values);
        if (field.kind === 'code' && field.faults && section.open)
          control.tell?.(objects.length === 1 ? field.faults(objects[0]!, this.#editor) : []);
        any ||= values !== null;
      }
      section.setHidden(!any);
    }
  }

  /** Of those that are plain, the first and one that differs are enough to show; null if the field does not fit all. */
  #valuesOf(field: Field, objects: readonly Object3D[]): unknown[] | null {
    const needsAll = field.kind === 'vector' || field.kind === 'json';
    const values: unknown[] = [];
    for (const object of objects) {
      const value = field.read(object, this.#editor);
      if (value === undefined) return null;
      if (needsAll || values.length === 0) values.push(value);
      else if (value !== values[0]) values[1] = value;
    }
    return values.length === 0 ? null : values;
  }

  /** Puts something else between the sections. @param key of the section that it comes after */
  insertAfter(key: string, dom: HTMLElement): void {
    const before = this.#sections.find(({ section }) => section.dom.dataset.testid === `section-${key}`);
    if (before) before.section.dom.after(dom);
    else this.dom.append(dom);
  }

  #addSection({ key, title, folded, fields }: FieldSection): void {
    const folds = this.#editor.config.get(FOLDS_KEY, foldsSchema, {});
    const section = new UISection(this.#editor.strings.getKey(key, title), folds[key] ?? !folded);
    section.setTestId(`section-${key}`).onToggle((open) => {
      this.#editor.config.setKey(FOLDS_KEY, { ...this.#editor.config.get(FOLDS_KEY, foldsSchema, {}), [key]: open });
      if (open) this.update(this.#objects);
    });
    const rows = fields.map((field) => this.#bind(field));
    section.add(...rows.map(({ row }) => row));
    this.dom.appendChild(section.dom);
    this.#sections.push({ section, rows });
  }

  #bind(field: Field): BoundRow {
    const label = this.#editor.strings.getKey(field.key, field.label);
    const { history } = this.#editor;
    const control = createControl(field, label, {
      editor: this.#editor,
      changed: (value, part) => this.#apply(field, value, part),
      gestureStart: () => history.beginGesture(),
      gestureEnd: () => this.#finish(() => history.endGesture()),
      gestureCancel: () => history.cancelGesture(),
    });
    control.element.setTestId(field.key);
    return { field, control, row: labelledRow(label, control.element) };
  }

  #apply(field: Field, value: unknown, part: number | undefined): void {
    const { history } = this.#editor;
    history.beginGesture();
    try {
      for (const object of this.#objects) {
        const command = this.#command(field, object, value, part);
        if (command) this.#editor.execute(command);
      }
    } catch (error) {
      this.#editor.notices.error(error instanceof Error ? error.message : String(error));
    } finally {
      this.#finish(() => history.endGesture());
    }
    this.update(this.#objects);
  }

  #command(field: Field, object: Object3D, value: unknown, part: number | undefined): Command | null {
    if (field.kind !== 'vector' || part === undefined) {
      // The control of a kind gives values of that kind; the union of all kinds cannot say so.
      return (field as { write(editor: Editor, object: Object3D, value: unknown): Command | null }).write(this.#editor, object, value);
    }
    const whole = [...(field.read(object, this.#editor) ?? [0, 0, 0])] as Triple;
    whole[part] = value as number;
    return field.write(this.#editor, object, whole);
  }
}
