import { z } from 'zod';
import type { Editor } from '../core/Editor.ts';
import type { HelperVisibility } from '../core/Signals.ts';
import { SNAP_TARGETS } from './SnapFinder.ts';
import type { SnapSteps } from './Snapping.ts';

const schema = z.object({
  gridHelper: z.boolean().default(true),
  cameraHelpers: z.boolean().default(true),
  lightHelpers: z.boolean().default(true),
  skeletonHelpers: z.boolean().default(true),
  statistics: z.boolean().default(true),
  contactShadow: z.boolean().default(true),
  snap: z.boolean().default(false),
  snapTarget: z.enum(SNAP_TARGETS).default('grid'),
  snapDistance: z.number().positive().default(1),
  snapAngle: z.number().positive().default(15),
  snapFactor: z.number().positive().default(0.1),
  space: z.enum(['local', 'world']).default('world'),
  shading: z.enum(['traced', 'realistic', 'solid', 'normals', 'wireframe']).default('realistic'),
});
export type ViewOptionValues = z.infer<typeof schema>;

const KEY = 'viewport/options';
const SNAP_VALUES = ['snap', 'snapTarget', 'snapDistance', 'snapAngle', 'snapFactor'] as const;
const DEFAULTS = schema.parse({});

/** How this browser shows the viewport: what is drawn besides the scene, and how the gizmo snaps. Not part of a project. */
export class ViewOptions {
  readonly #editor: Editor;
  #values: ViewOptionValues;

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#values = editor.config.get<ViewOptionValues>(KEY, schema as z.ZodType<ViewOptionValues>, DEFAULTS);
  }

  get values(): Readonly<ViewOptionValues> {
    return this.#values;
  }

  get snapSteps(): SnapSteps {
    return { distance: this.#values.snapDistance, angle: this.#values.snapAngle, factor: this.#values.snapFactor };
  }

  set(change: Partial<ViewOptionValues>): void {
    this.#values = { ...this.#values, ...change };
    this.#editor.config.setKey(KEY, this.#values);
    const { signals } = this.#editor;
    if (change.space !== undefined) signals.spaceChanged.dispatch(change.space);
    if (SNAP_VALUES.some((name) => change[name] !== undefined)) {
      signals.snapChanged.dispatch(this.#values.snap ? this.#values.snapDistance : null);
    }
    if (change.shading !== undefined) this.#editor.setViewportShading(change.shading);
    const { gridHelper, cameraHelpers, lightHelpers, skeletonHelpers } = this.#values;
    const visibility: HelperVisibility = { gridHelper, cameraHelpers, lightHelpers, skeletonHelpers };
    signals.showHelpersChanged.dispatch(visibility);
    signals.renderRequested.dispatch();
  }

  toggle(name: 'gridHelper' | 'cameraHelpers' | 'lightHelpers' | 'skeletonHelpers' | 'statistics' | 'contactShadow' | 'snap'): void {
    this.set({ [name]: !this.#values[name] });
  }
}
