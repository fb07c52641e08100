import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DoubleSide,
  Group,
  Line,
  LineBasicMaterial,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  type Object3D,
  Points,
  SRGBColorSpace,
} from 'three';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { pointsMaterial } from './points.ts';
import { beginningOf, demand, readModel } from './readModel.ts';
import type { RhinoAnswer, RhinoDocument, RhinoPart } from './rhinoMessages.ts';

/** Rhino 3DM, in the unit that the file states; its upward axis is z. Surfaces are shown by the meshes that were saved with them. */
export function importRhino(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, '3DM', async () => {
    demand(beginningOf(file, 32).startsWith('3D Geometry File Format'), file, '3DM', 'it does not begin like one');
    const document = await inWorker(file);
    if (document.parts.length === 0)
      throw new ImportError(`${file.name} has nothing that can be shown: save it in Rhino with its render meshes.`);
    const left = Object.entries(document.left).map(([kind, count]) => `${count} × ${kind}`);
    return {
      object: groupOf(document),
      zUp: true,
      ...(document.millimetres === null ? {} : { millimetres: document.millimetres }),
      ...(left.length > 0 ? { warnings: [`Left out, because there is no mesh of it in the file: ${left.join(', ')}.`] } : {}),
    };
  });
}

/** @throws ImportError */
function inWorker(file: ImportFile): Promise<RhinoDocument> {
  const worker = new Worker(new URL('./rhinoWorker.ts', import.meta.url), { type: 'module', name: 'rhino' });
  const answer = new Promise<RhinoDocument>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<RhinoAnswer>) => {
      if ('document' in data) resolve(data.document);
      else reject(new ImportError(`${file.name} is damaged, or it is no 3DM file.`, { cause: data.reason }));
    };
    worker.onerror = () => reject(new ImportError(`${file.name} could not be read: the reader of 3DM files did not start.`));
  });
  worker.postMessage(file.data.slice(0));
  return answer.finally(() => worker.terminate());
}

/** Parts as objects; those of one colour share a material. */
export function groupOf({ parts }: RhinoDocument): Group {
  const group = new Group();
  const materials = new Map<string, MeshStandardMaterial | LineBasicMaterial>();
  for (const part of parts) {
    const object = objectOf(part, materials);
    object.name = part.name;
    if (part.matrix) new Matrix4().fromArray(part.matrix).decompose(object.position, object.quaternion, object.scale);
    group.add(object);
  }
  return group;
}

function objectOf(part: RhinoPart, materials: Map<string, MeshStandardMaterial | LineBasicMaterial>): Object3D {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(part.position, 3));
  if (part.normal) geometry.setAttribute('normal', new BufferAttribute(part.normal, 3));
  if (part.uv) geometry.setAttribute('uv', new BufferAttribute(part.uv, 2));
  if (part.index) geometry.setIndex(new BufferAttribute(part.index, 1));
  const color = new Color().setRGB(...part.color, SRGBColorSpace);
  if (part.kind === 'points') {
    const material = pointsMaterial(false);
    material.color.copy(color);
    return new Points(geometry, material);
  }
  const key = `${part.kind} ${part.layer} ${color.getHexString()}`;
  const known =
    materials.get(key) ?? (part.kind === 'line' ? new LineBasicMaterial({ color }) : new MeshStandardMaterial({ color, side: DoubleSide }));
  known.name = part.layer;
  materials.set(key, known);
  return part.kind === 'line' ? new Line(geometry, known) : new Mesh(geometry, known);
}
