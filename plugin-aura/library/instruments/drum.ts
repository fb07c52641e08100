import { drawn } from '../drawn.ts';
import { auto, mm, pick, thing, whole } from '../thing.ts';

/** A drum: a snare of 14 inch (356 mm) by 140 mm, a bass drum, a bongo. */
export const drum = thing({
  op: 'create_drum',
  family: 'instruments',
  label: 'Drum',
  help: 'Drum with hoops, tension rods and a skin; with two sticks if wanted',
  params: {
    diameter: mm(356, 'Diameter', 'Of the shell'),
    height: auto(178, 'Height', 'Of the shell'),
    lugs: whole(8, 'Lugs', 'Tension rods', { min: 3, max: 16 }),
    sticks: pick(['none', 'pair'], 'Sticks', 'None, or a pair on the skin'),
  },
  let: { height: '= diameter * 0.5', r: '= diameter / 2', u: '= min(diameter / 356, height / 120)' },
  materials: { shell: 'red lacquer', skin: 'white plastic', hoop: 'chrome', stick: 'hickory' },
  called: { upper: 'Hoop' },
  operations: [
    { id: 'shell', op: 'cylinder', params: { diameter: '= diameter', height: '= height' } },
    ...drawn('u', [
      {
        id: 'upper',
        op: 'revolve',
        params: {
          profile: {
            points: [
              ['= r - 3 * u', '= height - 16 * u'],
              ['= r + 9 * u', '= height - 16 * u'],
              ['= r + 9 * u', '= height - 6 * u'],
              ['= r + 5 * u', '= height - 4 * u'],
              ['= r + 5 * u', '= height + 10 * u'],
              ['= r + 1 * u', '= height + 12 * u'],
              ['= r - 3 * u', '= height + 10 * u'],
            ],
          },
        },
        role: 'hoop',
      },
      { id: 'hoops', op: 'mirror', params: { plane: 'y', center: [0, '= height / 2', 0] }, inputs: ['upper'], role: 'hoop', name: 'Hoops' },
      {
        id: 'head',
        op: 'cylinder',
        params: { diameter: '= diameter - 3 * u', height: 6 },
        at: { my: 'bottom', offset: [0, '= height - 2 * u', 0] },
        role: 'skin',
        name: 'Skin',
      },
      {
        id: 'underside',
        op: 'cylinder',
        params: { diameter: '= diameter - 3 * u', height: 6 },
        at: { my: 'top', offset: [0, 2, 0] },
        role: 'skin',
        name: 'Lower skin',
      },
      {
        id: 'rod',
        op: 'cylinder',
        params: { diameter: 5, height: '= height - 4 * u' },
        at: { my: 'bottom', offset: ['= r + 6.6 * u', '= 2 * u', 0] },
      },
      {
        id: 'lug_body',
        op: 'box',
        params: { size: [16, '= min(70 * u, height * 0.5)', 17], round: 5 },
        at: { my: 'center', offset: ['= r + 4 * u', '= height / 2', 0] },
      },
      { id: 'lug', op: 'union', inputs: ['rod', 'lug_body'], role: 'hoop' },
      { id: 'rods', op: 'polar_array', params: { count: '= lugs' }, inputs: ['lug'], role: 'hoop', name: 'Tension rods' },
      {
        id: 'stick',
        op: 'loft',
        params: {
          sections: [
            { profile: { circle: 9 } },
            { at: 0.03, profile: { circle: 14.5 } },
            { at: 0.7, profile: { circle: 14 } },
            { at: 0.92, profile: { circle: 7 } },
            { at: 0.95, profile: { circle: 10 } },
            { at: 0.985, profile: { circle: 9 } },
            { profile: { circle: 4 } },
          ],
          height: 400,
          axis: 'z',
        },
        at: { my: 'center', offset: [44, '= height + 19 * u', 30], rotate: [0, -22, 0] },
        role: 'stick',
        when: "= sticks == 'pair'",
      },
      { id: 'stick_pair', op: 'mirror', params: { plane: 'x' }, inputs: ['stick'], role: 'stick', name: 'Sticks' },
    ]),
  ],
  spoken: {
    names: ['drum', 'snare drum', 'snare', 'toy drum'],
    variants: [
      { names: ['drum with sticks', 'drum and sticks'], params: { sticks: 'pair' } },
      { names: ['tom', 'tom tom', 'floor tom'], params: { diameter: 406, height: 400 } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high', 'deep'] },
    parts: {
      skin: { names: ['head', 'membrane'], material: 'skin' },
      shell: { names: ['body'], material: 'main' },
      hoop: { names: ['rim', 'ring'], material: 'hoop' },
      lug: { names: ['tension rod', 'rod'], count: 'lugs', material: 'hoop' },
      stick: { names: ['drumstick'], present: { sticks: 'pair' }, absent: { sticks: 'none' }, material: 'stick' },
    },
  },
});
