import { expect, it } from 'vitest';
import { diffPlans } from '../../plan/diff.ts';
import { type Plan, planSchema } from '../../plan/plan.ts';
import { changeLines } from './changeLines.ts';

type Sketch = Partial<Record<'parameters' | 'materials' | 'operations', object[]>> & { name?: string };

const planOf = ({ name = 'Ring', ...lists }: Sketch): Plan => planSchema.parse({ name, parameters: [], operations: [], ...lists });

/** What the card says when the one plan has become the other. */
function said(before: Sketch, after: Sketch): string[] {
  const plan = planOf(after);
  return changeLines(diffPlans(planOf(before), plan), plan).map(
    ({ kind, text, count }) => `${{ added: '+', changed: '~', removed: '-' }[kind]} ${text}${count > 1 ? ` × ${count}` : ''}`,
  );
}

const shank = { id: 'shank', op: 'create_ring_shank', params: {} };
const casting = (parts: string, ...inputs: string[]) => ({ id: 'casting', op: 'cast', name: `Ring: ${parts}`, params: {}, inputs });

it.each<[string, Sketch, Sketch, string[]]>([
  [
    'the part that came, not what it was cast with nor the stone in the list',
    { operations: [shank, casting('shank', 'shank')] },
    {
      materials: [{ id: 'side_stone', preset: 'Diamond' }],
      operations: [
        shank,
        { id: 'sides', op: 'create_side_stones', name: 'Side stones', params: {} },
        casting('shank, side stones', 'shank', 'sides'),
      ],
    },
    ['+ Side stones'],
  ],
  [
    'nine links as one line',
    { operations: [shank] },
    { operations: [shank, ...Array.from({ length: 9 }, (_, n) => ({ id: `link_${n}`, op: 'torus', name: 'Link', params: {} }))] },
    ['+ Link × 9'],
  ],
  [
    'links that have gone as one line too',
    { operations: [shank, ...Array.from({ length: 3 }, (_, n) => ({ id: `link_${n}`, op: 'torus', name: 'Link', params: {} }))] },
    { operations: [shank] },
    ['- Link × 3'],
  ],
  [
    'a part that is stretched, not a second armchair',
    { operations: [{ id: 'sofa', op: 'create_sofa', name: 'Armchair', params: {} }] },
    {
      operations: [
        { id: 'sofa', op: 'create_sofa', name: 'Armchair', params: {} },
        { id: 'back', op: 'alter', name: 'Armchair', inputs: ['sofa'], params: { parts: ['back'], scale: [1, 1.25, 1] } },
        { id: 'legs', op: 'alter', name: 'Armchair', inputs: ['back'], params: { parts: ['leg'], scale: [0.8, 1, 0.8] } },
        { id: 'size', op: 'resize', name: 'Armchair', inputs: ['legs'], params: { scale: [2, 2, 2] } },
      ],
    },
    ['~ Back: height × 1.25', '~ Leg: width, depth × 0.8', '~ Armchair: size × 2'],
  ],
  [
    'the value of a new slider, not that a number is now reckoned',
    { operations: [{ ...shank, params: { thickness: 2 } }] },
    {
      parameters: [{ name: 'shank_thickness', label: 'Thickness', value: 2.4, unit: 'mm' }],
      operations: [{ ...shank, params: { thickness: '= shank_thickness' } }],
    },
    ['~ Thickness: 2.4 mm'],
  ],
  [
    'a metal by its name, and nothing of the name of the whole beside it',
    { name: 'Gold ring', materials: [{ id: 'metal', preset: '18K yellow gold' }] },
    { name: 'Platinum ring', materials: [{ id: 'metal', preset: 'Platinum 950' }] },
    ['~ Metal: 18K yellow gold → Platinum 950'],
  ],
  ['a name where nothing else has changed', { name: 'Ring' }, { name: 'Band' }, ['~ Name: Ring → Band']],
  [
    'how it is put together where nothing else has',
    { operations: [shank] },
    { operations: [{ ...shank, at: { offset: [0, 1, 0] } }] },
    ['~ Ring shank: place'],
  ],
])('tells %s', (_, before, after, lines) => {
  expect(said(before, after)).toEqual(lines);
});

it('ends a long list with how many more there were', () => {
  const lines = said({}, { operations: Array.from({ length: 20 }, (_, n) => ({ id: `p${n}`, op: 'box', name: `Part ${n}`, params: {} })) });
  expect(lines).toHaveLength(8);
  expect(lines.at(-1)).toBe('~ 13 changes more');
});
