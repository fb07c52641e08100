import { length } from '../../plan/param.ts';

export const wallParam = length({
  default: 'auto',
  min: 0.2,
  max: 100,
  soft: [1, 10],
  step: 0.1,
  label: 'Wall',
  help: 'Thickness of the wall',
});
export const heightParam = (mm: number) =>
  length({ default: mm, min: 3, max: 5000, soft: [20, 500], step: 1, label: 'Height', help: 'Whole height of the vessel' });
export const diameterParam = (help: string) =>
  length({ default: 'auto', min: 3, max: 5000, soft: [20, 400], step: 1, label: 'Diameter', help });
