import { auto, mm, thing, whole, yes } from '../thing.ts';

/** A chessboard; tournament squares are 57 mm, those at home 40 to 50. */
export const chessBoard = thing({
  op: 'create_chess_board',
  family: 'games',
  label: 'Chess board',
  help: 'Board of light and dark squares in a moulded frame',
  params: {
    width: mm(410, 'Width', 'Over all'),
    square: auto(45, 'Square', 'Side of a square'),
    squares: whole(8, 'Squares', 'Along a side', { min: 2, max: 16 }),
    thickness: mm(18, 'Thickness', 'Of the board'),
    border: auto(25, 'Border', 'Width of the frame'),
    frame: yes('Frame', 'A frame around the squares'),
  },
  let: {
    square: '= width / (squares + if(frame, 1.1, 0))',
    border: '= square * 0.55',
    field: '= square * squares',
    t: '= min(1.2, thickness * 0.2)',
  },
  materials: { frame: 'walnut', light: 'maple', dark: 'walnut' },
  anchors: { field: { at: 'fields.top', help: 'Middle of the squares' } },
  called: { pale: 'Light square', deep: 'Dark square' },
  operations: [
    {
      id: 'edge',
      op: 'box',
      params: {
        size: ['= field + 2 * border', '= thickness', '= field + 2 * border'],
        round: '= min(thickness * 0.25, border * 0.3)',
        edges: 'top',
      },
      when: '= frame',
    },
    { id: 'board', op: 'box', params: { size: ['= field', '= thickness', '= field'] }, when: '= not frame' },
    { id: 'base', op: 'union', inputs: ['edge', 'board'], role: 'frame', name: 'Board' },
    {
      id: 'line',
      op: 'box',
      params: { size: ['= field + square * 0.14', '= t', '= field + square * 0.14'] },
      at: { my: 'bottom', offset: [0, '= thickness - t * 0.7', 0] },
      material: 'light',
      name: 'Inlay',
      when: '= frame',
    },
    {
      id: 'pale',
      op: 'box',
      params: { size: ['= square', '= t', '= square'] },
      at: { my: 'bottom', offset: ['= (square - field) / 2', '= thickness - t * 0.5', '= (square - field) / 2'] },
      role: 'light',
    },
    {
      id: 'deep',
      op: 'box',
      params: { size: ['= square', '= t', '= square'] },
      at: { my: 'bottom', offset: ['= (square - field) / 2', '= thickness - t * 0.5', '= (square - field) / 2'] },
      role: 'dark',
    },
    {
      id: 'fields',
      op: 'grid_array',
      params: { columns: '= squares', rows: '= squares', step: ['= square', 0, '= square'], alternate: true },
      inputs: ['pale', 'deep'],
      name: 'Squares',
    },
  ],
  spoken: {
    names: ['chess board', 'chessboard', 'checkerboard', 'checker board', 'checkers board', 'draughts board'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across', 'side'], thickness: ['thick', 'high'] },
    parts: {
      frame: {
        names: ['border', 'edge'],
        present: { frame: true },
        absent: { frame: false },
        material: 'main',
        sizes: { width: 'border', size: 'border' },
      },
      square: { names: ['field'], always: 64, sizes: { size: 'square', side: 'square' } },
      'light square': { material: 'light' },
      'dark square': { material: 'dark' },
    },
  },
});
