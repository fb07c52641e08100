import { expect, it } from 'vitest';
import { drawn } from './drawn.ts';

it('lengths of what is drawn follow its unit; shares, factors and counts stay as they are', () => {
  const [body, limb] = drawn('s', [
    {
      id: 'body',
      op: 'sculpt',
      params: { size: [40, 60, 30], cells: [2, 4, 2], pulls: [{ at: { y: 0.5 }, by: [0, 6, 0], scale: 0.7 }] },
      at: { my: 'bottom', offset: [0, 12, '= reach'], rotate: [0, 90, 0] },
    },
    { id: 'limb', op: 'loft', params: { sections: [{ at: 0.4, profile: { circle: 16, at: [0, 3] } }] } },
  ]);
  expect(body).toMatchObject({
    params: {
      size: ['= 40 * s', '= 60 * s', '= 30 * s'],
      cells: [2, 4, 2],
      pulls: [{ at: { y: 0.5 }, by: [0, '= 6 * s', 0], scale: 0.7 }],
    },
    at: { my: 'bottom', offset: [0, '= 12 * s', '= reach'], rotate: [0, 90, 0] },
  });
  expect(limb!.params).toEqual({ sections: [{ at: 0.4, profile: { circle: '= 16 * s', at: [0, '= 3 * s'] } }] });
});
