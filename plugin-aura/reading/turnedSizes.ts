import { outsideQuotes } from './quoted.ts';

/**
 * Sizes as they are told where the word for the side comes first: "high 4 m, wide 3 m" is "4 m high, 3 m wide", and "6 on 5 meters" is
 * "6 x 5 meters". A text whose numbers come first stays as it is.
 */

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)`;
const UNIT = String.raw`(?:millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|mm|cm|m)\b`;
const SIDE = '(?:long|wide|high|tall|deep|thick|broad)';
const ONE = new RegExp(String.raw`\b(${SIDE}) (${NUMBER} ?${UNIT})`, 'gi');
/** Behind a size such a word is that size's own: "5 m long 3 m wide". */
const ROW = new RegExp(
  String.raw`(?<!${NUMBER} ?${UNIT},? ?|-|\b(?:as|how|more|very|less) )\b${SIDE} ${NUMBER} ?${UNIT}(?:,? (?:and )?${SIDE} ${NUMBER} ?${UNIT})*(?!,? ?(?:${SIDE}\b|in (?:dia|height|length|width|depth)|across|x|×|by\b))`,
  'gi',
);
/** "6 holes 12 mm on 120 mm": how far out they are. */
const ON = new RegExp(
  String.raw`(?<!\b(?:holes?|bolts?|screws?|studs) (?:of )?)\b(${NUMBER})(?: ?${UNIT})? on (${NUMBER}) ?(${UNIT})`,
  'gi',
);
const TO = new RegExp(String.raw`\b(sizes?|measures|measuring|footprint|area) (${NUMBER})(?: ?${UNIT})? to (${NUMBER}) ?(${UNIT})`, 'gi');

export const sizesInOrder = (text: string): string =>
  outsideQuotes(text, (said) =>
    said
      .replace(ROW, (row) => row.replace(ONE, '$2 $1'))
      .replace(ON, '$1 x $2 $3')
      .replace(TO, '$1 $2 x $3 $4'),
  );
