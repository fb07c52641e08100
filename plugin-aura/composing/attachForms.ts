import { singular } from './names.ts';

/** Plain forms of common parts, as they sit on any thing: in shares of its size, with the side that they are on. */

export type Site = 'top' | 'below' | 'sides' | 'front' | 'back' | 'corners' | 'inside';

export interface Form {
  site: Site;
  op: string;
  /** Params as expressions of the owner's sizes: W, H and D stand for size_x, size_y and size_z. */
  params: Readonly<Record<string, unknown>>;
  usual?: number;
  /** What it is of where nobody said so, and not what its owner is of. */
  material?: string;
}

export const FORMS: Readonly<Record<string, Form>> = {
  lid: { site: 'top', op: 'box', params: { size: ['W', '0.08 * H', 'D'] } },
  cap: { site: 'top', op: 'cylinder', params: { diameter: '0.5 * min(W, D)', height: '0.15 * H' } },
  knob: { site: 'top', op: 'sphere', params: { diameter: 'max(0.14 * min(W, D), min(12, 0.5 * min(W, D)))' } },
  antenna: { site: 'top', op: 'cylinder', params: { diameter: '0.02 * W + 0.5', height: '0.8 * H' } },
  chimney: { site: 'top', op: 'box', params: { size: ['0.15 * W', '0.3 * H', '0.15 * W'] } },
  leg: { site: 'corners', op: 'cylinder', params: { diameter: '0.1 * min(W, D)', height: '0.6 * min(W, D)' }, usual: 4 },
  caster: { site: 'corners', op: 'create_caster', params: { diameter: '0.09 * min(W, D) + 4' }, usual: 4 },
  foot: { site: 'corners', op: 'cylinder', params: { diameter: '0.14 * min(W, D)', height: '0.06 * min(W, D) + 1' }, usual: 4 },
  wheel: { site: 'sides', op: 'cylinder', params: { diameter: '0.45 * H', height: '0.12 * D', axis: 'z' }, usual: 4 },
  base: { site: 'below', op: 'cylinder', params: { diameter: '1.15 * max(W, D)', height: '0.12 * H + 1' } },
  stand: { site: 'below', op: 'cylinder', params: { diameter: '0.2 * min(W, D)', height: '0.6 * H' } },
  post: { site: 'below', op: 'cylinder', params: { diameter: '0.08 * W + 1', height: '1.5 * H' } },
  pole: { site: 'below', op: 'cylinder', params: { diameter: '0.06 * W + 1', height: '2 * H' } },
  handle: {
    site: 'sides',
    op: 'sweep',
    params: {
      profile: { circle: '0.06 * W' },
      path: {
        line: [
          ['0', '0 - 0.2 * H', '0'],
          ['0.18 * W', '0 - 0.2 * H', '0'],
          ['0.18 * W', '0.2 * H', '0'],
          ['0', '0.2 * H', '0'],
        ],
        bend: '0.07 * W',
      },
    },
    usual: 1,
  },
  hook: {
    site: 'front',
    op: 'sweep',
    params: {
      profile: { circle: 'max(0.02 * min(W, H), 3)' },
      path: {
        line: [
          ['0', 'min(0.2 * H, 45)', '0'],
          ['0', '0', '0'],
          ['0', '0', 'min(0.16 * H, 36)'],
          ['0', 'min(0.1 * H, 22)', 'min(0.16 * H, 36)'],
        ],
        bend: 'min(0.06 * H, 12)',
      },
    },
    usual: 1,
    material: 'steel',
  },
  plaque: { site: 'front', op: 'box', params: { size: ['min(0.36 * W, 160)', 'min(0.2 * H, 80)', '0.004 * W + 1.2'] }, material: 'brass' },
  drawer: { site: 'front', op: 'box', params: { size: ['0.9 * W', '0.8 * H', '0.04 * D'], round: '0.01 * D' }, usual: 1 },
  door: { site: 'front', op: 'box', params: { size: ['0.4 * W', '0.85 * H', '0.04 * D'] }, usual: 1 },
  window: { site: 'front', op: 'box', params: { size: ['0.22 * W', '0.25 * H', '0.03 * D'] }, usual: 1 },
  screen: { site: 'front', op: 'box', params: { size: ['0.8 * W', '0.55 * H', '0.03 * D'], round: '0.01 * D' } },
  panel: { site: 'front', op: 'box', params: { size: ['0.8 * W', '0.7 * H', '0.03 * D'] } },
  button: { site: 'front', op: 'cylinder', params: { diameter: '0.08 * W', height: '0.06 * D', axis: 'z' }, usual: 1 },
  dial: { site: 'front', op: 'cylinder', params: { diameter: '0.18 * W', height: '0.08 * D', axis: 'z' }, usual: 1 },
  label: { site: 'front', op: 'box', params: { size: ['0.42 * W', '0.26 * H', '0.006 * W + 0.4'] }, material: 'paper' },
  latch: { site: 'front', op: 'box', params: { size: ['0.08 * W', '0.14 * H', '0.05 * D'] } },
  hinge: { site: 'back', op: 'cylinder', params: { diameter: '0.05 * H', height: '0.2 * W', axis: 'x' }, usual: 2 },
  shelf: { site: 'inside', op: 'box', params: { size: ['0.94 * W', '0.03 * H', '0.94 * D'] }, usual: 1 },
};

