import { Group, type Material, Mesh, type Object3D } from 'three';
import type { Exporter, Exporters } from '../../editor/api.ts';
import { designAround, designMarkOf, partAround } from './designData.ts';

/** What goes into one file: all that is cast of one metal, or the stones. */
interface Lot {
  name: string;
  group: Group;
}

/**
 * Jewels as a caster wants them: an STL for each metal, without stones, and one of the stones, written by the editor's own writer of STL.
 * Parts that were deleted or hidden are left out, and a metal that was changed by hand is the one that counts.
 */
export const castingsExporter = (exporters: Exporters): Exporter => ({
  id: 'aura-castings',
  label: 'STL for each metal, stones apart (.stl)',
  extensions: ['stl'],
  binary: true,
  async write(object, options) {
    const writer = exporters.list().find(({ id }) => id === 'stl');
    const lots = writer ? lotsOf(object) : [];
    if (!writer || lots.length === 0) {
      options.onWarning?.('There is nothing of metal and no stone in a design of this scene.');
      return [];
    }
    const files = await Promise.all(lots.map(({ name, group }) => writer.write(group, { ...options, name: `${options.name}-${name}` })));
    return files.flat();
  },
});

function lotsOf(root: Object3D): Lot[] {
  const lots = new Map<string, Lot>();
  root.updateWorldMatrix(true, true);
  root.traverseVisible((object) => {
    if (!(object instanceof Mesh)) return;
    const name = lotOf(object);
    if (name === undefined) return;
    const lot = lots.get(name) ?? { name, group: new Group() };
    lots.set(name, lot);
    // Shares geometry and material with what stands in the scene, without its children.
    const copy = object.clone(false);
    object.matrixWorld.decompose(copy.position, copy.quaternion, copy.scale);
    lot.group.add(copy);
  });
  const stones = lots.get(STONES);
  lots.delete(STONES);
  return [...lots.values(), ...(stones ? [stones] : [])];
}

const STONES = 'stones';

/** The file that a mesh belongs in: its metal's, or the stones'; none for what is neither. */
function lotOf(mesh: Mesh): string | undefined {
  const part = partAround(mesh);
  const design = part && designAround(part.object);
  const report = design && designMarkOf(design)?.report;
  const kind = report?.parts.find(({ id }) => id === part?.mark.id)?.class;
  if (kind === 'gem') return STONES;
  const material: Material | undefined = Array.isArray(mesh.material) ? mesh.material[0] : mesh.material;
  return kind === 'metal' && material ? material.name.toLowerCase().replace(/[^a-z0-9]+/g, '-') : undefined;
}
