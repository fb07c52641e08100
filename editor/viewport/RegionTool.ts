import { Vector2 } from 'three';
import type { RegionKind } from '../core/Signals.ts';
import type { Region } from './regionSelection.ts';

/** What becomes of the selection: what is touched replaces it, comes to it, or leaves it. */
export type RegionEffect = 'replace' | 'add' | 'remove';

export interface RegionHost {
  select(region: Region, effect: RegionEffect): void;
  armedChanged(kind: RegionKind | null): void;
}

/** A lasso gets a corner where the pointer has gone this far, pixels. */
const LASSO_STEP = 4;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a box or a lasso over the picture and says what it encloses. Ctrl and a drag draw a box, Ctrl and Alt a lasso, with Shift what
 * is enclosed comes to the selection. Once armed, the next drag draws without Ctrl: with Shift it adds, with Ctrl it takes away.
 */
export class RegionTool {
  /** To be laid over the picture. */
  readonly dom = document.createElementNS(SVG, 'svg');
  readonly #outline = document.createElementNS(SVG, 'polygon');
  readonly #host: RegionHost;
  readonly #cursorOf: HTMLElement;
  #armed: RegionKind | null = null;
  #drawing: { kind: RegionKind; effect: RegionEffect; points: Vector2[] } | null = null;

  constructor(canvas: HTMLElement, host: RegionHost) {
    this.#host = host;
    this.#cursorOf = canvas;
    this.dom.classList.add('region');
    this.dom.setAttribute('aria-hidden', 'true');
    this.dom.append(this.#outline);
    this.dom.style.display = 'none';
  }

  get armed(): RegionKind | null {
    return this.#armed;
  }

  /** Whether the next drag, or the one under way, draws. */
  get active(): boolean {
    return this.#armed !== null || this.#drawing !== null;
  }

  arm(kind: RegionKind | null): void {
    this.#armed = kind;
    this.#host.armedChanged(kind);
    // The tool that was put away for this one has given its pointer back by now.
    this.#cursorOf.style.cursor = kind === null ? '' : 'crosshair';
  }

  /** Whether a press that becomes a drag is for this tool. */
  wants(event: PointerEvent): boolean {
    return event.button === 0 && (this.#armed !== null || event.ctrlKey || event.metaKey);
  }

  /** @param from where the pointer went down, pixels from the upper left corner of the picture */
  begin(from: Vector2, event: PointerEvent): void {
    const kind = this.#armed ?? (event.altKey ? 'lasso' : 'box');
    const takesAway = this.#armed !== null && (event.ctrlKey || event.metaKey);
    this.#drawing = { kind, effect: event.shiftKey ? 'add' : takesAway ? 'remove' : 'replace', points: [from] };
    this.dom.style.display = '';
    this.dom.classList.toggle('remove', takesAway);
  }

  extend(to: Vector2): void {
    const drawing = this.#drawing;
    const [first] = drawing?.points ?? [];
    if (!drawing || !first) return;
    if (drawing.kind === 'box') drawing.points = [first, new Vector2(to.x, first.y), to, new Vector2(first.x, to.y)];
    else if (drawing.points.at(-1)!.distanceTo(to) >= LASSO_STEP) drawing.points.push(to);
    this.#outline.setAttribute('points', drawing.points.map(({ x, y }) => `${x},${y}`).join(' '));
  }

  finish(): void {
    const drawing = this.#drawing;
    this.cancel();
    if (drawing && drawing.points.length > 2) this.#host.select(drawing.points, drawing.effect);
  }

  /** Ends drawing and disarms; nothing is selected. */
  cancel(): void {
    this.#drawing = null;
    this.#outline.setAttribute('points', '');
    this.dom.style.display = 'none';
    if (this.#armed !== null) this.arm(null);
  }
}
