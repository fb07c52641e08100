import type { Object3D } from 'three';
import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { openContextMenu } from '../menubar/contextMenu.ts';
import { UIPanel } from '../ui/containers.ts';
import { UIInput } from '../ui/fields.ts';
import { createIcon } from '../ui/icons.ts';
import { UITree } from '../ui/UITree.ts';
import { outlinerModel } from './outlinerModel.ts';

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
      outlinerModel(editor, (object, event) => this.#openMenu(object, event)),
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

  #openMenu(object: Object3D, event: MouseEvent): void {
    const rename = {
      label: this.#editor.strings.getKey('outliner/rename', 'Rename'),
      icon: 'pencil',
      shortcut: 'f2',
      testId: 'outliner.rename',
      onSelect: () => this.#tree.rename(object),
    };
    openContextMenu(this.#editor, { x: event.clientX, y: event.clientY }, [rename]);
  }
}
