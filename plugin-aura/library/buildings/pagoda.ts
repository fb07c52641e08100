import { UPRIGHT } from '../organic.ts';
import { ball, box, mirrored, rod } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A pagoda of five storeys: each smaller than the one below, with upturned eaves and a spire of rings; 20 m high. */
export const pagoda = thing({
  op: 'create_pagoda',
  family: 'buildings',
  label: 'Pagoda',
  help: 'Tower of several storeys with sweeping roofs and a ringed spire',
  params: { height: mm(20000, 'Height', 'With the spire'), storeys: whole(5, 'Storeys', 'One over the other', { min: 2, max: 9 }) },
  let: {
    n: '= storeys',
    body: '= height * 0.78',
    w: '= height * 0.34',
    st: '= (body - height * 0.05) / n',
    b: '= height * 0.05',
    shrink: '= 0.52 / n',
  },
  materials: { wall: '#b3342a paint', roof: 'slate', post: '#8a2a22 paint', base: 'granite', spire: 'gold', door: 'dark walnut' },
  operations: [
    box('plinth', ['= w * 1.5', '= b * 0.6', '= w * 1.5'], [0, 0, 0], { role: 'base', chamfer: '= b * 0.06', name: 'Plinth' }),
    box('terrace', ['= w * 1.3', '= b', '= w * 1.3'], [0, 0, 0], { role: 'base', chamfer: '= b * 0.06', name: 'Terrace' }),
    box('steps', ['= w * 0.36', '= b * 0.6', '= w * 0.2'], [0, 0, '= w * 0.82'], { role: 'base', name: 'Steps' }),
    ...Array.from({ length: 9 }, (_, i) => {
      const k = `(1 - shrink * ${i})`,
        y = `b + st * ${i}`,
        when = i < 2 ? {} : { when: `= n > ${i}` };
      return [
        box(`wall_${i}`, [`= w * 0.8 * ${k}`, '= st * 0.66', `= w * 0.8 * ${k}`], [0, `= ${y}`, 0], {
          role: 'wall',
          name: 'Storey',
          ...when,
        }),
        box(`post_${i}`, ['= w * 0.05', '= st * 0.64', '= w * 0.05'], [`= w * 0.4 * ${k}`, `= ${y}`, `= w * 0.4 * ${k}`], { ...when }),
        { id: `posts_x_${i}`, op: 'mirror', params: { plane: 'x' }, inputs: [`post_${i}`] },
        mirrored(`posts_${i}`, [`posts_x_${i}`], { plane: 'z', role: 'post', name: 'Posts' }),
        {
          id: `door_${i}`,
          op: 'box',
          params: { size: [`= w * 0.22 * ${k}`, '= st * 0.42', `= w * 0.82 * ${k}`] },
          at: { my: 'bottom', offset: [0, `= ${y}`, 0] as [number, string, number] },
          role: 'door',
          name: 'Openings',
          ...when,
        },
        {
          id: `roof_${i}`,
          op: 'loft',
          params: {
            sections: [
              { profile: { rect: [`= w * 1.34 * ${k}`, `= w * 1.34 * ${k}`], r: '= w * 0.01' } },
              { at: 0.16, profile: { rect: [`= w * 1.26 * ${k}`, `= w * 1.26 * ${k}`], r: '= w * 0.01' } },
              { at: 0.5, profile: { rect: [`= w * 0.94 * ${k}`, `= w * 0.94 * ${k}`], r: '= w * 0.01' } },
              { profile: { rect: [`= w * 0.66 * ${k}`, `= w * 0.66 * ${k}`], r: '= w * 0.01' } },
            ],
            height: '= st * 0.4',
            smooth: true,
          },
          at: { my: 'bottom', offset: [0, `= ${y} + st * 0.62`, 0] as [number, string, number] },
          role: 'roof',
          name: 'Roof',
          ...when,
        },
        {
          id: `tip_${i}`,
          op: 'loft',
          params: {
            sections: [{ profile: { circle: '= w * 0.05' } }, { profile: { circle: '= w * 0.012' } }],
            path: {
              spline: [
                [`= w * 0.56 * ${k}`, `= ${y} + st * 0.66`, `= w * 0.56 * ${k}`],
                [`= w * 0.67 * ${k}`, `= ${y} + st * 0.645`, `= w * 0.67 * ${k}`],
                [`= w * 0.75 * ${k}`, `= ${y} + st * 0.74`, `= w * 0.75 * ${k}`],
              ],
            },
          },
          ...when,
        },
        { id: `tips_x_${i}`, op: 'mirror', params: { plane: 'x' }, inputs: [`tip_${i}`] },
        mirrored(`tips_${i}`, [`tips_x_${i}`], { plane: 'z', role: 'roof', name: 'Upturned eaves' }),
      ];
    }).flat(),
    {
      id: 'crown',
      op: 'pyramid',
      params: { base: ['= w * 0.4', '= w * 0.4'], height: '= st * 0.34', top: ['= w * 0.06', '= w * 0.06'] },
      at: { my: 'bottom', offset: [0, '= body - st * 0.02', 0] },
      role: 'roof',
      name: 'Crown',
    },
    {
      id: 'pole',
      op: 'cylinder',
      params: { diameter: '= w * 0.035', top_diameter: '= w * 0.015', height: '= height - body - st * 0.2' },
      at: { my: 'bottom', offset: [0, '= body + st * 0.2', 0] },
      role: 'spire',
      name: 'Spire',
    },
    rod('hoop', '= w * 0.15', '= w * 0.022', [0, '= body + st * 0.5', 0], { round: '= w * 0.008' }),
    {
      id: 'hoops',
      op: 'linear_array',
      params: { count: 6, step: [0, '= (height - body - st * 0.5) * 0.13', 0] },
      inputs: ['hoop'],
      role: 'spire',
      name: 'Rings',
    },
    ball('pearl', '= w * 0.07', [0, '= height - w * 0.035', 0], { role: 'spire', name: 'Pearl' }),
  ],
  spoken: {
    ...UPRIGHT,
    names: ['pagoda', 'chinese pagoda', 'japanese pagoda', 'pagoda tower', 'asian temple', 'buddhist temple'],
    parts: {
      storey: { names: ['story', 'level', 'tier', 'floor', 'roof level'], count: 'storeys' },
      roof: { names: ['eave'], material: 'roof', count: 'storeys' },
      wall: { material: 'main' },
      spire: { names: ['tip', 'ring', 'top'], material: 'spire' },
      base: { names: ['terrace', 'step', 'platform'], material: 'base' },
    },
  },
});
