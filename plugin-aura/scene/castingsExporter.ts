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
  const groups = new Map<string | null, Group>();
  root.updateWorldMatrix(true, true);
  root.traverseVisible((object) => {
    if (!(object instanceof Mesh)) return;
    const what = contentOf(object);
    if (what === undefined) return;
    const group = groups.get(what) ?? new Group();
    groups.set(what, group);
    // Shares geometry and material with what stands in the scene, without its children. Turns under uneven scales shear, which only a
    // matrix can say.
    const copy = object.clone(false);
    copy.matrix.copy(object.matrixWorld);
    copy.matrixAutoUpdate = false;
    group.add(copy);
  });
  const stones = groups.get(null);
  // The stones come last, and keep their name.
  const names = new Set(stones ? [STONES] : []);
  const metals = [...groups].flatMap(([what, group]) => (what === null ? [] : [{ name: uniqueName(what, names), group }]));
  return [...metals, ...(stones ? [{ name: STONES, group: stones }] : [])];
}

const STONES = 'stones';

/** What any system takes for a name of a file, and no other metal has. @param names takes it */
function uniqueName(name: string, names: Set<string>): string {
  const plain =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'metal';
  let unique = plain;
  for (let next = 2; names.has(unique); next += 1) unique = `${plain}-${next}`;
  names.add(unique);
  return unique;
}

/** The name of the metal that a mesh is cast of, which several designs may have; null for a stone, nothing for what is neither. */
function contentOf(mesh: Mesh): string | null | undefined {
  const part = partAround(mesh);
  const design = part && designAround(part.object);
  const report = design && designMarkOf(design)?.report;
  const kind = report?.parts.find(({ id }) => id === part?.mark.id)?.class;
  if (kind === 'gem') return null;
  const material: Material | undefined = Array.isArray(mesh.material) ? mesh.material[0] : mesh.material;
  return kind === 'metal' ? material?.name : undefined;
}
