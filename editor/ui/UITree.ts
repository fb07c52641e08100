import { UIInput } from './fields.ts';
import { createIcon } from './icons.ts';
import { type DropPlace, dropPlace, type TreeRowModel, type TreeSource, treeRows } from './treeRows.ts';
import { UIElement } from './UIElement.ts';

/** A small switch at the right end of a row: the eye, the lock. */
export interface TreeToggle<Node> {
  id: string;
  label(node: Node): string;
  icon(node: Node): string;
  /** Toggles that are on stay visible; the others come with the pointer. */
  on(node: Node): boolean;
  toggle(node: Node): void;
}

export interface TreeModel<Node> extends TreeSource<Node> {
  icon?(node: Node): string;
  detail?(node: Node): string;
  /** Marks a node as made by a plugin, in the accent colour. */
  accent?(node: Node): boolean;
  dimmed?(node: Node): boolean;
  toggles?: readonly TreeToggle<Node>[];
  isSelected(node: Node): boolean;
  /** All that is selected, also in folded branches; without it, what the rows show. */
  selected?(): readonly Node[];
  /** `nodes` is the whole new selection, the last one is what was clicked. */
  select(nodes: Node[]): void;
  activate?(node: Node): void;
  rename?(node: Node, name: string): void;
  canDrop?(dragged: readonly Node[], target: Node, place: DropPlace): boolean;
  drop?(dragged: readonly Node[], target: Node, place: DropPlace): void;
  contextMenu?(node: Node, event: MouseEvent): void;
}

const ROW = 24;
const INDENT = 14;
const SPARE_ROWS = 4;

/** A row that is on the screen. */
interface DrawnRow<Node> {
  readonly dom: HTMLElement;
  readonly row: TreeRowModel<Node>;
  readonly look: string;
  index: number;
}

let treeCount = 0;

/**
 * A tree of which only the visible rows exist, so that ten thousand nodes cost no more than thirty. Arrow keys walk, left and
 * right fold, Shift extends, Ctrl picks, both add a range, F2 or a double click on the name renames, Enter activates, rows can be dragged.
 * Call `refresh` after nodes came, went or moved, `repaint` after what a row shows has changed; several calls within a frame are
 * one. Rows that show the same as before are left as they are, and the browser is never asked for sizes while it would have to lay
 * the page out for the answer.
 */
export class UITree<Node> extends UIElement<HTMLDivElement> {
  readonly #model: TreeModel<Node>;
  readonly #space = document.createElement('div');
  readonly #prefix = `tree-${++treeCount}`;
  readonly #expanded = new Set<string>();
  #rows: TreeRowModel<Node>[] = [];
  #search = '';
  #active: string | null = null;
  #anchor: string | null = null;
  #dragged: Node[] = [];
  #renaming: string | null = null;
  #frame = 0;
  #revealing = false;
  #rowsAreOld = true;
  readonly #drawn = new Map<string, DrawnRow<Node>>();
  /** Of the visible part, as last told by the browser. */
  #top = 0;
  #height = 0;

