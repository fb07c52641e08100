import { drawn } from '../drawn.ts';
import { mm, pick, thing, words } from '../thing.ts';

/** Suits as outlines of height 1 about their middle. */
const SUITS = {
  heart: {
    points: [
      [0, -0.5],
      {
        spline: [
          [-0.34, -0.12],
          [-0.5, 0.18],
          [-0.4, 0.42],
          [-0.2, 0.46],
          [0, 0.26],
        ],
      },
      {
        spline: [
          [0.2, 0.46],
          [0.4, 0.42],
          [0.5, 0.18],
          [0.34, -0.12],
          [0, -0.5],
        ],
      },
    ],
  },
  diamond: {
    points: [
      [0, -0.5],
      [0.37, 0],
      [0, 0.5],
      [-0.37, 0],
    ],
  },
  spade: {
    points: [
      [0, 0.5],
      {
        spline: [
          [0.34, 0.12],
          [0.48, -0.14],
          [0.36, -0.32],
          [0.16, -0.3],
          [0.05, -0.2],
        ],
      },
      [0.16, -0.5],
      [-0.16, -0.5],
      [-0.05, -0.2],
      {
        spline: [
          [-0.16, -0.3],
          [-0.36, -0.32],
          [-0.48, -0.14],
          [-0.34, 0.12],
          [0, 0.5],
        ],
      },
    ],
  },
  club: {
    circle: 0.42,
    at: [0, 0.28],
    plus: [
      { circle: 0.42, at: [-0.26, -0.1] },
      { circle: 0.42, at: [0.26, -0.1] },
      {
        points: [
          [-0.05, 0],
          [0.05, 0],
          [0.16, -0.5],
          [-0.16, -0.5],
        ],
      },
    ],
  },
} as const;

const scaledBy = (value: unknown, by: number): unknown =>
  typeof value === 'number'
    ? Math.round(value * by * 1000) / 1000
    : Array.isArray(value)
      ? value.map((item) => scaledBy(item, by))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scaledBy(item, by)]))
        : value;

/** A playing card of poker size, 63 x 88 mm, standing with its face to the viewer. */
export const playingCard = thing({
  op: 'create_playing_card',
  family: 'games',
  label: 'Playing card',
  help: 'Playing card with its rank in two corners and a large suit',
  params: {
    height: mm(88, 'Height', 'Over all'),
    suit: pick(['heart', 'diamond', 'spade', 'club'], 'Suit', 'Hearts, diamonds, spades or clubs'),
    rank: words('A', 'Rank', 'A, 2 to 10, J, Q, K'),
  },
  let: { s: '= height / 88' },
  materials: { card: 'white paper', red: 'red paint', black: 'black paint', back: 'dark blue paint' },
  operations: drawn('s', [
    { id: 'card', op: 'extrude', params: { profile: { rect: [63, 88], r: 3.4 }, height: 0.6, axis: 'z' } },
    {
      id: 'back',
      op: 'extrude',
      params: { profile: { rect: [57, 82], r: 2 }, height: 0.2, axis: 'z' },
      at: { my: 'front', to: 'card.back', offset: [0, 0, 0.1] },
      name: 'Back',
    },
    ...(Object.keys(SUITS) as (keyof typeof SUITS)[]).flatMap((suit) => {
      const role = suit === 'heart' || suit === 'diamond' ? 'red' : 'black';
      const when = `= suit == '${suit}'`;
      return [
        {
          id: `${suit}_large`,
          op: 'extrude',
          params: { profile: scaledBy(SUITS[suit], 30), height: 0.3, axis: 'z' },
          at: { my: 'back', to: 'card.front', offset: [0, 0, -0.1] as [number, number, number] },
          role,
          when,
          name: 'Suit',
        },
        {
          id: `${suit}_small`,
          op: 'extrude',
          params: { profile: scaledBy(SUITS[suit], 7), height: 0.3, axis: 'z' },
          at: { my: 'back', to: 'card.front', offset: [-25.6, 23, -0.1] as [number, number, number] },
          role,
          when,
        },
        {
          id: `${suit}_rank`,
          op: 'text',
          params: { text: '= rank', size: 8, depth: 0.3, font: 'serif' },
          at: { my: 'back', to: 'card.front', offset: [-25.6, 34, -0.1] as [number, number, number] },
          role,
          when,
        },
        { id: `${suit}_corner`, op: 'group', inputs: [`${suit}_small`, `${suit}_rank`] },
        {
          id: `${suit}_other`,
          op: 'copy',
          params: { of: `${suit}_corner` },
          at: { rotate: [0, 0, 180] as [number, number, number], pivot: [0, '= 44 * s', 0] as [number, string, number] },
          role,
          name: 'Corner',
        },
      ];
    }),
  ]),
  spoken: {
    names: ['playing card', 'poker card', 'game card', 'ace of hearts'],
    variants: [
      { names: ['ace of spades'], params: { suit: 'spade' } },
      { names: ['queen of hearts'], params: { rank: 'Q' } },
      { names: ['king of spades'], params: { suit: 'spade', rank: 'K' } },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    adjectives: { hearts: { suit: 'heart' }, spades: { suit: 'spade' }, diamonds: { suit: 'diamond' }, clubs: { suit: 'club' } },
    parts: { back: { material: 'back' } },
  },
});
