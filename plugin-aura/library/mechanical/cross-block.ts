import { slab } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A plain solid with the outline of a cross, lying: two bars that cross in the middle. */
export const crossBlock = thing({
  op: 'create_cross_block',
  family: 'mechanical',
  label: 'Cross block',
  help: 'Plain solid whose outline is a cross, lying',
  params: {
    width: mm(60, 'Width', 'Over one bar, left to right'),
    depth: auto(60, 'Depth', 'Over the other, front to back'),
    arm: auto(20, 'Arm', 'Width of the bars'),
    height: mm(10, 'Height', 'How far the outline is pulled up'),
  },
  let: { depth: '= width', arm: '= min(width, depth) / 3', a: '= min(arm, width * 0.95, depth * 0.95)' },
  materials: { block: 'grey plastic' },
  operations: [
    slab('block', { rect: ['= width', '= a'], plus: [{ rect: ['= a', '= depth'] }] }, '= height', [0, 0, 0], { axis: 'y', name: 'Cross' }),
  ],
  spoken: {
    names: ['cross block', 'cross extrusion', 'cross profile', 'plus block', 'plus profile', 'cross prism'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: {
      height: ['thick', 'thickness', 'high', 'tall', 'long', 'length'],
      depth: ['deep'],
      arm: ['arms', 'bar', 'leg thickness', 'leg'],
    },
    parts: { arm: { names: ['bar', 'leg'], sizes: { width: 'arm', thickness: 'arm', size: 'arm', length: 'width' } } },
  },
});
