import { mm, thing, whole } from '../thing.ts';

/** A pocket comb, 130 x 30 mm, lying flat. */
export const comb = thing({
  op: 'create_comb',
  family: 'bathroom',
  label: 'Comb',
  help: 'Hair comb with a row of teeth',
  params: {
    length: mm(130, 'Length', 'From end to end'),
    width: mm(32, 'Width', 'Back and teeth'),
    teeth: whole(26, 'Teeth', 'How many', { min: 5, max: 80 }),
  },
  let: { t: '= min(length, width * 3) * 0.03', run: '= length * 0.86', pitch: '= run / teeth', gap: '= pitch * 0.5' },
  materials: { comb: 'tortoiseshell' },
  operations: [
    {
      id: 'blank',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= length', '= width'],
          corners: { tl: { r: '= width * 0.36' }, tr: { r: '= width * 0.36' }, bl: { r: '= width * 0.12' }, br: { r: '= width * 0.12' } },
        },
        height: '= t',
        round: '= t * 0.35',
      },
    },
    {
      id: 'slot',
      op: 'extrude',
      params: { profile: { slot: ['= width', '= gap'], rotate: 90 }, height: '= t * 6' },
      at: { my: 'center', offset: ['= -run / 2 + pitch / 2', 0, '= width * 0.28 + gap / 2'] },
    },
    { id: 'slots', op: 'linear_array', params: { count: '= teeth', step: ['= pitch', 0, 0] }, inputs: ['slot'] },
    { id: 'comb', op: 'difference', inputs: ['blank', 'slots'] },
  ],
  spoken: {
    names: ['comb', 'hair comb', 'pocket comb'],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'] },
    parts: { tooth: { names: ['tine'], count: 'teeth' } },
  },
});
