import { drawn, rounded } from '../drawn.ts';
import { blob, pair } from '../organic.ts';
import { slab, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

const COLOURS = {
  red: '#e2382f satin plastic',
  orange: '#f3872b satin plastic',
  yellow: '#f8cf36 satin plastic',
  green: '#4caf50 satin plastic',
  blue: '#3a8fdc satin plastic',
  indigo: '#4550b5 satin plastic',
  violet: '#8a4db8 satin plastic',
};

/** Half a ring that stands on its feet, between two radii; of few corners, which shading rounds. */
function arch(outer: number, inner: number) {
  const half = (radius: number, turn: 1 | -1) =>
    Array.from({ length: 25 }, (_, k): [number, number] => {
      const angle = (Math.PI * (turn === 1 ? k : 24 - k)) / 24;
      return [rounded(radius * Math.cos(angle)), rounded(radius * Math.sin(angle))];
    });
  return { points: [...half(outer, 1), ...half(inner, -1)] };
}

/** A rainbow of seven arches as a model that stands, 300 mm wide, its feet in clouds. */
export const rainbow = thing({
  op: 'create_rainbow',
  family: 'toys',
  label: 'Rainbow',
  help: 'Standing rainbow of seven arches, its feet in clouds if wanted',
  params: { width: mm(300, 'Width', 'Of the arches'), clouds: yes('Clouds', 'At its feet') },
  let: { s: '= width / 300' },
  materials: {
    ...COLOURS,
    cloud: '#fbfcff matte plastic',
  },
  operations: drawn('s', [
    ...Object.keys(COLOURS).map((colour, k) =>
      slab(colour, arch(150 - 12 * k, 138 - 12 * k), 34, [0, 0, 0], {
        round: 2.4,
        name: `${colour[0]!.toUpperCase()}${colour.slice(1)} arch`,
      }),
    ),
    blob('puff_one', [92, 56, 76], [108, 24, 0], { when: '= clouds', corners: 20 }),
    blob('puff_two', [62, 48, 64], [148, 20, 4], { when: '= clouds', corners: 20 }),
    blob('puff_three', [58, 44, 60], [70, 19, 4], { when: '= clouds', corners: 20 }),
    blob('puff_four', [64, 50, 60], [120, 42, -2], { when: '= clouds', corners: 20 }),
    union('cloud', ['puff_one', 'puff_two', 'puff_three', 'puff_four'], { when: '= clouds', role: 'cloud' }),
    pair('clouds', 'cloud', 'cloud', { when: '= clouds', name: 'Clouds' }),
  ]),
  spoken: {
    names: ['rainbow', 'wooden rainbow', 'rainbow arch'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across', 'long'] },
    parts: { cloud: { names: ['puff'], present: { clouds: true }, absent: { clouds: false }, material: 'cloud' } },
  },
});
