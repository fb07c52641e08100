import type { Object3D } from 'three';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { operatorItem } from '../menubar/menuEntries.ts';
import { UIPanel } from '../ui/containers.ts';
import { UIInput } from '../ui/fields.ts';
import { createIcon } from '../ui/icons.ts';
import { UIMenu, type UIMenuEntry } from '../ui/UIMenu.ts';
import { UITree } from '../ui/UITree.ts';
import { outlinerModel } from './outlinerModel.ts';

const CONTEXT: readonly (string | 'separator')[] = [
  'view.focus',
  'separator',
  'edit.duplicate',
  'edit.copy',
  'edit.paste',
  'edit.delete',
  'separator',
  'edit.group',
  'edit.ungroup',
  'separator',
  'edit.hide',
  'edit.isolate',
  'edit.showAll',
];

/** The tree of the scene: search, rename, drag, hide, lock. */
export class Outliner {
  readonly dom = new UIPanel().setClass('Outliner').dom;
  readonly #editor: Editor;
  readonly #tree: UITree<Object3D>;
  readonly #disposables = new Disposables();

  constructor(editor: Editor) {
    this.#editor = editor;
    const text = (key: string, english: string): string => editor.strings.getKey(key, english);
    this.#tree = new UITree(
      outlinerModel(editor, (_object, event) => this.#openMenu(event)),
      text('panel/outliner', 'Outliner'),
    );
    this.#tree.setTestId('outliner-tree').setExpanded(editor.scene, true);
    const search = new UIInput().setPlaceholder(text('outliner/search', 'Search')).setTestId('outliner-search');
    search.setLabel(text('outliner/search', 'Search'));
    search.onInput(() => this.#tree.setSearch(search.getValue()));
    const row = document.createElement('div');
    row.className = 'SearchRow';
    row.append(createIcon('search'), search.dom);
    this.dom.append(row, this.#tree.dom);
    const { signals } = editor;
    this.#disposables.add(onAny([signals.sceneGraphChanged, signals.editorCleared], () => this.#tree.refresh()));
    this.#disposables.add(onAny([signals.objectChanged, signals.historyChanged], () => this.#tree.repaint()));
    this.#disposables.add(signals.selectionChanged.add(() => this.#reveal()));
    this.#tree.refresh();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** What is selected elsewhere is shown here, its ancestors unfolded. */
  #reveal(): void {
    const object = this.#editor.selected;
    if (!object || !this.#editor.isInScene(object)) {
      this.#tree.repaint();
      return;
    }
    const ancestors: Object3D[] = [];
    for (let at = object.parent; at; at = at.parent) ancestors.unshift(at);
    this.#tree.reveal(object, ancestors);
  }

  #openMenu(event: MouseEvent): void {
    const entries = CONTEXT.map((id): UIMenuEntry | null => (id === 'separator' ? id : operatorItem(this.#editor, id)));
    new UIMenu(
      entries.filter((entry) => entry !== null),
      { label: this.#editor.strings.getKey('panel/outliner', 'Outliner'), at: { x: event.clientX, y: event.clientY } },
    );
  }
}
