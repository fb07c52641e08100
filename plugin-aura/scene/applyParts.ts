import { BufferGeometry, Mesh, MeshPhysicalMaterial, type Object3D } from 'three';
import type { Editor } from '../../editor/api.ts';
import { partsOf } from './designData.ts';
import { isMesh, isPlainMesh, type PartChange, type PartState, restoreOutside } from './partState.ts';
import type { Side } from './planDelta.ts';

/** An object whose body has to be built anew, and the state that it is to have then. */
export interface Waiting {
  object: Object3D;
  state: PartState;
}

/**
 * Brings the objects of a design from one side of a change to the other, in place, so that objects keep their identity and
 * with it the entries of the history that speak of them.
 *
 * Returns the objects whose geometry has to be built anew: after a reload, states know how a part stood but not its mesh.
 */
export function applyParts(editor: Editor, design: Object3D, changes: readonly PartChange[], side: Side): Waiting[] {
  const waiting: Waiting[] = [];
  const selected = new Set(editor.selection.objects.map(({ uuid }) => uuid));
  const graph = editor.signals.sceneGraphChanged;
  graph.batch(() => {
    for (const passing of passingParts(design)) editor.removeObject(passing);
    for (const change of side === 'after' ? changes : wayBack(changes)) {
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

/** What came goes first; then each that was there comes back to its place, from the front, so that all stand in the order that they had. */
function wayBack(changes: readonly PartChange[]): PartChange[] {
  const place = ({ before }: PartChange): number => before?.index ?? Number.POSITIVE_INFINITY;
  const returning = changes.filter(({ before }) => before !== null).sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  return [...changes.filter(({ before }) => before === null), ...returning];
}

/** Parts that stand in for a moment inside a generation and belong to no entry. */
export function passingParts(design: Object3D): Object3D[] {
  return [...partsOf(design).values()].filter(({ mark }) => mark.passing === true).map(({ object }) => object);
}

function presentObject(editor: Editor, state: PartState | null): Object3D | undefined {
  return state ? editor.objectByUuid(state.uuid) : undefined;
}

function keepBody(state: PartState, present: Object3D): void {
  if (state.body !== undefined || !hasBodyOf(present, state)) return;
  state.body = isMesh(present) ? { object: present, geometry: present.geometry, material: present.material } : { object: present };
}

/** Whether an object is drawn as a stored state says. Of copies, lights and cameras the state does not tell enough. */
function hasBodyOf(object: Object3D, state: PartState): boolean {
  if (!isPlainMesh(object) || Array.isArray(object.material)) return false;
  const { geometry, material } = object;
  return geometry.uuid === state.geometry && material.uuid === state.material && geometry.getAttribute('position') !== undefined;
}

function place(editor: Editor, design: Object3D, target: PartState, present: Object3D | undefined, waiting: Waiting[]): void {
  const object = target.body?.object ?? present ?? standIn(target);
  if (object !== present) exchange(editor, design, target, present, object);
  restoreOutside(object, target);
  const { body } = target;
  if (!body && !hasBodyOf(object, target)) waiting.push({ object, state: target });
  if (!isMesh(object)) return;
  if (body?.geometry && object.geometry !== body.geometry) editor.setObjectGeometry(object, body.geometry);
  const material = body?.material;
  if (material && !Array.isArray(material) && object.material !== material) editor.setObjectMaterial(object, 0, material);
  editor.signals.geometryChanged.dispatch(object);
}

function exchange(editor: Editor, design: Object3D, target: PartState, present: Object3D | undefined, object: Object3D): void {
  const parent = (target.parent === undefined ? undefined : editor.objectByUuid(target.parent)) ?? design;
  const length = parent.children.length;
  const index = present?.parent === parent ? parent.children.indexOf(present) : Math.min(target.index ?? length, length);
  if (present) editor.removeObject(present);
  object.uuid = target.uuid;
  editor.addObject(object, parent, index);
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
