import { by } from '../scaled.ts';
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
      id: 'side',
      op: 'sweep',
      params: {
        profile: by(['b', 'h'], {
          points: [
            [-0.56, 0.24],
            {
              spline: [
                [-0.66, 0.34],
                [-0.52, 0.45],
                [-0.3, 0.55],
                [-0.24, 0.61],
              ],
            },
            {
              spline: [
                [-0.42, 0.6],
                [-0.56, 0.555],
                [-0.74, 0.535],
                [-0.93, 0.56],
                [-1, 0.62],
                [-0.93, 0.68],
                [-0.72, 0.745],
                [-0.52, 0.84],
                [-0.34, 0.905],
              ],
            },
            [-0.28, 1],
            {
              spline: [
                [-0.12, 0.955],
                [0, 0.9],
              ],
            },
            {
              spline: [
                [0.28, 0.87],
                [0.54, 0.76],
                [0.7, 0.6],
                [0.74, 0.42],
                [0.66, 0.24],
              ],
            },
          ],
        }),
        path: {
          line: [
            [0, 0, '= -b'],
            [0, 0, '= b'],
          ],
        },
      },
    },
    {
      id: 'face',
      op: 'sweep',
      params: {
        profile: by(['b', 'h'], {
          points: [
            [0.56, 0.2],
            {
              spline: [
                [0.54, 0.36],
                [0.44, 0.52],
                [0.38, 0.64],
                [0.34, 0.78],
                [0.24, 0.9],
              ],
            },
            [0.22, 1.02],
            [0.05, 1.02],
            [0, 0.92],
            [-0.05, 1.02],
            [-0.22, 1.02],
            [-0.24, 0.9],
            {
              spline: [
                [-0.34, 0.78],
                [-0.38, 0.64],
                [-0.44, 0.52],
                [-0.54, 0.36],
                [-0.56, 0.2],
              ],
            },
          ],
        }),
        path: {
          line: [
            ['= b * 1.2', 0, 0],
            ['= -b * 1.2', 0, 0],
          ],
        },
      },
    },
    {
      id: 'muzzle',
      op: 'sweep',
      params: {
        profile: by(['b', 'b'], {
          points: [
            [-1.2, 0.17],
            [-0.8, 0.24],
            [-0.35, 0.44],
            [0.1, 0.54],
            [0.9, 0.32],
            [0.9, -0.32],
            [0.1, -0.54],
            [-0.35, -0.44],
            [-0.8, -0.24],
            [-1.2, -0.17],
          ],
        }),
        path: {
          line: [
            [0, 0, 0],
            [0, '= h * 1.1', 0],
          ],
        },
      },
    },
    { id: 'carved', op: 'intersection', inputs: ['side', 'face', 'muzzle'] },
    { id: 'head', op: 'smooth', params: { radius: '= min(b * 0.09, h * 0.025)' }, inputs: ['carved'] },
    {
      id: 'eye',
      op: 'sphere',
      params: { diameter: '= b * 0.15' },
      at: { my: 'center', offset: ['= -b * 0.44', '= h * 0.765', '= b * 0.33'] },
    },
    {
      id: 'nostril',
      op: 'sphere',
      params: { diameter: '= b * 0.11' },
      at: { my: 'center', offset: ['= -b * 0.88', '= h * 0.635', '= b * 0.22'] },
    },
    {
      id: 'mouth',
      op: 'box',
      params: { size: ['= b * 0.5', '= h * 0.014', '= b'] },
      at: { my: 'center', offset: ['= -b * 0.86', '= h * 0.575', 0], rotate: [0, 0, 10] },
    },
    {
      id: 'lock',
      op: 'box',
      params: { size: ['= b * 0.34', '= h * 0.014', '= b * 0.3'] },
      at: { my: 'center', offset: ['= b * 0.4', '= h * 0.74', '= b * 0.4'], rotate: [0, 0, 34] },
    },
    {
      id: 'locks',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          ['= b * 0.13', '= -h * 0.075', 0],
          ['= b * 0.22', '= -h * 0.15', '= b * 0.03'],
          ['= b * 0.25', '= -h * 0.225', '= b * 0.05'],
        ],
      },
      inputs: ['lock'],
    },
    { id: 'half', op: 'group', inputs: ['nostril', 'locks'] },
    { id: 'cuts', op: 'mirror', params: { plane: 'z' }, inputs: ['half'] },
    { id: 'eyes', op: 'mirror', params: { plane: 'z' }, inputs: ['eye'] },
    { id: 'cut_head', op: 'difference', inputs: ['head', 'cuts', 'mouth'] },
    { id: 'piece', op: 'union', name: 'Knight', inputs: ['cut_head', 'foot', 'eyes'] },
    FELT,
  ],
  spoken: {
    ...chessNames('knight', 'chess horse'),
    sizes: { one: 'height', two: ['base', 'height'] },
    words: { height: ['tall', 'high'], base: ['wide', 'diameter'] },
    parts: { base: { names: ['foot'], sizes: { diameter: 'base', size: 'base', width: 'base' } }, felt: { material: 'felt' } },
  },
});
