import { describe, expect, test } from 'vitest';
import { readItems } from './items.ts';
import { generalGrammar, readPhrases } from './phrases.ts';

/** "count noun [attributes] {measure:values}" of each phrase. */
function told(prompt: string): string[] {
  const items = readItems(prompt);
  return readPhrases(items, generalGrammar(items)).map(({ count, noun, attributes, measures }) => {
    const parts = [
      count ?? '',
      noun?.words ?? '-',
      attributes.map(({ words }) => words).join('+'),
      measures.map(({ measure, values }) => `${measure ?? 'any'}:${values.join('x')}`).join(' '),
    ];
    return parts.filter((part) => part !== '').join(' | ');
  });
}

describe('nouns with what belongs to them', () => {
  test.each<[string, string[]]>([
    ['a blue cube on a green cylinder', ['cube | blue', 'cylinder | green']],
    ['a sphere of 6 cm to the left of a cone of 10 cm', ['sphere | any:60', 'cone | any:100']],
    ['kitchen chair, seat 46 cm high, white', ['kitchen chair | white', 'seat | height:460']],
    ['desk lamp with a black shade, 45 cm tall', ['desk lamp | height:450', 'shade | black']],
    ['three-legged stool 45 cm high', ['stool | height:450', '3 | legged']],
    ['three seater leather sofa', ['sofa | leather', '3 | seater']],
    ['gear with 16 teeth, module 3, 12 mm thick', ['gear | module:3 thickness:12', '16 | teeth']],
    ['wall 5 m long, 3 m high with a door opening', ['wall | length:5000 height:3000', 'door opening']],
    ['tube 50 mm long, 2 mm wall', ['tube | length:50 wall:2']],
    ['box with walls 2 mm thick', ['box | wall:2']],
    ['height 30 mm, diameter 20 mm vase', ['vase | height:30 diameter:20']],
    ['cylinder height 30 mm diameter 20 mm', ['cylinder | height:30 diameter:20']],
    [
      'flange with 8 holes of 11 mm on a 130 mm bolt circle, 160 mm outer diameter',
      ['flange | outer_diameter:160', '8 | holes | any:11 bolt_circle:130'],
    ],
    ['ring of 8 yellow cubes around a black sphere', ['8 | cubes | ring of+yellow', 'sphere | black']],
    ['a 4 x 2 grid of green cylinders', ['cylinders | 4 x 2+grid of+green']],
    ['a flurble with three zargs', ['flurble', '3 | zargs']],
    ['washer 16 mm outer, 8.4 mm inner, 1.6 mm thick', ['washer | outer_diameter:16 inner_diameter:8.4 thickness:1.6']],
  ])('%s', (prompt, expected) => {
    expect(told(prompt)).toEqual(expected);
  });
});
