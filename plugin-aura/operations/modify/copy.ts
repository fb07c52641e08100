import { IDENTITY } from '../../kernel/matrix.ts';
import { ref } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { repeated } from './repeat.ts';

/** One more of an earlier thing. */
export const copy = defineOperation({
  op: 'copy',
  family: 'modify',
  label: 'Copy',
  help: 'One more of an earlier part or group, which stays; "at" places it.',
  produces: 'body',
  placesItself: true,
  params: { of: ref({ label: 'Of', help: 'What is copied.', of: 'any', optional: false }) },
  example: { before: [{ id: 'ball', op: 'sphere', params: { diameter: 8 } }], params: { of: 'ball' } },
  build: ({ of }, { ref }) => ({ parts: repeated([ref(of)], [IDENTITY]) }),
});
