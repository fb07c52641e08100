import { BufferGeometry, Mesh, MeshPhysicalMaterial, type Object3D } from 'three';
import type { Editor } from '../../editor/api.ts';
import { partsOf } from './designData.ts';
import { isMesh, isPlainMesh, type PartChange, type PartState, restoreOutside } from './partState.ts';
import type { Side } from './planDelta.ts';

/**
 * Brings the objects of a design from one side of a change to the other, in place, so that objects keep their identity and
 * with it the entries of the history that speak of them.
 *
 * Returns the objects whose geometry has to be built anew: after a reload, states know how a part stood but not its mesh.
 */
export function applyParts(editor: Editor, design: Object3D, changes: readonly PartChange[], side: Side): Object3D[] {
  const waiting: Object3D[] = [];
  const selected = new Set(editor.selection.objects.map(({ uuid }) => uuid));
  const graph = editor.signals.sceneGraphChanged;
  graph.batch(() => {
    for (const passing of passingParts(design)) editor.removeObject(passing);
    for (const change of side === 'after' ? changes : [...changes].reverse()) {
      const target = change[side];
      const other = change[side === 'after' ? 'before' : 'after'];
      const present = presentObject(editor, target ?? other);
      // What the page still has in hand goes into the state that is left, so that coming back needs no building.
      if (other && present && present.uuid === other.uuid) keepBody(other, present);
      if (target) place(editor, design, target, present, waiting);
      else if (present) editor.removeObject(present);
    }
  });
  const again = editor.selection.objects.map(({ uuid }) => uuid);
  const returned = [...selected].filter((uuid) => !again.includes(uuid)).flatMap((uuid) => editor.objectByUuid(uuid) ?? []);
  if (returned.length > 0) editor.selection.set([...editor.selection.objects, ...returned]);
  return waiting;
}

/** Parts that stand in for a moment inside a generation and belong to no entry. */
export function passingParts(design: Object3D): Object3D[] {
  return [...partsOf(design).values()].filter(({ mark }) => mark.passing === true).map(({ object }) => object);
}

function presentObject(editor: Editor, state: PartState | null): Object3D | undefined {
  return state ? editor.objectByUuid(state.uuid) : undefined;
}

function keepBody(state: PartState, present: Object3D): void {
  if (state.body !== undefined || (isMesh(present) && present.geometry.uuid !== state.geometry)) return;
  state.body = isMesh(present) ? { object: present, geometry: present.geometry, material: present.material } : { object: present };
}

function place(editor: Editor, design: Object3D, target: PartState, present: Object3D | undefined, waiting: Object3D[]): void {
  const object = target.body?.object ?? present ?? standIn(target);
  if (object !== present) {
    const parent = (target.parent === undefined ? undefined : editor.objectByUuid(target.parent)) ?? design;
    const index =
      present?.parent === parent
        ? parent.children.indexOf(present)
        : Math.min(target.index ?? parent.children.length, parent.children.length);
    if (present) editor.removeObject(present);
    object.uuid = target.uuid;
    editor.addObject(object, parent, index);
  }
  restoreOutside(object, target);
  if (!isMesh(object)) return;
  if (target.body?.geometry) {
    if (object.geometry !== target.body.geometry) editor.setObjectGeometry(object, target.body.geometry);
  } else if (object.geometry.uuid !== target.geometry || !object.geometry.getAttribute('position')) waiting.push(object);
  const material = target.body?.material;
  if (material && !Array.isArray(material) && object.material !== material) editor.setObjectMaterial(object, 0, material);
  editor.signals.geometryChanged.dispatch(object);
}

/** An empty mesh in the place of a part whose geometry is still to be built. */
function standIn(state: PartState): Object3D {
  const geometry = new BufferGeometry();
  if (state.geometry) geometry.uuid = state.geometry;
  const object = new Mesh(geometry, new MeshPhysicalMaterial());
  object.uuid = state.uuid;
  return object;
}

/** Gives a part its newly built body, in place where that can be done; returns the object that then stands in the scene. */
export function embody(editor: Editor, present: Object3D, fresh: Object3D): Object3D {
  if (isPlainMesh(present) && isPlainMesh(fresh)) {
    editor.setObjectGeometry(present, fresh.geometry);
    if (!Array.isArray(fresh.material)) editor.setObjectMaterial(present, 0, fresh.material);
    editor.signals.geometryChanged.dispatch(present);
    return present;
  }
  const { parent, uuid, name, visible } = present;
  if (!parent) return present;
  const index = parent.children.indexOf(present);
  const wasSelected = editor.selection.has(present);
  fresh.position.copy(present.position);
  fresh.quaternion.copy(present.quaternion);
  fresh.scale.copy(present.scale);
  fresh.userData.aura = present.userData.aura;
  Object.assign(fresh, { name, visible });
  editor.removeObject(present);
  fresh.uuid = uuid;
  editor.addObject(fresh, parent, index);
  if (wasSelected) editor.selection.set([...editor.selection.objects, fresh]);
  return fresh;
}
