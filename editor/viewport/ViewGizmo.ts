import { type Camera, Quaternion, Vector3 } from 'three';

interface Axis {
  name: string;
  label: string;
  direction: Vector3;
  color: string;
  positive: boolean;
}

const AXES: readonly Axis[] = [
  { name: 'X', label: 'Right view', direction: new Vector3(1, 0, 0), color: 'var(--axis-x)', positive: true },
  { name: 'Y', label: 'Top view', direction: new Vector3(0, 1, 0), color: 'var(--axis-y)', positive: true },
  { name: 'Z', label: 'Front view', direction: new Vector3(0, 0, 1), color: 'var(--axis-z)', positive: true },
  { name: '-X', label: 'Left view', direction: new Vector3(-1, 0, 0), color: 'var(--axis-x)', positive: false },
  { name: '-Y', label: 'Bottom view', direction: new Vector3(0, -1, 0), color: 'var(--axis-y)', positive: false },
  { name: '-Z', label: 'Back view', direction: new Vector3(0, 0, -1), color: 'var(--axis-z)', positive: false },
];

const SVG = 'http://www.w3.org/2000/svg';
const RADIUS = 32;

export interface ViewGizmoHost {
  /** Turns the camera so that it looks from this direction. */
  lookFrom(direction: Vector3): void;
  orbit(byX: number, byY: number): void;
  label(english: string): string;
}

/** Six balls that turn with the view: a click looks along an axis, a drag orbits. Drawn as SVG, so that it costs no pass of the renderer. */
export class ViewGizmo {
  readonly dom = document.createElement('div');
  readonly #balls: { axis: Axis; group: SVGGElement; line: SVGLineElement | null }[] = [];
  readonly #svg = document.createElementNS(SVG, 'svg');
  #drawn = '';

  constructor(host: ViewGizmoHost) {
    this.dom.className = 'overlay view-gizmo';
    this.dom.dataset.testid = 'view-gizmo';
    this.#svg.setAttribute('viewBox', '-44 -44 88 88');
    this.#svg.setAttribute('role', 'group');
    this.#svg.setAttribute('aria-label', host.label('View directions'));
    this.dom.appendChild(this.#svg);
    for (const axis of AXES) this.#balls.push(this.#ball(axis, host));
    this.#makeDraggable(host);
  }

  /** Turns with the camera. */
  update(camera: Camera): void {
    const view = new Quaternion().copy(camera.quaternion).invert();
    const key = view
      .toArray()
      .map((part) => part.toFixed(4))
      .join();
    if (key === this.#drawn) return;
    this.#drawn = key;
    const placed = this.#balls.map((ball) => ({ ...ball, place: ball.axis.direction.clone().applyQuaternion(view) }));
    placed.sort((a, b) => a.place.z - b.place.z);
    for (const { group, line, place } of placed) {
      const x = place.x * RADIUS;
      const y = -place.y * RADIUS;
      group.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)})`);
      line?.setAttribute('x2', (-x).toFixed(2));
      line?.setAttribute('y2', (-y).toFixed(2));
      group.style.opacity = place.z < -0.3 ? '0.6' : '1';
      if (this.#svg.contains(document.activeElement) && document.activeElement === group) continue;
      this.#svg.appendChild(group);
    }
  }

  #ball(axis: Axis, host: ViewGizmoHost): { axis: Axis; group: SVGGElement; line: SVGLineElement | null } {
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('role', 'button');
    group.setAttribute('tabindex', '0');
    group.setAttribute('aria-label', host.label(axis.label));
    group.dataset.testid = `view-${axis.name.toLowerCase()}`;
    let line: SVGLineElement | null = null;
    if (axis.positive) {
      line = document.createElementNS(SVG, 'line');
      line.style.stroke = axis.color;
      group.appendChild(line);
    }
    const circle = document.createElementNS(SVG, 'circle');
    circle.setAttribute('r', axis.positive ? '9' : '7');
    circle.style.fill = axis.positive ? axis.color : `color-mix(in srgb, ${axis.color} 35%, var(--bg-2))`;
    const title = document.createElementNS(SVG, 'title');
    title.textContent = host.label(axis.label);
    group.append(circle, title);
    if (axis.positive) {
      const text = document.createElementNS(SVG, 'text');
      text.textContent = axis.name;
      group.appendChild(text);
    }
    group.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      host.lookFrom(axis.direction);
    });
    this.#svg.appendChild(group);
    return { axis, group, line };
  }

  #makeDraggable(host: ViewGizmoHost): void {
    let last: { x: number; y: number } | null = null;
    let travelled = 0;
    let pressed: Axis | undefined;
    this.dom.addEventListener('pointerdown', (event) => {
      last = { x: event.clientX, y: event.clientY };
      travelled = 0;
      pressed = this.#balls.find((ball) => event.target instanceof Node && ball.group.contains(event.target))?.axis;
      this.dom.setPointerCapture(event.pointerId);
    });
    this.dom.addEventListener('pointermove', (event) => {
      if (!last) return;
      const byX = event.clientX - last.x;
      const byY = event.clientY - last.y;
      travelled += Math.abs(byX) + Math.abs(byY);
      if (travelled > 3) host.orbit(byX * 0.012, byY * 0.012);
      last = { x: event.clientX, y: event.clientY };
    });
    this.dom.addEventListener('pointerup', () => {
      if (last && travelled <= 3 && pressed) host.lookFrom(pressed.direction);
      last = null;
    });
    this.dom.addEventListener('pointercancel', () => {
      last = null;
    });
  }
}
