import { count, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { windowParts } from './openings.ts';

/** A window: frame, glazing bars, panes, sill. */
export const window = defineOperation({
  op: 'create_window',
  family: 'architecture',
  label: 'Window',
  help: 'Window with frame, glazing bars, panes and sill',
  produces: 'body',
  params: {
    width: length({ default: 1200, min: 20, max: 20000, soft: [400, 3000], step: 10, label: 'Width', help: 'Outer width of the frame' }),
    height: length({ default: 1300, min: 20, max: 20000, soft: [400, 2500], step: 10, label: 'Height', help: 'Outer height of the frame' }),
    depth: length({ default: 120, min: 2, max: 2000, soft: [50, 400], step: 5, label: 'Depth', help: 'Depth of the frame' }),
    columns: count({ default: 2, min: 1, max: 20, label: 'Columns', help: 'Panes side by side' }),
    rows: count({ default: 2, min: 1, max: 20, label: 'Rows', help: 'Panes above each other' }),
    sill: flag({ default: true, label: 'Sill', help: 'A sill outside' }),
    materials: materialsParam(['window', 'pane']),
  },
  spoken: {
    names: ['window', 'sash window', 'casement window'],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep', 'thick'] },
    parts: {
      pane: { names: ['glass'], material: 'pane' },
      sill: { names: ['window sill', 'ledge'], present: { sill: true }, absent: { sill: false } },
      frame: { material: 'window' },
      bar: {
        names: ['cross bar', 'crossbar', 'glazing bar', 'muntin', 'mullion', 'cross'],
        present: { columns: 2, rows: 2 },
        absent: { columns: 1, rows: 1 },
        material: 'window',
      },
      column: { count: 'columns' },
      row: { count: 'rows' },
    },
  },
  example: { params: {} },
  build: (params, context) => ({ parts: dress(windowParts(context, params, params), params.materials, 'white paint') }),
});