/** One foot below a leg is as wide as that, and no foot of four. */
export const BELOW_ONE: Readonly<Record<string, Form | undefined>> = {
  foot: { site: 'below', op: 'cylinder', params: { diameter: '1.1 * max(W, D)', height: '0.5 * max(W, D)' } },
  wheel: { site: 'below', op: 'cylinder', params: { diameter: '1.2 * max(W, D)', height: '0.6 * max(W, D)', axis: 'z' } },
  caster: { site: 'below', op: 'create_caster', params: { diameter: '0.9 * max(W, D)' } },
};

/** What hangs under a part is as large as that part is wide, and not as it is thick; a shelf leaves room for what lies on it. */
export const UNDER: Readonly<Record<string, (Form & { gap?: number }) | undefined>> = {
  shelf: { site: 'below', op: 'box', params: { size: ['0.86 * W', '0.03 * min(W, D)', '0.8 * D'] }, gap: 0.35 },
  drawer: { site: 'below', op: 'box', params: { size: ['0.6 * W', '0.18 * min(W, D)', '0.85 * D'] } },
};
const ALSO: Readonly<Record<string, string>> = {
  cover: 'lid',
  top: 'lid',
  feet: 'foot',
  grip: 'handle',
  pull: 'handle',
  display: 'screen',
  switch: 'button',
  sticker: 'label',
  decal: 'label',
  clasp: 'latch',
  lock: 'latch',
  finial: 'knob',
  castor: 'caster',
  pedestal: 'base',
  plinth: 'base',
  stem: 'stand',
  stick: 'pole',
  nameplate: 'plaque',
  peg: 'hook',
};

export function formOf(noun: string): Form | undefined {
  const known = (word: string): Form | undefined => {
    const name = Object.hasOwn(ALSO, word) ? ALSO[word]! : word;
    return Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  };
  const plain = singular(noun);
  return known(plain) ?? known(plain.split(' ').at(-1) ?? '');
}

/** A grip on a flat face: a bow that stands out of it, no larger than a hand needs. By the face that it is on, along the axes there. */
const BOW = { half: 'min(0.22 * $, 70)', out: 'min(0.14 * $, 42)', thick: 'min(0.035 * $, 10) + 0.5' };
const FACES: Readonly<Record<string, readonly [along: 'W' | 'D', out: 0 | 1 | 2, way: '' | '0 - ']>> = {
  front: ['W', 2, ''],
  back: ['W', 2, '0 - '],
  left: ['D', 0, '0 - '],
  right: ['D', 0, ''],
  top: ['W', 1, ''],
};

export function bowOn(face: string): Form | undefined {
  const [along, out, way] = Object.hasOwn(FACES, face) ? FACES[face]! : [];
  if (along === undefined || out === undefined) return undefined;
  const of = (text: string): string => text.replaceAll('$', along);
  const point = (side: string, away: string): string[] =>
    [0, 1, 2].map((axis) => (axis === out ? away : axis === (along === 'W' ? 0 : 2) ? side : '0'));
  const [ends, reach] = [[`0 - ${of(BOW.half)}`, of(BOW.half)] as const, `${way}${of(BOW.out)}`];
  const line = [point(ends[0], '0'), point(ends[0], reach), point(ends[1], reach), point(ends[1], '0')];
  return {
    site: face === 'top' ? 'top' : face === 'front' || face === 'back' ? face : 'sides',
    op: 'sweep',
    params: { profile: { circle: of(BOW.thick) }, path: { line, bend: of('min(0.05 * $, 14)') } },
    usual: 1,
  };
}
