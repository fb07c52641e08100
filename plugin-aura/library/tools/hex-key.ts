import { beam } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A hexagon key lying, 5 mm across flats: its long arm along X, its short arm to the viewer. */
export const hexKey = thing({
  op: 'create_hex_key',
  family: 'tools',
  label: 'Hex key',
  help: 'Hexagon key with a long and a short arm',
  params: {
    size: mm(5, 'Size', 'Across the flats'),
    length: auto(80, 'Length', 'Of the long arm'),
    short: auto(28, 'Short arm', 'Length of the short arm'),
  },
  let: { length: '= size * 16', short: '= min(size * 5.6, length * 0.8)', d: '= size / 0.866' },
  materials: { key: 'black steel' },
  operations: [
    beam(
      'key',
      { polygon: 6, diameter: '= d' },
      [
        ['= -length / 2', '= size / 2', 0],
        ['= length / 2 - size / 2', '= size / 2', 0],
        ['= length / 2 - size / 2', '= size / 2', '= short - size / 2'],
      ],
      { bend: '= size * 1.5', role: 'key', name: 'Key' },
    ),
  ],
  spoken: {
    names: ['allen key', 'hex key', 'allen wrench', 'hexagon key', 'hex wrench'],
    sizes: { one: 'size' },
    words: { length: ['long'] },
    parts: { 'short arm': { sizes: { length: 'short', size: 'short' } }, 'long arm': { sizes: { length: 'length', size: 'length' } } },
  },
});
