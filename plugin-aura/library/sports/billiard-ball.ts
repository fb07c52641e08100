import { drawn } from '../drawn.ts';
import { thing, words } from '../thing.ts';
import { BALL_LET, BALL_SPOKEN, ballParams } from './ball-params.ts';

/** A pool ball: 57.2 mm across (WPA). */
export const billiardBall = thing({
  op: 'create_billiard_ball',
  family: 'sports',
  label: 'Pool ball',
  help: 'Billiard ball with its number in a white disc',
  params: { ...ballParams(57.2), number: words('8', 'Number', 'In the white disc') },
  let: BALL_LET,
  materials: { ball: 'black lacquer', disc: 'white lacquer', number: 'black paint' },
  operations: drawn('r', [
    { id: 'sphere', op: 'sphere', params: { diameter: 2 } },
    {
      id: 'ball',
      op: 'paint',
      params: { profile: { circle: 0.86 }, face: 'front', depth: 0.06 },
      inputs: ['sphere'],
      material: 'disc',
      role: 'disc',
      name: 'Disc',
    },
    {
      id: 'numbered',
      op: 'paint',
      params: { profile: { text: '= number', size: 0.44 }, face: 'front', depth: 0.03 },
      inputs: ['ball'],
      material: 'number',
      role: 'number',
      name: 'Number',
    },
    { id: 'turned', op: 'group', inputs: ['numbered'], at: { rotate: [-24, 24, 0], pivot: [0, 0, 0] } },
  ]),
  spoken: {
    names: ['pool ball', 'billiard ball', 'eight ball', '8 ball', 'snooker ball'],
    ...BALL_SPOKEN,
    parts: { disc: { names: ['circle'], material: 'disc' }, number: { names: ['figure'], material: 'number' } },
  },
});
