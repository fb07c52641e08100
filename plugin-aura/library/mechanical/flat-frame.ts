import { slab } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A rectangular ring lying flat, by its outside and its border or its opening; no picture in it. */
export const flatFrame = thing({
  op: 'create_flat_frame',
  family: 'mechanical',
  label: 'Plain frame',
  help: 'Rectangular frame without anything in it, lying, by its outside and its opening or border',
  params: {
    width: mm(120, 'Width', 'Outside, left to right'),
    depth: mm(80, 'Depth', 'Outside, front to back'),
    thickness: mm(5, 'Thickness', 'From below to above'),
    border: auto(10, 'Border', 'Width of its four sides'),
    inner_width: auto(100, 'Opening width', 'Of the opening, left to right'),
    inner_depth: auto(60, 'Opening depth', 'Of the opening, front to back'),
  },
  let: {
    border: '= min(width, depth) / 8',
    b: '= min(border, min(width, depth) * 0.45)',
    inner_width: '= width - 2 * b',
    inner_depth: '= depth - 2 * b',
    iw: '= min(inner_width, width * 0.98)',
    id: '= min(inner_depth, depth * 0.98)',
  },
  materials: { frame: 'grey plastic' },
  operations: [
    slab('frame', { rect: ['= width', '= depth'], minus: [{ rect: ['= iw', '= id'] }] }, '= thickness', [0, 0, 0], {
      axis: 'y',
      name: 'Frame',
    }),
  ],
  spoken: {
    names: ['plain frame', 'rectangular frame', 'square frame', 'open frame', 'frame plate', 'rectangular ring'],
    variants: [{ names: ['square ring'], params: { width: 80, depth: 80 } }],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'thickness'] },
    words: {
      thickness: ['thick', 'high', 'tall', 'height'],
      border: ['bar', 'wall', 'rim', 'wall thickness', 'border width'],
      depth: ['deep', 'long'],
      width: ['wide'],
    },
    parts: {
      border: { names: ['bar', 'side', 'rim', 'wall'], sizes: { width: 'border', size: 'border', thickness: 'border' } },
      opening: {
        names: ['window', 'cutout', 'hole'],
        sizes: { width: 'inner_width', depth: 'inner_depth', height: 'inner_depth', length: 'inner_width' },
      },
    },
  },
});
