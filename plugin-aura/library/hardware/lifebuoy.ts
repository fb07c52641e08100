import { drawn } from '../drawn.ts';
import { around } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A lifebuoy standing, 750 mm across: orange ring with four white bands and a grab line looped between them. */
export const lifebuoy = thing({
  op: 'create_lifebuoy',
  family: 'hardware',
  label: 'Lifebuoy',
  help: 'Life ring with four bands and a grab line',
  params: {
    diameter: mm(750, 'Diameter', 'Over all'),
    bands: whole(4, 'Bands', 'With a loop of the line between each two', { min: 2, max: 8 }),
  },
  let: { s: '= diameter / 764' },
  materials: { ring: '#e8591c satin plastic', band: 'white plastic', rope: '#e9dfc6 rope' },
  operations: drawn('s', [
    {
      id: 'ring',
      op: 'torus',
      params: { diameter: 590, tube_diameter: 140, axis: 'z' },
      at: { my: 'bottom', offset: [0, 17, 0] },
      role: 'ring',
      name: 'Lifebuoy',
    },
    {
      id: 'band',
      op: 'revolve',
      params: { profile: { polygon: 28, diameter: 150, at: [295, 0] }, angle: 22 },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 382, 0] },
    },
    around('bands_all', ['band'], '= bands', { axis: 'z', center: [0, 382, 0], role: 'band', name: 'Band' }),
    {
      id: 'line',
      op: 'revolve',
      params: { profile: { polygon: 10, diameter: 13, at: [375, 0] }, angle: '= 360 / bands' },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 382, 0] },
    },
    around('lines', ['line'], '= bands', { axis: 'z', center: [0, 382, 0], role: 'rope', name: 'Grab line' }),
  ]),
  spoken: {
    names: ['lifebuoy', 'life buoy', 'life ring', 'lifebelt', 'life preserver', 'ring buoy'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      body: { names: ['ring'], material: 'main' },
      band: { names: ['stripe'], count: 'bands', material: 'band' },
      'grab line': { names: ['rope', 'line', 'cord'], material: 'rope' },
    },
  },
});