  constructor(model: TreeModel<Node>, label: string) {
    super(document.createElement('div'));
    this.#model = model;
    this.setClass('Tree').setRole('tree').setLabel(label).setAttribute('aria-multiselectable', 'true');
    this.dom.tabIndex = 0;
    this.#space.className = 'space';
    this.#space.setAttribute('role', 'presentation');
    this.add(this.#space);
    const scrolled = (): void => {
      this.#top = this.dom.scrollTop;
      this.#draw();
    };
    this.dom.addEventListener('scroll', scrolled, { passive: true });
    this.onKeyDown((event) => this.#key(event));
    // By the keyboard it comes to the tree itself, which has the focus.
    this.on('contextmenu', (event) => event.target === this.dom && this.#menuOfActive(event));
    const resized = new ResizeObserver(() => {
      this.#height = this.dom.clientHeight;
      this.#draw();
    });
    resized.observe(this.dom);
  }

  setSearch(text: string): this {
    this.#search = text;
    return this.refresh();
  }

  refresh(): this {
    this.#rowsAreOld = true;
    return this.repaint();
  }

  /** While something is searched, what rows show decides which there are. */
  repaint(): this {
    if (this.#search !== '') this.#rowsAreOld = true;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#refreshNow());
    return this;
  }

  setExpanded(node: Node, expanded: boolean): this {
    if (expanded) this.#expanded.add(this.#model.id(node));
    else this.#expanded.delete(this.#model.id(node));
    return this.refresh();
  }

  isExpanded(node: Node): boolean {
    return this.#expanded.has(this.#model.id(node));
  }

  /** Unfolds what is above a node, and scrolls it into view with the next refresh. `ancestors` come from the top down. */
  reveal(node: Node, ancestors: readonly Node[]): this {
    for (const id of ancestors.map((ancestor) => this.#model.id(ancestor))) {
      if (!this.#expanded.has(id)) this.#rowsAreOld = true;
      this.#expanded.add(id);
    }
    const id = this.#model.id(node);
    // What was chosen here comes back as a change of the selection; the range it may belong to keeps its start.
    if (id !== this.#active) this.#anchor = id;
    this.#active = id;
    this.#revealing = true;
    return this.repaint();
  }

  rename(node: Node): void {
    if (!this.#model.rename) return;
    this.#renaming = this.#model.id(node);
    this.#scrollTo(this.#rows.findIndex((row) => row.id === this.#renaming));
    this.#draw();
  }

  /** Rows in the tree, shown or scrolled away. */
  get rowCount(): number {
    return this.#rows.length;
  }

  #refreshNow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#rowsAreOld) {
      const before = this.#rows.length;
      this.#rows = treeRows(this.#model, this.#expanded, this.#search);
      if (this.#rows.length !== before) this.#space.style.height = `${this.#rows.length * ROW}px`;
      this.#rowsAreOld = false;
    }
    if (this.#revealing) this.#scrollTo(this.#rows.findIndex((row) => row.id === this.#active));
    this.#revealing = false;
    this.#draw();
  }

  #draw(): void {
    if (this.#renaming !== null && this.#isShown(this.#renaming) && this.dom.querySelector('.TreeRow > .Input')) return;
    const first = Math.max(0, Math.floor(this.#top / ROW) - SPARE_ROWS);
    const last = Math.min(this.#rows.length, Math.ceil((this.#top + this.#height) / ROW) + SPARE_ROWS);
    const shown = this.#rows.slice(first, last).map((row, index) => this.#shownRow(row, first + index));
    this.#place(shown);
    const ids = new Set(this.#rows.slice(first, last).map((row) => row.id));
    for (const id of this.#drawn.keys()) if (!ids.has(id)) this.#drawn.delete(id);
    const active = this.#active !== null && ids.has(this.#active) ? this.#domId(this.#active) : null;
    if (active === null) this.dom.removeAttribute('aria-activedescendant');
    else if (this.dom.getAttribute('aria-activedescendant') !== active) this.setAttribute('aria-activedescendant', active);
    if (this.#renaming !== null) this.#space.querySelector<HTMLInputElement>('.Input')?.focus();
  }

  /** The element of a row: the one that is there, if it shows the same. */
  #shownRow(row: TreeRowModel<Node>, index: number): HTMLElement {
    const look = this.#lookOf(row);
    const known = this.#drawn.get(row.id);
    if (known?.look === look && known.row.node === row.node) {
      if (known.index !== index) known.dom.style.top = `${index * ROW}px`;
      known.index = index;
      return known.dom;
    }
    const dom = this.#row(row, index);
    this.#drawn.set(row.id, { dom, row, index, look });
    return dom;
  }

  /** All that a row shows, as one text. */
  #lookOf({ node, id, depth, expandable, expanded }: TreeRowModel<Node>): string {
    const model = this.#model;
    const toggles = model.toggles?.map((toggle) => [toggle.on(node), toggle.label(node), toggle.icon(node)]);
    const marks = [model.isSelected(node), id === this.#active, model.accent?.(node), model.dimmed?.(node), this.#renaming === id];
    return JSON.stringify([depth, expandable, expanded, marks, model.label(node), model.icon?.(node), model.detail?.(node), toggles]);
  }

  /** Puts elements into the tree, touching only those that are not in their place. */
  #place(shown: readonly HTMLElement[]): void {
    const present = [...this.#space.children];
    const isReplacement = (dom: HTMLElement, at: number): boolean => dom === present[at] || !dom.isConnected;
    if (present.length !== shown.length || !shown.every(isReplacement)) {
      this.#space.replaceChildren(...shown);
      return;
    }
    for (const [at, dom] of shown.entries()) if (dom !== present[at]) present[at]?.replaceWith(dom);
  }

  #domId(id: string): string {
    return `${this.#prefix}-${id}`;
  }

  #isShown(id: string): boolean {
    return [...this.#space.children].some((child) => child.id === this.#domId(id));
  }

  #row(row: TreeRowModel<Node>, index: number): HTMLElement {
    const model = this.#model;
    const { node } = row;
    const dom = document.createElement('div');
    dom.className = 'TreeRow';
    dom.id = this.#domId(row.id);
    dom.style.top = `${index * ROW}px`;
    dom.style.paddingLeft = `${4 + row.depth * INDENT}px`;
    dom.style.setProperty('--drop-indent', `${20 + row.depth * INDENT}px`);
    dom.setAttribute('role', 'treeitem');
    dom.setAttribute('aria-level', String(row.depth + 1));
    dom.setAttribute('aria-selected', String(model.isSelected(node)));
    dom.setAttribute('aria-label', model.label(node));
    if (row.expandable) dom.setAttribute('aria-expanded', String(row.expanded));
    dom.classList.toggle('active', row.id === this.#active);
    dom.classList.toggle('accent', model.accent?.(node) ?? false);
    dom.classList.toggle('dimmed', model.dimmed?.(node) ?? false);
    dom.append(this.#twist(row));
    if (model.icon) {
      const icon = createIcon(model.icon(node));
      icon.classList.add('kind');
      dom.append(icon);
    }
    dom.append(this.#renaming === row.id ? this.#nameField(node) : this.#label(node));
    const detail = model.detail?.(node);
    if (detail) {
      const text = document.createElement('span');
      text.className = 'detail';
      text.textContent = detail;
      dom.append(text);
    }
    for (const toggle of model.toggles ?? []) dom.append(this.#toggle(toggle, node));
    dom.addEventListener('click', (event) => this.#click(row, event));
    dom.addEventListener('contextmenu', (event) => {
      if (!model.contextMenu) return;
      event.preventDefault();
      if (!model.isSelected(node)) this.#choose(row, false, false);
      model.contextMenu(node, event);
    });
    if (model.drop) this.#makeDraggable(dom, row);
    return dom;
  }

  #twist(row: TreeRowModel<Node>): HTMLElement {
    const twist = document.createElement('span');
    twist.className = 'twist';
    if (row.expandable) {
      twist.appendChild(createIcon('chevron-right'));
      twist.addEventListener('click', (event) => {
        event.stopPropagation();
        this.setExpanded(row.node, !row.expanded);
      });
    }
    return twist;
  }

  #label(node: Node): HTMLElement {
    const label = document.createElement('span');
    label.className = 'label';
    label.textContent = this.#model.label(node);
    return label;
  }

  #nameField(node: Node): HTMLElement {
    const field = new UIInput(this.#model.label(node));
    field.setAttribute('aria-label', this.#model.label(node));
    field.on('focus', () => field.dom.select());
    field.on('click', (event) => event.stopPropagation());
    field.on('blur', () => {
      if (this.#renaming === null) return;
      this.#renaming = null;
      const name = field.getValue().trim();
      if (name !== '' && name !== this.#model.label(node)) this.#model.rename?.(node, name);
      this.#refreshNow();
      this.dom.focus();
    });
    return field.dom;
  }

  #toggle(toggle: TreeToggle<Node>, node: Node): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = toggle.on(node) ? 'toggle on' : 'toggle';
    button.dataset.testid = `toggle-${toggle.id}`;
    button.setAttribute('aria-label', toggle.label(node));
    button.setAttribute('aria-pressed', String(toggle.on(node)));
    button.title = toggle.label(node);
    button.appendChild(createIcon(toggle.icon(node)));
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      toggle.toggle(node);
    });
    button.addEventListener('dblclick', (event) => event.stopPropagation());
    return button;
  }

  #click(row: TreeRowModel<Node>, event: MouseEvent): void {
    if (event.detail === 2) {
      if (event.target instanceof Element && event.target.classList.contains('label') && this.#model.rename) this.rename(row.node);
      else this.#model.activate?.(row.node);
      return;
    }
    this.#choose(row, event.shiftKey, event.ctrlKey || event.metaKey);
  }

  #choose(row: TreeRowModel<Node>, extend: boolean, pick: boolean): void {
    const model = this.#model;
    this.#active = row.id;
    if (extend) {
      const to = this.#rows.findIndex((entry) => entry.id === row.id);
      const from = this.#rows.findIndex((entry) => entry.id === this.#anchor);
      const range = this.#rangeOf(from < 0 ? to : from, to);
      model.select(pick ? [...this.#selected().filter((node) => !range.includes(node)), ...range] : range);
    } else if (pick) {
      this.#anchor = row.id;
      const others = this.#selected().filter((node) => node !== row.node);
      model.select(model.isSelected(row.node) ? others : [...others, row.node]);
    } else {
      this.#anchor = row.id;
      model.select([row.node]);
    }
    this.#draw();
  }

  #selected(): readonly Node[] {
    return this.#model.selected?.() ?? this.#rows.map((entry) => entry.node).filter((node) => this.#model.isSelected(node));
  }

  /** From one row to another, so that the other comes last. */
  #rangeOf(from: number, to: number): Node[] {
    const range = this.#rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((entry) => entry.node);
    return from <= to ? range : range.reverse();
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.dom) return;
    const at = this.#rows.findIndex((row) => row.id === this.#active);
    const row = this.#rows[at];
    const page = Math.max(1, Math.floor(this.#height / ROW) - 1);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: this.#rows.length - 1,
      PageDown: at + page,
      PageUp: at - page,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      const next = this.#rows[Math.min(Math.max(target, 0), this.#rows.length - 1)];
      if (next) this.#choose(next, event.shiftKey, false);
      this.#scrollTo(this.#rows.findIndex((entry) => entry.id === this.#active));
    } else if (row && event.key === 'ArrowRight' && row.expandable) {
      if (!row.expanded) this.setExpanded(row.node, true);
      else if (this.#rows[at + 1]) this.#choose(this.#rows[at + 1]!, false, false);
    } else if (row && event.key === 'ArrowLeft') {
      const parent = this.#rows.slice(0, at).findLast((entry) => entry.depth < row.depth);
      if (row.expanded) this.setExpanded(row.node, false);
      else if (parent) this.#choose(parent, false, false);
    } else if (row && event.key === 'F2') this.rename(row.node);
    else if (row && event.key === 'Enter') this.#model.activate?.(row.node);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #menuOfActive(event: MouseEvent): void {
    const row = this.#rows.find((entry) => entry.id === this.#active);
    const place = this.#active === null ? undefined : this.#drawn.get(this.#active)?.dom.getBoundingClientRect();
    if (!row || !place || !this.#model.contextMenu) return;
    event.preventDefault();
    this.#model.contextMenu(row.node, new MouseEvent('contextmenu', { clientX: place.left + place.height, clientY: place.bottom }));
  }

  #scrollTo(index: number): void {
    if (index < 0) return;
    const top = index * ROW;
    const target = top < this.#top ? top : top + ROW > this.#top + this.#height ? top + ROW - this.#height : this.#top;
    if (target === this.#top || this.#height === 0) return;
    this.#top = target;
    this.dom.scrollTop = target;
  }

  #makeDraggable(dom: HTMLElement, row: TreeRowModel<Node>): void {
    const model = this.#model;
    const placeOf = (event: DragEvent): DropPlace => {
      const box = dom.getBoundingClientRect();
      return dropPlace((event.clientY - box.top) / box.height);
    };
    const unmark = (): void => dom.classList.remove('drop-before', 'drop-inside', 'drop-after');
    const allowed = (place: DropPlace): boolean => this.#dragged.length > 0 && (model.canDrop?.(this.#dragged, row.node, place) ?? true);
    dom.draggable = true;
    dom.addEventListener('dragstart', (event) => {
      this.#dragged = model.isSelected(row.node) ? [...this.#selected()] : [row.node];
      event.dataTransfer?.setData('text/plain', model.label(row.node));
    });
    dom.addEventListener('dragend', () => {
      this.#dragged = [];
      unmark();
    });
    dom.addEventListener('dragover', (event) => {
      unmark();
      const place = placeOf(event);
      if (!allowed(place)) return;
      event.preventDefault();
      dom.classList.add(`drop-${place}`);
    });
    dom.addEventListener('dragleave', unmark);
    dom.addEventListener('drop', (event) => {
      unmark();
      const place = placeOf(event);
      if (!allowed(place)) return;
      event.preventDefault();
      event.stopPropagation();
      model.drop?.(this.#dragged, row.node, place);
      // What went into a folded node would be gone from sight.
      if (place === 'inside') this.setExpanded(row.node, true);
      this.#dragged = [];
    });
  }
}
