import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { UIButton } from '../ui/UIButton.ts';
import { LAYOUT_DEFAULTS, LayoutState, type Side } from './LayoutState.ts';
import { PanelAreaView } from './PanelAreaView.ts';
import { createSplitter } from './Splitter.ts';

const NARROWEST: Readonly<Record<Side, number>> = { left: 240, right: 240, bottom: 96 };
const LOWEST = 96;
/** What the viewport keeps of the window at least. */
const VIEW_MINIMUM = { width: 280, height: 160 };

const ICONS: Readonly<Record<Side, string>> = { left: 'panel-left', right: 'panel-right', bottom: 'panel-bottom' };
const NAMES: Readonly<Record<Side, string>> = { left: 'left panel', right: 'right panel', bottom: 'bottom panel' };

/** The screen around the viewport: areas that are resized by splitters, fold, and remember. */
export class Layout {
  readonly dom = document.createElement('div');
  readonly menubar = document.createElement('header');
  readonly viewport = document.createElement('main');
  readonly #editor: Editor;
  readonly #state: LayoutState;
  readonly #left = document.createElement('aside');
  readonly #right = document.createElement('aside');
  readonly #centre = document.createElement('div');
  readonly #areas: { left: PanelAreaView; top: PanelAreaView; inspector: PanelAreaView; bottom: PanelAreaView };
  readonly #strips = new Map<Side, HTMLElement>();
  readonly #disposables = new Disposables();

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#state = new LayoutState(editor.config);
    this.dom.id = 'editor';
    this.menubar.id = 'menubar';
    // What the page is called, for those who do not see it.
    const heading = document.createElement('h1');
    heading.className = 'visually-hidden';
    heading.textContent = document.title;
    this.menubar.appendChild(heading);
    this.viewport.id = 'viewport';
    this.viewport.setAttribute('aria-label', editor.strings.getKey('viewport', '3D viewport'));
    // Three areas share the ids of the panels' areas, the sides around them have their own.
    this.#left.id = 'left-side';
    this.#right.id = 'right';
    this.#left.setAttribute('aria-label', this.#text('layout/left-side', 'Left side'));
    this.#right.setAttribute('aria-label', this.#text('layout/right-side', 'Right side'));
    this.#centre.id = 'centre';
    const area = (name: 'left' | 'right-top' | 'right-bottom' | 'bottom'): PanelAreaView =>
      this.#disposables.add(new PanelAreaView(editor, name, this.#state, () => this.#areas && this.#apply()));
    this.#areas = { left: area('left'), top: area('right-top'), inspector: area('right-bottom'), bottom: area('bottom') };
    for (const side of ['left', 'right'] as const) this.#strips.set(side, this.#strip(side));
    this.#left.append(this.#areas.left.dom, this.#strips.get('left')!, this.#splitter('left'));
    this.#right.append(this.#areas.top.dom, this.#areas.inspector.dom, this.#strips.get('right')!, this.#splitter('right'));
    this.#areas.top.dom.appendChild(this.#heightSplitter());
    this.#areas.bottom.dom.appendChild(this.#splitter('bottom'));
    this.#centre.append(this.viewport, this.#areas.bottom.dom);
    this.#areas.left.addButton(this.#foldButton('left'));
    this.#areas.top.addButton(this.#foldButton('right'));
    this.#areas.bottom.addButton(this.#foldButton('bottom'));
    this.#areas.bottom.tabs.bar.onClick(() => this.isFolded('bottom') && this.fold('bottom', false));
    this.#disposables.add(
      editor.panels.requested.add((id) => {
        const wanted = editor.panels.get(id)?.area;
        const side = wanted === 'left' || wanted === 'bottom' ? wanted : 'right';
        if (this.isFolded(side)) this.fold(side, false);
      }),
    );
    this.dom.append(this.menubar, this.#left, this.#centre, this.#right);
    const resized = (): void => this.#apply();
    window.addEventListener('resize', resized);
    this.#disposables.add(() => window.removeEventListener('resize', resized));
    this.#apply();
  }

  isFolded(side: Side): boolean {
    return this.#state.isFolded(side);
  }

  fold(side: Side, folded: boolean): void {
    this.#state.fold(side, folded);
    this.#apply();
  }

  /** Goes by keyboard from one region of the page to the next, or back, past those that are folded. */
  focusNext(step: 1 | -1): void {
    const { left, top, inspector, bottom } = this.#areas;
    const all = [this.menubar, left.dom, this.viewport, bottom.dom, top.dom, inspector.dom];
    const regions = all.filter((region) => region.checkVisibility());
    const at = regions.findIndex((region) => region.contains(document.activeElement));
    const next = regions.at((at === -1 && step === -1 ? 0 : at) + step) ?? regions[0];
    const [first] = next?.querySelectorAll<HTMLElement>('canvas[tabindex], [role="tab"][aria-selected="true"], [role="menuitem"]') ?? [];
    first?.focus();
  }

  /** Sizes and folds as they were at first. */
  reset(): void {
    this.#state.set({ ...LAYOUT_DEFAULTS });
    this.#apply();
  }

  dispose(): void {
    this.#disposables.dispose();
    this.dom.remove();
  }

  #text(key: string, english: string): string {
    return this.#editor.strings.getKey(key, english);
  }

  #apply(): void {
    const { values } = this.#state;
    const { left, top, inspector, bottom } = this.#areas;
    const width = (side: 'left' | 'right'): string => `${this.#fit(side, values[side])}px`;
    const leftFolded = this.isFolded('left');
    this.#left.hidden = left.isEmpty;
    this.#left.style.setProperty('--side-width', leftFolded ? 'auto' : width('left'));
    left.dom.hidden = leftFolded || left.isEmpty;
    this.#strips.get('left')!.hidden = !leftFolded;
    const rightFolded = this.isFolded('right');
    this.#right.hidden = top.isEmpty && inspector.isEmpty;
    this.#right.style.setProperty('--side-width', rightFolded ? 'auto' : width('right'));
    top.dom.hidden = rightFolded || top.isEmpty;
    inspector.dom.hidden = rightFolded || inspector.isEmpty;
    top.dom.style.setProperty('--area-height', inspector.isEmpty ? '100%' : `${this.#fitHeight(values.rightTop)}px`);
    this.#strips.get('right')!.hidden = !rightFolded;
    const bottomFolded = this.isFolded('bottom');
    bottom.dom.style.height = bottomFolded ? '33px' : `${this.#fit('bottom', values.bottom)}px`;
    bottom.dom.classList.toggle('folded', bottomFolded);
    for (const splitter of this.dom.querySelectorAll<HTMLElement>('.Splitter')) {
      const side = splitter.dataset.side;
      splitter.hidden = (side === 'left' && leftFolded) || (side === 'right' && rightFolded) || (side === 'bottom' && bottomFolded);
    }
    for (const button of this.dom.querySelectorAll<HTMLElement>('[data-fold]')) {
      button.setAttribute('aria-expanded', String(!this.isFolded(button.dataset.fold as Side)));
    }
  }

  #fit(side: Side, size: number): number {
    const others = side === 'left' ? this.#right.offsetWidth : this.#left.offsetWidth;
    const room = side === 'bottom' ? window.innerHeight - VIEW_MINIMUM.height - 36 : window.innerWidth - others - VIEW_MINIMUM.width;
    return Math.max(NARROWEST[side], Math.min(size, room));
  }

  #fitHeight(height: number): number {
    return Math.max(LOWEST, Math.min(height, window.innerHeight - 36 - LOWEST));
  }

  #splitter(side: Side): HTMLElement {
    const dom = createSplitter({
      direction: side === 'bottom' ? 'horizontal' : 'vertical',
      label: this.#text(`layout/resize-${side}`, `Resize the ${NAMES[side]}`),
      size: () => this.#fit(side, this.#state.values[side]),
      resize: (size) => {
        this.#state.values = { ...this.#state.values, [side]: this.#fit(side, size) };
        this.#apply();
      },
      sign: side === 'left' ? 1 : -1,
      reset: () => {
        this.#state.values = { ...this.#state.values, [side]: LAYOUT_DEFAULTS[side] };
        this.#apply();
      },
      done: () => this.#state.set({}),
    });
    dom.dataset.side = side;
    return dom;
  }

  #heightSplitter(): HTMLElement {
    const set = (height: number): void => {
      this.#state.values = { ...this.#state.values, rightTop: this.#fitHeight(height) };
      this.#apply();
    };
    return createSplitter({
      direction: 'horizontal',
      label: this.#text('layout/resize-outliner', 'Resize the outliner'),
      size: () => this.#fitHeight(this.#state.values.rightTop),
      resize: set,
      sign: 1,
      reset: () => set(LAYOUT_DEFAULTS.rightTop),
      done: () => this.#state.set({}),
    });
  }

  #foldButton(side: Side): UIButton {
    const label = this.#text(`layout/fold-${side}`, `Fold or open the ${NAMES[side]}`);
    const button = new UIButton('', ICONS[side]).setKind('ghost').setHint(label).setTestId(`fold-${side}`);
    button.dom.dataset.fold = side;
    return button.onClick((event) => {
      event.stopPropagation();
      this.fold(side, !this.isFolded(side));
    });
  }

  #strip(side: 'left' | 'right'): HTMLElement {
    const strip = document.createElement('div');
    strip.className = 'FoldStrip';
    strip.appendChild(this.#foldButton(side).setTestId(`unfold-${side}`).dom);
    return strip;
  }
}
