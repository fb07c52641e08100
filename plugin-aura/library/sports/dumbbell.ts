import { curve, drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A dumbbell lying: hexagonal rubber heads, round plates, or the classic globes. */
export const dumbbell = thing({
  op: 'create_dumbbell',
  family: 'sports',
  label: 'Dumbbell',
  help: 'Dumbbell with hexagonal, round or ball-shaped heads on a gripped bar',
  params: {
    length: mm(280, 'Length', 'Over all'),
    head: mm(110, 'Head', 'Diameter of the heads'),
    style: pick(['hex', 'round', 'ball'], 'Style', 'Hexagonal heads, round plates or balls'),
  },
  let: { s: '= length / 280', h: '= head', w: "= if(style == 'ball', head, 74 * s)" },
  materials: { head: 'black rubber', bar: 'chrome', badge: 'light grey paint' },
  called: { side: 'Head' },
  operations: drawn('s', [
    {
      id: 'bar',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, -120],
            [13, -120],
            [13, -64],
            {
              spline: [
                [14.5, -34],
                [16.5, 0],
                [14.5, 34],
                [13, 64],
              ],
            },
            [13, 120],
            [0, 120],
          ]),
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0] },
    },
    {
      id: 'hex',
      op: 'prism',
      params: { sides: 6, across_flats: '= head * 0.9', height: 74, axis: 'x', chamfer: '= min(7 * s, head * 0.1)' },
      at: { my: 'right', offset: ['= length / 2', 0, 0] },
      when: "= style == 'hex'",
    },
    {
      id: 'plates',
      op: 'cylinder',
      params: { diameter: '= head', height: 74, axis: 'x', round: '= min(6 * s, head * 0.1)' },
      at: { my: 'right', offset: ['= length / 2', 0, 0] },
      when: "= style == 'round'",
    },
    {
      id: 'slits',
      op: 'groove',
      params: { diameter: '= head', depth: '= head * 0.04', width: '= 2 * s', count: 2, pitch: '= 25 * s', axis: 'x' },
      inputs: ['plates'],
    },
    {
      id: 'globe',
      op: 'sphere',
      params: { diameter: '= min(head, length * 0.42)' },
      at: { my: 'right', offset: ['= length / 2', 0, 0] },
      when: "= style == 'ball'",
    },
    { id: 'one', op: 'union', inputs: ['hex', 'slits', 'globe'], role: 'head', name: 'Head' },
    {
      id: 'badge',
      op: 'cylinder',
      params: { diameter: '= head * 0.44', height: 2, axis: 'x' },
      at: { my: 'right', offset: ['= length / 2 + 0.6 * s', 0, 0] },
      role: 'badge',
      name: 'Badge',
      when: "= style != 'ball'",
    },
    { id: 'side', op: 'group', inputs: ['one', 'badge'] },
    { id: 'heads', op: 'mirror', params: { plane: 'x' }, inputs: ['side'] },
  ]),
  spoken: {
    names: ['dumbbell', 'dumb bell', 'hand weight', 'free weight'],
    variants: [
      { names: ['round dumbbell'], params: { style: 'round' } },
      { names: ['classic dumbbell', 'ball dumbbell'], params: { style: 'ball' }, materials: { main: 'black paint' } },
    ],
    sizes: { one: 'length', two: ['length', 'head'] },
    words: { length: ['long', 'wide'], head: ['head diameter'] },
    parts: {
      head: {
        names: ['weight', 'plate', 'end', 'disc', 'disk'],
        adjectives: { hex: { style: 'hex' }, hexagonal: { style: 'hex' }, round: { style: 'round' } },
        material: 'main',
        always: 2,
        sizes: { diameter: 'head', size: 'head' },
      },
      bar: { names: ['grip', 'handle'], material: 'bar' },
    },
  },
});
