import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import type { Panel, PanelArea, PanelInstance } from '../core/Panels.ts';
import type { UIButton } from '../ui/UIButton.ts';
import { UITabs } from '../ui/UITabs.ts';
import type { LayoutState } from './LayoutState.ts';

/** Titles that the plugins give are shown as they are; the host's own are translated. */
export function panelTitle(editor: Editor, panel: Panel): string {
  return editor.strings.getKey(`panel/${panel.id}`, panel.title);
}

/** One of the four areas: its panels are tabs, made when they are registered and disposed when they are taken away. */
export class PanelAreaView {
  readonly dom = document.createElement('section');
  readonly tabs = new UITabs();
  readonly #editor: Editor;
  readonly #area: PanelArea;
  readonly #state: LayoutState;
  readonly #shown = new Map<string, PanelInstance>();
  readonly #disposables = new Disposables();
  /** Whose tab is chosen, as it was last told. */
  #front: string | null = null;

  /** @param changed panels came or went */
  constructor(editor: Editor, area: PanelArea, state: LayoutState, changed: () => void) {
    this.#editor = editor;
    this.#area = area;
    this.#state = state;
    this.dom.className = 'Area';
    this.dom.id = area;
    this.dom.setAttribute('role', 'region');
    this.dom.appendChild(this.tabs.dom);
    this.tabs.onSelect((id) => {
      state.chooseTab(area, id);
      this.#tellShown();
    });
    const update = (): void => {
      this.#update();
      changed();
    };
    this.#disposables.add(editor.panels.changed.add(update));
    // Whoever lets go of what is selected goes on with what is in front.
    this.#disposables.add(editor.signals.selectionChanged.add(() => editor.selected && this.#choose()));
    this.#disposables.add(
      editor.panels.requested.add((id) => {
        if (!this.#shown.has(id)) return;
        state.chooseTab(area, id);
        this.#choose();
      }),
    );
    this.#update();
  }

  get isEmpty(): boolean {
    return this.#shown.size === 0;
  }

  /** A button at the right end of the tabs. */
  addButton(button: UIButton): void {
    button.addClass('fold');
    this.tabs.bar.add(button);
  }

  dispose(): void {
    this.#disposables.dispose();
    for (const id of [...this.#shown.keys()]) this.#remove(id);
    this.dom.remove();
  }

  #update(): void {
    const panels = this.#editor.panels.inArea(this.#area);
    for (const id of [...this.#shown.keys()]) if (!panels.some((panel) => panel.id === id)) this.#remove(id);
    for (const [index, panel] of panels.entries()) {
      if (!this.#shown.has(panel.id)) this.#add(panel, panels.slice(index + 1).find((later) => this.#shown.has(later.id))?.id);
    }
    this.dom.hidden = this.isEmpty;
    this.#choose();
  }

  /** Shows the tab that the artist chose last, or the first one; while that has nothing to show, one that has. */
  #choose(): void {
    const panels = this.#editor.panels.inArea(this.#area);
    const remembered = this.#state.values.tabs[this.#area];
    const preferred = panels.find((panel) => panel.id === remembered) ?? panels[0];
    const serves = (panel: Panel): boolean => panel.serves?.(this.#editor) ?? true;
    const wanted = preferred && !serves(preferred) ? (panels.find(serves) ?? preferred) : preferred;
    if (wanted && this.tabs.selected !== wanted.id) this.tabs.choose(wanted.id);
    this.#tellShown();
  }

  #add(panel: Panel, before: string | undefined): void {
    const instance = this.#create(panel);
    const body = document.createElement('div');
    body.className = 'PanelBody';
    body.dataset.testid = `panel-${panel.id}`;
    body.appendChild(instance.dom);
    this.#shown.set(panel.id, instance);
    this.tabs.addTab(panel.id, panelTitle(this.#editor, panel), body, { icon: panel.icon, before });
  }

  /** A panel that cannot be made says so in its place; the others go on. */
  #create(panel: Panel): PanelInstance {
    try {
      return panel.create(this.#editor);
    } catch (error) {
      const dom = document.createElement('div');
      dom.className = 'Empty';
      dom.textContent = `${panel.title}: ${sentenceOf(error)}`;
      this.#editor.notices.error(`The panel "${panel.title}" could not be shown.`, sentenceOf(error));
      return { dom, dispose: () => undefined };
    }
  }

  #remove(id: string): void {
    const instance = this.#shown.get(id);
    this.#shown.delete(id);
    if (this.#front === id) this.#front = null;
    this.tabs.removeTab(id);
    instance?.dispose();
  }

  #tellShown(): void {
    const id = this.tabs.selected;
    if (id === this.#front) return;
    this.#front = id;
    const panel = id === null ? undefined : this.#editor.panels.get(id);
    this.dom.setAttribute('aria-label', panel ? panelTitle(this.#editor, panel) : this.#area);
    if (id !== null) this.#shown.get(id)?.shown?.();
  }
}
