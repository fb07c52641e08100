import type { Object3D } from 'three';
import { AddScriptCommand } from '../commands/AddScriptCommand.ts';
import { RemoveScriptCommand } from '../commands/RemoveScriptCommand.ts';
import { SetScriptValueCommand } from '../commands/SetScriptValueCommand.ts';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import type { Script } from '../core/Signals.ts';
import { UIDiv, UIPanel, UIText } from '../ui/containers.ts';
import { UIInput } from '../ui/fields.ts';
import { UIButton } from '../ui/UIButton.ts';
import type { CodeEditor } from './CodeEditor.ts';
import { NEW_SOURCE } from './scriptApi.ts';

/** What is typed becomes a command when it has rested for this long, and an entry of the history when it has rested for the other. */
const PAUSE_MS = 300;
const ENTRY_MS = 1500;

/** The scripts of what is selected, of the scene without a selection: a list, and the one that is chosen as text. */
export class ScriptPanel {
  readonly dom = new UIPanel().setClass('ScriptPanel').dom;
  readonly #editor: Editor;
  readonly #list = new UIDiv().setClass('scripts');
  readonly #source = new UIDiv().setClass('source');
  readonly #disposables = new Disposables();
  #code: CodeEditor | null = null;
  #owner: Object3D;
  #script: Script | null = null;
  #typed = false;
  /** All that the list is made of. */
  #shown: readonly unknown[] = [];
  #frame = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#owner = editor.scene;
    this.dom.append(this.#list.dom, this.#source.dom);
    const { signals } = editor;
    const lists = [signals.scriptAdded, signals.scriptRemoved, signals.selectionChanged, signals.editorCleared, signals.objectChanged];
    this.#disposables.add(onAny(lists, () => this.#schedule()));
    this.#disposables.add(signals.scriptChanged.add((script) => this.#changedElsewhere(script)));
    this.#update();
  }

  shown(): void {
    this.#update();
  }

  dispose(): void {
    this.#settle();
    cancelAnimationFrame(this.#frame);
    this.#disposables.dispose();
    this.#code?.dispose();
  }

  #text(key: string, english: string): string {
    return this.#editor.strings.getKey(key, english);
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#update());
  }

  #update(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { scene, selected, scripts } = this.#editor;
    const owner = selected && this.#editor.isInScene(selected) ? selected : scene;
    if (owner !== this.#owner) this.#settle();
    this.#owner = owner;
    if (this.dom.closest('[hidden]')) return;
    const own = scripts.of(owner);
    if (!this.#script || !own.includes(this.#script)) void this.#show(own[0] ?? null);
    this.#fillList(own);
  }

  #fillList(own: readonly Script[]): void {
    if (this.#list.dom.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement) return;
    const shown = [this.#owner, this.#owner.name, this.#script, ...own.flatMap((script) => [script, script.name])];
    if (shown.length === this.#shown.length && shown.every((part, at) => part === this.#shown[at])) return;
    this.#shown = shown;
    const add = new UIButton(this.#text('script/new', 'New script'), 'plus').setTestId('script-new').onClick(() => this.#add());
    const owner = new UIText(this.#owner.name || this.#owner.type).setClass('owner').setTooltip(this.#owner.name);
    this.#list.clear().add(new UIDiv().setClass('head').add(owner, add));
    for (const script of own) this.#list.add(this.#row(script));
    if (own.length === 0) {
      const hint = this.#text(
        'script/none',
        'A script moves an object while the scene is played: its functions init, start, update and others are called.',
      );
      this.#list.add(new UIText(hint).setMuted().setClass('hint'));
    }
  }

  #row(script: Script): UIDiv {
    const row = new UIDiv()
      .setClass('script')
      .toggleClass('chosen', script === this.#script)
      .setTestId('script');
    const name = new UIInput(script.name).setLabel(this.#text('script/name', 'Name of the script'));
    name.on('focus', () => void this.#show(script));
    name.onChange(() => {
      this.#editor.execute(new SetScriptValueCommand(this.#editor, this.#owner, script, 'name', name.getValue().trim()));
    });
    const remove = new UIButton('', 'trash').setKind('ghost').setHint(this.#text('script/remove', 'Remove this script'));
    remove.onClick(() => this.#editor.execute(new RemoveScriptCommand(this.#editor, this.#owner, script)));
    return row.add(name, remove);
  }

  #add(): void {
    this.#settle();
    const count = this.#editor.scripts.of(this.#owner).length;
    const script: Script = { name: count === 0 ? 'script' : `script ${count + 1}`, source: NEW_SOURCE };
    this.#editor.execute(new AddScriptCommand(this.#editor, this.#owner, script));
    void this.#show(script, true);
  }

  /** The editor for text comes when the first script is looked at. */
  async #show(script: Script | null, focus = false): Promise<void> {
    if (script !== this.#script) this.#settle();
    this.#script = script;
    this.#source.setHidden(script === null);
    this.#fillList(this.#editor.scripts.of(this.#owner));
    if (!script) return;
    const { CodeEditor } = await import('./CodeEditor.ts');
    if (script !== this.#script) return;
    if (!this.#code) {
      this.#code = new CodeEditor({
        label: this.#text('script/source', 'Source of the script'),
        syntaxError: this.#text('script/syntax', 'This cannot be read as JavaScript.'),
        changed: () => this.#changed(),
        left: () => this.#settle(),
      });
      this.#code.dom.dataset.testid = 'script-source';
      this.#source.add(this.#code.dom);
    }
    this.#code.show(script.source);
    if (focus) this.#code.focus();
  }

  #changed(): void {
    if (!this.#typed) this.#editor.history.beginGesture();
    this.#typed = true;
    clearTimeout(this.#pause);
    clearTimeout(this.#rest);
    this.#pause = setTimeout(() => this.#store(), PAUSE_MS);
    this.#rest = setTimeout(() => this.#settle(), ENTRY_MS);
  }

  #store(): void {
    clearTimeout(this.#pause);
    const script = this.#script;
    const source = this.#code?.source;
    if (!script || source === undefined || source === script.source) return;
    this.#editor.execute(new SetScriptValueCommand(this.#editor, this.#owner, script, 'source', source));
  }

  /** Makes an entry of what was typed. */
  #settle(): void {
    if (!this.#typed) return;
    clearTimeout(this.#rest);
    this.#typed = false;
    this.#store();
    this.#editor.history.endGesture();
  }

  #changedElsewhere(script: Script): void {
    if (script === this.#script && !this.#typed) this.#code?.replace(script.source);
    this.#schedule();
  }
}
