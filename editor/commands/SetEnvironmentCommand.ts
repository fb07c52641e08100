import type { Texture } from 'three';
import { z } from 'zod';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import type { EnvironmentType } from '../core/editorTypes.ts';
import { storedTextureSchema } from '../io/objectSchema.ts';
import { SetSceneStateCommand } from './SetSceneStateCommand.ts';

export interface EnvironmentState {
  type: EnvironmentType;
  /** For type Equirectangular. */
  texture: Texture | null;
  intensity: number;
  /** Euler angles in radians. */
  rotation: [number, number, number];
}

const plainSchema = z.object({
  type: z.enum(['Default', 'Equirectangular', 'None']),
  intensity: z.number().nonnegative(),
  rotation: z.tuple([z.number(), z.number(), z.number()]),
});
const storedSchema = plainSchema.extend({ texture: storedTextureSchema.nullable() });

/** Changes what lights the scene from all around; what is not given stays as it is. */
export class SetEnvironmentCommand extends SetSceneStateCommand<EnvironmentState> {
  readonly type = 'SetEnvironmentCommand';
  protected newState: EnvironmentState | null;

  constructor(editor: Editor, change?: Partial<EnvironmentState>) {
    super(editor);
    this.name = editor.strings.getKey('command/SetEnvironment');
    this.newState = change ? { ...this.read(), ...change } : null;
  }

  protected check(state: EnvironmentState): void {
    if (!plainSchema.safeParse(state).success)
      throw new CommandError('This environment does not fit: the intensity or an angle is out of range.');
    if (state.type === 'Equirectangular' && !state.texture) throw new CommandError('This kind of environment needs a picture.');
  }

  protected read(): EnvironmentState {
    const { environmentIntensity, environmentRotation } = this.editor.scene;
    return {
      type: this.editor.environmentType,
      texture: this.editor.environmentTexture,
      intensity: environmentIntensity,
      rotation: [environmentRotation.x, environmentRotation.y, environmentRotation.z],
    };
  }

  protected write(state: EnvironmentState): void {
    const { scene } = this.editor;
    const texture = state.type === 'Equirectangular' ? state.texture : null;
    this.editor.environmentType = state.type;
    this.editor.environmentTexture = texture;
    scene.environment = texture;
    scene.environmentIntensity = state.intensity;
    scene.environmentRotation.set(...state.rotation);
    this.editor.signals.sceneEnvironmentChanged.dispatch();
  }

  protected encode(state: EnvironmentState): unknown {
    return { ...state, texture: state.texture && this.editor.archive.writeTexture(state.texture) };
  }

  protected decode(json: unknown): EnvironmentState {
    const stored = storedSchema.parse(json);
    return { ...stored, texture: stored.texture && this.editor.archive.readTexture(stored.texture) };
  }
}
