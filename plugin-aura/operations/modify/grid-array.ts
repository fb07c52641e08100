import { translation } from '../../kernel/matrix.ts';
import { count, flag, vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { repeated } from './repeat.ts';

/** Copies in rows, columns and layers. */
export const gridArray = defineOperation({
  op: 'grid_array',
  family: 'modify',
  label: 'Grid array',
  help: 'Copies in columns (X), layers (Y) and rows (Z). With several inputs and alternate, they take turns like the fields of a chessboard.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    columns: count({ label: 'Columns', help: 'How many along X.', default: 3, min: 1, max: 10_000, soft: [1, 20] }),
    rows: count({ label: 'Rows', help: 'How many along Z.', default: 3, min: 1, max: 10_000, soft: [1, 20] }),
    layers: count({ label: 'Layers', help: 'How many along Y.', default: 1, min: 1, max: 10_000, soft: [1, 20], advanced: true }),
    step: vector3({ label: 'Step', help: 'From one to the next along X, Y and Z.', default: 'required', min: -100_000, max: 100_000 }),
    centered: flag({
      label: 'Centred',
      help: 'The grid is centred in X and Z on where the original stood, instead of beginning there.',
      default: false,
    }),
    alternate: flag({
      label: 'Alternate',
      help: 'The inputs take turns from field to field; otherwise each field holds all of them.',
      default: false,
    }),
  },
  example: {
    before: [{ id: 'tile', op: 'box', params: { size: [9, 2, 9] } }],
    inputs: ['tile'],
    params: { columns: 4, rows: 3, step: [10, 0, 10] },
  },
  build({ columns, rows, layers, step, centered, alternate }, { inputs }) {
    const [x0, z0] = centered ? [-(columns - 1) / 2, -(rows - 1) / 2] : [0, 0];
    const fields = columns * rows * layers;
    const cell = (n: number) => [n % columns, Math.floor(n / columns) % rows, Math.floor(n / (columns * rows))] as const;
    const move = (n: number) => {
      const [column, row, layer] = cell(n);
      return translation([(x0 + column) * step[0], layer * step[1], (z0 + row) * step[2]]);
    };
    // More fields than any design may have are refused before they are listed.
    const listed = Math.min(fields, 20_001);
    const numbers = Array.from({ length: listed }, (_, n) => n);
    if (!alternate || inputs.length === 1) return { parts: repeated(inputs, numbers.map(move), 'columns') };
    const turnOf = (n: number) => cell(n).reduce<number>((sum, k) => sum + k, 0) % inputs.length;
    return {
      parts: inputs.flatMap((input, k) => {
        const own = numbers.filter((n) => turnOf(n) === k);
        return own.length === 0 ? [] : repeated([input], own.map(move), 'columns');
      }),
    };
  },
});
