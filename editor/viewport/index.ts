/**
 * The 3D view. `Viewport` puts the parts together: `SceneRenderer` draws the scene in its studio, `ViewControls` and
 * `ViewGizmo` move the camera, `Picker` finds what is under the pointer, `TransformGizmo` moves the selection through
 * commands. Nothing is drawn unless something has changed.
 */

export { isLocked } from './locked.ts';
export { countScene } from './Statistics.ts';
export type { Theme } from './StudioBackground.ts';
export { ViewOptions, type ViewOptionValues } from './ViewOptions.ts';
export { Viewport } from './Viewport.ts';
