import type { Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';
import { geometryOf } from '../core/materials.ts';
import { createTestEditor, stateOf } from '../core/testEditor.ts';
import { registerAddOperators } from '../menubar/addOperators.ts';
import { registerEditOperators } from '../menubar/editOperators.ts';
import type { Field } from '../panels/fields/Field.ts';
import { materialSections } from '../panels/fields/materialFields.ts';
import { OBJECT_SECTIONS } from '../panels/fields/objectFields.ts';
import { SCENE_SECTIONS } from '../panels/fields/sceneFields.ts';
import { GEOMETRY_KINDS } from '../panels/geometryParameters.ts';
import { parameterSection } from '../panels/geometrySection.ts';
import { GEOMETRY_IDENTITY } from '../panels/geometryTools.ts';
import { type Dice, dice } from './dice.ts';

/** Steps of the history, which are no changes. */
const NOT_RUN = ['edit.undo', 'edit.redo'];
/** Rows that ask for a file. */
const ASKING = ['scene/backgroundType', 'scene/environmentType'];
const WORDS = ['', 'Ring', 'Größe "3"', '<b>bold</b>', '../..', '🜁 Luft', ' ', 'a'.repeat(300), '__proto__', 'NaN'];
const NUMBERS = [0, 1, -1, 0.1, 1e-9, 1e9, -2.5, 12.345678901234, 359, 2 ** 31, Number.NaN];

/**
 * Somebody who does whatever can be done, by dice: adds, changes rows of the inspector, runs operators, takes back, does again, changes
 * after the fact, cancels, and opens the project anew. What was done last stands in `done`, for whoever has to find a fault.
 */
export class Artist {
  editor: Editor;
  readonly done: string[] = [];
  readonly #dice: Dice;

  constructor(seed: number) {
    this.#dice = dice(seed);
    this.editor = open();
  }

  async steps(count: number): Promise<void> {
    for (let step = 0; step < count; step += 1) await this.#step();
  }

  async #step(): Promise<void> {
    const chance = this.#dice.chance();
    if (chance < 0.1) await this.#operate((id) => id.startsWith('add.'));
    else if (chance < 0.3) await this.#operate((id) => !id.startsWith('add.'));
    else if (chance < 0.62) this.#change();
    else if (chance < 0.7) this.#select();
    else if (chance < 0.84) this.#goBackAndForth();
    else if (chance < 0.9) this.#cancel();
    else if (chance < 0.97) this.#join();
    else await this.#reopen();
  }

  async #operate(fits: (id: string) => boolean): Promise<void> {
    const { operators } = this.editor;
    const ids = operators
      .list()
      .map(({ id }) => id)
      .filter((id) => fits(id) && !NOT_RUN.includes(id) && operators.canRun(id));
    if (ids.length === 0) return;
    // A scene that has grown large is made smaller: what is slow is not what is looked for.
    const id = this.#objects().length > 40 && operators.canRun('edit.delete') ? 'edit.delete' : this.#dice.one(ids);
    this.done.push(id);
    await operators.run(id);
  }

  #objects(): Object3D[] {
    const found: Object3D[] = [];
    for (const child of this.editor.scene.children) child.traverse((object) => found.push(object));
    return found;
  }

  #select(): void {
    const objects = this.#objects();
    const chosen = Array.from({ length: Math.min(1 + this.#dice.whole(3), objects.length) }, () => this.#dice.one(objects));
    this.editor.selection.set(chosen);
    this.done.push(`select ${chosen.length}`);
  }

  /** One row of the inspector, for all that is selected, as the table of rows does it. */
  #change(): void {
    const { selection, scene, history, notices } = this.editor;
    const objects = selection.objects.length > 0 ? selection.objects : [scene];
    const fields = this.#fieldsOf(objects);
    if (fields.length === 0) return;
    const field = this.#dice.one(fields);
    const value = this.#valueFor(field);
    this.done.push(`${field.key} = ${JSON.stringify(value)}`);
    history.beginGesture();
    try {
      for (const object of objects) {
        const command = (field as { write(editor: Editor, object: Object3D, value: unknown): ReturnType<Field['write']> }).write(
          this.editor,
          object,
          value,
        );
        if (command) this.editor.execute(command);
      }
    } catch (error) {
      notices.error(error instanceof Error ? error.message : String(error));
    } finally {
      history.endGesture();
    }
  }

  #fieldsOf(objects: readonly Object3D[]): Field[] {
    const [type = '', ...others] = new Set(objects.map((object) => geometryOf(object)?.type ?? ''));
    const parameters = others.length === 0 && GEOMETRY_KINDS[type] ? [parameterSection(type)] : [];
    const sections = [...OBJECT_SECTIONS, ...SCENE_SECTIONS, ...materialSections(-1), GEOMETRY_IDENTITY, ...parameters];
    return sections
      .flatMap(({ fields }) => fields)
      .filter(
        (field) =>
          field.kind !== 'texture' &&
          !ASKING.includes(field.key) &&
          objects.every((object) => field.read(object, this.editor) !== undefined),
      );
  }

  #valueFor(field: Field): unknown {
    switch (field.kind) {
      case 'number':
      case 'slider': {
        const { min = -1e6, max = 1e6, integer = false } = field;
        const value = this.#dice.chance() < 0.3 ? this.#dice.one(NUMBERS) : min + this.#dice.chance() * Math.min(max - min, 100);
        const within = Number.isNaN(value) ? value : Math.min(max, Math.max(min, value));
        // Fine divisions take long and show nothing more.
        return integer ? Math.min(Math.round(within), 12) : within;
      }
      case 'vector':
        return [0, 1, 2].map(() => (this.#dice.chance() < 0.3 ? this.#dice.one(NUMBERS) : this.#dice.chance() * 200 - 100));
      case 'color':
        return this.#dice.whole(0x1000000);
      case 'check':
        return this.#dice.chance() < 0.5;
      case 'choice':
        return this.#dice.one(Object.keys(field.choices));
      case 'json':
        return { word: this.#dice.one(WORDS), list: [1, { deep: null }] };
      default:
        return this.#dice.one(WORDS);
    }
  }

  #goBackAndForth(): void {
    const { history } = this.editor;
    const chance = this.#dice.chance();
    if (chance < 0.2) {
      const ids = [0, ...history.undos.map(({ id }) => id), ...history.redos.map(({ id }) => id)];
      const id = this.#dice.one(ids);
      this.done.push(`to ${id}`);
      history.goToState(id);
      return;
    }
    const times = 1 + this.#dice.whole(4);
    this.done.push(`${chance < 0.6 ? 'undo' : 'redo'} ${times}`);
    for (let time = 0; time < times; time += 1)
      if (chance < 0.6) history.undo();
      else history.redo();
  }

  /** Something that is begun and not wanted leaves nothing behind. */
  #cancel(): void {
    const { history } = this.editor;
    const before = stateOf(this.editor);
    const gesture = this.#dice.chance() < 0.5;
    this.done.push(gesture ? 'begin gesture' : 'begin transaction');
    const token = gesture ? null : history.begin('Unwanted');
    if (gesture) history.beginGesture();
    for (let change = 0; change < 3; change += 1) this.#change();
    if (token) history.rollback(token);
    else history.cancelGesture();
    this.done.push('cancel');
    demandSame(before, stateOf(this.editor), 'what was cancelled has left something behind');
  }

  #join(): void {
    this.#change();
    this.done.push('join');
    this.editor.history.join();
  }

  async #reopen(): Promise<void> {
    const before = stateOf(this.editor);
    const json: unknown = JSON.parse(JSON.stringify(this.editor.toJSON()));
    this.editor.dispose();
    this.editor = open();
    this.done.push('reopen');
    await this.editor.fromJSON(json);
    demandSame(before, stateOf(this.editor), 'the project is not what it was before it was opened anew');
  }
}

/** @throws a sentence with the first place where two states differ */
export function demandSame(wanted: string, found: string, sentence: string): void {
  if (wanted === found) return;
  throw new Error(`${sentence}: ${difference(JSON.parse(wanted), JSON.parse(found), '')}`);
}

function difference(wanted: unknown, found: unknown, path: string): string | null {
  if (Object.is(wanted, found)) return null;
  if (typeof wanted !== 'object' || typeof found !== 'object' || wanted === null || found === null)
    return `${path} was ${JSON.stringify(wanted)?.slice(0, 200)}, is ${JSON.stringify(found)?.slice(0, 200)}`;
  const [before, after] = [new Map(Object.entries(wanted)), new Map(Object.entries(found))];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const inner = difference(before.get(key), after.get(key), `${path}/${key}`);
    if (inner) return inner;
  }
  return null;
}

function open(): Editor {
  const editor = createTestEditor();
  registerAddOperators(editor);
  registerEditOperators(editor);
  return editor;
}
