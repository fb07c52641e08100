import { Fog, FogExp2 } from 'three';
import { z } from 'zod';
import { CommandError } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { SetSceneStateCommand } from './SetSceneStateCommand.ts';

const schema = z.object({
  type: z.enum(['None', 'Linear', 'Exponential']),
  /** Hex integer. */
  color: z.number().int().min(0).max(0xffffff),
  /** Millimetres, for linear fog. */
  near: z.number(),
  far: z.number(),
  /** Per millimetre, for exponential fog. */
  density: z.number().nonnegative(),
});
export type FogState = z.infer<typeof schema>;

const DEFAULTS: FogState = { type: 'None', color: 0xaaaaaa, near: 1, far: 1000, density: 0.002 };

/** Changes the fog; what is not given stays as it is. */
export class SetFogCommand extends SetSceneStateCommand<FogState> {
  readonly type = 'SetFogCommand';
  protected newState: FogState | null;

  constructor(editor: Editor, change?: Partial<FogState>) {
    super(editor);
    this.name = editor.strings.getKey('command/SetFog');
    this.newState = change ? { ...this.read(), ...change } : null;
  }

  protected check(state: FogState): void {
    if (!schema.safeParse(state).success)
      throw new CommandError('This fog does not fit: a colour, a distance or the density is out of range.');
    if (state.type === 'Linear' && state.near >= state.far) throw new CommandError('Fog must end farther away than it begins.');
  }

  protected read(): FogState {
    const { fog } = this.editor.scene;
    if (fog instanceof Fog) return { ...DEFAULTS, type: 'Linear', color: fog.color.getHex(), near: fog.near, far: fog.far };
    if (fog instanceof FogExp2) return { ...DEFAULTS, type: 'Exponential', color: fog.color.getHex(), density: fog.density };
    return { ...DEFAULTS };
  }

  protected write(state: FogState): void {
    const fogs = {
      None: () => null,
      Linear: () => new Fog(state.color, state.near, state.far),
      Exponential: () => new FogExp2(state.color, state.density),
    };
    this.editor.scene.fog = fogs[state.type]();
    this.editor.signals.sceneFogChanged.dispatch();
  }

  protected encode(state: FogState): unknown {
    return { ...state };
  }

  protected decode(json: unknown): FogState {
    return schema.parse(json);
  }
}
