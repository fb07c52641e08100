import { InstancedMesh, type Object3D } from 'three';
import { createIcon, Disposables, type Editor, type PanelInstance, SetValueCommand, UIInput, UITree } from '../../../editor/api.ts';
import type { Designer } from '../../scene/Designer.ts';
import { element, withTestId } from '../element.ts';
import { local } from '../local.ts';
import type { OperationFocus } from '../OperationFocus.ts';
import { roleIcon } from '../roleIcons.ts';
import { type DesignNode, type DesignRoot, designTree, nodeId, nodeLabel, objectsOf, pathTo } from './designTree.ts';

/** Designs and their operations as a tree; what an operation consumed stands below it. */
export class DesignOutliner implements PanelInstance {
  readonly dom: HTMLElement;
  readonly #editor: Editor;
  readonly #designer: Designer;
  readonly #focus: OperationFocus;
  readonly #tree: UITree<DesignNode>;
  readonly #empty: HTMLElement;
  readonly #search: HTMLElement;
  readonly #disposables = new Disposables();
  readonly #seen = new WeakSet<Object3D>();
  #roots: readonly DesignRoot[] = [];
  #frame = 0;

  constructor(editor: Editor, designer: Designer, focus: OperationFocus) {
    this.#editor = editor;
    this.#designer = designer;
    this.#focus = focus;
    this.#tree = new UITree<DesignNode>(
      {
        roots: () => this.#roots,
        children: (node) => node.children,
        id: nodeId,
        label: nodeLabel,
        icon: (node) => (node.kind === 'design' ? 'sparkles' : roleIcon(node.kind === 'part' ? node.part.mark.role : node.operation.op)),
        detail: (node) => detailOf(node),
        accent: (node) => node.kind === 'design',
        dimmed: (node) => node.kind === 'operation' && node.consumer !== undefined,
        isSelected: (node) => this.#isShown(node),
        select: (nodes) => this.#select(nodes),
        activate: (node) => this.#frameNode(node),
        rename: (node, name) => this.#rename(node, name),
        toggles: [
          {
            id: 'visible',
            label: (node) => local(isVisible(node) ? 'Hide' : 'Show'),
            icon: (node) => (isVisible(node) ? 'eye' : 'eye-off'),
            on: (node) => !isVisible(node),
            toggle: (node) => this.#toggleVisible(node),
          },
        ],
      },
      local('Designs and their operations'),
    );
    const query = new UIInput().setPlaceholder(local('Search operations')).setLabel(local('Search operations'));
    query.onInput(() => this.#tree.setSearch(query.getValue()));
    this.#search = element('div', 'SearchRow', createIcon('search'), query);
    this.#empty = element(
      'div',
      'Empty',
      createIcon('sparkles'),
      element('p', '', local('What you make with words stands here, operation by operation.')),
    );
    this.dom = withTestId(element('div', 'AuraOutliner', this.#search, this.#tree, this.#empty), 'aura-outliner');
    const { signals } = editor;
    for (const signal of [signals.sceneGraphChanged, signals.editorCleared]) this.#disposables.add(signal.add(() => this.#schedule()));
    // A design comes and goes with the tree of the scene; without one, ten thousand objects need not be looked through.
    for (const signal of [signals.objectChanged, signals.historyChanged])
      this.#disposables.add(signal.add(() => this.#roots.length > 0 && this.#schedule()));
    this.#disposables.add(focus.changed.add(() => this.#reveal()));
    this.#refresh();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#disposables.dispose();
    this.dom.remove();
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#refresh());
  }

  #refresh(): void {
    this.#frame = 0;
    this.#roots = designTree(this.#editor.scene);
    for (const root of this.#roots) {
      if (this.#seen.has(root.design)) continue;
      this.#seen.add(root.design);
      this.#tree.setExpanded(root, true);
      // The first level of what was consumed is what an artist wants to change: the shank inside the casting.
      for (const child of root.children)
        this.#tree.setExpanded(child, child.kind === 'operation' && child.children.some(({ kind }) => kind === 'operation'));
    }
    const none = this.#roots.length === 0;
    this.#empty.hidden = !none;
    this.#search.hidden = none;
    this.#tree.setHidden(none);
    this.#tree.refresh();
  }

  #reveal(): void {
    this.#roots = designTree(this.#editor.scene);
    const { design, operation } = this.#focus;
    const path = design && operation !== null ? pathTo(this.#roots, design, operation) : null;
    const node = path?.at(-1);
    if (path && node) {
      // One part that was chosen of several is shown itself, so that the arrow keys go on from it.
      const chosen = node.children.filter((child) => child.kind === 'part' && this.#isShown(child));
      const [part] = chosen.length === 1 ? chosen : [];
      this.#tree.reveal(part ?? node, part ? path : path.slice(0, -1));
    } else {
      const root = this.#roots.find((one) => one.design === design);
      if (root) this.#tree.reveal(root, []);
    }
    this.#tree.refresh();
  }

  #isShown(node: DesignNode): boolean {
    const { design, operation } = this.#focus;
    if (node.design !== design) return false;
    const { selection } = this.#editor;
    if (node.kind === 'design') return operation === null && selection.has(node.design);
    if (node.kind === 'part') return node.operation.id === operation && selection.has(node.part.object);
    const pickedParts = node.parts.filter(({ object }) => selection.has(object)).length;
    return node.operation.id === operation && (node.parts.length < 2 || pickedParts === node.parts.length);
  }

  #select(nodes: readonly DesignNode[]): void {
    const node = nodes.at(-1);
    if (!node) {
      this.#editor.deselect();
      return;
    }
    const others = nodes.flatMap((entry) => (entry === node ? [] : this.#objectsFor(entry)));
    this.#focus.point(node.design, node.kind === 'design' ? null : node.operation.id, [...others, ...this.#objectsFor(node)]);
    this.#tree.refresh();
  }

  /** A consumed operation has no object of its own: what it went into stands for it. */
  #objectsFor(node: DesignNode): Object3D[] {
    const own = objectsOf(node);
    if (own.length > 0 || node.kind !== 'operation') return own;
    const above = pathTo(this.#roots, node.design, node.operation.id) ?? [];
    const standing = above.findLast((entry) => entry.kind === 'operation' && entry.parts.length > 0);
    return standing ? objectsOf(standing) : [node.design];
  }

  #frameNode(node: DesignNode): void {
    const object = this.#objectsFor(node).at(-1);
    if (object) this.#editor.focus(object);
  }

  #rename(node: DesignNode, name: string): void {
    const objects = objectsOf(node);
    const [object] = objects;
    if (object && objects.length === 1)
      this.#editor.execute(new SetValueCommand(this.#editor, object, 'name', name), local('Rename to {name}', { name }));
    else if (node.kind === 'operation') this.#designer.renameOperation(node.design, node.operation.id, name);
  }

  #toggleVisible(node: DesignNode): void {
    const visible = !isVisible(node);
    const objects = this.#objectsFor(node);
    const { history } = this.#editor;
    const token = history.begin(local(visible ? 'Show {name}' : 'Hide {name}', { name: nodeLabel(node) }));
    for (const object of objects) this.#editor.execute(new SetValueCommand(this.#editor, object, 'visible', visible));
    history.commit(token);
  }
}

function isVisible(node: DesignNode): boolean {
  const objects = objectsOf(node);
  return objects.length === 0 || objects.some(({ visible }) => visible);
}

function detailOf(node: DesignNode): string {
  if (node.kind === 'design') return `${node.mark.plan.operations.length}`;
  const parts = node.kind === 'part' ? [node.part] : node.parts;
  const copies = parts.reduce((sum, { object }) => sum + (object instanceof InstancedMesh ? object.count : 1), 0);
  return copies > 1 ? `× ${copies}` : '';
}
