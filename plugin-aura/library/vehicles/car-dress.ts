import type { BodyOperation } from '../../plan/plan.ts';
import { box, slab } from '../shapes.ts';
import { letteringOf } from './lettering.ts';

/**
 * What makes a police car or a taxi of a car: beacons or a sign on its roof, doors in a colour of their own with letters. In the values that
 * the car works with: s, w and k scale along, across and upward.
 */

/** Middle of the roof along the car. */
const ROOF = '(back_high + nose_high) / 2 * s';
const beacons = "= roof == 'beacons'";
const sign = "= roof == 'sign'";
/** The flat of the sides reaches so far up; above it they curve inward. */
const [LOW, HIGH] = [330, 800];

/** A panel over a door, hardly more than its paint: from one place along the car to another. */
const panel = (id: string, from: number, to: number): BodyOperation[] => [
  {
    id,
    op: 'extrude',
    params: {
      profile: { rect: [`= ${to - from} * s`, `= ${HIGH - LOW} * k`], r: '= 50 * min(s, k)' },
      height: '= 36 * w',
      axis: 'x',
    },
    at: { my: 'center', offset: ['= 885 * w', `= ${(LOW + HIGH) / 2} * k`, `= ((back_high + nose_high) / 2 + ${(from + to) / 2}) * s`] },
    when: '= livery',
  },
  { id: `${id}s`, op: 'mirror', params: { plane: 'x' }, inputs: [id], role: 'door', name: 'Doors' },
];

const beacon = (side: 1 | -1): BodyOperation =>
  box(
    side > 0 ? 'beacon_right' : 'beacon_left',
    ['= 500 * w', '= 110 * k', '= 270 * s'],
    [`= ${side} * 270 * w`, '= height + 20 * k', `= ${ROOF}`],
    {
      round: '= 40 * min(s, k)',
      role: side > 0 ? 'beacon' : 'tail',
      name: 'Beacon',
      when: beacons,
    },
  );

export const CAR_DRESS: readonly BodyOperation[] = [
  ...panel('front_door', 170, 1010),
  ...panel('rear_door', -590, 154),
  ...letteringOf({ size: '= 190 * k', depth: '= 30 * w' }, ['= 891 * w', '= 575 * k', '= ((back_high + nose_high) / 2 + 220) * s'], {
    when: '= livery',
  }),
  box('bar_foot', ['= 1000 * w', '= 60 * k', '= 150 * s'], [0, '= height - 30 * k', `= ${ROOF}`], {
    round: '= 12 * min(s, k)',
    role: 'trim',
    name: 'Light bar',
    when: beacons,
  }),
  box('bar_middle', ['= 90 * w', '= 84 * k', '= 220 * s'], [0, '= height + 20 * k', `= ${ROOF}`], {
    round: '= 20 * min(s, k)',
    role: 'trim',
    name: 'Light bar',
    when: beacons,
  }),
  beacon(1),
  beacon(-1),
  slab(
    'sign',
    {
      points: [
        ['= -310 * w', 0],
        ['= 310 * w', 0],
        ['= 260 * w', '= 190 * k', { r: '= 30 * min(w, k)' }],
        ['= -260 * w', '= 190 * k', { r: '= 30 * min(w, k)' }],
      ],
    },
    '= 130 * s',
    [0, '= height - 14 * k', `= ${ROOF}`],
    { round: '= 16 * min(s, k)', role: 'sign', name: 'Taxi sign', when: sign },
  ),
  {
    id: 'sign_letters',
    op: 'text',
    params: { text: 'TAXI', size: '= 90 * k', depth: '= 12 * s' },
    at: { my: 'center', offset: [0, '= height + 80 * k', `= ${ROOF} + 63 * s`] },
    role: 'letter',
    name: 'Letters',
    when: sign,
  },
];
