import { mm, thing } from '../thing.ts';

/** A folding deck chair of beech and striped canvas, 1000 mm high as it stands, 580 mm wide. */
export const deckChair = thing({
  op: 'create_deck_chair',
  family: 'furniture',
  label: 'Deck chair',
  help: 'Folding sling chair of two frames and striped canvas',
  params: { width: mm(580, 'Width', 'Over the frame'), height: mm(940, 'Height', 'To the top of the back') },
  let: { s: '= height / 940', half: '= width / 2', cloth: '= width - 90 * s' },
  materials: { frame: 'beech', canvas: '#2a62a8 canvas', stripe: 'white canvas' },
  called: { long: 'Frame rail', short: 'Frame leg' },
  operations: [
    {
      id: 'long',
      op: 'sweep',
      params: {
        profile: { rect: ['= 26 * s', '= 44 * s'], r: '= 6 * s' },
        path: {
          line: [
            ['= -half + 14 * s', '= 16 * s', '= 520 * s'],
            ['= -half + 14 * s', '= 930 * s', '= -480 * s'],
          ],
        },
      },
      role: 'frame',
    },
    {
      id: 'short',
      op: 'sweep',
      params: {
        profile: { rect: ['= 26 * s', '= 40 * s'], r: '= 6 * s' },
        path: {
          line: [
            ['= -half + 42 * s', '= 16 * s', '= -430 * s'],
            ['= -half + 42 * s', '= 420 * s', '= 470 * s'],
          ],
        },
      },
      role: 'frame',
    },
    {
      id: 'prop',
      op: 'sweep',
      params: {
        profile: { rect: ['= 20 * s', '= 30 * s'], r: '= 5 * s' },
        path: {
          line: [
            ['= -half - 10 * s', '= 690 * s', '= -212 * s'],
            ['= -half - 10 * s', '= 96 * s', '= -256 * s'],
          ],
        },
      },
      role: 'frame',
    },
    {
      id: 'bolt',
      op: 'cylinder',
      params: { diameter: '= 18 * s', height: '= 90 * s', axis: 'x' },
      at: { my: 'left', offset: ['= -half - 26 * s', '= 231 * s', '= 48 * s'] },
      material: 'steel',
    },
    {
      id: 'pin',
      op: 'cylinder',
      params: { diameter: '= 16 * s', height: '= 60 * s', axis: 'x' },
      at: { my: 'left', offset: ['= -half - 24 * s', '= 684 * s', '= -212 * s'] },
      material: 'steel',
    },
    {
      id: 'pin_2',
      op: 'cylinder',
      params: { diameter: '= 16 * s', height: '= 80 * s', axis: 'x' },
      at: { my: 'left', offset: ['= -half - 24 * s', '= 96 * s', '= -252 * s'] },
      material: 'steel',
    },
    { id: 'sides', op: 'mirror', inputs: ['long', 'short', 'prop', 'bolt', 'pin', 'pin_2'], name: 'Frames' },
    {
      id: 'head',
      op: 'cylinder',
      params: { diameter: '= 34 * s', height: '= width - 20 * s', axis: 'x' },
      at: { my: 'center', offset: [0, '= 910 * s', '= -458 * s'] },
      role: 'frame',
    },
    {
      id: 'fore',
      op: 'cylinder',
      params: { diameter: '= 34 * s', height: '= width - 80 * s', axis: 'x' },
      at: { my: 'center', offset: [0, '= 408 * s', '= 446 * s'] },
      role: 'frame',
    },
    {
      id: 'foot',
      op: 'cylinder',
      params: { diameter: '= 28 * s', height: '= width - 20 * s', axis: 'x' },
      at: { my: 'center', offset: [0, '= 60 * s', '= 472 * s'] },
      role: 'frame',
    },
    {
      id: 'rear',
      op: 'cylinder',
      params: { diameter: '= 28 * s', height: '= width - 80 * s', axis: 'x' },
      at: { my: 'center', offset: [0, '= 52 * s', '= -350 * s'] },
      role: 'frame',
    },
    {
      id: 'canvas',
      op: 'extrude',
      params: { profile: sling(), height: '= cloth', axis: 'x' },
      at: { my: 'top back', offset: [0, '= 930 * s', '= -478 * s'] },
    },
    {
      id: 'band',
      op: 'extrude',
      params: { profile: sling(), height: '= cloth / 9', axis: 'x' },
      at: { my: 'top back', offset: ['= -cloth / 9 * 3', '= 930.8 * s', '= -477 * s'] },
    },
    { id: 'stripes', op: 'linear_array', params: { count: 4, step: ['= cloth / 9 * 2', 0, 0] }, inputs: ['band'], role: 'stripe' },
  ],
  spoken: {
    names: ['deck chair', 'deckchair', 'beach chair', 'sling chair', 'canvas chair'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'] },
    parts: { stripe: { material: 'stripe' }, canvas: { names: ['cloth', 'seat'], material: 'canvas' }, frame: { material: 'main' } },
  },
});

/** The hanging cloth seen from the side: from the head rail down into the seat and up to the front rail. */
function sling() {
  const run = [
    [478, 930],
    [300, 600],
    [130, 360],
    [-40, 250],
    [-220, 268],
    [-466, 424],
  ] as const;
  const at = ([u, v]: readonly [number, number], rise: number): [string, string] => [`= ${u} * s`, `= ${v + rise} * s`];
  return {
    points: [
      at(run[0], 0),
      { spline: run.slice(1).map((point) => at(point, 0)) },
      at(run[5], 5),
      {
        spline: run
          .slice(0, 5)
          .reverse()
          .map((point) => at(point, 5)),
      },
    ],
  };
}
