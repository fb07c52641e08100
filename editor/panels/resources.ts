import type { BufferGeometry, Material, Object3D, Texture } from 'three';
import { misfitOf, SetGeometryCommand } from '../commands/SetGeometryCommand.ts';
import { SetMaterialCommand } from '../commands/SetMaterialCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import { geometryOf, hasMaterial, materialsOf, texturesOf } from '../core/materials.ts';
import { kindsFor } from './materialKinds.ts';

export const RESOURCE_KINDS = ['geometry', 'material', 'texture'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

export interface ResourceRow {
  uuid: string;
  name: string;
  /** `Box`, `Mesh Physical`; of a texture the size of its picture. */
  detail: string;
  /** Objects of the scene, or materials for a texture. */
  users: number;
}

/** What the scene uses of a kind, the most used first. */
export function resourceRows(editor: Editor, kind: ResourceKind): ResourceRow[] {
  return rowsOf(editor, kind).sort((a, b) => b.users - a.users || a.name.localeCompare(b.name));
}

function rowsOf(editor: Editor, kind: ResourceKind): ResourceRow[] {
  if (kind === 'geometry')
    return editor.geometries.list().map((geometry) => rowOf(geometry, shortType(geometry.type), editor.geometries.users(geometry.uuid)));
  if (kind === 'material')
    return editor.materials.list().map((material) => rowOf(material, shortType(material.type), editor.materials.users(material.uuid)));
  const uses = editor.materials.list().flatMap(texturesOf);
  return [...editor.textures.values()].map((texture) => rowOf(texture, sizeOf(texture), uses.filter((used) => used === texture).length));
}

function rowOf(resource: BufferGeometry | Material | Texture, detail: string, users: number): ResourceRow {
  return { uuid: resource.uuid, name: resource.name || detail, detail: resource.name ? detail : '', users };
}

const shortType = (type: string): string => type.replace(/Geometry$|Material$/, '').replace(/([a-z])([A-Z])/g, '$1 $2') || 'Buffer';

function sizeOf({ image }: Texture): string {
  const { width, height } = (image ?? {}) as { width?: number; height?: number };
  return width && height ? `${width} × ${height}` : '';
}

/** The objects of the scene that are drawn with it. */
export function usersOf(editor: Editor, kind: ResourceKind, uuid: string): Object3D[] {
  const found: Object3D[] = [];
  editor.scene.traverse((object) => {
    const uses =
      kind === 'geometry'
        ? geometryOf(object)?.uuid === uuid
        : materialsOf(object).some(
            (material) => (kind === 'material' ? material : texturesOf(material).find((map) => map.uuid === uuid))?.uuid === uuid,
          );
    if (uses) found.push(object);
  });
  return found;
}

/** Of what is selected, what could be drawn with it instead of what it has. */
export function takersOf(editor: Editor, kind: ResourceKind, uuid: string): Object3D[] {
  return editor.selection.objects.filter(takes(editor, kind, uuid));
}

function takes(editor: Editor, kind: ResourceKind, uuid: string): (object: Object3D) => boolean {
  const [geometry, material] = [editor.geometries.get(uuid), editor.materials.get(uuid)];
  if (kind === 'geometry' && geometry)
    return (object) => object.userData.aura === undefined && geometryOf(object) !== geometry && misfitOf(object, geometry) === null;
  if (kind === 'material' && material)
    return (object) =>
      hasMaterial(object) && kindsFor([object]).includes(material.type) && materialsOf(object).some((present) => present !== material);
  return () => false;
}

/** Tells of one resource after another whether anything selected could take it. Of objects that answer alike, one is asked. */
export function takerTest(editor: Editor, kind: ResourceKind): (uuid: string) => boolean {
  const different = new Map<string, Object3D>();
  for (const object of editor.selection.objects) different.set(answerKey(kind, object), object);
  const asked = [...different.values()];
  return (uuid) => asked.some(takes(editor, kind, uuid));
}

/** The same for objects that take the same resources of a kind. */
function answerKey(kind: ResourceKind, object: Object3D): string {
  if (kind === 'material') return [kindsFor([object])[0], ...materialsOf(object).map(({ uuid }) => uuid)].join(' ');
  const skeleton = 'isSkinnedMesh' in object ? object.uuid : '';
  return [geometryOf(object)?.uuid, object.userData.aura === undefined, skeleton].join(' ');
}

/** Gives what is selected this geometry or material, in each slot that it has, as one step. The resource is shared: a later change of it shows in all of them. */
export function assign(editor: Editor, kind: ResourceKind, uuid: string, title: string): void {
  const takers = takersOf(editor, kind, uuid);
  const [geometry, material] = [editor.geometries.get(uuid), editor.materials.get(uuid)];
  if (takers.length === 0) return;
  asOne(editor, title, () => {
    for (const object of takers) {
      if (kind === 'geometry' && geometry) editor.execute(new SetGeometryCommand(editor, object, geometry));
      else if (kind === 'material' && material)
        for (const [slot, present] of materialsOf(object).entries())
          if (present !== material) editor.execute(new SetMaterialCommand(editor, object, material, slotOf(object, slot)));
    }
  });
}

/** As commands name it: the only material of an object is in none. */
const slotOf = (object: Object3D, at: number): number => (hasMaterial(object) && Array.isArray(object.material) ? at : -1);
