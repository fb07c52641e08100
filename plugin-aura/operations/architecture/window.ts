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
    panes: count({
      default: 'auto',
      min: 1,
      max: 400,
      soft: [1, 16],
      label: 'Panes',
      help: 'How many in all, instead of columns and rows',
    }),
    arched: flag({ default: false, label: 'Arched', help: 'A round head' }),
    pointed: flag({ default: false, label: 'Pointed', help: 'A head of two arcs that meet in a point, as gothic windows have' }),
    sill: flag({ default: true, label: 'Sill', help: 'A sill outside' }),
    materials: materialsParam(['window', 'pane']),
  },
  spoken: {
    names: [
      'window',
      'sash window',
      'casement window',
      'arched window',
      'arch window',
      'round headed window',
      'gothic window',
      'lancet window',
      'pointed window',
      'church window',
    ],
    variants: [
      { names: ['gothic window', 'lancet window', 'pointed window', 'church window'], params: { pointed: true, width: 900, height: 2000 } },
      { names: ['arched window', 'arch window', 'round headed window'], params: { arched: true, height: 1600 } },
    ],
    adjectives: {
      arched: { arched: true },
      'round headed': { arched: true },
      gothic: { pointed: true },
      pointed: { pointed: true },
      rectangular: { arched: false, pointed: false },
    },
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep', 'thick'] },
    parts: {
      pane: { names: ['glass', 'light'], count: 'panes', material: 'pane' },
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
  build: (params, context) => {
    const grid = params.panes === undefined ? params : gridOf(params.panes, params.width, params.height);
    return { parts: dress(windowParts(context, params, { ...params, ...grid }), params.materials, 'white paint') };
  },
});

/** Columns and rows of so many panes whose shape is nearest to panes half as high again as they are wide. */
function gridOf(panes: number, width: number, height: number): { columns: number; rows: number } {
  const grids = Array.from({ length: panes }, (_, i) => i + 1)
    .filter((columns) => panes % columns === 0)
    .map((columns) => ({ columns, rows: panes / columns }));
  const miss = ({ columns, rows }: { columns: number; rows: number }): number =>
    Math.abs(Math.log((height * columns) / (width * rows) / 1.5));
  return grids.reduce((best, grid) => (miss(grid) < miss(best) ? grid : best));
}
