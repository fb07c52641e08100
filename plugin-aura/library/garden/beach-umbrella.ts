import { around, bead, rod, stick } from '../shapes.ts';
import { degrees, mm, thing, whole } from '../thing.ts';

/** A parasol: canopy of eight panels in two colours on ribs, pole, foot; 2 m across. */
export const beachUmbrella = thing({
  op: 'create_beach_umbrella',
  family: 'garden',
  label: 'Beach umbrella',
  help: 'Striped parasol with panels in two colours',
  params: {
    diameter: mm(2000, 'Diameter', 'Of the canopy'),
    height: mm(2200, 'Height', 'Over all'),
    panels: whole(8, 'Panels', 'Of the canopy', { min: 4, max: 16 }),
    tilt: degrees(12, 'Tilt', 'Of the canopy', { min: 0, max: 45 }),
  },
  let: {
    r: '= diameter / 2',
    h: '= height',
    n: '= max(round(panels / 2), 2)',
    c: '= min(r * 0.42, h * 0.3)',
    p: '= min(r * 0.04, h * 0.03)',
    a: '= 180 / n',
    v: '= r * cos(a / 2)',
    s: '= r * sin(a / 2)',
  },
  materials: { one: 'red canvas', other: 'white canvas', pole: 'white paint', foot: 'concrete' },
  operations: [
    {
      id: 'panel',
      op: 'loft',
      params: {
        sections: [
          { profile: { polygon: '= n * 2', diameter: '= r * 2' } },
          { at: 0.55, profile: { polygon: '= n * 2', diameter: '= r * 1.24' } },
          { at: 0.85, profile: { polygon: '= n * 2', diameter: '= r * 0.62' } },
          { profile: { polygon: '= n * 2', diameter: '= r * 0.06' } },
        ],
        height: '= c',
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, '= h - c - p', 0] },
    },
    { id: 'hollow', op: 'copy', params: { of: 'panel' }, at: { offset: [0, '= -p * 0.5', 0] } },
    { id: 'canopy', op: 'difference', inputs: ['panel', 'hollow'] },
    { id: 'all', op: 'copy', params: { of: 'canopy' } },
    {
      id: 'wedge',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= r * 1.2 * cos(a / 2)', '= -r * 1.2 * sin(a / 2)'],
            ['= r * 1.2 * cos(a / 2)', '= r * 1.2 * sin(a / 2)'],
          ],
        },
        height: '= h',
        axis: 'y',
      },
      at: { my: 'left', offset: [0, '= h', 0], rotate: [0, 0, 0] },
    },
    around('wedges', ['wedge'], '= n'),
    { id: 'wedges_tool', op: 'copy', params: { of: 'wedges' } },
    { id: 'some', op: 'union', inputs: ['wedges'] },
    { id: 'panels_one', op: 'intersection', inputs: ['canopy', 'some'], role: 'one', name: 'Panels' },
    { id: 'panels_other', op: 'difference', inputs: ['all', 'wedges_tool'], role: 'other', name: 'Panels' },
    bead('tip', '= p * 2.4', [0, '= h - p', 0], { role: 'pole' }),
    stick('hub_pole', '= p * 0.9', '= c * 1.2', [0, '= h - c * 1.3 - p', 0], { role: 'pole' }),
    {
      id: 'top_half',
      op: 'group',
      inputs: ['panels_one', 'panels_other', 'tip', 'hub_pole'],
      at: { rotate: [0, 0, '= tilt'], pivot: [0, '= h - c * 1.3 - p', 0] },
      name: 'Canopy',
    },
    rod('pole', '= p', '= h - c * 1.25 - p', [0, 0, 0]),
    rod('foot', '= r * 0.5', '= p * 1.6', [0, 0, 0], { chamfer: '= p * 0.3', edges: 'top' }),
    rod('sleeve', '= p * 2', '= p * 6', [0, '= p', 0], { role: 'pole' }),
  ],
  spoken: {
    names: ['beach umbrella', 'sun umbrella', 'sunshade', 'garden umbrella', 'patio umbrella'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['tall', 'high'] },
    parts: { panel: { count: 'panels', material: 'main' }, pole: { material: 'pole' }, foot: { names: ['base'], material: 'foot' } },
  },
});
