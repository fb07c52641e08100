import { mm, thing, yes } from '../thing.ts';

/** An envelope standing upright, its flap to the viewer; DL is 220 x 110, C6 162 x 114 mm (ISO 269). */
export const envelope = thing({
  op: 'create_envelope',
  family: 'office',
  label: 'Envelope',
  help: 'Closed envelope with its flaps, sealed with wax',
  params: {
    width: mm(162, 'Width', 'Over all'),
    height: mm(114, 'Height', 'Over all'),
    thickness: mm(2, 'Thickness', 'Over all', { max: 30 }),
    seal: yes('Seal', 'A wax seal on the flap'),
  },
  let: { w: '= width / 2', h: '= height / 2', t: '= thickness', m: '= min(width, height)' },
  materials: { paper: 'cream paper', seal: 'red wax' },
  operations: [
    { id: 'sheet', op: 'box', params: { size: ['= width', '= height', '= t * 0.6'], round: '= min(t * 0.25, m * 0.1)' }, name: 'Back' },
    {
      id: 'side_flap',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -w', '= -h'],
            ['= -w', '= h'],
            ['= -w * 0.12', 0],
          ],
        },
        height: '= t * 0.3',
        axis: 'z',
      },
      at: { my: 'left back', offset: ['= -w', '= h', '= t * 0.26'] },
      role: 'paper',
    },
    { id: 'side_flaps', op: 'mirror', params: { plane: 'x' }, inputs: ['side_flap'], role: 'paper', name: 'Side flaps' },
    {
      id: 'low_flap',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -w', 0],
            ['= w', 0],
            [0, '= h * 1.12', { r: '= m * 0.06' }],
          ],
        },
        height: '= t * 0.3',
        axis: 'z',
      },
      at: { my: 'bottom back', offset: [0, 0, '= t * 0.45'] },
      role: 'paper',
      name: 'Lower flap',
    },
    {
      id: 'flap',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -w', '= h * 1.2'],
            ['= w', '= h * 1.2'],
            [0, 0, { r: '= m * 0.1' }],
          ],
        },
        height: '= t * 0.3',
        axis: 'z',
      },
      at: { my: 'top back', offset: [0, '= height', '= t * 0.7'] },
      role: 'paper',
      name: 'Flap',
    },
    {
      id: 'seal',
      op: 'cylinder',
      params: {
        diameter: '= m * 0.24',
        height: '= max(t * 0.8, m * 0.02)',
        axis: 'z',
        round: '= max(t * 0.8, m * 0.02) * 0.4',
        edges: 'top',
      },
      at: { my: 'back', offset: [0, '= h * 0.9', '= t * 0.9'] },
      when: '= seal',
    },
    {
      id: 'heart',
      op: 'cylinder',
      params: { diameter: '= m * 0.15', inner_diameter: '= m * 0.12', height: '= max(t * 0.8, m * 0.02)', axis: 'z' },
      at: { my: 'back', offset: [0, '= h * 0.9', '= t * 1.05'] },
      role: 'seal',
      name: 'Stamp',
      when: '= seal',
    },
  ],
  spoken: {
    names: ['envelope', 'mail envelope', 'sealed letter'],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'] },
    parts: {
      seal: { names: ['wax', 'wax seal'], present: { seal: true }, absent: { seal: false }, material: 'seal' },
      paper: { names: ['flap'], material: 'main' },
    },
  },
});
