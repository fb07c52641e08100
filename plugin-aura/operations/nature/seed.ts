import { count } from '../../plan/param.ts';

export const seedParam = count({
  default: 1,
  min: 0,
  max: 1_000_000,
  soft: [0, 100],
  label: 'Seed',
  help: 'Another number gives another one of its kind',
});
