import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A pump dispenser of 350 ml: 75 mm across, 180 mm high. */
export const soapDispenser = thing({
  op: 'create_soap_dispenser',
  family: 'bathroom',
  label: 'Soap dispenser',
  help: 'Pump bottle for soap, lotion or shampoo',
  params: { height: mm(180, 'Height', 'With the pump'), diameter: mm(75, 'Diameter', 'Of the bottle') },
  let: { s: '= height / 180', r: '= diameter / 75 / s' },
  materials: { bottle: 'white ceramic', pump: 'brushed steel', label: 'cream paper' },
  operations: drawn('s', [
    {
      id: 'bottle',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= 34 * s * r', 0],
            ['= 37.5 * s * r', 4],
            ['= 37.5 * s * r', 98],
            {
              spline: [
                ['= 35 * s * r', 110],
                ['= 24 * s * r', 118],
                ['= 14 * s * r', 122],
              ],
            },
            ['= 13 * s * r', 128],
            [0, 128],
          ],
        },
      },
    },
    { id: 'label', op: 'cylinder', params: { diameter: '= 75.6 * s * r', height: 46 }, at: { offset: [0, 34, 0] } },
    { id: 'collar', op: 'cylinder', params: { diameter: '= 32 * s * r', height: 20, round: 2 }, at: { offset: [0, 124, 0] }, role: 'pump' },
    { id: 'stem', op: 'cylinder', params: { diameter: 9, height: 30 }, at: { offset: [0, 142, 0] }, role: 'pump' },
    { id: 'head', op: 'cylinder', params: { diameter: 26, height: 13, round: 3 }, at: { offset: [0, 167, 0] }, role: 'pump' },
    {
      id: 'nozzle',
      op: 'sweep',
      params: {
        profile: { polygon: 16, diameter: 9 },
        scale_end: 0.7,
        path: {
          spline: [
            [0, 173, 4],
            [0, 174, 24],
            [0, 172, 38],
            [0, 164, 44],
          ],
        },
      },
      role: 'pump',
    },
  ]),
  spoken: {
    names: ['soap dispenser', 'pump bottle', 'soap pump', 'lotion bottle', 'liquid soap'],
    variants: [
      {
        names: ['shampoo bottle', 'shampoo'],
        params: { height: 220, diameter: 72 },
        materials: { main: '#3c8f86 plastic', pump: 'black plastic' },
      },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across'] },
    parts: { pump: { names: ['nozzle', 'head'], material: 'pump' }, label: { material: 'label' } },
  },
});
