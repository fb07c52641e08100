import { type AnimationAction, type AnimationClip, LoopOnce, LoopRepeat, type Object3D } from 'three';
import type { Editor } from '../core/Editor.ts';

export interface ClipOfObject {
  root: Object3D;
  clip: AnimationClip;
}

/** All clips of a scene, with the object that each moves. */
export function clipsOf(scene: Object3D): ClipOfObject[] {
  const clips: ClipOfObject[] = [];
  scene.traverse((root) => {
    for (const clip of root.animations) clips.push({ root, clip });
  });
  return clips;
}

/**
 * Shows a clip on the scene's own objects, at a time or as it runs. The poses are only lent: before anything is changed or stored the
 * editor takes them back (`editor.rest`), so that they never become part of the project.
 */
export class AnimationPreview {
  /** Of one second of the clip. */
  speed = 1;
  loop = true;
  readonly #editor: Editor;
  #shown: ClipOfObject | null = null;
  #action: AnimationAction | null = null;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  get shown(): ClipOfObject | null {
    return this.#shown;
  }

  /** Whether the objects stand as the clip has them. */
  get posed(): boolean {
    return (
      this.#action !== null && this.#editor.mixer.existingAction(this.#action.getClip(), this.#action.getRoot())?.isScheduled() === true
    );
  }

  get running(): boolean {
    return this.posed && this.#action?.paused === false;
  }

  /** Seconds. */
  get time(): number {
    return this.posed ? (this.#action?.time ?? 0) : 0;
  }

  get duration(): number {
    return this.#shown?.clip.duration ?? 0;
  }

  choose(clip: ClipOfObject | null): void {
    this.stop();
    this.#shown = clip;
  }

  play(): void {
    const fromStart = this.time >= this.duration;
    const action = this.#begin();
    if (action && fromStart) action.time = 0;
    if (action) action.paused = false;
  }

  pause(): void {
    if (this.#action) this.#action.paused = true;
  }

  /** Shows the pose at a time and stays there. */
  seek(seconds: number): void {
    const action = this.#begin();
    if (!action) return;
    action.paused = true;
    action.time = Math.min(Math.max(seconds, 0), this.duration);
    this.#editor.mixer.update(0);
    this.#editor.signals.renderRequested.dispatch();
  }

  /** Goes on by some seconds. @returns whether it still runs */
  advance(seconds: number): boolean {
    if (!this.running) return false;
    this.#editor.mixer.update(seconds * this.speed);
    this.#editor.signals.renderRequested.dispatch();
    return this.running;
  }

  /** Gives the objects back as they were. */
  stop(): void {
    this.#action = null;
    this.#editor.rest();
    // The mixer keeps what it has shown by names: another object may come under the same ones.
    if (this.#shown) this.#editor.mixer.uncacheAction(this.#shown.clip, this.#shown.root);
  }

  #begin(): AnimationAction | null {
    if (!this.#shown) return null;
    const { root, clip } = this.#shown;
    const action = this.#editor.mixer.clipAction(clip, root);
    action.setLoop(this.loop ? LoopRepeat : LoopOnce, this.loop ? Number.POSITIVE_INFINITY : 1);
    action.clampWhenFinished = true;
    if (!this.posed) action.reset().play();
    this.#action = action;
    return action;
  }
}
