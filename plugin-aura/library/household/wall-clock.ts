import { drawn, rounded } from '../drawn.ts';
import { mm, pick, thing, yes } from '../thing.ts';
import { barHand } from './hands.ts';
import { numeral, ROMAN } from './numerals.ts';

const HOURS = Array.from({ length: 12 }, (_, k) => ({ hour: k + 1, a: ((k + 1) * Math.PI) / 6 }));

/** A round wall clock of 300 mm with its numbers, at ten past ten. Its back is flat. */
export const wallClock = thing({
  op: 'create_clock',
  family: 'household',
  label: 'Clock',
  help: 'Round wall clock with hands, and numbers or marks',
  params: {
    diameter: mm(300, 'Diameter', 'Of the case'),
    face: pick(['numbers', 'marks', 'roman'], 'Face', 'Twelve numbers, twelve strokes, or Roman numerals'),
    minutes: yes('Minutes', 'A fine mark for every minute'),
  },
  let: { s: '= diameter / 300' },
  materials: {
    case: 'black plastic',
    dial: 'white paint',
    number: 'black plastic',
    hand: 'black plastic',
    second: 'red plastic',
    glass: 'clear glass',
  },
  operations: drawn('s', [
    {
      id: 'case',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [144, 0],
            [150, 6],
            {
              spline: [
                [150, 26],
                [145, 36],
                [136, 38],
              ],
            },
            [130, 34],
            [129, 14],
            [0, 14],
          ],
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 150, 0] },
    },
    { id: 'dial', op: 'cylinder', params: { diameter: 260, height: 3, axis: 'z' }, at: { my: 'back', offset: [0, 150, 13] } },
    {
      id: 'mark',
      op: 'box',
      params: { size: [7, 26, 2], round: 0.6 },
      at: { my: 'center', offset: [0, 258, 16.4] },
      role: 'number',
      when: "= face == 'marks'",
    },
    { id: 'marks', op: 'polar_array', params: { count: 12, axis: 'z', center: [0, 150, 0] }, inputs: ['mark'], role: 'number' },
    {
      id: 'minute',
      op: 'box',
      params: { size: [1.6, 7, 1.6] },
      at: { my: 'center', offset: [0, 274, 16.2] },
      role: 'number',
      when: '= minutes',
    },
    {
      id: 'minutes',
      op: 'polar_array',
      params: { count: 60, axis: 'z', center: [0, 150, 0] },
      inputs: ['minute'],
      role: 'number',
      name: 'Minute marks',
    },
    ...HOURS.map(({ hour, a }) => ({
      id: `hour_${hour}`,
      op: 'text',
      params: { text: String(hour), size: 21, depth: 2 },
      at: {
        my: 'center',
        offset: [rounded(103 * Math.sin(a), 1), rounded(150 + 103 * Math.cos(a), 1), 16.4] as [number, number, number],
      },
      role: 'number',
      name: `Number ${hour}`,
      when: "= face == 'numbers'",
    })),
    ...HOURS.map(({ hour, a }) => ({
      id: `roman_${hour}`,
      op: 'extrude',
      params: { profile: numeral(ROMAN[hour - 1]!, 24), height: 2, axis: 'z' },
      at: {
        my: 'center',
        offset: [rounded(103 * Math.sin(a), 1), rounded(150 + 103 * Math.cos(a), 1), 16.4] as [number, number, number],
      },
      role: 'number',
      name: `Numeral ${hour}`,
      when: "= face == 'roman'",
    })),
    barHand('short', 'Hour hand', [8, 84, 2.4], [0, 150, 21], { tail: 16, turn: 55, round: 1 }),
    barHand('long', 'Minute hand', [6, 122, 2.4], [0, 150, 24], { tail: 21, turn: -60, round: 1 }),
    barHand('sweep', 'Second hand', [1.8, 140, 1.6], [0, 150, 27], { tail: 32, turn: 180, round: 0.5, role: 'second' }),
    {
      id: 'hub',
      op: 'cylinder',
      params: { diameter: 15, height: 16, axis: 'z', round: 2 },
      at: { my: 'back', offset: [0, 150, 14] },
      role: 'hand',
    },
    { id: 'glass', op: 'cylinder', params: { diameter: 264, height: 2, axis: 'z' }, at: { my: 'back', offset: [0, 150, 32] } },
  ]),
  spoken: {
    names: ['clock', 'wall clock', 'kitchen clock', 'office clock'],
    variants: [
      { names: ['wooden clock', 'wooden wall clock'], params: { face: 'marks' }, materials: { main: 'walnut', dial: 'light oak' } },
      { names: ['station clock', 'railway clock'], params: { diameter: 400, face: 'marks' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide', 'size'] },
    parts: {
      hand: { names: ['pointer'], material: 'hand' },
      number: {
        names: ['numeral', 'digit', 'hour number'],
        present: { face: 'numbers' },
        absent: { face: 'marks' },
        material: 'number',
        always: 12,
        adjectives: { roman: { face: 'roman' }, arabic: { face: 'numbers' } },
      },
      mark: {
        names: ['hour mark', 'hour marker', 'marker', 'hour stroke'],
        present: { face: 'marks' },
        material: 'number',
        always: 12,
      },
      'minute mark': { names: ['minute track'], present: { minutes: true }, absent: { minutes: false }, material: 'number' },
      face: { names: ['dial'], material: 'dial' },
      frame: { names: ['case', 'rim'], material: 'main' },
      glass: { names: ['cover'], material: 'glass' },
    },
  },
});
