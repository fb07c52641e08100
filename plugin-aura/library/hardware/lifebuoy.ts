import { drawn } from '../drawn.ts';
import { around, rail } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A lifebuoy standing, 750 mm across: orange ring with four white bands and a grab line looped between them. */
export const lifebuoy = thing({
  op: 'create_lifebuoy',
  family: 'hardware',
  label: 'Lifebuoy',
  help: 'Life ring with four bands and a grab line',
  params: { diameter: mm(750, 'Diameter', 'Over all') },
  let: { s: '= diameter / 764' },
  materials: { ring: '#e8591c satin plastic', band: 'white plastic', rope: '#e9dfc6 rope' },
  operations: drawn('s', [
    {
      id: 'ring',
      op: 'torus',
      params: { diameter: 590, tube_diameter: 140, axis: 'z' },
      at: { my: 'bottom', offset: [0, 17, 0] },
      role: 'ring',
      name: 'Ring',
    },
    {
      id: 'band',
      op: 'revolve',
      params: { profile: { polygon: 28, diameter: 150, at: [295, 0] }, angle: 22 },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 382, 0] },
    },
    around('bands', ['band'], 4, { axis: 'z', center: [0, 382, 0], role: 'band', name: 'Band' }),
    rail(
      'line',
      13,
      [
        [372, 382, 0],
        [352, 500, 0],
        [291, 620, 10],
        [200, 700, 0],
        [70, 752, 0],
      ],
      { bend: 40 },
    ),
    around('lines', ['line'], 4, { axis: 'z', center: [0, 382, 0], role: 'rope', name: 'Grab line' }),
  ]),
  spoken: {
    names: ['lifebuoy', 'life buoy', 'life ring', 'lifebelt', 'life preserver', 'ring buoy'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      ring: { names: ['body'], material: 'main' },
      band: { names: ['stripe'], material: 'band', always: 4 },
      'grab line': { names: ['rope', 'line', 'cord'], material: 'rope' },
    },
  },
});
