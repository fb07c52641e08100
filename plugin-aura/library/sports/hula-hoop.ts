import { drawn } from '../drawn.ts';
import { around } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A hula hoop standing, 900 mm across, with coloured tape wound about it. */
export const hulaHoop = thing({
  op: 'create_hula_hoop',
  family: 'sports',
  label: 'Hula hoop',
  help: 'Hoop to swing about the hips, with bands of a second colour',
  params: { diameter: mm(900, 'Diameter', 'Over all'), stripes: whole(8, 'Stripes', 'Bands of the second colour', { min: 1, max: 16 }) },
  let: { s: '= diameter / 900' },
  materials: { hoop: '#e0358a satin plastic', stripe: 'yellow plastic' },
  operations: drawn('s', [
    {
      id: 'hoop',
      op: 'torus',
      params: { diameter: 872, tube_diameter: 26, axis: 'z' },
      at: { my: 'bottom', offset: [0, 1, 0] },
      role: 'hoop',
      name: 'Hoop',
    },
    {
      id: 'band',
      op: 'revolve',
      params: { profile: { polygon: 18, diameter: 28, at: [436, 0] }, angle: 20 },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 450, 0] },
    },
    around('bands', ['band'], '= stripes', { axis: 'z', center: [0, 450, 0], role: 'stripe', name: 'Stripes' }),
  ]),
  spoken: {
    names: ['hula hoop', 'hula-hoop', 'gym hoop'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      hoop: { names: ['ring', 'tube'], material: 'main' },
      stripe: { names: ['band', 'tape'], count: 'stripes', material: 'stripe' },
    },
  },
});
