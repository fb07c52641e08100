import { cut, group, hull, rod } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A link lying flat: two round eyes with a bore each, and straight flanks from the one to the other. */
export const link = thing({
  op: 'create_link',
  family: 'mechanical',
  label: 'Link',
  help: 'Lever or connecting link: two rounded ends with bores, by the distance of their centres',
  params: {
    distance: mm(80, 'Distance', 'From centre to centre'),
    large: auto(30, 'Large end', 'Diameter of the first end'),
    small: auto(30, 'Small end', 'Diameter of the other end'),
    large_bore: auto(14, 'Large bore', 'Hole of the first end'),
    small_bore: auto(14, 'Small bore', 'Hole of the other end'),
    thickness: auto(10, 'Thickness', 'Of the link'),
  },
  let: {
    large: '= distance * 0.375',
    small: '= large',
    large_bore: '= large * 0.47',
    small_bore: '= if(small == large, large_bore, small * 0.47)',
    thickness: '= large / 3',
    b: '= min(large_bore, large * 0.95)',
    c: '= min(small_bore, small * 0.95)',
  },
  materials: { link: 'steel' },
  operations: [
    rod('one', '= large', '= thickness', ['= -distance / 2', 0, 0]),
    rod('other', '= small', '= thickness', ['= distance / 2', 0, 0]),
    hull('blank', ['one', 'other']),
    rod('one_bore', '= b', '= thickness * 3', ['= -distance / 2', '= -thickness', 0]),
    rod('other_bore', '= c', '= thickness * 3', ['= distance / 2', '= -thickness', 0]),
    cut('link', ['blank', 'one_bore', 'other_bore'], { name: 'Link' }),
    group('linkage', ['link'], { name: 'Link' }),
  ],
  spoken: {
    names: [
      'connecting link',
      'lever arm',
      'link plate',
      'link bar',
      'linkage bar',
      'linkage arm',
      'lever',
      'rocker arm',
      'link arm',
      'two hole link',
    ],
    sizes: { one: 'distance', two: ['distance', 'large'], three: ['distance', 'large', 'thickness'] },
    words: {
      distance: ['center distance', 'between centers', 'center to center', 'hole distance', 'apart', 'long', 'length'],
      large: ['wide', 'width'],
      thickness: ['thick', 'high'],
    },
    parts: {
      end: { names: ['rounded end', 'eye', 'round end'], sizes: { diameter: 'large', size: 'large' }, always: 2 },
      'large end': { names: ['big end', 'first end'], sizes: { diameter: 'large', size: 'large' } },
      'small end': { names: ['other end'], sizes: { diameter: 'small', size: 'small' } },
      hole: { names: ['bore', 'pin hole'], sizes: { diameter: 'large_bore', size: 'large_bore' }, always: 2 },
      'large bore': { names: ['big bore', 'large hole'], sizes: { diameter: 'large_bore', size: 'large_bore' } },
      'small bore': { names: ['small hole'], sizes: { diameter: 'small_bore', size: 'small_bore' } },
    },
  },
});
