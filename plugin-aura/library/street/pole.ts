import { rod, turned } from '../shapes.ts';
import { auto, mm, pick, thing, yes } from '../thing.ts';

/** A round pole of 3 m with a rounded top: on a flanged foot with four bolts, or plain, as one that is driven into the ground. */
export const pole = thing({
  op: 'create_pole',
  family: 'street',
  label: 'Pole',
  help: 'Round pole with a cap, on a bolted foot plate or plain',
  params: {
    height: mm(3000, 'Height', 'Over all'),
    diameter: auto(75, 'Diameter', 'Of the shaft'),
    cap: pick(['dome', 'ball', 'flat'], 'Cap', 'Its top: a dome, a ball, or cut flat'),
    foot: yes('Foot', 'A round plate with four bolts'),
  },
  let: {
    diameter: '= height * 0.025',
    d: '= diameter',
    f: '= if(foot, d * 0.16, 0)',
    top: "= if(cap == 'flat', height, if(cap == 'ball', height - 1.5 * d, height - 0.4 * d))",
  },
  materials: { shaft: 'dark grey paint', foot: 'dark grey paint', bolt: 'zinc plated steel' },
  operations: [
    turned(
      'shaft',
      [
        [0, 0],
        ['= d / 2', 0],
        ['= d / 2', '= top'],
        [0, '= top'],
      ],
      [0, 0, 0],
      { role: 'shaft', name: 'Shaft' },
    ),
    {
      id: 'dome',
      op: 'dome',
      params: { diameter: '= d', height: '= 0.4 * d' },
      at: { my: 'bottom', offset: [0, '= top', 0] },
      role: 'shaft',
      name: 'Cap',
      when: "= cap == 'dome'",
    },
    rod('collar', '= d * 1.2', '= d * 0.16', [0, '= top - 0.04 * d', 0], { role: 'shaft', name: 'Collar', when: "= cap == 'ball'" }),
    {
      id: 'ball',
      op: 'sphere',
      params: { diameter: '= 1.5 * d' },
      at: { my: 'top', offset: [0, '= height', 0] },
      role: 'shaft',
      name: 'Ball',
      when: "= cap == 'ball'",
    },
    rod('plate', '= d * 2.6', '= f', [0, 0, 0], { role: 'foot', name: 'Foot', when: '= foot' }),
    turned(
      'fillet',
      [
        ['= d * 0.4', 0],
        ['= d * 0.8', 0],
        ['= d * 0.58', '= d * 0.2'],
        ['= d * 0.5', '= d * 0.5'],
        ['= d * 0.4', '= d * 0.5'],
      ],
      [0, '= f', 0],
      { role: 'foot', name: 'Foot', when: '= foot' },
    ),
    {
      id: 'bolt',
      op: 'prism',
      params: { sides: 6, diameter: '= d * 0.3', height: '= d * 0.16' },
      at: { my: 'bottom', offset: ['= d * 1.02', '= f', 0] },
      when: '= foot',
    },
    {
      id: 'bolts',
      op: 'polar_array',
      params: { count: 4 },
      inputs: ['bolt'],
      at: { rotate: [0, 45, 0], pivot: [0, 0, 0] },
      role: 'bolt',
      name: 'Bolts',
    },
  ],
  spoken: {
    names: ['pole', 'metal pole', 'steel pole'],
    variants: [{ names: ['wooden pole', 'wood pole', 'pine pole'], params: { foot: false, cap: 'flat' }, materials: { main: 'pine' } }],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high', 'long'], diameter: ['thick', 'across', 'wide'] },
    parts: {
      shaft: { material: 'main' },
      foot: { names: ['base', 'plate', 'flange'], present: { foot: true }, absent: { foot: false }, material: 'foot' },
      bolt: { present: { foot: true }, absent: { foot: false }, material: 'bolt' },
      ball: { names: ['ball top', 'finial'], present: { cap: 'ball' }, absent: { cap: 'dome' }, material: 'main' },
    },
  },
});
