import { Color, type Texture } from 'three';
import { z } from 'zod';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import type { BackgroundType } from '../core/editorTypes.ts';
import { storedTextureSchema } from '../io/objectSchema.ts';
import { SetSceneStateCommand } from './SetSceneStateCommand.ts';

export interface BackgroundState {
  type: BackgroundType;
  /** Hex integer, for type Color. */
  color: number;
  /** For types Texture and Equirectangular. */
  texture: Texture | null;
  /** 0 to 1 */
  blurriness: number;
  intensity: number;
  /** Euler angles in radians. */
  rotation: [number, number, number];
}

const plainSchema = z.object({
  type: z.enum(['Default', 'Color', 'Texture', 'Equirectangular']),
  color: z.number().int().min(0).max(0xffffff),
  blurriness: z.number().min(0).max(1),
  intensity: z.number().nonnegative(),
  rotation: z.tuple([z.number(), z.number(), z.number()]),
});
const storedSchema = plainSchema.extend({ texture: storedTextureSchema.nullable() });

/** Changes the background of the scene; what is not given stays as it is. */
export class SetBackgroundCommand extends SetSceneStateCommand<BackgroundState> {
  readonly type = 'SetBackgroundCommand';
  protected newState: BackgroundState | null;

  constructor(editor: Editor, change?: Partial<BackgroundState>) {
    super(editor);
    this.name = editor.strings.getKey('command/SetBackground');
    this.newState = change ? { ...this.read(), ...change } : null;
  }

  protected check(state: BackgroundState): void {
    if (!plainSchema.safeParse(state).success)
      throw new CommandError('This background does not fit: a colour, an intensity or an angle is out of range.');
    if ((state.type === 'Texture' || state.type === 'Equirectangular') && !state.texture)
      throw new CommandError('This kind of background needs a picture.');
  }

  protected read(): BackgroundState {
    const { background, backgroundBlurriness, backgroundIntensity, backgroundRotation } = this.editor.scene;
    const isColor = background instanceof Color;
    return {
      type: this.editor.backgroundType,
      color: isColor ? background.getHex() : 0,
      texture: background && !isColor && 'wrapS' in background ? background : null,
      blurriness: backgroundBlurriness,
      intensity: backgroundIntensity,
      rotation: [backgroundRotation.x, backgroundRotation.y, backgroundRotation.z],
    };
  }

  protected write(state: BackgroundState): void {
    const { scene } = this.editor;
    const backgrounds = { Default: null, Color: new Color(state.color), Texture: state.texture, Equirectangular: state.texture };
    this.editor.backgroundType = state.type;
    scene.background = backgrounds[state.type];
    scene.backgroundBlurriness = state.blurriness;
    scene.backgroundIntensity = state.intensity;
    scene.backgroundRotation.set(...state.rotation);
    this.editor.signals.sceneBackgroundChanged.dispatch();
  }

  protected encode(state: BackgroundState): unknown {
    return { ...state, texture: state.texture && this.editor.archive.writeTexture(state.texture) };
  }

  protected decode(json: unknown): BackgroundState {
    const stored = storedSchema.parse(json);
    return { ...stored, texture: stored.texture && this.editor.archive.readTexture(stored.texture) };
  }
}
