import type { DeskTools } from '../../plugin-aura/generation/geometry/GeometryDesk.ts';
import { formatOf } from '../cli/formats.ts';

/** Pictures and files, made in the worker where the geometry is; what they need is loaded with the first of them. */
export const deskTools: DeskTools = {
  async draw({ payload, materials }, size) {
    const [{ pictureOf }, { encode }] = await Promise.all([import('../../plugin-aura/objects/picture/picture.ts'), import('fast-png')]);
    return encode({ ...pictureOf(payload, materials, { size }), channels: 3 });
  },

  async write({ plan, payload, materials }, ending) {
    const format = formatOf(`model.${ending}`);
    if (!format || format === 'json') throw new Error(`No model can be written as ".${ending}".`);
    const [{ buildDesign }, { WRITERS }] = await Promise.all([import('../../plugin-aura/objects/index.ts'), import('./writers.ts')]);
    const notes: string[] = [];
    const group = buildDesign(payload, { plan, materials });
    const files = await WRITERS[format](group, { name: fileNameOf(plan.name), onWarning: (sentence) => notes.push(sentence) });
    return { files, notes };
  },
};

/** A plan's name as a file's: its letters and digits, the rest as hyphens. */
function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return plain.slice(0, 60) || 'model';
}
