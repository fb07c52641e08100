import { type TreeRowHost, TreeRowView } from './TreeRowView.ts';
import { type DropPlace, type TreeRowModel, type TreeSource, treeRows } from './treeRows.ts';
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
const SPARE_ROWS = 4;

let treeCount = 0;

/**
 * A tree of which only the visible rows exist, so that ten thousand nodes cost no more than thirty. Arrow keys walk, left and
 * right fold, Shift extends, Ctrl picks, both add a range, F2 or a double click on the name renames, Enter activates, rows can be dragged.
 * Call `refresh` after nodes came, went or moved, `repaint` after what a row shows has changed; several calls within a frame are
 * one. Elements are used again for other rows, and the browser is never asked for sizes while it would have to lay the page out for
 * the answer.
 */
export class UITree<Node> extends UIElement<HTMLDivElement> {
  readonly #model: TreeModel<Node>;
  readonly #host: TreeRowHost<Node>;
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
  /** The elements that there are, in the order of the page. */
  #views: TreeRowView<Node>[] = [];
  /** Of the visible part, as last told by the browser. */
  #top = 0;
  #height = 0;

  constructor(model: TreeModel<Node>, label: string) {
    super(document.createElement('div'));
    this.#model = model;
    this.#host = {
      model,
      clicked: (row, event) => this.#click(row, event),
      menu: (row, event) => this.#openMenu(row, event),
      fold: (row) => this.setExpanded(row.node, !row.expanded),
      renamed: (row, name) => this.#renamed(row, name),
      dragStarted: (row) => {
        this.#dragged = model.isSelected(row.node) ? [...this.#selected()] : [row.node];
      },
      dragEnded: () => {
        this.#dragged = [];
      },
      canDrop: (row, place) => this.#dragged.length > 0 && (model.canDrop?.(this.#dragged, row.node, place) ?? true),
      dropped: (row, place) => this.#drop(row, place),
    };
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
    const edited = this.#views.find((view) => view.renaming && view.row?.id === this.#renaming);
    if (edited) {
      // The field stays as it is; scrolled away, it counts as left.
      if (!this.#isInSight(edited.row?.id ?? '')) edited.commitName();
      return;
    }
    const first = Math.max(0, Math.floor(this.#top / ROW) - SPARE_ROWS);
    const last = Math.min(this.#rows.length, Math.ceil((this.#top + this.#height) / ROW) + SPARE_ROWS);
    const rows = this.#rows.slice(first, last);
    this.#views = this.#assign(rows);
    for (const [at, row] of rows.entries()) {
      const [active, renaming] = [row.id === this.#active, row.id === this.#renaming];
      this.#views[at]?.show(row, { id: this.#domId(row.id), top: (first + at) * ROW, active, renaming });
    }
    const active = this.#active !== null && rows.some((row) => row.id === this.#active) ? this.#domId(this.#active) : null;
    if (active === null) this.dom.removeAttribute('aria-activedescendant');
    else if (this.dom.getAttribute('aria-activedescendant') !== active) this.setAttribute('aria-activedescendant', active);
    if (this.#renaming !== null) this.#views.find((view) => view.renaming)?.focusField();
  }

  /** An element for each row: the one that shows it already, else one that is free, else a new one. Brings them into the order of the rows. */
  #assign(rows: readonly TreeRowModel<Node>[]): TreeRowView<Node>[] {
    const wanted = new Set(rows.map((row) => row.id));
    const kept = new Map<string, TreeRowView<Node>>();
    const free: TreeRowView<Node>[] = [];
    for (const view of this.#views) {
      const id = view.row?.id;
      if (id !== undefined && wanted.has(id) && !kept.has(id)) kept.set(id, view);
      else free.push(view);
    }
    const moving = new Set<Element>(free.map((view) => view.dom));
    let at = this.#space.firstElementChild;
    const views = rows.map((row) => {
      const view = kept.get(row.id) ?? free.shift() ?? new TreeRowView(this.#host);
      while (at && at !== view.dom && moving.has(at) && kept.has(row.id)) at = at.nextElementSibling;
      if (at === view.dom) at = at.nextElementSibling;
      else this.#space.insertBefore(view.dom, at);
      return view;
    });
    for (const view of free) view.dom.remove();
    return views;
  }

  #domId(id: string): string {
    return `${this.#prefix}-${id}`;
  }

  #isInSight(id: string): boolean {
    const top = this.#rows.findIndex((row) => row.id === id) * ROW;
    return top >= 0 && top + ROW > this.#top && top < this.#top + this.#height;
  }

  #renamed(row: TreeRowModel<Node>, name: string): void {
    if (this.#renaming === null) return;
    this.#renaming = null;
    if (name !== '' && name !== this.#model.label(row.node)) this.#model.rename?.(row.node, name);
    this.#refreshNow();
    this.dom.focus();
  }

  #openMenu(row: TreeRowModel<Node>, event: MouseEvent): void {
    if (!this.#model.contextMenu) return;
    event.preventDefault();
    if (!this.#model.isSelected(row.node)) this.#choose(row, false, false);
    this.#model.contextMenu(row.node, event);
  }

  #drop(row: TreeRowModel<Node>, place: DropPlace): void {
    this.#model.drop?.(this.#dragged, row.node, place);
    // What went into a folded node would be gone from sight.
    if (place === 'inside') this.setExpanded(row.node, true);
    this.#dragged = [];
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
    const place = this.#views.find((view) => view.row?.id === this.#active)?.dom.getBoundingClientRect();
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
}
