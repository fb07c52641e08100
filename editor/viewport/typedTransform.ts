import { MathUtils, Matrix4, type Quaternion, Vector3 } from 'three';
import type { TransformMode } from '../core/Signals.ts';
import { readNumber, unitFactor } from '../ui/numberText.ts';

export type AxisName = 'x' | 'y' | 'z';
const AXES: readonly AxisName[] = ['x', 'y', 'z'];

/** Numbers, sums, fractions and the letters of length units; x, y and z stand for axes. */
const TYPED = /^[0-9.,+\-*/'"°a-w ]$/;
/** What a number begins with; other letters are not meant as one. */
const BEGINNING = /^[0-9.,\-+]$/;

/** Along which axes something is moved: all, one of them, or the plane of two. */
export interface Constraint {
  axes: readonly AxisName[];
  /** Whether the axes are those of the object, where the usual ones are the world's, or the other way round. */
  other: boolean;
}

const FREE: Constraint = { axes: AXES, other: false };

/**
 * What has been typed while something is moved, turned or scaled: `2.5 x`, `45 z`, `2`, `1/2" y`, and after Tab the value for the next
 * axis. An axis key pressed again takes the object's own axis, then frees it; with Shift it leaves that axis out.
 */
export class TypedTransform {
  mode: TransformMode;
  constraint: Constraint = FREE;
  #texts: string[] = [''];
  readonly #unit: () => string;

  /** @param unit that bare lengths are in */
  constructor(mode: TransformMode, unit: () => string) {
    this.mode = mode;
    this.#unit = unit;
  }

  get typed(): boolean {
    return this.#texts.some((text) => text !== '');
  }

  /** As it was typed, one text for each axis that has one. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** Takes over a key. @returns whether it means something here */
  press(key: string, shift: boolean): boolean {
    const lower = key.toLowerCase();
    const axis = AXES.find((name) => name === lower);
    if (axis) this.#choose(axis, shift);
    else if (key === 'Backspace') this.#erase();
    else if (key === 'Tab') this.#next();
    else if (TYPED.test(lower) && (this.#texts.at(-1) !== '' || BEGINNING.test(lower))) this.#texts[this.#texts.length - 1] += lower;
    else return false;
    return true;
  }

  /** Moves what was typed so far to another mode: a number for a length is none for an angle. */
  changeMode(mode: TransformMode): void {
    this.mode = mode;
    this.#texts = [''];
  }

  /** Fixes the axes, as a handle that is dragged does. */
  constrain(axes: readonly AxisName[]): void {
    this.constraint = { axes: axes.length > 0 ? axes : AXES, other: false };
  }

  /** The numbers typed for the axes: mm, degrees or factors; null for one that cannot be read. */
  get values(): (number | null)[] {
    const unit = this.mode === 'translate' ? this.#unit() : this.mode === 'rotate' ? '°' : '';
    const toMillimetres = this.mode === 'translate' ? (unitFactor(unit, 'mm') ?? 1) : 1;
    return this.#texts.map((text) => {
      const value = text === '' ? this.#neutral : readNumber(text, unit);
      return value === null ? null : value * toMillimetres;
    });
  }

  /** What has been typed as a movement of the world; null while a number cannot be read. @param basis of the axes @param view turned about without an axis */
  matrix(pivot: Vector3, basis: Quaternion, view: Vector3): Matrix4 | null {
    const { values } = this;
    if (values.some((value) => value === null)) return null;
    const numbers = values as number[];
    if (this.mode === 'rotate') {
      const axis = this.constraint.axes.length === 1 ? directionOf(this.constraint.axes[0]!, basis) : view;
      return about(pivot, new Matrix4().makeRotationAxis(axis, MathUtils.degToRad(numbers[0] ?? 0)));
    }
    return this.mode === 'translate' ? moved(this.#spread(numbers, 0), basis) : scaled(this.#spread(numbers, 1), pivot, basis);
  }

  /** Values on their axes; a single factor without an axis is for all. */
  #spread(numbers: readonly number[], neutral: number): Vector3 {
    const { axes } = this.constraint;
    const result = new Vector3().setScalar(neutral);
    const everywhere = this.mode === 'scale' && numbers.length === 1;
    for (const [index, axis] of axes.entries()) {
      const value = everywhere ? numbers[0] : numbers[index];
      if (value !== undefined) result[axis] = value;
    }
    return result;
  }

  get #neutral(): number {
    return this.mode === 'scale' ? 1 : 0;
  }

  #choose(axis: AxisName, without: boolean): void {
    const { axes, other } = this.constraint;
    const wanted = without ? AXES.filter((name) => name !== axis) : [axis];
    const same = axes.length === wanted.length && axes.every((name) => wanted.includes(name));
    this.constraint = same ? (other ? FREE : { axes, other: true }) : { axes: wanted, other: false };
    if (this.#texts.length > this.constraint.axes.length) this.#texts.length = this.constraint.axes.length;
  }

  #erase(): void {
    const last = this.#texts.length - 1;
    if (this.#texts[last] !== '') this.#texts[last] = this.#texts[last]!.slice(0, -1);
    else if (last > 0) this.#texts.pop();
  }

  #next(): void {
    if (this.mode !== 'rotate' && this.#texts.length < this.constraint.axes.length) this.#texts.push('');
  }
}

export function directionOf(axis: AxisName, basis: Quaternion): Vector3 {
  return new Vector3().setComponent(AXES.indexOf(axis), 1).applyQuaternion(basis);
}

export function moved(by: Vector3, basis: Quaternion): Matrix4 {
  return new Matrix4().setPosition(by.clone().applyQuaternion(basis));
}

export function scaled(by: Vector3, pivot: Vector3, basis: Quaternion): Matrix4 {
  const turn = new Matrix4().makeRotationFromQuaternion(basis);
  const back = turn.clone().transpose();
  return about(pivot, turn.multiply(new Matrix4().makeScale(by.x, by.y, by.z)).multiply(back));
}

/** A movement that leaves a point where it is. */
export function about(point: Vector3, movement: Matrix4): Matrix4 {
  const { x, y, z } = point;
  return new Matrix4()
    .makeTranslation(x, y, z)
    .multiply(movement)
    .multiply(new Matrix4().makeTranslation(-x, -y, -z));
}
