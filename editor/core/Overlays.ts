import type { Object3D } from 'three';
import { Contributions } from './Contributions.ts';
import type { Editor } from './Editor.ts';

export interface OverlayInstance {
  /** Drawn in the helper scene: not picked, not saved, not exported. */
  object?: Object3D;
  /** Laid over the viewport. */
  dom?: HTMLElement;
  dispose(): void;
}

/** Something drawn over the viewport: measures, previews, hints. */
export interface Overlay {
  id: string;
  create(editor: Editor): OverlayInstance;
}

export class Overlays extends Contributions<Overlay> {
  constructor() {
    super('overlay');
  }
}
