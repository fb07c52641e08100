import { auto, mm, thing, yes } from '../thing.ts';

/** A swivelling wheel under trolleys, suitcases and chairs: fork, wheel and pivot. Usual diameters are 50, 75, 100 and 125 mm. */
export const caster = thing({
  op: 'create_caster',
  family: 'parts',
  label: 'Caster',
  help: 'Swivelling caster wheel with its fork; stands on the floor and carries at its top',
  params: {
    diameter: mm(50, 'Diameter', 'Of the wheel'),
    width: auto(18, 'Width', 'Of the tread'),
    plate: yes('Plate', 'A square plate with four holes above the pivot; otherwise a pin'),
  },
  let: { width: '= diameter * 0.36', cheek: '= diameter * 0.05', trail: '= diameter * 0.26', axle: '= diameter / 2' },
  materials: { fork: 'zinc plated steel', tyre: 'dark grey rubber', hub: 'light grey plastic' },
  anchors: { mount: { at: 'carrier.top', help: 'Middle of what it carries by' } },
  operations: [
    {
      id: 'tyre',
      op: 'revolve',
      params: {
        profile: {
          points: [
            ['= diameter * 0.34', '= -width / 2'],
            ['= diameter * 0.44', '= -width / 2'],
            {
              spline: [
                ['= diameter * 0.49', '= -width * 0.3'],
                ['= diameter * 0.5', 0],
                ['= diameter * 0.49', '= width * 0.3'],
                ['= diameter * 0.44', '= width / 2'],
              ],
            },
            ['= diameter * 0.34', '= width / 2'],
          ],
        },
      },
      at: { rotate: [90, 0, 0], offset: [0, '= axle', 0] },
    },
    {
      id: 'hub',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= -width * 0.5'],
            ['= diameter * 0.1', '= -width * 0.5'],
            ['= diameter * 0.14', '= -width * 0.3'],
            ['= diameter * 0.28', '= -width * 0.3'],
            ['= diameter * 0.34', '= -width * 0.46'],
            ['= diameter * 0.35', '= -width * 0.46'],
            ['= diameter * 0.35', '= width * 0.46'],
            ['= diameter * 0.34', '= width * 0.46'],
            ['= diameter * 0.28', '= width * 0.3'],
            ['= diameter * 0.14', '= width * 0.3'],
            ['= diameter * 0.1', '= width * 0.5'],
            [0, '= width * 0.5'],
          ],
        },
      },
      at: { rotate: [90, 0, 0], offset: [0, '= axle', 0] },
    },
    {
      id: 'axle_pin',
      op: 'cylinder',
      params: { diameter: '= diameter * 0.14', height: '= width + cheek * 4', axis: 'z', round: '= cheek * 0.5' },
      at: { my: 'center', offset: [0, '= axle', 0] },
      role: 'fork',
    },
    {
      id: 'cheek_low',
      op: 'cylinder',
      params: { diameter: '= diameter * 0.26', height: '= cheek', axis: 'z' },
      at: { my: 'center', offset: [0, '= axle', '= width / 2 + cheek'] },
    },
    {
      id: 'cheek_high',
      op: 'box',
      params: { size: ['= diameter * 0.46', '= cheek', '= cheek'] },
      at: { my: 'center', offset: ['= trail', '= diameter * 1.1 - cheek / 2', '= width / 2 + cheek'] },
    },
    { id: 'cheek', op: 'hull', inputs: ['cheek_low', 'cheek_high'] },
    { id: 'cheeks', op: 'mirror', params: { plane: 'z' }, inputs: ['cheek'] },
    {
      id: 'crown',
      op: 'box',
      params: { size: ['= diameter * 0.5', '= cheek', '= width + cheek * 3'], round: '= cheek * 0.3' },
      at: { my: 'top', offset: ['= trail', '= diameter * 1.1 + cheek * 0.4', 0] },
    },
    { id: 'fork', op: 'union', inputs: ['cheeks', 'crown'] },
    {
      id: 'race',
      op: 'cylinder',
      params: { diameter: '= diameter * 0.5', height: '= diameter * 0.1', chamfer: '= diameter * 0.025' },
      at: { my: 'bottom', to: 'crown.top', embed: '= cheek * 0.2' },
      role: 'fork',
      name: 'Bearing',
    },
    {
      id: 'base',
      op: 'box',
      params: { size: ['= diameter * 1.1', '= cheek', '= diameter * 1.1'], round: '= cheek * 0.3' },
      at: 'race',
      role: 'fork',
      when: '= plate',
    },
    {
      id: 'carrier_plate',
      op: 'hole',
      params: { diameter: '= diameter * 0.13', at: [{ corners: '= diameter * 0.15' }] },
      inputs: ['base'],
    },
    {
      id: 'pin',
      op: 'cylinder',
      params: { diameter: '= diameter * 0.18', height: '= diameter * 0.5', chamfer: '= diameter * 0.02', edges: 'top' },
      at: 'race',
      role: 'fork',
      when: '= not plate',
    },
    { id: 'carrier', op: 'union', inputs: ['carrier_plate', 'pin'], role: 'fork', name: 'Mount' },
  ],
  spoken: {
    names: ['caster', 'castor', 'caster wheel', 'castor wheel', 'swivel wheel', 'trolley wheel'],
    variants: [{ names: ['stem caster', 'pin caster'], params: { plate: false } }],
    sizes: { one: 'diameter', two: ['diameter', 'width'] },
    words: { diameter: ['across', 'high'], width: ['wide', 'tread'] },
    parts: {
      tyre: { names: ['tire', 'tread'], material: 'tyre', sizes: { width: 'width' } },
      hub: { names: ['rim'], material: 'hub' },
      fork: { names: ['frame'], material: 'main' },
      plate: { names: ['mounting plate', 'mount'], present: { plate: true }, absent: { plate: false }, material: 'fork' },
    },
  },
});
