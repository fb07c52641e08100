import { drawn } from '../drawn.ts';
import { blob, hoop, limb, pair, spike, UPRIGHT } from '../organic.ts';
import { placed } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A snowman of three balls, 1,700 mm high with its hat. It stands among the plants, for it grows out of a garden in winter. */
export const snowman = thing({
  op: 'create_snowman',
  family: 'plants',
  label: 'Snowman',
  help: 'Snowman of three balls with a carrot nose, coal buttons, twigs for arms, scarf and top hat',
  params: {
    height: mm(1700, 'Height', 'Over all'),
    hat: yes('Hat', 'A black top hat'),
    scarf: yes('Scarf', 'Knitted'),
    arms: yes('Arms', 'Two twigs'),
  },
  let: { s: '= height / 1710' },
  materials: {
    snow: 'snow',
    hat: 'black felt',
    band: 'red silk',
    scarf: 'red wool',
    carrot: '#ef7d22 satin plastic',
    coal: '#1d1c1e matte plastic',
    twig: 'bark',
  },
  operations: drawn('s', [
    blob('low', [820, 700, 820], [0, 330, 0], { corners: 36 }),
    blob('middle', [600, 540, 600], [0, 860, 0], { corners: 32 }),
    blob('head', [430, 410, 430], [0, 1260, 0], { corners: 28 }),
    { id: 'body', op: 'union', inputs: ['low', 'middle', 'head'], role: 'snow', name: 'Snow' },
    blob('eye', [46, 52, 30], [76, 1312, 192], { role: 'coal', corners: 14 }),
    pair('eyes', 'eye', 'coal', { name: 'Eyes' }),
    spike('carrot', [60, 230, 60], [0, 1256, 300], { role: 'carrot', rotate: [94, 0, 0], tip: 0.1, name: 'Nose' }),
    blob('tooth', [28, 28, 22], [0, 1150, 180], { role: 'coal', corners: 12 }),
    placed(
      'mouth',
      ['tooth'],
      [
        [0, 0, 0],
        [42, 10, -4],
        [-42, 10, -4],
        [80, 32, -16],
        [-80, 32, -16],
      ],
      { role: 'coal', name: 'Mouth' },
    ),
    blob('button', [52, 52, 30], [0, 960, 278], { role: 'coal', corners: 16 }),
    placed(
      'buttons',
      ['button'],
      [
        [0, 0, 0],
        [0, -110, 18],
        [0, -220, -22],
      ],
      { role: 'coal', name: 'Buttons' },
    ),
    limb(
      'branch',
      [
        [250, 900, 0],
        [430, 1000, 20],
        [620, 1120, 20],
      ],
      [44, 34, 18],
      { when: '= arms', role: 'twig', corners: 10 },
    ),
    limb(
      'twig_one',
      [
        [520, 1056, 20],
        [560, 1160, 30],
      ],
      [20, 10],
      { when: '= arms', role: 'twig', corners: 10 },
    ),
    limb(
      'twig_two',
      [
        [540, 1066, 20],
        [650, 1060, 40],
      ],
      [20, 10],
      { when: '= arms', role: 'twig', corners: 10 },
    ),
    { id: 'arm', op: 'union', inputs: ['branch', 'twig_one', 'twig_two'], role: 'twig', when: '= arms' },
    pair('arms', 'arm', 'twig', { name: 'Arms' }),
    hoop('scarf', 340, 110, [0, 1092, 0], { role: 'scarf', when: '= scarf', corners: 16, name: 'Scarf' }),
    limb(
      'scarf_end',
      [
        [110, 1080, 190],
        [130, 900, 300],
        [136, 740, 300],
      ],
      [90, 104, 110],
      { role: 'scarf', when: '= scarf', name: 'End of the scarf' },
    ),
    {
      id: 'brim',
      op: 'cylinder',
      params: { diameter: 460, height: 26, round: 10 },
      at: { my: 'bottom', offset: [0, 1420, 0] },
      when: '= hat',
    },
    {
      id: 'crown',
      op: 'cylinder',
      params: { diameter: 290, top_diameter: 310, height: 250, round: 10 },
      at: { my: 'bottom', offset: [0, 1440, 0] },
      when: '= hat',
    },
    { id: 'top_hat', op: 'union', inputs: ['brim', 'crown'], role: 'hat', name: 'Hat' },
    {
      id: 'band',
      op: 'cylinder',
      params: { diameter: 302, height: 60 },
      at: { my: 'bottom', offset: [0, 1444, 0] },
      when: '= hat',
      role: 'band',
      name: 'Hat band',
    },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['snowman', 'snow man'],
    parts: {
      snow: { names: ['body', 'head'], material: 'main' },
      ball: { names: ['snowball', 'snow ball'], material: 'main', always: 3 },
      hat: { names: ['top hat'], present: { hat: true }, absent: { hat: false }, material: 'hat' },
      scarf: { present: { scarf: true }, absent: { scarf: false }, material: 'scarf' },
      arm: { names: ['twig', 'stick'], present: { arms: true }, absent: { arms: false }, material: 'twig' },
      nose: { names: ['carrot'], material: 'carrot' },
      button: { names: ['eye', 'coal', 'mouth'], material: 'coal' },
    },
  },
});
