const KEY_STEP = 16;

export interface SplitterOptions {
  /** Vertical splitters change a width. */
  direction: 'vertical' | 'horizontal';
  label: string;
  size(): number;
  /** Gets what was asked for; keeps it in bounds itself. */
  resize(size: number): void;
  /** 1 if the size grows to the right or down, -1 if to the left or up. */
  sign: 1 | -1;
  /** A double click. */
  reset(): void;
  done(): void;
}

/** The line between two areas that can be dragged, or moved by arrow keys. */
export function createSplitter(options: SplitterOptions): HTMLElement {
  const dom = document.createElement('div');
  const vertical = options.direction === 'vertical';
  dom.className = `Splitter ${options.direction}`;
  dom.tabIndex = 0;
  dom.setAttribute('role', 'separator');
  dom.setAttribute('aria-orientation', options.direction);
  dom.setAttribute('aria-label', options.label);
  const announce = (): void => dom.setAttribute('aria-valuenow', String(Math.round(options.size())));
  announce();
  dom.addEventListener('focus', announce);
  dom.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const start = vertical ? event.clientX : event.clientY;
    const size = options.size();
    const listening = new AbortController();
    const { signal } = listening;
    dom.setPointerCapture(event.pointerId);
    dom.classList.add('dragging');
    dom.addEventListener(
      'pointermove',
      (moved) => options.resize(size + ((vertical ? moved.clientX : moved.clientY) - start) * options.sign),
      { signal },
    );
    const stop = (): void => {
      listening.abort();
      dom.classList.remove('dragging');
      options.done();
    };
    dom.addEventListener('pointerup', stop, { signal });
    dom.addEventListener('pointercancel', stop, { signal });
  });
  dom.addEventListener('dblclick', () => {
    options.reset();
    options.done();
  });
  dom.addEventListener('keydown', (event) => {
    const back = vertical ? 'ArrowLeft' : 'ArrowUp';
    const forth = vertical ? 'ArrowRight' : 'ArrowDown';
    if (event.key !== back && event.key !== forth) return;
    event.preventDefault();
    event.stopPropagation();
    options.resize(options.size() + (event.key === forth ? 1 : -1) * KEY_STEP * options.sign);
    options.done();
    announce();
  });
  return dom;
}
