import { drawn } from '../drawn.ts';
import { around, bead, mirrored, ring, rod, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A pillar hydrant of cast iron: barrel with flanges, two hose outlets, a pumper outlet, bonnet with its operating nut; 760 mm high. */
export const hydrant = thing({
  op: 'create_fire_hydrant',
  family: 'street',
  label: 'Fire hydrant',
  help: 'Cast iron pillar with three outlets and a domed bonnet',
  params: { height: mm(760, 'Height', 'To the top of the nut') },
  let: { s: '= height / 760' },
  materials: { body: 'red paint', cap: 'yellow paint', nut: 'cast iron' },
  operations: drawn('s', [
    turned(
      'barrel',
      [
        [0, 0],
        [150, 0],
        [150, 36],
        [118, 44],
        [112, 60],
        [106, 300],
        [106, 420],
        [112, 540],
        [140, 550],
        [140, 578],
        [0, 578],
      ],
      [0, 0, 0],
      { role: 'body', name: 'Barrel' },
    ),
    turned(
      'bonnet',
      [
        [0, 576],
        [140, 576],
        [140, 600],
        [122, 606],
        {
          spline: [
            [112, 640],
            [78, 684],
            [40, 702],
          ],
        },
        [40, 716],
        [0, 716],
      ],
      [0, 0, 0],
      { role: 'body', name: 'Bonnet' },
    ),
    { id: 'nut', op: 'prism', params: { sides: 5, diameter: 52, height: 48, chamfer: 4 }, at: { my: 'bottom', offset: [0, 714, 0] } },
    { id: 'bolt', op: 'prism', params: { sides: 6, diameter: 22, height: 20 }, at: { my: 'bottom', offset: [128, 34, 0] }, role: 'nut' },
    around('low_bolts', ['bolt'], 8, { role: 'nut' }),
    {
      id: 'bolt_high',
      op: 'prism',
      params: { sides: 6, diameter: 20, height: 66 },
      at: { my: 'bottom', offset: [126, 542, 0] },
      role: 'nut',
    },
    around('high_bolts', ['bolt_high'], 8, { role: 'nut' }),
    rod('outlet', 116, 110, [130, 430, 0], { axis: 'x', role: 'body' }),
    rod('outlet_cap', 132, 56, [196, 430, 0], { axis: 'x', role: 'cap', chamfer: 8, name: 'Hose cap' }),
    {
      id: 'cap_nut',
      op: 'prism',
      params: { sides: 5, diameter: 44, height: 40, axis: 'x', chamfer: 3 },
      at: { my: 'center', offset: [236, 430, 0] },
      role: 'cap',
    },
    mirrored('outlets', ['outlet', 'outlet_cap', 'cap_nut'], { name: 'Outlets' }),
    rod('pumper', 150, 110, [0, 400, 130], { axis: 'z', role: 'body' }),
    rod('pumper_cap', 172, 60, [0, 400, 200], { axis: 'z', role: 'cap', chamfer: 9, name: 'Pumper cap' }),
    {
      id: 'pumper_nut',
      op: 'prism',
      params: { sides: 5, diameter: 50, height: 44, axis: 'z', chamfer: 3 },
      at: { my: 'center', offset: [0, 400, 246] },
      role: 'cap',
    },
    ring('bead_ring', 218, 16, [0, 300, 0], { role: 'body' }),
    bead('hook', 30, [0, 490, 108], { role: 'nut' }),
  ]),
  spoken: {
    names: ['fire hydrant', 'hydrant', 'water hydrant', 'fireplug', 'fire plug'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      cap: { names: ['outlet', 'hose cap'], material: 'cap' },
      bolt: { names: ['nut'], material: 'nut' },
      bonnet: { names: ['top', 'dome'], material: 'main' },
    },
  },
});
