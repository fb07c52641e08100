import { around, mirrored, ring, rod, slab } from '../shapes.ts';
import { mm, thing, words, yes } from '../thing.ts';

/** A medal on a ribbon: a disc of 70 mm with a raised rim, a wreath of beads and a number. */
export const medal = thing({
  op: 'create_medal',
  family: 'sports',
  label: 'Medal',
  help: 'Round medal with a raised rim and a number, hanging from a ribbon',
  params: {
    diameter: mm(70, 'Diameter', 'Of the disc'),
    text: words('1', 'Text', 'On the disc'),
    ribbon: yes('Ribbon', 'In a V, as it hangs from the neck'),
  },
  let: { r: '= diameter / 2', t: '= diameter * 0.07' },
  materials: { disc: 'gold', ribbon: '#1f4fa3 silk' },
  called: { half: 'Ribbon' },
  operations: [
    rod('disc', '= diameter', '= t', [0, '= r', 0], { axis: 'z', round: '= t * 0.2', role: 'disc', name: 'Disc' }),
    ring('rim', '= diameter * 0.95', '= t * 0.6', [0, '= r', '= t / 2'], { axis: 'z', role: 'disc' }),
    rod('one_bead', '= diameter * 0.045', '= t * 0.5', [0, '= r * 1.78', '= t / 2'], { axis: 'z', role: 'disc' }),
    around('beads', ['one_bead'], 28, { axis: 'z', center: [0, '= r', 0], role: 'disc', name: 'Beads' }),
    {
      id: 'number',
      op: 'text',
      params: { text: '= text', size: '= diameter * 0.42', depth: '= t * 0.7', font: 'serif' },
      at: { my: 'center', offset: [0, '= r', '= t * 0.6'] },
      role: 'disc',
      name: 'Text',
    },
    rod('loop', '= diameter * 0.2', '= t * 0.7', [0, '= diameter * 1.02', 0], {
      axis: 'z',
      wall: '= diameter * 0.035',
      role: 'disc',
      name: 'Loop',
    }),
    slab('band', { rect: ['= diameter * 0.42', '= diameter * 1.9'] }, '= t * 0.25', [0, 0, 0], {
      my: 'bottom',
      role: 'ribbon',
      when: '= ribbon',
    }),
    {
      id: 'half',
      op: 'group',
      inputs: ['band'],
      when: '= ribbon',
      at: { rotate: [0, 0, -19], pivot: [0, 0, 0], offset: ['= diameter * 0.02', '= diameter * 1.06', '= t * 0.14'] },
    },
    mirrored('ribbons', ['half'], { role: 'ribbon', name: 'Ribbon' }),
  ],
  spoken: {
    names: ['medal', 'gold medal', 'medallion on a ribbon', 'winner medal', 'olympic medal'],
    variants: [
      { names: ['silver medal'], params: { text: '2' }, materials: { main: 'silver' } },
      { names: ['bronze medal'], params: { text: '3' }, materials: { main: 'bronze' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['wide', 'across'] },
    parts: {
      ribbon: { names: ['band', 'strap'], present: { ribbon: true }, absent: { ribbon: false }, material: 'ribbon' },
      disc: { material: 'main', sizes: { diameter: 'diameter' } },
    },
  },
});
