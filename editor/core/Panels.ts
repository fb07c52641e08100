import { Contributions } from './Contributions.ts';
import type { Editor } from './Editor.ts';
import type { PanelInstance } from './panelInstance.ts';
import { Signal } from './Signal.ts';

export type PanelArea = 'left' | 'right-top' | 'right-bottom' | 'bottom';

export type { PanelInstance } from './panelInstance.ts';

/** A tab in one of the four areas around the viewport. */
export interface Panel {
  id: string;
  area: PanelArea;
  title: string;
  /** Name of a lucide icon. */
  icon?: string;
  order: number;
  /** Whether it has something to show for the present selection; while it has not, another panel of its area is shown. Without it: always. */
  serves?(editor: Editor): boolean;
  create(editor: Editor): PanelInstance;
}

export class Panels extends Contributions<Panel> {
  /** Somebody wants a panel to be seen: its area unfolds, and its tab comes to the front. */
  readonly requested = new Signal<[id: string]>();

  constructor() {
    super('panel');
  }

  show(id: string): void {
    if (this.get(id)) this.requested.dispatch(id);
  }

  inArea(area: PanelArea): Panel[] {
    return this.list()
      .filter((panel) => panel.area === area)
      .sort((a, b) => a.order - b.order);
  }
}
