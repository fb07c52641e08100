import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A bevel-edge chisel lying, widths of 6 to 38 mm. */
export const chisel = thing({
  op: 'create_chisel',
  family: 'tools',
  label: 'Chisel',
  help: "Joiner's chisel with a turned handle, ferrules and a ground edge",
  params: { length: mm(270, 'Length', 'Over all'), width: mm(20, 'Width', 'Of the blade') },
  let: { s: '= length / 270', w: '= width / 2' },
  materials: { handle: 'beech', blade: 'steel', ferrule: 'brass' },
  operations: drawn('s', [
    {
      id: 'handle',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -135],
            [9, -135],
            {
              spline: [
                [14, -127],
                [16, -105],
                [14, -75],
                [11.5, -52],
                [13, -36],
                [11, -22],
              ],
            },
            [0, -22],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, 16, 0] },
    },
    {
      id: 'ferrule',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -22],
            [11.2, -22],
            [10, -6, { r: 1 }],
            [0, -6],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, 16, 0] },
    },
    {
      id: 'neck',
      op: 'loft',
      at: { my: 'left', offset: [-8, 16, 0] },
      params: {
        sections: [
          { profile: { circle: 12 } },
          { at: 0.5, profile: { circle: 9 } },
          { profile: { rect: ['= width', '= 5 * s'], r: '= 1.2 * s' } },
        ],
        axis: 'x',
        height: 34,
      },
      material: 'blade',
    },
    {
      id: 'slab',
      op: 'loft',
      at: { my: 'left', offset: [25.5, 16, 0] },
      params: {
        smooth: false,
        sections: [
          {
            profile: {
              points: [
                ['= -w', '= -2.5 * s'],
                ['= w', '= -2.5 * s'],
                ['= w', '= 1 * s'],
                ['= w * 0.6', '= 2.5 * s'],
                ['= -w * 0.6', '= 2.5 * s'],
                ['= -w', '= 1 * s'],
              ],
            },
          },
          {
            at: 0.9,
            profile: {
              points: [
                ['= -w', '= -2.5 * s'],
                ['= w', '= -2.5 * s'],
                ['= w', '= 0.4 * s'],
                ['= w * 0.6', '= 1.6 * s'],
                ['= -w * 0.6', '= 1.6 * s'],
                ['= -w', '= 0.4 * s'],
              ],
            },
          },
          {
            profile: {
              points: [
                ['= -w', '= -2.5 * s'],
                ['= w', '= -2.5 * s'],
                ['= w', '= -2.2 * s'],
                ['= w * 0.6', '= -2.1 * s'],
                ['= -w * 0.6', '= -2.1 * s'],
                ['= -w', '= -2.2 * s'],
              ],
            },
          },
        ],
        axis: 'x',
        height: 109.5,
      },
      material: 'blade',
    },
    { id: 'blade_steel', op: 'union', inputs: ['neck', 'slab'], role: 'blade', name: 'Blade' },
  ]),
  spoken: {
    names: ['chisel', 'wood chisel', 'bevel edge chisel', 'joiner chisel'],
    sizes: { one: 'width', two: ['length', 'width'] },
    words: { length: ['long', 'overall'], width: ['wide', 'blade width'] },
    parts: {
      handle: { names: ['grip'], material: 'main' },
      blade: { names: ['edge'], material: 'blade', sizes: { width: 'width', size: 'width' } },
      ferrule: { names: ['collar', 'ring'], material: 'ferrule' },
    },
  },
});
