import { box, cut, rod, slab, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A P clip that holds a hose or cable: a strip bent to a loop that lies along Z, its two ends on each other as a tab with a hole (DIN 3016). */
export const pClip = thing({
  op: 'create_p_clip',
  family: 'mechanical',
  label: 'P clip',
  help: 'Loop of strip around a hose or cable, with a flat tab and a screw hole',
  params: {
    bore: mm(12, 'Bore', 'Of the hose or cable'),
    width: auto(15, 'Width', 'Of the strip'),
    thickness: auto(1.2, 'Thickness', 'Of the strip'),
    hole: auto(6.4, 'Hole', 'In the tab'),
  },
  let: {
    width: '= max(bore * 0.6, 8)',
    thickness: '= min(max(bore * 0.06, 0.8), bore * 0.3)',
    hole: '= min(width * 0.43, bore * 0.8)',
    t: '= min(thickness, bore * 0.4)',
    h: '= min(hole, width * 0.8)',
    tab: '= max(width, h * 2)',
    r: '= bore / 2 + t',
    x: '= r + tab * 0.6',
  },
  materials: { clip: 'steel' },
  operations: [
    rod('loop', '= 2 * r', '= width', [0, '= r', 0], { axis: 'z' }),
    box('tongue', ['= r + tab * 1.1', '= 2 * t', '= width'], ['= (r + tab * 1.1) / 2', 0, 0], {
      round: '= width * 0.2',
      edges: 'vertical',
    }),
    slab(
      'neck',
      {
        points: [
          [0, 0],
          ['= r * 1.25', 0],
          ['= r * 1.25', '= t * 2'],
          ['= r * 0.8', '= r * 0.55'],
          [0, '= r'],
        ],
      },
      '= width',
      ['= r * 0.625', 0, 0],
    ),
    union('blank', ['loop', 'tongue', 'neck']),
    rod('hose', '= bore', '= width * 3', [0, '= r', 0], { axis: 'z' }),
    box('seam', ['= x * 3', '= max(t * 0.08, 0.05)', '= width * 3'], ['= x * 1.5 + r * 0.5', '= t * 0.96', 0]),
    rod('drill', '= h', '= bore * 2', ['= x', '= -bore * 0.5', 0]),
    cut('clip', ['blank', 'hose', 'seam', 'drill'], { name: 'P clip' }),
  ],
  spoken: {
    names: ['p clip', 'p clamp', 'hose clip', 'cable clip', 'cable clamp', 'loop clamp'],
    sizes: { one: 'bore', two: ['bore', 'width'] },
    words: {
      bore: ['hose', 'cable', 'pipe', 'tube', 'inside', 'inner diameter', 'inside diameter', 'loop'],
      width: ['wide'],
      thickness: ['thick'],
    },
    parts: {
      hose: { names: ['cable', 'tube', 'pipe', 'loop'], sizes: { size: 'bore', diameter: 'bore' } },
      hole: { names: ['screw hole', 'mounting hole', 'bolt hole'], sizes: { size: 'hole', diameter: 'hole' } },
      tab: { names: ['ear', 'flange'] },
    },
  },
});
