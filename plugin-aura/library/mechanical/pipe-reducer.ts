import { turned } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A concentric reducer after EN 10253, usually from DN 50 (60.3 mm) to DN 25 (33.7 mm), standing on its wide end. */
export const pipeReducer = thing({
  op: 'create_pipe_reducer',
  family: 'mechanical',
  label: 'Pipe reducer',
  help: 'Concentric reducer between two pipes, with sockets and a curved cone',
  params: {
    diameter: mm(60.3, 'Diameter', 'Of the wide pipe, outside'),
    outlet: auto(33.7, 'Outlet', 'Diameter of the narrow pipe, outside'),
    height: auto(90, 'Height', 'Over all'),
    wall: auto(3.2, 'Wall', 'Thickness'),
  },
  let: {
    outlet: '= diameter * 0.56',
    height: '= diameter * 1.5',
    wall: '= diameter * 0.053',
    R: '= diameter / 2',
    r: '= min(max(outlet, diameter * 0.1), diameter * 0.96) / 2',
    w: '= min(wall, r * 0.6, height * 0.08)',
    m: '= (R + r) / 2',
    h: '= height',
  },
  materials: { fitting: 'copper' },
  operations: [
    turned(
      'fitting',
      [
        ['= R - w * 0.6', 0],
        ['= R + w * 0.7', 0],
        ['= R + w * 1.2', '= h * 0.02'],
        ['= R + w * 1.2', '= h * 0.2'],
        ['= R + w * 0.7', '= h * 0.22'],
        ['= R', '= h * 0.225'],
        ['= R', '= h * 0.3'],
        ['= R - (R - r) * 0.1', '= h * 0.36'],
        ['= m', '= h * 0.5'],
        ['= r + (R - r) * 0.1', '= h * 0.64'],
        ['= r', '= h * 0.7'],
        ['= r', '= h * 0.775'],
        ['= r + w * 0.7', '= h * 0.78'],
        ['= r + w * 1.2', '= h * 0.8'],
        ['= r + w * 1.2', '= h * 0.98'],
        ['= r + w * 0.7', '= h'],
        ['= r - w * 0.6', '= h'],
        ['= r - w', '= h * 0.98'],
        ['= r - w', '= h * 0.7'],
        ['= m - w', '= h * 0.5'],
        ['= R - w', '= h * 0.3'],
        ['= R - w', '= h * 0.02'],
      ],
      [0, 0, 0],
      { name: 'Fitting' },
    ),
  ],
  spoken: {
    names: ['pipe reducer', 'reducer', 'concentric reducer', 'reducing socket', 'pipe adapter'],
    sizes: { one: 'diameter', two: ['diameter', 'outlet'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high', 'long'], wall: ['thick', 'wall thickness'] },
    parts: { wall: { sizes: { thickness: 'wall' } }, outlet: { sizes: { diameter: 'outlet', size: 'outlet' } } },
  },
});
