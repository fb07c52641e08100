import { UIInput } from './fields.ts';
import { createIcon } from './icons.ts';
import { type DropPlace, dropPlace, type TreeRowModel } from './treeRows.ts';
import type { TreeModel, TreeToggle } from './UITree.ts';

const INDENT = 14;

/** What the tree does when something happens to a row. */
export interface TreeRowHost<Node> {
  model: TreeModel<Node>;
  clicked(row: TreeRowModel<Node>, event: MouseEvent): void;
  menu(row: TreeRowModel<Node>, event: MouseEvent): void;
  fold(row: TreeRowModel<Node>): void;
  /** The field was left; null if it was taken back. */
  renamed(row: TreeRowModel<Node>, name: string): void;
  dragStarted(row: TreeRowModel<Node>): void;
  dragEnded(): void;
  canDrop(row: TreeRowModel<Node>, place: DropPlace): boolean;
  dropped(row: TreeRowModel<Node>, place: DropPlace): void;
}

export interface TreeRowLook {
  id: string;
  top: number;
  active: boolean;
  renaming: boolean;
}

interface ToggleButton<Node> {
  toggle: TreeToggle<Node>;
  dom: HTMLButtonElement;
  icon: string;
}

/**
 * The element of a row. It shows one node after another as the tree is scrolled: only what differs from before is touched, which
 * costs the browser far less than new elements.
 */
export class TreeRowView<Node> {
  readonly dom = document.createElement('div');
  row: TreeRowModel<Node> | null = null;
  readonly #host: TreeRowHost<Node>;
  readonly #label = document.createElement('span');
  readonly #detail = document.createElement('span');
  readonly #toggles: ToggleButton<Node>[] = [];
  #kind: { icon: string; dom: Element } | null = null;
  #field: UIInput | null = null;
  #look = '';
  #top = Number.NaN;
  #depth = Number.NaN;

