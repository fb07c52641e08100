import { group, ring } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** An extension spring, upright: coils that lie on each other and a loop at each end, by wire, outside and length of the body (EN 13906-2). */
export const extensionSpring = thing({
  op: 'create_extension_spring',
  family: 'mechanical',
  label: 'Extension spring',
  help: 'Close-wound spring with a loop at both ends',
  params: {
    diameter: mm(12, 'Diameter', 'Outside of the coils'),
    wire: auto(1.5, 'Wire', 'Diameter of the wire'),
    body: auto(50, 'Body', 'Length of the coils, without the loops'),
  },
  let: {
    wire: '= diameter * 0.125',
    w: '= min(wire, diameter * 0.24)',
    body: '= diameter * 4',
    l: '= max(body, w * 3)',
    r: '= (diameter - w) / 2',
    // where the loop crosses the coil it is inside the wire
    out: '= sqrt(r ^ 2 - (r - w * 0.4) ^ 2)',
    foot: '= out + r + w / 2',
  },
  materials: { spring: 'steel' },
  operations: [
    {
      id: 'coils',
      op: 'spring',
      params: { diameter: '= diameter', wire: '= w', height: '= l', count: '= max((l - w) / (w * 1.04), 1)' },
      at: { my: 'bottom', offset: [0, '= foot - w * 0.5', 0] },
      name: 'Coils',
    },
    ring('loop', '= diameter - w', '= w', [0, '= foot - out', 0], { axis: 'z' }),
    ring('far_loop', '= diameter - w', '= w', [0, '= foot - w + l + out', 0], { axis: 'z' }),
    group('loops', ['loop', 'far_loop'], { name: 'Loops' }),
    group('spring', ['coils', 'loops'], { name: 'Extension spring' }),
  ],
  spoken: {
    names: ['extension spring', 'tension spring', 'pull spring'],
    sizes: { one: 'body', two: ['diameter', 'body'] },
    words: {
      diameter: ['outside', 'outer diameter', 'outside diameter', 'across', 'coil diameter'],
      wire: ['wire', 'wire diameter', 'thick'],
      body: ['body', 'body length', 'long', 'free length', 'high', 'tall'],
    },
    parts: {
      loop: { names: ['hook', 'eye', 'end loop'], at: ['both', 'each', 'either', 'both end', 'each end', 'end'] },
      wire: { sizes: { size: 'wire', diameter: 'wire' } },
    },
  },
});
