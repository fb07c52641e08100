import { drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { ball, box, cut, mirrored } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A smith's forge: a brick hearth with a bed of glowing coal under a hood with its chimney; 900 mm wide, 2000 mm high. */
export const forge = thing({
  op: 'create_forge',
  family: 'tools',
  label: 'Forge',
  help: 'Brick hearth with glowing coals under a hood with a chimney',
  params: { height: mm(2000, 'Height', 'Over the chimney'), hood: yes('Hood', 'With its chimney') },
  let: { s: '= height / 2000' },
  materials: { brick: 'red brick', coal: 'black stone', glow: '#ff5a1a glowing', hood: 'black iron' },
  operations: drawn('s', [
    box('block', [1000, 760, 800], [0, 0, 0], { round: 6 }),
    box('basin', [760, 120, 560], [0, 690, 0]),
    { id: 'arch', op: 'cylinder', params: { diameter: 460, height: 500, axis: 'z' }, at: { my: 'center', offset: [0, 300, 400] } },
    box('arch_low', [460, 300, 500], [0, 0, 400]),
    cut('brick', ['block', 'basin', 'arch', 'arch_low'], { name: 'Hearth' }),
    ...[
      [0, 0, 260],
      [190, 80, 200],
      [-190, 90, 210],
      [120, -130, 190],
      [-140, -120, 200],
      [260, -60, 160],
      [-270, -30, 160],
      [20, 150, 200],
    ].map(([x, z, d], i) => ({
      id: `coal_${i}`,
      op: 'polyhedron',
      params: { kind: i % 2 ? 'icosahedron' : 'dodecahedron', diameter: d ?? 1 },
      at: {
        my: 'center',
        offset: [x ?? 0, 730, z ?? 0] as [number, number, number],
        rotate: [i * 37, i * 51, 0] as [number, number, number],
      },
      role: 'coal',
      name: 'Coal',
    })),
    ...[
      [60, 40, 120],
      [-80, 40, 110],
      [0, -80, 120],
      [150, 0, 90],
      [-150, -20, 90],
    ].map(([x, z, d], i) => ball(`glow_${i}`, [d ?? 1, 90, d ?? 1], [x ?? 0, 800, z ?? 0], { role: 'glow', name: 'Glow' })),
    {
      id: 'cowl',
      op: 'loft',
      params: { sections: [{ profile: { rect: [1000, 800] } }, { profile: { rect: [280, 280] } }], height: 420, smooth: false },
      at: { my: 'bottom', offset: [0, 1180, 0] },
      when: '= hood',
    },
    {
      id: 'cowl_room',
      op: 'loft',
      params: { sections: [{ profile: { rect: [970, 770] } }, { profile: { rect: [250, 250] } }], height: 420, smooth: false },
      at: { my: 'bottom', offset: [0, 1170, 0] },
      when: '= hood',
    },
    cut('hood', ['cowl', 'cowl_room'], { name: 'Hood' }),
    box('flue', [280, 410, 280], [0, 1590, 0], { role: 'hood', when: '= hood', name: 'Chimney' }),
    box('wall_back', [1000, 440, 60], [0, 750, -370], { role: 'brick', name: 'Back wall', when: '= hood' }),
    box('bracket', [40, 450, 40], [470, 740, 370], { role: 'hood', when: '= hood' }),
    mirrored('brackets', ['bracket'], { role: 'hood', name: 'Posts' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['forge', 'blacksmith forge', 'smith forge', 'coal forge'],
    parts: {
      hood: { names: ['chimney'], present: { hood: true }, absent: { hood: false }, material: 'hood' },
      coal: { material: 'coal' },
      fire: { names: ['glow', 'ember'], material: 'glow' },
      brick: { names: ['hearth', 'base'], material: 'main' },
    },
  },
});
