import { Vector3 } from 'three';
import type { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { type Axis, align, distribute, drop, type Edge, shiftEach } from './arrange.ts';
import { type Placed, registerOperators, textOf } from './operatorSet.ts';
import { movable } from './several.ts';

const AXES: readonly Axis[] = ['x', 'y', 'z'];
/** What the lower, middle and upper side along an axis is called. */
const EDGES: Readonly<Record<Axis, Readonly<Record<Edge, string>>>> = {
  x: { min: 'left', center: 'middle', max: 'right' },
  y: { min: 'bottom', center: 'middle', max: 'top' },
  z: { min: 'back', center: 'middle', max: 'front' },
};
const ACROSS: Readonly<Record<Edge, string>> = { min: 'align-left', center: 'align-middle', max: 'align-right' };
const UP: Readonly<Record<Edge, string>> = { min: 'align-bottom', center: 'align-center', max: 'align-top' };

/** Where things stand beside each other, on the ground, and at the origin. */
export function registerPlaceOperators(editor: Editor): Disposables {
  const text = textOf(editor);
  const hasSelection = (): boolean => movable(editor).length > 0;
  const center = text('edit/center', 'Move to the origin');
  const dropping = text('edit/drop', 'Put on the ground');
  const aligning = AXES.flatMap((axis) =>
    (['min', 'center', 'max'] as const).map((edge): Placed => {
      const label = `${axis.toUpperCase()}: ${text(`align/${EDGES[axis][edge]}`, EDGES[axis][edge])}`;
      return {
        id: `edit.align.${axis}.${edge}`,
        label: `${text('edit/align', 'Align')} ${label}`,
        icon: (axis === 'y' ? UP : ACROSS)[edge],
        help: text('edit/alignHelp', 'In line with the bounds of all that is selected; a single object with zero'),
        group: 'place',
        submenu: text('edit/align', 'Align'),
        poll: hasSelection,
        execute: () => align(editor, `${text('edit/align', 'Align')} ${label}`, axis, edge),
      };
    }),
  );
  const distributing = AXES.map((axis): Placed => {
    const label = `${text('edit/distribute', 'Distribute')} ${axis.toUpperCase()}`;
    return {
      id: `edit.distribute.${axis}`,
      label,
      icon: axis === 'y' ? 'distribute-up' : 'distribute-across',
      help: text('edit/distributeHelp', 'The same gap between three or more; the outermost stay'),
      group: 'place',
      submenu: text('edit/distribute', 'Distribute'),
      poll: () => movable(editor).length > 2,
      execute: () => distribute(editor, label, axis),
    };
  });
  return registerOperators(editor, 'Edit', [
    {
      id: 'edit.center',
      label: center,
      icon: 'crosshair',
      group: 'place',
      poll: hasSelection,
      execute: () => shiftEach(editor, center, (bounds) => bounds.getCenter(new Vector3()).negate()),
    },
    {
      id: 'edit.drop',
      label: dropping,
      icon: 'arrow-down-to-line',
      group: 'place',
      poll: hasSelection,
      execute: () => drop(editor, dropping),
    },
    ...aligning,
    ...distributing,
  ]);
}