  constructor(host: TreeRowHost<Node>) {
    this.#host = host;
    const { dom } = this;
    dom.className = 'TreeRow';
    dom.setAttribute('role', 'treeitem');
    this.#label.className = 'label';
    this.#detail.className = 'detail';
    this.#detail.hidden = true;
    dom.append(this.#twist(), this.#label, ' ', this.#detail);
    for (const toggle of host.model.toggles ?? []) this.#addToggle(toggle);
    dom.addEventListener('click', (event) => this.row && host.clicked(this.row, event));
    dom.addEventListener('contextmenu', (event) => this.row && host.menu(this.row, event));
    if (host.model.drop) this.#makeDraggable();
  }

  get renaming(): boolean {
    return this.#field !== null;
  }

  commitName(): void {
    if (this.row && this.#field) this.#host.renamed(this.row, this.#field.getValue().trim());
  }

  focusField(): void {
    this.#field?.dom.focus();
  }

  show(row: TreeRowModel<Node>, { id, top, active, renaming }: TreeRowLook): void {
    this.row = row;
    if (top !== this.#top) this.dom.style.top = `${top}px`;
    this.#top = top;
    const look = this.#lookOf(row, active, renaming);
    if (look === this.#look && id === this.dom.id) return;
    this.#look = look;
    const { dom } = this;
    const { model } = this.#host;
    const { node, depth } = row;
    dom.id = id;
    if (depth !== this.#depth) {
      dom.style.paddingLeft = `${4 + depth * INDENT}px`;
      dom.style.setProperty('--drop-indent', `${20 + depth * INDENT}px`);
      dom.setAttribute('aria-level', String(depth + 1));
    }
    this.#depth = depth;
    const label = model.label(node);
    this.#tell('aria-selected', String(model.isSelected(node)));
    const detail = model.detail?.(node) ?? '';
    this.#tell('aria-label', detail === '' ? label : `${label}, ${detail}`);
    this.#tell('aria-expanded', row.expandable ? String(row.expanded) : null);
    dom.classList.toggle('active', active);
    dom.classList.toggle('accent', model.accent?.(node) ?? false);
    dom.classList.toggle('dimmed', model.dimmed?.(node) ?? false);
    if (this.#label.textContent !== label) this.#label.textContent = label;
    this.#showKind(model.icon?.(node));
    this.#showField(renaming, label);
    this.#detail.hidden = detail === '';
    if (this.#detail.textContent !== detail) this.#detail.textContent = detail;
    for (const button of this.#toggles) this.#showToggle(button, node);
  }

  /** All that a row shows, as one text. */
  #lookOf({ node, depth, expandable, expanded }: TreeRowModel<Node>, active: boolean, renaming: boolean): string {
    const { model } = this.#host;
    const toggles = model.toggles?.map((toggle) => [toggle.on(node), toggle.label(node), toggle.icon(node)]);
    const marks = [model.isSelected(node), active, model.accent?.(node), model.dimmed?.(node), renaming];
    return JSON.stringify([depth, expandable, expanded, marks, model.label(node), model.icon?.(node), model.detail?.(node), toggles]);
  }

  #tell(attribute: string, value: string | null): void {
    if (value === null) this.dom.removeAttribute(attribute);
    else if (this.dom.getAttribute(attribute) !== value) this.dom.setAttribute(attribute, value);
  }

  /** Its sign is hidden by the stylesheet where there is nothing to unfold. */
  #twist(): HTMLElement {
    const twist = document.createElement('span');
    twist.className = 'twist';
    twist.appendChild(createIcon('chevron-right'));
    twist.addEventListener('click', (event) => {
      if (!this.row?.expandable) return;
      event.stopPropagation();
      this.#host.fold(this.row);
    });
    return twist;
  }

  #showKind(icon: string | undefined): void {
    if (icon === this.#kind?.icon) return;
    this.#kind?.dom.remove();
    this.#kind = icon === undefined ? null : { icon, dom: createIcon(icon) };
    this.#kind?.dom.classList.add('kind');
    if (this.#kind) this.#label.before(this.#kind.dom);
  }

  #showField(renaming: boolean, label: string): void {
    if (renaming === (this.#field !== null)) return;
    this.#label.hidden = renaming;
    if (!renaming) {
      const field = this.#field;
      this.#field = null;
      field?.dom.remove();
      return;
    }
    const field = new UIInput(label);
    field.setAttribute('aria-label', label);
    field.on('focus', () => field.dom.select());
    field.on('click', (event) => event.stopPropagation());
    field.on('blur', () => this.commitName());
    this.#field = field;
    this.#label.after(field.dom);
  }

  #addToggle(toggle: TreeToggle<Node>): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = 'toggle';
    button.dataset.testid = `toggle-${toggle.id}`;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (this.row) toggle.toggle(this.row.node);
    });
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    this.dom.append(button);
    this.#toggles.push({ toggle, dom: button, icon: '' });
  }

  #showToggle(button: ToggleButton<Node>, node: Node): void {
    const { toggle, dom } = button;
    const [on, label, icon] = [toggle.on(node), toggle.label(node), toggle.icon(node)];
    dom.classList.toggle('on', on);
    if (dom.title !== label) {
      dom.title = label;
      dom.setAttribute('aria-label', label);
    }
    dom.setAttribute('aria-pressed', String(on));
    if (icon !== button.icon) dom.replaceChildren(createIcon(icon));
    button.icon = icon;
  }

  #makeDraggable(): void {
    const { dom } = this;
    const placeOf = (event: DragEvent): DropPlace => {
      const box = dom.getBoundingClientRect();
      return dropPlace((event.clientY - box.top) / box.height);
    };
    const unmark = (): void => dom.classList.remove('drop-before', 'drop-inside', 'drop-after');
    dom.draggable = true;
    dom.addEventListener('dragstart', (event) => {
      if (!this.row) return;
      this.#host.dragStarted(this.row);
      event.dataTransfer?.setData('text/plain', this.#host.model.label(this.row.node));
    });
    dom.addEventListener('dragend', () => {
      this.#host.dragEnded();
      unmark();
    });
    dom.addEventListener('dragover', (event) => {
      unmark();
      const place = placeOf(event);
      if (!this.row || !this.#host.canDrop(this.row, place)) return;
      event.preventDefault();
      dom.classList.add(`drop-${place}`);
    });
    dom.addEventListener('dragleave', unmark);
    dom.addEventListener('drop', (event) => {
      unmark();
      const place = placeOf(event);
      if (!this.row || !this.#host.canDrop(this.row, place)) return;
      event.preventDefault();
      event.stopPropagation();
      this.#host.dropped(this.row, place);
    });
  }
}
