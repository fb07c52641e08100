import { describe, expect, it } from 'vitest';
import { wordReader } from './offline.ts';

const made = async (prompt: string) => {
  const { plan, notes } = await wordReader().generate(prompt);
  return { ops: plan?.operations.map(({ op }) => op).filter((op) => op.startsWith('create_')) ?? [], notes: notes.join(' ') };
};

describe('what is on a thing and is none beside it', () => {
  it.each([
    ['a round wooden shield with an iron boss and a painted wolf', ['create_round_shield'], 'a painted wolf'],
    ['a silver spoon with a rose engraved on the handle', ['create_spoon'], 'a rose'],
    ['a leather armchair with brass nails', ['create_sofa'], 'brass nails'],
    ['a blue mailbox covered in snow', ['create_mailbox'], 'snow'],
  ])('%s', async (prompt, ops, told) => {
    const { ops: found, notes } = await made(prompt);
    expect(found).toEqual(ops);
    expect(notes).toContain(`“${told}”`);
  });

  it.each([
    ['a painted horse on a table', ['create_table', 'create_horse']],
    ['a shelf with a carved owl', ['create_shelving', 'create_owl']],
    ['a carved bear and a carved owl', ['create_bear', 'create_owl']],
    ['a stone statue of a lion', ['create_lion']],
  ])('%s stands for itself', async (prompt, ops) => expect((await made(prompt)).ops).toEqual(ops));
});
