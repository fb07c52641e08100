import { around, cut, placed, rod, slab } from '../shapes.ts';
import { mm, thing, words } from '../thing.ts';

/** A manhole cover of cast iron with its frame: clear opening 600 mm, rings of raised blocks, two lifting holes (EN 124). */
export const manholeCover = thing({
  op: 'create_manhole_cover',
  family: 'street',
  label: 'Manhole cover',
  help: 'Round iron cover with a pattern of blocks, in its frame',
  params: {
    diameter: mm(650, 'Diameter', 'Of the cover'),
    thickness: mm(40, 'Thickness', 'Of the cover'),
    text: words('WATER', 'Text', 'In the middle'),
  },
  let: { d: '= diameter', t: '= min(thickness, diameter * 0.3)', e: '= d * 0.01' },
  materials: { cover: 'cast iron', frame: 'black iron' },
  operations: [
    rod('frame', '= d * 1.18', '= t * 1.2', [0, '= -t * 0.2', 0], { inner_diameter: '= d * 1.012', chamfer: '= min(t * 0.1, e)' }),
    rod('seat', '= d * 1.1', '= t * 0.2', [0, '= -t * 0.2', 0], { inner_diameter: '= d * 0.88', role: 'frame', name: 'Seat' }),
    rod('disc', '= d', '= t', [0, 0, 0], { chamfer: '= min(t * 0.1, e)', edges: 'top', role: 'cover' }),
    rod('hole', '= d * 0.045', '= t * 3', ['= d * 0.42', '= -t', 0]),
    around('holes', ['hole'], 2),
    cut('cover', ['disc', 'holes']),
    rod('rim', '= d * 0.97', '= e', [0, '= t - e * 0.1', 0], { inner_diameter: '= d * 0.9', role: 'cover' }),
    slab('block_1', { sector: '= d * 0.78', angle: 11, inner_diameter: '= d * 0.66' }, '= e', [0, 0, 0], {
      axis: 'y',
      my: 'center',
      role: 'cover',
    }),
    placed('block_1_out', ['block_1'], [['= d * 0.37', '= t + e * 0.4', 0]], { role: 'cover' }),
    around('blocks_1', ['block_1_out'], 24, { role: 'cover' }),
    slab('block_2', { sector: '= d * 0.6', angle: 14, inner_diameter: '= d * 0.46' }, '= e', [0, 0, 0], {
      axis: 'y',
      my: 'center',
      role: 'cover',
    }),
    placed('block_2_out', ['block_2'], [['= d * 0.275', '= t + e * 0.4', 0]], { role: 'cover' }),
    around('blocks_2', ['block_2_out'], 18, { role: 'cover' }),
    rod('mid', '= d * 0.42', '= e', [0, '= t - e * 0.1', 0], { role: 'cover', inner_diameter: '= d * 0.39' }),
    {
      id: 'letters',
      op: 'text',
      params: { text: '= text', size: '= d * 0.07', depth: '= e', lying: 'flat' },
      at: { my: 'center', offset: [0, '= t + e * 0.4', 0] },
      role: 'cover',
      name: 'Lettering',
    },
  ],
  spoken: {
    names: ['manhole cover', 'manhole', 'sewer cover', 'drain cover', 'manhole lid'],
    sizes: { one: 'diameter', two: ['diameter', 'thickness'] },
    words: { diameter: ['wide', 'across'], thickness: ['thick', 'high', 'height'] },
    parts: { frame: { names: ['ring'], material: 'frame' } },
  },
});
