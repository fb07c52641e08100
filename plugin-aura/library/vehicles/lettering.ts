import type { BodyOperation } from '../../plan/plan.ts';

type Length = number | string;

/** The words of the parameter `lettering` on both flanks of a vehicle, each to be read from its side: about a point of the right one. */
export const letteringOf = (
  letters: { size: Length; depth: Length },
  [x, y, z]: readonly [Length, Length, Length],
  more: Pick<BodyOperation, 'when'> = {},
): BodyOperation[] =>
  ([1, -1] as const).map((side) => ({
    id: side > 0 ? 'letters_right' : 'letters_left',
    op: 'text',
    params: { text: '= lettering', ...letters },
    at: { my: 'center', offset: [side > 0 ? x : opposite(x), y, z], rotate: [0, side * 90, 0] },
    role: 'letter',
    name: 'Lettering',
    ...more,
  }));

const opposite = (x: Length): Length => (typeof x === 'number' ? -x : `= -(${x.slice(1).trim()})`);
