import { rod, slab } from '../shapes.ts';
import { mm, pick, thing, whole, words } from '../thing.ts';

/** A signpost of wood: boards with pointed ends one above the other on a post, pointing in turn to both sides. */
export const arrowSign = thing({
  op: 'create_arrow_sign',
  family: 'signs',
  label: 'Arrow sign',
  help: 'Wooden post with pointed boards and lettering',
  params: {
    height: mm(1800, 'Height', 'Of the post'),
    width: mm(700, 'Width', 'Of a board'),
    boards: whole(2, 'Boards', 'One above the other', { min: 1, max: 3 }),
    text: words('BEACH', 'Text', 'Of the upper board'),
    second: words('TOWN', 'Second text', 'Of the next board'),
    third: words('HOME', 'Third text', 'Of the lowest board'),
    direction: pick(['right', 'left'], 'Direction', 'Where the upper board points to'),
  },
  let: {
    w: '= width',
    h: '= min(width * 0.26, height * 0.16)',
    t: '= h * 0.16',
    dir: "= if(direction == 'right', 1, -1)",
    y: '= height * 0.93 - h',
  },
  materials: { board: 'pine', post: 'dark oak', text: 'white paint', screw: 'black steel' },
  operations: [
    rod('post', '= h * 0.5', '= height', [0, 0, 0], { chamfer: '= h * 0.06', edges: 'top' }),
    ...([1, 2, 3] as const).flatMap((k) => {
      const turn = k === 2 ? '-' : '';
      const y = `= y - ${k - 1} * h * 1.3`;
      const when = `= boards >= ${k}`;
      const side = `${turn}dir * w`;
      return [
        slab(
          `board_${k}`,
          {
            points: [
              [`= ${side} * -0.5`, 0],
              [`= ${side} * 0.38`, 0],
              [`= ${side} * 0.5`, '= h / 2'],
              [`= ${side} * 0.38`, '= h'],
              [`= ${side} * -0.5`, '= h'],
              [`= ${side} * -0.46`, '= h * 0.5'],
            ],
          },
          '= t',
          [`= ${side} * 0.06`, y, '= h * 0.25'],
          { role: 'board', when, name: 'Board', chamfer: '= t * 0.12', rotate: [0, 0, k === 2 ? 2 : -2] },
        ),
        {
          id: `text_${k}`,
          op: 'text',
          params: { text: `= ${['text', 'second', 'third'][k - 1]}`, size: '= h * 0.46', depth: '= t * 0.4' },
          at: {
            my: 'center',
            offset: [`= ${side} * 0.04`, `${y} + h / 2`, '= h * 0.25 + t * 0.55'] as [string, string, string],
            rotate: [0, 0, k === 2 ? 2 : -2] as [number, number, number],
          },
          role: 'text',
          name: 'Lettering',
          when,
        },
        rod(`screw_${k}`, '= h * 0.1', '= t * 0.3', [0, `${y} + h * 0.86`, '= h * 0.25 + t * 0.55'], { axis: 'z', role: 'screw', when }),
      ];
    }),
  ],
  spoken: {
    names: ['arrow sign', 'signpost', 'sign post', 'direction sign', 'wooden sign', 'wayfinding sign', 'finger post', 'guide post'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], width: ['wide', 'long'] },
    parts: {
      board: { names: ['arrow', 'sign'], count: 'boards', material: 'main', sizes: { width: 'width', length: 'width' } },
      post: { names: ['pole'], material: 'post' },
      text: { names: ['lettering'], material: 'text' },
    },
  },
});
