import type { Object3D } from 'three';
import type { Editor } from '../../editor/api.ts';
import type { RefineRequest } from '../generation/answer.ts';
import type { ServerState } from './chat/StatusLine.ts';
import { Photographer } from './Photographer.ts';

export type Pictures = NonNullable<RefineRequest['images']>;

/** What models that see are shown. */
export interface Sight {
  /** Whether a model is known to see. */
  sees(provider: string, model: string | undefined): boolean;
  /** The viewport as it is now. */
  look(): Pictures;
  /** Objects that stand in no scene, from three sides. */
  sides(objects: readonly Object3D[]): Pictures;
}

/** Pictures are taken in the page, which has the scene and a graphics card; the server renders nothing for this. */
export class Eyes implements Sight {
  readonly #editor: Editor;
  readonly #server: ServerState;
  readonly #photographer = new Photographer();

  constructor(editor: Editor, server: ServerState) {
    this.#editor = editor;
    this.#server = server;
  }

  sees(provider: string, model: string | undefined): boolean {
    const { knowledge } = this.#server;
    if (knowledge.kind !== 'there') return false;
    const known = knowledge.status.providers.find(({ id }) => id === provider);
    const wanted = model ?? known?.model;
    // An answer may name the dated form of the model that was asked.
    return known?.models.some(({ id, vision }) => vision === true && wanted?.startsWith(id)) ?? false;
  }

  look(): Pictures {
    return [this.#photographer.look(this.#editor.scene, this.#editor.viewportCamera)].map(picture);
  }

  sides(objects: readonly Object3D[]): Pictures {
    return this.#photographer.sides(objects).map(picture);
  }

  dispose(): void {
    this.#photographer.dispose();
  }
}

const picture = (base64: string): Pictures[number] => ({ mime: 'image/jpeg', base64 });
