import { around, box, common, rod, union } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

/** A disc with plain rectangular teeth around it, as of a toy or a sensor wheel; a gear that meshes is another thing. */
export const toothedDisc = thing({
  op: 'create_toothed_disc',
  family: 'mechanical',
  label: 'Toothed disc',
  help: 'Disc with rectangular teeth around its rim, lying',
  params: {
    diameter: mm(60, 'Diameter', 'Over the teeth'),
    thickness: mm(8, 'Thickness', 'Along the axis'),
    teeth: whole(12, 'Teeth', 'How many', { min: 3, max: 180 }),
    tooth_depth: auto(6, 'Depth', 'Of a tooth, from the disc outward'),
    tooth_width: auto(7.8, 'Tooth width', 'Of a tooth, around the rim'),
  },
  let: {
    tooth_depth: '= diameter * 0.1',
    d: '= min(tooth_depth, diameter * 0.35)',
    tooth_width: '= pi * (diameter - d) / teeth / 2',
    w: '= min(tooth_width, (diameter - 2 * d) * sin(180 / teeth) * 0.92)',
  },
  materials: { disc: 'steel' },
  operations: [
    rod('core', '= diameter - 2 * d', '= thickness'),
    box('tooth', ['= d + diameter * 0.14', '= thickness', '= w'], ['= diameter / 2 - d + (d - diameter * 0.04) / 2', 0, 0]),
    around('ring', ['tooth'], '= teeth'),
    union('rough', ['core', 'ring']),
    rod('rim', '= diameter', '= thickness'),
    common('disc', ['rough', 'rim'], { name: 'Toothed disc' }),
  ],
  spoken: {
    names: ['toothed disc', 'gear like disc', 'gear shaped disc', 'toothed wheel disc', 'encoder wheel', 'gear like wheel', 'ratchet disc'],
    sizes: { one: 'diameter', two: ['diameter', 'thickness'] },
    words: { thickness: ['thick', 'high', 'tall', 'height'], diameter: ['across', 'outer diameter', 'outside'] },
    parts: {
      tooth: {
        count: 'teeth',
        names: ['rectangular tooth', 'square tooth'],
        sizes: { width: 'tooth_width', height: 'tooth_depth', depth: 'tooth_depth', length: 'tooth_depth' },
        adjectives: { rectangular: {}, square: {} },
      },
    },
  },
});
