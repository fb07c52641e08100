import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { readForeignPlan } from '../../plan/read.ts';
import { Registry } from '../../plan/registry.ts';
import { profiles } from '../profiles/index.ts';
import { solids } from '../solids/index.ts';
import { features } from './index.ts';

const kernel = await Kernel.load();
const registry = new Registry([...solids, ...profiles, ...features]);

/** Volume of what a plan makes, mm3. */
function volumeOf(operations: readonly unknown[]): number {
  const evaluator = new Evaluator(kernel, registry);
  try {
    const { plan } = readForeignPlan({ name: 'it', operations }, registry);
    const { parts, problems } = evaluator.evaluate(plan, { quality: 'export' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parts).toHaveLength(1);
    return parts[0]!.solid!.volume();
  } finally {
    evaluator.dispose();
  }
}

const block = (more: Record<string, unknown> = {}) => ({ id: 'a', op: 'box', params: { size: [60, 20, 40], ...more } });
const BLOCK = 60 * 20 * 40;
const pocket = { id: 'p', op: 'pocket', inputs: ['a'], params: { profile: { rect: [20, 10] }, depth: 5 } };
/** Volume between a 20 x 10 outline and the same grown evenly by up to `leg` over that height: a chamfer round it. */
const grown = (leg: number) => 30 * leg ** 2 + (4 / 3) * leg ** 3;

/** Plans and the volumes that were worked out for them by hand, mm3; curves are chords of a few thousandths. */
const VOLUMES: [name: string, operations: unknown[], volume: number, off?: number][] = [
  [
    'a hole with a chamfer of its mouth',
    [block(), { id: 'h', op: 'hole', inputs: ['a'], params: { diameter: 8, chamfer: 1 } }],
    BLOCK - Math.PI * (16 * 20 + 4 + 1 / 3),
    1,
  ],
  ['a pocket with a chamfer', [block(), { ...pocket, params: { ...pocket.params, chamfer: 1 } }], BLOCK - 1000 - grown(1)],
  [
    'the rim of that pocket, chamfered later',
    [block(), pocket, { id: 'c', op: 'chamfer', inputs: ['p'], params: { size: 1, of: 'p' } }],
    BLOCK - 1000 - grown(1),
  ],
  [
    'the rim of that pocket and not of the hole after it, in other words',
    [
      block(),
      pocket,
      { id: 'h', op: 'pocket', inputs: ['p'], params: { profile: { rect: [4, 4] }, at: [20, 0], depth: 5 } },
      { id: 'c', op: 'chamfer', inputs: ['h'], params: { size: 1, edges: 'p.rim' } },
    ],
    BLOCK - 1000 - 80 - grown(1),
  ],
  [
    'the rim of a boss',
    [
      block(),
      { id: 'b', op: 'boss', inputs: ['a'], params: { profile: { rect: [20, 10] }, height: 5 } },
      { id: 'c', op: 'chamfer', inputs: ['b'], params: { size: 1, edges: 'b' } },
    ],
    BLOCK + 1000 - (30 - 4 / 3),
  ],
  [
    'chamfers of two sizes at once',
    [block(), { id: 'c', op: 'chamfer', inputs: ['a'], params: { size: { top: 1, vertical: 2 } } }],
    BLOCK - 160 - 96.552,
  ],
  ['a box with upright edges of 5 and a top of 1', [block({ round: { vertical: 5, top: 1 } })], BLOCK - 20 * 25 * (4 - Math.PI) - 41, 1.5],
  ['one with both kinds', [block({ round: { vertical: 5 }, chamfer: { bottom: 1 } })], BLOCK - 20 * 25 * (4 - Math.PI) - 95.2, 1],
  ['an end scaled by axis', [{ id: 'e', op: 'extrude', params: { profile: { rect: [20, 10] }, height: 10, scale_top: [0.5, 1] } }], 1500],
  [
    'an end that runs out to an edge',
    [{ id: 'e', op: 'extrude', params: { profile: { rect: [20, 10] }, height: 10, scale_top: [1, 0] } }],
    1000,
  ],
  [
    'an end that runs out to an edge the other way',
    [{ id: 'e', op: 'extrude', params: { profile: { rect: [20, 10] }, height: 10, scale_top: [0, 1] } }],
    1000,
  ],
  ['three degrees of draft', [{ id: 'e', op: 'extrude', params: { profile: { rect: [20, 10] }, height: 10, draft: 3 } }], 1846.44],
  ['a pocket with draft', [block(), { ...pocket, params: { ...pocket.params, draft: 3 } }], BLOCK - 961.15],
];

describe('edges of one feature, of several groups, and walls that lean', () => {
  it.each(VOLUMES)('%s', (_, operations, volume, off = 0.01) => expect(Math.abs(volumeOf(operations) - volume)).toBeLessThan(off));

  it('goes by the names of edges though parts are called so, and takes free ids', () => {
    const { plan } = readForeignPlan(
      {
        name: 'it',
        operations: [
          { id: 'a_vertical', op: 'box', params: { size: [1, 1, 1] } },
          { id: 'top', op: 'box', params: { size: [1, 1, 1] } },
          block({ round: { top: 1, vertical: 5 } }),
          { id: 'c', op: 'chamfer', inputs: ['a'], params: { size: 1, edges: 'top' } },
        ],
      },
      registry,
    );
    expect(plan?.operations.map(({ id }) => id)).toEqual(['a_vertical', 'top', 'a_plain', 'a_vertical_2', 'a', 'c']);
    expect(plan?.operations.at(-1)?.params).toEqual({ size: 1, edges: 'top' });
  });

  it('says what has no edge of its own', () => {
    const evaluator = new Evaluator(kernel, registry);
    const { plan } = readForeignPlan(
      { name: 'it', operations: [block(), { id: 'c', op: 'chamfer', inputs: ['a'], params: { size: 1, of: 'a' } }] },
      registry,
    );
    expect(
      evaluator
        .evaluate(plan, { quality: 'draft' })
        .problems.map(({ message }) => message)
        .join(),
    ).toMatch(/"a" is no hole, pocket or boss/);
    evaluator.dispose();
  });
});
