import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { onAny } from '../core/listening.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UITabs } from '../ui/UITabs.ts';
import { assign, RESOURCE_KINDS, type ResourceKind, type ResourceRow, resourceRows, takerTest, usersOf } from './resources.ts';

/** More rows than these are not drawn; how many there are is said. */
const MOST_ROWS = 200;
const TITLES: Readonly<Record<ResourceKind, string>> = { geometry: 'Geometries', material: 'Materials', texture: 'Textures' };

/** Apart from the tabs of the inspector. */
const tabOf = (kind: ResourceKind): string => `resources-${kind}`;

/** Geometries, materials and textures of the scene: how often each is used, by what, and giving it to what is selected. */
export class ResourcesPanel {
  readonly dom = document.createElement('div');
  readonly #editor: Editor;
  readonly #tabs = new UITabs();
  readonly #lists = new Map<ResourceKind, HTMLElement>();
  readonly #disposables = new Disposables();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it can be seen; behind another tab, or folded away, nothing is drawn. */
  #seen = false;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.dom.className = 'Resources';
    for (const kind of RESOURCE_KINDS) {
      const list = document.createElement('div');
      list.className = 'rows';
      list.setAttribute('role', 'list');
      this.#lists.set(kind, list);
      this.#tabs.addTab(tabOf(kind), this.#text(`resources/${kind}`, TITLES[kind]), list);
    }
    this.#tabs.onSelect(() => this.#draw());
    this.dom.append(this.#tabs.dom);
    const { signals } = editor;
    const watched = [
      signals.sceneGraphChanged,
      signals.geometryChanged,
      signals.materialChanged,
      signals.selectionChanged,
      signals.historyChanged,
    ];
    this.#disposables.add(onAny(watched, () => this.#soon()));
    const observer = new IntersectionObserver((entries) => {
      this.#seen = entries.at(-1)?.isIntersecting ?? false;
      this.#draw();
    });
    observer.observe(this.dom);
    this.#disposables.add(() => observer.disconnect());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #text(key: string, english: string): string {
    return this.#editor.strings.getKey(key, english);
  }

  /** A drag changes the scene sixty times a second; nobody reads that fast. */
  #soon(): void {
    if (!this.#seen) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#draw(), 120);
  }

  #draw(): void {
    if (!this.#seen) return;
    const kind = RESOURCE_KINDS.find((entry) => tabOf(entry) === this.#tabs.selected) ?? 'geometry';
    const rows = resourceRows(this.#editor, kind);
    const takes = takerTest(this.#editor, kind);
    const shown = rows.slice(0, MOST_ROWS).map((row) => this.#row(kind, row, takes(row.uuid)));
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent = rows.length === 0 ? this.#text('resources/none', 'The scene uses none.') : `${rows.length}`;
    this.#lists.get(kind)?.replaceChildren(...(rows.length > MOST_ROWS || rows.length === 0 ? [note] : []), ...shown);
  }

  /** @param isTaken whether something selected could be given it */
  #row(kind: ResourceKind, { uuid, name, detail, users }: ResourceRow, isTaken: boolean): HTMLElement {
    const row = document.createElement('div');
    row.className = 'row';
    row.setAttribute('role', 'listitem');
    const [title, kindOf, count] = [name, detail, `× ${users}`].map((text) => {
      const cell = document.createElement('span');
      cell.textContent = text;
      cell.title = text;
      return cell;
    });
    if (title) title.className = 'title';
    const select = new UIButton('', 'crosshair')
      .setKind('ghost')
      .setHint(`${this.#text('resources/select', 'Select what uses it')}: ${name}`);
    select.setTestId('resource-select').onClick(() => this.#editor.selection.set(usersOf(this.#editor, kind, uuid)));
    const give = new UIButton(this.#text('resources/assign', 'Assign')).setTestId('resource-assign');
    give.setHint(this.#text('resources/assignHelp', 'Give it to what is selected')).setDisabled(!isTaken);
    give.onClick(() => assign(this.#editor, kind, uuid, this.#text('resources/assign', 'Assign')));
    row.append(title!, kindOf!, count!, select.dom, ...(kind === 'texture' ? [] : [give.dom]));
    return row;
  }
}
