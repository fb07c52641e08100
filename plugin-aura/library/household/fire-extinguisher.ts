import { drawn } from '../drawn.ts';
import { box, rod, turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A fire extinguisher of 6 kg: 160 mm across, 540 mm high, with valve, gauge, hose and a label. */
export const fireExtinguisher = thing({
  op: 'create_fire_extinguisher',
  family: 'household',
  label: 'Fire extinguisher',
  help: 'Red cylinder with a squeeze valve, a gauge, a label and a hose',
  params: { height: mm(540, 'Height', 'Over all'), hose: yes('Hose', 'With a nozzle') },
  let: { s: '= height / 540' },
  materials: {
    tank: 'red glossy paint',
    valve: 'black plastic',
    metal: 'brass',
    hose: 'black rubber',
    label: 'white paint',
    gauge: 'white lacquer',
  },
  operations: drawn('s', [
    turned(
      'tank',
      [
        [0, 10],
        [70, 10],
        [76, 16],
        [80, 30],
        [80, 370],
        {
          spline: [
            [74, 410],
            [46, 440],
            [24, 450],
            [20, 470],
          ],
        },
        [0, 470],
      ],
      [0, 0, 0],
      { role: 'tank', name: 'Tank' },
    ),
    turned(
      'foot',
      [
        [0, 0],
        [74, 0],
        [77, 4],
        [77, 26],
        [0, 26],
      ],
      [0, 0, 0],
      { role: 'valve', name: 'Foot' },
    ),
    rod('label', 161.2, 150, [0, 160, 0], { role: 'label', name: 'Label' }),
    rod('stripe', 161.8, 24, [0, 270, 0], { role: 'tank', name: 'Stripe' }),
    rod('neck', 46, 40, [0, 462, 0], { round: 4, role: 'metal', name: 'Valve' }),
    box('lower_lever', [22, 12, 130], [0, 498, -30], { round: 4, role: 'valve', name: 'Handle' }),
    box('upper_lever', [22, 10, 150], [0, 524, -36], { round: 4, role: 'valve', rotate: [7, 0, 0], name: 'Lever' }),
    box('lever_post', [18, 46, 26], [0, 490, 20], { round: 4, role: 'metal' }),
    rod('gauge', 34, 14, [0, 482, 30], { axis: 'z', round: 2, role: 'metal', name: 'Gauge' }),
    rod('dial', 27, 14.6, [0, 482, 30.4], { axis: 'z', role: 'gauge', name: 'Dial' }),
    {
      id: 'tube',
      op: 'pipe',
      params: {
        diameter: 20,
        path: {
          spline: [
            [18, 482, 0],
            [70, 484, 0],
            [112, 440, 0],
            [108, 320, 0],
            [98, 210, 0],
          ],
        },
      },
      role: 'hose',
      when: '= hose',
      name: 'Hose',
    },
    rod('nozzle', 40, 110, [95, 110, 0], { top_diameter: 24, role: 'valve', when: '= hose', name: 'Nozzle' }),
    box('clip', [30, 12, 26], [88, 205, 0], { round: 3, role: 'valve', when: '= hose', name: 'Clip' }),
  ]),
  spoken: {
    names: ['fire extinguisher', 'extinguisher'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      hose: { names: ['nozzle', 'horn'], present: { hose: true }, absent: { hose: false }, material: 'hose' },
      tank: { names: ['cylinder', 'bottle', 'body'], material: 'main' },
      label: { names: ['sticker'], material: 'label' },
      valve: { names: ['lever', 'handle', 'foot'], material: 'valve' },
      gauge: { names: ['dial'], material: 'gauge' },
    },
  },
});
