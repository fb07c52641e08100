import { drawn } from '../drawn.ts';
import { ball, box, mirrored, rail, rod } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A portable radio of the sixties in a wooden case: a grille of cloth, a dial, two knobs and a handle; 340 mm wide. */
export const radio = thing({
  op: 'create_radio',
  family: 'electronics',
  label: 'Radio',
  help: 'Retro radio with a speaker grille, a tuning dial, knobs, a handle and an aerial',
  params: { width: mm(340, 'Width', 'Of the case'), antenna: yes('Antenna', 'Telescopic'), handle: yes('Handle', 'Over the top') },
  let: { s: '= width / 340' },
  materials: { case: 'walnut', grille: '#d9c8a4 fabric', panel: 'ivory plastic', knob: 'brass', metal: 'chrome', needle: 'red plastic' },
  called: { dial: 'Bezel', ticks: 'Marks' },
  operations: drawn('s', [
    box('case', [340, 210, 110], [0, 10, 0], { round: 20, name: 'Case' }),
    box('panel', [310, 180, 8], [0, 25, 54], { round: 3, name: 'Front' }),
    box('grille', [180, 160, 8], [-58, 35, 57], { round: 3, name: 'Grille' }),
    box('bar', [180, 3, 4], [-58, 48, 62], { role: 'panel' }),
    { id: 'bars', op: 'linear_array', params: { count: 9, step: [0, 17, 0] }, inputs: ['bar'], role: 'metal', name: 'Grille bars' },
    rod('dial', 92, 8, [98, 150, 58], { axis: 'z', role: 'metal', name: 'Dial ring' }),
    rod('face', 80, 10, [98, 150, 58], { axis: 'z', role: 'panel', name: 'Dial' }),
    box('needle', [3, 36, 3], [98, 150, 63], { name: 'Needle' }),
    box('tick', [2, 8, 2], [98, 182, 63], { my: 'center', role: 'case' }),
    {
      id: 'ticks',
      op: 'polar_array',
      params: { count: 11, angle: 240, axis: 'z', center: [98, 150, 0] },
      inputs: ['tick'],
      role: 'case',
      name: 'Scale',
    },
    rod('knob', 40, 24, [72, 64, 68], { axis: 'z', round: 5 }),
    { id: 'knobs', op: 'linear_array', params: { count: 2, step: [52, 0, 0] }, inputs: ['knob'], role: 'knob', name: 'Knobs' },
    rail(
      'handle',
      14,
      [
        [-130, 205, 0],
        [-130, 256, 0],
        [130, 256, 0],
        [130, 205, 0],
      ],
      { bend: 26, when: '= handle', role: 'metal', name: 'Handle' },
    ),
    rail(
      'mast',
      5,
      [
        [150, 210, -40],
        [260, 430, -40],
      ],
      { when: '= antenna', role: 'metal', name: 'Antenna' },
    ),
    ball('tip', 9, [260, 430, -40], { when: '= antenna', role: 'metal', name: 'Antenna tip' }),
    rod('foot', 24, 14, [130, 0, 30], { role: 'metal' }),
    mirrored('feet_x', ['foot'], { role: 'metal' }),
    mirrored('feet', ['feet_x'], { plane: 'z', role: 'metal', name: 'Feet' }),
  ]),
  spoken: {
    names: ['radio', 'transistor radio', 'retro radio', 'vintage radio', 'old radio', 'portable radio'],
    sizes: { one: 'width' },
    words: { width: ['wide'] },
    parts: {
      antenna: { names: ['aerial'], present: { antenna: true }, absent: { antenna: false }, material: 'metal' },
      handle: { present: { handle: true }, absent: { handle: false }, material: 'metal' },
      knob: { names: ['dial knob', 'button'], material: 'knob', always: 2 },
      dial: { names: ['tuning dial', 'scale'], material: 'panel', always: 1 },
      grille: { names: ['speaker', 'speaker grille'], material: 'grille' },
      case: { names: ['body', 'housing', 'cabinet'], material: 'main' },
    },
  },
});
