import { drawn } from '../drawn.ts';
import { box, mirrored, slab } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A hardback lying open: two halves of pages that bulge to the fold, over its boards; 300 x 220 mm as it lies. */
export const openBook = thing({
  op: 'create_open_book',
  family: 'office',
  label: 'Open book',
  help: 'Book lying open in the middle, its pages curved up to the fold',
  params: { width: mm(300, 'Width', 'Of both pages together'), depth: mm(220, 'Height of the page', 'From head to tail') },
  let: { s: '= width / 300', d: '= depth' },
  materials: { cover: 'red leather', pages: 'paper', ribbon: 'red fabric' },
  operations: drawn('s', [
    box('boards', [302, 4, '= d + 8 * s'], [0, 0, 0], { role: 'cover', round: 1.4, name: 'Cover' }),
    slab(
      'leaves',
      {
        points: [
          [1.4, 3],
          [147, 3],
          [147, 9],
          {
            spline: [
              [120, 16],
              [70, 24],
              [30, 24],
              [10, 19],
            ],
          },
          [1.4, 12],
        ],
      },
      '= d',
      [74.2, 3, 0],
      { role: 'pages', name: 'Page' },
    ),
    mirrored('pages', ['leaves'], { role: 'pages', name: 'Pages' }),
    box('ribbon', [5, 0.8, '= d * 0.62'], [12, 20.2, '= d * 0.22'], { role: 'ribbon', rotate: [0, 6, 0] }),
  ]),
  spoken: {
    names: ['open book', 'opened book', 'book lying open', 'spell book', 'spellbook', 'open notebook'],
    variants: [{ names: ['spell book', 'spellbook'], params: {}, materials: { main: '#3b2a5a leather', pages: '#e6d6ae paper' } }],
    sizes: { one: 'width', two: ['width', 'depth'] },
    words: { width: ['wide', 'across'], depth: ['tall', 'high', 'long', 'deep'] },
    parts: {
      cover: { names: ['binding'], material: 'main' },
      page: { names: ['paper'], material: 'pages' },
      ribbon: { names: ['bookmark'], material: 'ribbon' },
    },
    adjectives: { open: {} },
  },
});
