import { createIcon, type Editor, type PanelInstance, sentenceOf, UIInput } from '../../../editor/api.ts';
import type { Designer } from '../../scene/Designer.ts';
import { element, withTestId } from '../element.ts';
import { local } from '../local.ts';
import { Photographer } from '../Photographer.ts';
import { roleIcon } from '../roleIcons.ts';
import { planOf, type ShelfItem, searched, shelfOf } from './shelf.ts';

/** Pictures that were taken, by the key of their item; they outlive the panel. */
const album = new Map<string, string>();

/** The library to look through: families, search, a picture of each thing. A click puts it into the scene, as a design of one operation. */
export class ThingsPanel implements PanelInstance {
  readonly dom: HTMLElement;
  readonly #editor: Editor;
  readonly #designer: Designer;
  readonly #list = element('div', 'AuraThings');
  readonly #photographer = new Photographer();
  readonly #query: UIInput;
  readonly #watch: IntersectionObserver;
  readonly #first: IntersectionObserver;
  readonly #shown = new WeakMap<Element, ShelfItem>();
  readonly #waiting = new Map<Element, ShelfItem>();
  #items: readonly ShelfItem[] = [];
  #busy = false;
  #over = false;

  constructor(editor: Editor, designer: Designer) {
    this.#editor = editor;
    this.#designer = designer;
    this.#query = new UIInput().setPlaceholder(local('Search things')).setLabel(local('Search things'));
    this.#query.onInput(() => this.#draw());
    const search = element('div', 'SearchRow', createIcon('search'), this.#query);
    this.dom = withTestId(element('div', 'AuraThingsPanel', search, this.#list), 'aura-things');
    this.#watch = new IntersectionObserver((seen) => this.#seen(seen), { root: this.#list, rootMargin: '80px' });
    // Nothing is fetched before the panel is seen.
    this.#first = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      this.#first.disconnect();
      void this.#load();
    });
    this.#first.observe(this.dom);
  }

  dispose(): void {
    this.#over = true;
    this.#first.disconnect();
    this.#watch.disconnect();
    this.#waiting.clear();
    this.#photographer.dispose();
    this.dom.remove();
  }

  async #load(): Promise<void> {
    try {
      const { ENTRIES } = await import('../../library/entries.ts');
      this.#items = shelfOf(ENTRIES);
    } catch (error) {
      this.#list.replaceChildren(element('p', 'AuraThingsNone', sentenceOf(error)));
      return;
    }
    if (!this.#over) this.#draw();
  }

  #draw(): void {
    this.#watch.disconnect();
    this.#waiting.clear();
    const query = this.#query.getValue().trim();
    const found = searched(this.#items, query);
    if (found.length === 0) {
      this.#list.replaceChildren(
        element(
          'p',
          'AuraThingsNone',
          local('Nothing here is called “{query}”. Say it in the chat, or put it together from its parts.', { query }),
        ),
      );
      return;
    }
    const families = query === '' ? [...new Set(found.map(({ family }) => family))] : [''];
    const of = (family: string) => found.filter((item) => family === '' || item.family === family);
    this.#list.replaceChildren(...families.map((family) => this.#section(family, of(family))));
  }

  #section(family: string, items: readonly ShelfItem[]): HTMLElement {
    const title = family && element('h2', '', local(family.charAt(0).toUpperCase() + family.slice(1)));
    return element('section', 'AuraThingsFamily', title, element('div', 'AuraThingsGrid', ...items.map((item) => this.#card(item))));
  }

  #card(item: ShelfItem): HTMLElement {
    const frame = element('span', 'AuraThingPicture', createIcon(roleIcon(item.op)));
    const card = withTestId(element('button', 'AuraThing', frame, element('span', '', item.label)), `aura-thing-${item.key}`);
    card.type = 'button';
    card.title = item.help;
    card.addEventListener('click', () => void this.#add(item));
    this.#shown.set(frame, item);
    const picture = album.get(item.key);
    if (picture === undefined) this.#watch.observe(frame);
    else hang(frame, picture);
    return card;
  }

  async #add(item: ShelfItem): Promise<void> {
    try {
      const started = performance.now();
      const plan = planOf(item);
      const built = await this.#designer.build(plan);
      const ms = Math.round(performance.now() - started);
      const { design } = this.#designer.add({ plan, metadata: metadataOf(item, ms) }, built, local('Add {thing}', { thing: item.label }));
      this.#editor.focus(design, true);
    } catch (error) {
      this.#editor.notices.error(sentenceOf(error));
    }
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const item = this.#shown.get(target);
      if (isIntersecting && item) this.#waiting.set(target, item);
      else this.#waiting.delete(target);
    }
    if (!this.#busy) void this.#photograph();
  }

  /** One after the other, so that the artist's own builds find their way between. What cannot be pictured keeps its icon. */
  async #photograph(): Promise<void> {
    this.#busy = true;
    for (let next = this.#waiting.entries().next(); !next.done && !this.#over; next = this.#waiting.entries().next()) {
      const [frame, item] = next.value;
      this.#waiting.delete(frame);
      this.#watch.unobserve(frame);
      try {
        const { parts } = await this.#designer.workshop.sketch(planOf(item));
        if (this.#over || parts.length === 0) continue;
        const picture = this.#photographer.take(parts.map(({ object }) => object));
        album.set(item.key, picture);
        hang(frame, picture);
      } catch (error) {
        frame.setAttribute('title', sentenceOf(error));
      }
    }
    this.#busy = false;
  }
}

function hang(frame: Element, picture: string): void {
  const image = element('img');
  image.src = picture;
  image.alt = '';
  frame.replaceChildren(image);
}

const metadataOf = ({ family }: ShelfItem, ms: number) => ({
  design_type: family,
  complexity: 'moderate',
  provider: 'library',
  processing_ms: ms,
  phases_ms: {},
  attempts: [],
  warnings: [],
  generated_at: new Date().toISOString(),
});
