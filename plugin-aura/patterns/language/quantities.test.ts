import { describe, expect, test } from 'vitest';
import { readItems } from './items.ts';

/** The first item with a number in it, reduced to what it says. */
function numberIn(words: string): unknown {
  const item = readItems(words).find(
    ({ quantity, dimensions, ringSize, number, thread }) => quantity ?? dimensions ?? ringSize ?? number ?? thread,
  );
  if (item?.quantity) return [item.quantity.kind, Math.round(item.quantity.value * 1000) / 1000];
  if (item?.dimensions) return item.dimensions.values;
  if (item?.ringSize) return [item.ringSize.system, Math.round(item.ringSize.diameter * 100) / 100];
  return item?.thread === undefined ? item?.number : `M${item.thread}`;
}

describe('numbers with units', () => {
  test.each<[string, unknown]>([
    ['5mm wide', ['length', 5]],
    ['5 mm', ['length', 5]],
    ['a 5-mm band', ['length', 5]],
    ['2.4 m high', ['length', 2400]],
    ['45 cm', ['length', 450]],
    ['1,5 cm', ['length', 15]],
    ['2 inches', ['length', 50.8]],
    ['5" wide', ['length', 127]],
    ['5 ft 6 in', ['length', 1676.4]],
    ['6\' 2"', ['length', 1879.6]],
    ['3/4 inch', ['length', 19.05]],
    ['1 1/2 m', ['length', 1500]],
    ['1½ carat', ['carat', 1.5]],
    ['3/4 carat', ['carat', 0.75]],
    ['half a carat', ['carat', 0.5]],
    ['a quarter carat', ['carat', 0.25]],
    ['three quarters of a carat', ['carat', 0.75]],
    ['two and a half carats', ['carat', 2.5]],
    ['2ct', ['carat', 2]],
    ['50 points', ['carat', 0.5]],
    ['18k gold', ['karat', 18]],
    ['18 carat gold', ['karat', 18]],
    ['9ct rose gold', ['karat', 9]],
    ['2 carat gold ring', ['carat', 2]],
    ['18 carat diamond', ['carat', 18]],
    ['45 degrees', ['angle', 45]],
    ['30°', ['angle', 30]],
    ['9x7 mm', [9, 7]],
    ['9 × 7 mm', [9, 7]],
    ['8 by 4 mm', [8, 4]],
    ['200 x 100 x 76 cm', [2000, 1000, 760]],
    ['20cm x 10cm x 5cm', [200, 100, 50]],
    ['a 4 x 2 grid', [4, 2]],
    ['M6 bolt', 'M6'],
    ['twenty-four teeth', 24],
    ['a dozen eggs', 12],
    ['ten stones', 10],
    ['1,200 parts', 1200],
    ['size 6', ['US', 16.51]],
    ['size 7 1/2', ['US', 17.73]],
    ['US size 10', ['US', 19.76]],
    ['size M', ['UK', 16.71]],
    ['UK size N and a half', ['UK', 17.31]],
    ['UK size T½', ['UK', 19.7]],
    ['EU 54', ['EU', 17.19]],
    ['size 54', ['EU', 17.19]],
    ['Japanese size 13', ['JP', 17]],
  ])('%s', (words, expected) => {
    expect(numberIn(words)).toEqual(expected);
  });

  test('"size 12 mm" speaks of a length, not of a finger', () => {
    expect(numberIn('size 12 mm')).toEqual(['length', 12]);
  });

  test('a quoted text is one item, inches are not', () => {
    expect(readItems('band "Forever yours" 5 mm').find(({ text }) => text)?.text).toBe('Forever yours');
    expect(readItems('4" x 3" box').some(({ text }) => text !== undefined)).toBe(false);
  });
});
