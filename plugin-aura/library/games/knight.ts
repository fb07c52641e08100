import { thing } from '../thing.ts';
import { CHESS_MATERIALS, chessLet, chessNames, chessParams, FELT, turned } from './chess.ts';

/** The knight of a Staunton set, 60 mm high on a base of 35; it looks to the left, as on every diagram. */
export const knight = thing({
  op: 'create_chess_knight',
  family: 'games',
  label: 'Chess knight',
  help: 'Knight of a chess set: a carved head of a horse on a turned base, on felt',
  params: chessParams(60, 35),
  let: chessLet(0.583),
  materials: CHESS_MATERIALS,
  operations: [
    {
      id: 'foot',
      op: 'revolve',
      params: turned([
        {
          spline: [
            [0.68, 0.17],
            [0.62, 0.2],
          ],
        },
        [0.7, 0.215],
        {
          spline: [
            [0.76, 0.235],
            [0.7, 0.26],
          ],
        },
        [0, 0.27],
      ]),
    },
    {
      id: 'neck',
      op: 'sculpt',
      params: {
        size: ['= b * 1.26', '= h * 0.69', '= b * 1.02'],
        cells: [2, 6, 2],
        sharp: ['bottom'],
        pulls: [
          // A horse's neck is round: the edges of the cage go in.
          { at: 'front left', by: ['= b * 0.13', 0, '= -b * 0.13'] },
          { at: 'front right', by: ['= -b * 0.13', 0, '= -b * 0.13'] },
          { at: 'back left', by: ['= b * 0.13', 0, '= b * 0.13'] },
          { at: 'back right', by: ['= -b * 0.13', 0, '= b * 0.13'] },
          { at: { y: 0 }, scale: [1.02, 1, 1] },
          { at: { y: 1 / 6 }, scale: [0.98, 1, 0.98], by: ['= b * 0.02', 0, 0] },
          { at: { y: 2 / 6 }, scale: [0.92, 1, 0.86], by: ['= b * 0.08', 0, 0] },
          { at: { y: 3 / 6 }, scale: [0.84, 1, 0.72], by: ['= b * 0.16', 0, 0] },
          { at: { y: 4 / 6 }, scale: [0.8, 1, 0.6], by: ['= b * 0.18', 0, 0] },
          { at: { y: 5 / 6 }, scale: [0.74, 1, 0.5], by: ['= b * 0.04', 0, 0] },
          { at: { y: 1 }, scale: [0.5, 1, 0.42], by: ['= b * -0.2', 0, 0] },
        ],
      },
      at: { my: 'bottom', offset: ['= b * 0.06', '= h * 0.245', 0] },
    },
    {
      id: 'skull',
      op: 'sculpt',
      params: {
        size: ['= b * 1.34', '= h * 0.245', '= b * 0.62'],
        cells: [5, 2, 2],
        pulls: [
          { at: { x: 0 }, scale: [1, 0.62, 0.72] },
          { at: { x: 0.2 }, scale: [1, 0.66, 0.74] },
          { at: { x: 0.4 }, scale: [1, 0.66, 0.7] },
          { at: { x: 0.6 }, scale: [1, 0.84, 0.94] },
          { at: { x: 0.8 }, scale: [1, 1.06, 1.06] },
          { at: { x: 1 }, scale: [1, 0.8, 0.7] },
          { at: { x: 0.7, y: 0 }, by: [0, '= -h * 0.03', 0] },
          { at: { x: 0, y: 1 }, by: ['= b * 0.08', 0, 0] },
        ],
      },
      at: { my: 'center', offset: ['= -b * 0.36', '= h * 0.775', 0], rotate: [0, 0, 34] },
    },
    {
      id: 'lock',
      op: 'ellipsoid',
      params: { size: ['= b * 0.46', '= h * 0.13', '= b * 0.3'] },
      at: { my: 'center', offset: ['= b * 0.2', '= h * 0.925', 0], rotate: [0, 0, 62] },
    },
    {
      id: 'mane',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          ['= b * 0.2', '= -h * 0.06', 0],
          ['= b * 0.34', '= -h * 0.135', 0],
          ['= b * 0.41', '= -h * 0.215', 0],
          ['= b * 0.4', '= -h * 0.3', 0],
          ['= b * 0.34', '= -h * 0.385', 0],
          ['= b * 0.27', '= -h * 0.47', 0],
        ],
      },
      inputs: ['lock'],
    },
    {
      id: 'ear',
      op: 'sculpt',
      params: {
        size: ['= b * 0.2', '= h * 0.15', '= b * 0.16'],
        cells: [2, 3, 2],
        pulls: [
          { at: { y: 1 }, scale: [0.1, 1, 0.1] },
          { at: { y: 2 / 3 }, scale: [0.75, 1, 0.75] },
        ],
      },
      at: { my: 'top', offset: ['= b * 0.02', '= h', '= b * 0.17'] },
    },
    {
      id: 'eye',
      op: 'sphere',
      params: { diameter: '= b * 0.14' },
      at: { my: 'center', offset: ['= -b * 0.25', '= h * 0.84', '= b * 0.27'] },
    },
    {
      id: 'nostril',
      op: 'sphere',
      params: { diameter: '= b * 0.11' },
      at: { my: 'center', offset: ['= -b * 0.84', '= h * 0.685', '= b * 0.2'] },
    },
    {
      id: 'mouth',
      op: 'box',
      params: { size: ['= b * 0.42', '= h * 0.012', '= b'] },
      at: { my: 'center', offset: ['= -b * 0.82', '= h * 0.634', 0], rotate: [0, 0, 40] },
    },
    { id: 'pair', op: 'group', inputs: ['ear', 'eye'] },
    { id: 'pairs', op: 'mirror', params: { plane: 'z' }, inputs: ['pair'] },
    { id: 'nostrils', op: 'mirror', params: { plane: 'z' }, inputs: ['nostril'] },
    { id: 'horse', op: 'union', inputs: ['neck', 'skull', 'mane', 'pairs'] },
    { id: 'cut_head', op: 'difference', inputs: ['horse', 'nostrils', 'mouth'] },
    { id: 'piece', op: 'union', name: 'Knight', inputs: ['cut_head', 'foot'] },
    FELT,
  ],
  spoken: {
    ...chessNames('knight', 'chess horse'),
    sizes: { one: 'height', two: ['base', 'height'] },
    words: { height: ['tall', 'high'], base: ['wide', 'diameter'] },
    parts: { base: { names: ['foot'], sizes: { diameter: 'base', size: 'base', width: 'base' } }, felt: { material: 'felt' } },
  },
});
