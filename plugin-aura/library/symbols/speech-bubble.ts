import { symbol } from './symbol.ts';

/** A rounded bubble with its tail, as in comics. */
export const speechBubble = symbol({
  op: 'create_speech_bubble',
  label: 'Speech bubble',
  help: 'Rounded bubble with a tail',
  names: ['speech bubble', 'talk bubble', 'chat bubble', 'speech balloon'],
  material: 'white plastic',
  profile: {
    rect: [100, 66],
    r: 18,
    plus: [
      {
        points: [
          [-26, -28],
          [-2, -28],
          [-34, -56],
        ],
      },
    ],
  },
});
