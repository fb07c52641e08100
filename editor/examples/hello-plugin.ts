import { Mesh, MeshStandardMaterial, SphereGeometry } from 'three';
import { z } from 'zod';
import {
  AddObjectCommand,
  Command,
  CommandError,
  type CommandJSON,
  Disposables,
  type Editor,
  type Plugin,
  type Setting,
  sentenceOf,
} from '../api.ts';

/**
 * A plugin of one page: a command that survives a reload, an operator with shortcut and menu entry, a panel, a
 * setting, an exporter, an overlay, texts and a migration. Build it as an ES module with a default export, and add its address in
 * Settings > Plugins.
 */

const greeting: Setting<string> = {
  id: 'hello/greeting',
  section: 'Hello',
  label: 'Greeting',
  schema: z.string().min(1).max(80),
  default: 'Hello',
};

const storedSchema = z.looseObject({ oldTitle: z.string(), newTitle: z.string() });

/** Greets by the title of the project. */
class GreetCommand extends Command {
  readonly type = 'GreetCommand';
  #oldTitle: string;
  #newTitle: string;

  constructor(editor: Editor, newTitle = '') {
    super(editor);
    this.name = editor.strings.getKey('hello/greet');
    this.#oldTitle = editor.project.title;
    this.#newTitle = newTitle;
  }

  execute(): void {
    if (this.#newTitle === '') throw new CommandError('There is nobody to greet.');
    this.editor.project.setTitle(this.#newTitle);
  }

  undo(): void {
    this.editor.project.setTitle(this.#oldTitle);
  }

  override toJSON(): CommandJSON {
    return { ...super.toJSON(), oldTitle: this.#oldTitle, newTitle: this.#newTitle };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const { oldTitle, newTitle } = storedSchema.parse(json);
    this.#oldTitle = oldTitle;
    this.#newTitle = newTitle;
  }
}

let registered = new Disposables();

const plugin: Plugin = {
  id: 'hello',
  name: 'Hello',
  version: '1.0.0',
  description: 'Shows on one page what a plugin can add.',

  register(editor) {
    registered = new Disposables();
    registered.add(editor.strings.register('en', { 'hello/greet': 'Greet', 'hello/panel': 'Hello' }));
    registered.add(editor.settings.register(greeting));
    registered.add(editor.commands.register('GreetCommand', GreetCommand));
    registered.add(
      editor.operators.register({
        id: 'hello.greet',
        label: 'Greet',
        icon: 'hand',
        shortcut: 'ctrl+alt+h',
        execute: () => editor.execute(new GreetCommand(editor, `${editor.settings.get(greeting)}, world`)),
      }),
    );
    registered.add(
      editor.operators.register({
        id: 'hello.addBall',
        label: 'Ball',
        execute: () => {
          const ball = new Mesh(new SphereGeometry(5, 32, 16), new MeshStandardMaterial());
          ball.name = 'Ball';
          editor.execute(new AddObjectCommand(editor, ball));
        },
      }),
    );
    registered.add(editor.menus.add({ menu: 'Add', operator: 'hello.addBall', group: 'hello' }));
    registered.add(editor.menus.add({ menu: 'Help', operator: 'hello.greet' }));
    registered.add(
      editor.panels.register({
        id: 'hello.panel',
        area: 'bottom',
        title: editor.strings.getKey('hello/panel'),
        order: 100,
        create: createPanel,
      }),
    );
    registered.add(
      editor.exporters.register({
        id: 'hello.names',
        label: 'Names (.txt)',
        extensions: ['txt'],
        binary: false,
        async write(object, { name = 'scene' }) {
          const names: string[] = [];
          object.traverse((child) => names.push(child.name));
          return [{ name: `${name}.txt`, mime: 'text/plain', data: names.join('\n') }];
        },
      }),
    );
    registered.add(editor.migrations.register({ key: 'hello', version: 1, migrate: (value) => ({ version: 1, value }) }));
    registered.add(editor.signals.objectAdded.add((object) => editor.notices.info(`${editor.settings.get(greeting)}, ${object.name}`)));
  },

  unregister() {
    registered.dispose();
  },
};

function createPanel(editor: Editor): { dom: HTMLElement; dispose(): void } {
  const dom = document.createElement('button');
  dom.textContent = editor.settings.get(greeting);
  const greet = () => {
    editor.operators.run('hello.greet').catch((error: unknown) => editor.notices.error(sentenceOf(error)));
  };
  dom.addEventListener('click', greet);
  return { dom, dispose: () => dom.removeEventListener('click', greet) };
}

export default plugin;
