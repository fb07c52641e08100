import { box, common, union } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

/** A plain solid with the outline of a staircase, rising from left to right. */
export const stepBlock = thing({
  op: 'create_step_block',
  family: 'mechanical',
  label: 'Step block',
  help: 'Plain solid whose outline is a staircase, rising from left to right',
  params: {
    length: mm(60, 'Length', 'Over all steps, left to right'),
    width: mm(40, 'Width', 'Front to back'),
    height: mm(30, 'Height', 'At the last step'),
    steps: whole(3, 'Steps', 'How many', { min: 2, max: 60 }),
    rise: auto(10, 'Rise', 'Height of a step'),
    run: auto(20, 'Run', 'Length of a step'),
  },
  let: { rise: '= height / steps', run: '= length / steps', l: '= run * steps', h: '= rise * steps' },
  materials: { block: 'grey plastic' },
  operations: [
    box('column', ['= l', '= h', '= width'], [0, '= rise - h', 0]),
    {
      id: 'columns',
      op: 'linear_array',
      params: { count: '= steps', step: ['= run', '= rise', 0] },
      inputs: ['column'],
    },
    union('raised', ['columns']),
    box('room', ['= l', '= h', '= width']),
    common('block', ['raised', 'room'], { name: 'Steps' }),
  ],
  spoken: {
    names: ['step block', 'stepped block', 'staircase block', 'stair block'],
    sizes: { one: 'length', two: ['length', 'width'], three: ['length', 'width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide', 'deep', 'depth', 'thick', 'thickness'], length: ['long'] },
    parts: {
      step: { names: ['stair'], count: 'steps', sizes: { height: 'rise', depth: 'run', length: 'run', width: 'run', size: 'rise' } },
    },
  },
});
