import { Object3D } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import { type AimedLight, isAimed } from '../core/LightTargets.ts';
import { uniqueName } from './duplicate.ts';
import { type Placed, textOf } from './operatorSet.ts';
import { movable } from './several.ts';

/** A new light, and what it shines at as an object of its own in the middle of the view; the light is selected. */
export function addAimed(editor: Editor, light: AimedLight): void {
  light.target.position.copy(editor.viewCenter);
  const add = new AddObjectCommand(editor, light);
  asOne(editor, add.name, () => {
    editor.execute(add);
    addTarget(editor, light);
  });
  editor.select(light);
}

/** Makes what a light shines at something that can be selected and moved, where it is; a light that has that selects it. */
export function targetOperator(editor: Editor): Placed {
  const text = textOf(editor);
  const aimed = (): AimedLight[] => movable(editor).filter(isAimed);
  return {
    id: 'light.target',
    label: text('light/target', 'Target of the light'),
    icon: 'crosshair',
    help: text('light/targetHelp', 'Selects what the light shines at, to be moved; gives it one if it has none in the scene'),
    group: 'structure',
    poll: () => aimed().length > 0,
    execute() {
      const lights = aimed();
      asOne(editor, text('light/target', 'Target of the light'), () => {
        for (const light of lights) if (!editor.isInScene(light.target)) addTarget(editor, light);
      });
      editor.selection.set([...new Set(lights.map(({ target }) => target))]);
    },
  };
}

/** With what only lights among them, and below them, shine at: without them it would be left over. */
export function withTargets(editor: Editor, objects: readonly Object3D[]): Object3D[] {
  const leaving = new Set<Object3D>(objects);
  const add = (light: Object3D): void => {
    if (!isAimed(light) || !editor.isInScene(light.target) || isWithin(light.target, leaving)) return;
    const { target } = light;
    // Something that is there for its own sake stays.
    if (target.type !== 'Object3D' || target.children.length > 0) return;
    if (editor.lightTargets.of(target).every((other) => isWithin(other, leaving))) leaving.add(target);
  };
  for (const object of objects) object.traverse(add);
  return [...leaving];
}

function addTarget(editor: Editor, { name, target }: AimedLight): void {
  const object = Object.assign(new Object3D(), { uuid: target.uuid });
  object.position.copy(target.position);
  object.name = uniqueName(editor.scene, `${name} ${editor.strings.getKey('light/ofTarget', 'target')}`);
  editor.execute(new AddObjectCommand(editor, object));
}

function isWithin(object: Object3D, others: ReadonlySet<Object3D>): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) if (others.has(at)) return true;
  return false;
}
