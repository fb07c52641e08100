import { UIElement } from './UIElement.ts';

export class UISpan extends UIElement<HTMLSpanElement> {
  constructor() {
    super(document.createElement('span'));
  }
}

export class UIDiv extends UIElement<HTMLDivElement> {
  constructor() {
    super(document.createElement('div'));
  }
}

/** A block that holds other widgets. */
export class UIPanel extends UIDiv {
  constructor() {
    super();
    this.setClass('Panel');
  }
}

/** One line: usually a muted label and a control beside it. */
export class UIRow extends UIDiv {
  constructor() {
    super();
    this.setClass('Row');
  }
}

export class UIBreak extends UIElement<HTMLBRElement> {
  constructor() {
    super(document.createElement('br'));
  }
}

export class UIHorizontalRule extends UIElement<HTMLHRElement> {
  constructor() {
    super(document.createElement('hr'));
    this.setClass('HorizontalRule');
  }
}

export class UIText extends UISpan {
  constructor(text = '') {
    super();
    this.setClass('Text');
    this.setTextContent(text);
  }

  getValue(): string {
    return this.getTextContent();
  }

  setValue(text: string): this {
    return this.setTextContent(text);
  }

  setMuted(muted = true): this {
    return this.toggleClass('muted', muted);
  }
}

let labelCount = 0;

/**
 * A row with a label at the left that names the control for assistive technology too.
 * The control's focusable element is its `dom`, or the first field inside of it.
 */
export function labelledRow(label: string, ...controls: UIElement[]): UIRow {
  const text = new UISpan().setClass('Label').setTextContent(label).setTooltip(label);
  text.setId(`label-${++labelCount}`);
  const box = new UIDiv().setClass('Control').add(...controls);
  for (const control of controls) {
    const fields = control.dom.matches('input, select, textarea, button')
      ? [control.dom]
      : control.dom.querySelectorAll('input, select, textarea');
    for (const field of fields) {
      if (!field.hasAttribute('aria-label')) field.setAttribute('aria-labelledby', text.getId());
    }
  }
  return new UIRow().add(text, box);
}
