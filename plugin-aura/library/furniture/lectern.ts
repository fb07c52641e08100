import { box, cut } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A lectern: a leaning desk with a ledge on a post and a foot; the desk stands 1100 mm high. */
export const lectern = thing({
  op: 'create_lectern',
  family: 'furniture',
  label: 'Lectern',
  help: 'Stand with a sloping top for papers',
  params: { height: mm(1150, 'Height', 'Over all'), width: mm(550, 'Width', 'Of the top') },
  let: { s: '= height / 1150', w: '= width / 550', middle: '= max(height - 83 * w, 0.5 * height)' },
  materials: { wood: 'walnut' },
  operations: [
    box('foot', ['= width * 0.86', '= 50 * s', '= 420 * w'], [0, 0, 0], { round: '= min(8 * s, 8 * w)', name: 'Foot' }),
    {
      id: 'column',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: ['= width * 0.5', '= 240 * w'], r: '= 10 * w' } },
          { profile: { rect: ['= width * 0.62', '= 280 * w'], r: '= 10 * w' } },
        ],
        height: '= middle + 60 * w - 48 * s',
        smooth: false,
      },
      at: { my: 'bottom', offset: [0, '= 48 * s', 0] },
    },
    // The post ends in a slope, within the board that leans on it.
    box('above', ['= width * 2', '= 400 * w', '= 800 * w'], [0, '= middle', 0], { rotate: [18, 0, 0], pivot: [0, '= middle', 0] }),
    cut('post', ['column', 'above'], { name: 'Post' }),
    box('top', ['= width', '= 30 * s', '= 430 * w'], [0, '= middle - 10 * s', 0], {
      rotate: [18, 0, 0],
      round: '= min(6 * s, 6 * w)',
      name: 'Top',
    }),
    box('ledge', ['= width', '= 30 * s', '= 20 * w'], [0, '= middle + 11 * s - 66 * w', '= 204 * w'], {
      rotate: [18, 0, 0],
      round: '= min(4 * s, 4 * w)',
      name: 'Ledge',
    }),
  ],
  spoken: {
    names: ['lectern', 'podium', 'speaker stand', 'rostrum', 'pulpit'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'] },
    parts: {
      top: { names: ['desk', 'surface'], material: 'main' },
      post: { names: ['column', 'body', 'stand'], material: 'main' },
      foot: { names: ['base'], material: 'main' },
      ledge: { names: ['lip', 'shelf'], material: 'main' },
    },
  },
});
