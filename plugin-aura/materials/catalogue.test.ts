import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, findMaterial } from './catalogue.ts';
import { COLOUR_WORDS, channels, colourOf } from './colours.ts';

describe('words to materials', () => {
  it.each([
    ['18K gold', '18K yellow gold'],
    ['gold', '18K yellow gold'],
    ['18 carat gold', '18K yellow gold'],
    ['18ct yellow gold', '18K yellow gold'],
    ['750 gold', '18K yellow gold'],
    ['14k white gold', '14K white gold'],
    ['14 kt rose gold', '14K rose gold'],
    ['585 red gold', '14K rose gold'],
    ['pink gold', '18K rose gold'],
    ['white gold', '18K white gold'],
    ['24k gold', '24K gold'],
    ['platinum', 'Platinum 950'],
    ['silver', 'Sterling silver'],
    ['925 silver', 'Sterling silver'],
    ['brushed steel', 'Steel, brushed'],
    ['hammered 18k yellow gold', '18K yellow gold, hammered'],
    ['diamond', 'Diamond'],
    ['Diamonds', 'Diamond'],
    ['yellow diamond', 'Fancy yellow diamond'],
    ['sapphire', 'Blue sapphire'],
    ['pink sapphire', 'Pink sapphire'],
    ['purple sapphire', 'Purple sapphire'],
    ['oak', 'Oak'],
    ['wooden', 'Oak'],
    ['walnut wood', 'Walnut'],
    ['dark walnut', 'Dark walnut'],
    ['blue oak', 'Blue painted oak'],
    ['white porcelain', 'White porcelain'],
    ['blue porcelain', 'Blue porcelain'],
    ['brown glass', 'Brown glass'],
    ['yellow glass', 'Yellow glass'],
    ['frosted glass', 'Frosted glass'],
    ['aluminum', 'Aluminium'],
    ['red leather', 'Red leather'],
    ['green leather', 'Green leather'],
    ['light blue fabric', 'Light blue fabric'],
    ['blue', 'Blue paint'],
    ['matte black plastic', 'Black plastic, matte'],
    ['mother-of-pearl', 'Mother of pearl'],
    ['white stone', 'Limestone'],
    ['red stone', 'Red stone'],
    ['green wood', 'Green painted oak'],
    ['boucle', 'Bouclé'],
    ['blackened oak', 'Oak, ebonised'],
    ['blackened silver', 'Oxidised silver'],
    ['whitewashed pine', 'Pine, limed'],
    ['black patent leather', 'Black leather, glossy'],
    ['walnut veneer', 'Walnut'],
  ])('"%s" is %s', (words, name) => {
    expect(findMaterial(words)).toMatchObject({ exact: true, material: { name } });
  });

  it('keeps a colour written as hex', () => {
    expect(findMaterial('#4a90d9').material.color).toBe('#4A90D9');
    expect(findMaterial('#4a90d9 leather').material).toMatchObject({ category: 'leather', color: '#4A90D9' });
  });

  it.each([
    ['platnum', 'Platinum 950'],
    ['mahogony', 'Mahogany'],
    ['old creaky walnut planks', 'Walnut'],
    ['20k yellow gold from grandmother', '22K yellow gold'],
  ])('reads "%s" as %s and says so', (words, name) => {
    const found = findMaterial(words);
    expect(found.exact).toBe(false);
    expect(found.material.name).toBe(name);
    expect(found.note).toContain(name);
  });

  it('lets a neutral grey stand in for what nobody knows, and says so', () => {
    expect(findMaterial('unobtainium')).toMatchObject({
      exact: false,
      material: { name: 'Grey plastic' },
      note: expect.stringContaining('unobtainium'),
    });
  });

  it('finds every row of the catalogue by its own name, and no two rows share one', () => {
    for (const { material } of CATALOGUE) expect(findMaterial(material.name), material.name).toEqual({ material, exact: true });
    expect(new Set(CATALOGUE.map(({ material }) => material.name)).size).toBe(CATALOGUE.length);
  });

  it('never fails, whatever is said', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (words) => findMaterial(words).material.name.length > 0));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('blue', 'dark', '18k', 'gold', 'matte', 'glass', 'oak', 'of', 'the', '750', 'sapphire', 'brushed'), {
          maxLength: 6,
        }),
        (words) => findMaterial(words.join(' ')).material.name.length > 0,
      ),
    );
  });
});

/** Hue in degrees, saturation and value from 0 to 1. */
function hsv(hex: string): { h: number; s: number; v: number } {
  const [r, g, b] = channels(hex);
  const max = Math.max(r, g, b);
  const d = max - Math.min(r, g, b);
  const sector = d === 0 ? 0 : max === r ? ((g - b) / d) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  return { h: (sector * 60 + 360) % 360, s: max ? d / max : 0, v: max / 255 };
}

describe('colours', () => {
  it.each([
    ['red', 345, 378],
    ['orange', 18, 42],
    ['yellow', 42, 70],
    ['green', 70, 165],
    ['blue', 185, 262],
    ['purple', 262, 312],
    ['pink', 300, 352],
  ])('%s has a hue from %d to %d degrees', (word, from, to) => {
    const { h, s, v } = hsv(colourOf(word)!);
    expect(h >= from || h + 360 <= to).toBe(true);
    expect(h <= to).toBe(true);
    expect(s).toBeGreaterThan(0.35);
    expect(v).toBeGreaterThan(0.15);
  });

  it('karat golds look like gold, rose ones like rose, white ones white', () => {
    for (const { material } of CATALOGUE.filter(({ material: { name } }) => /(yellow|24K) gold/.test(name))) {
      const { h, s } = hsv(material.color);
      expect(h, material.name).toBeGreaterThanOrEqual(30);
      expect(h, material.name).toBeLessThanOrEqual(58);
      expect(s, material.name).toBeGreaterThan(0.2);
    }
    for (const { material } of CATALOGUE.filter(({ material: { name } }) => /rose gold/.test(name))) {
      const { h, s } = hsv(material.color);
      expect(h, material.name).toBeLessThan(30);
      expect(s, material.name).toBeGreaterThan(0.08);
    }
    for (const { material } of CATALOGUE.filter(
      ({ material: { name } }) => /white gold|^White|Platinum|silver$/.test(name) && !/glass|zircon|topaz|sapphire|Oxidised/.test(name),
    )) {
      const { s, v } = hsv(material.color);
      expect(s, material.name).toBeLessThan(0.2);
      expect(v, material.name).toBeGreaterThan(0.8);
    }
  });

  it('woods are brown, save the grey and the purple', () => {
    for (const { material } of CATALOGUE.filter(
      ({ material: { category, name } }) => category === 'wood' && !/Driftwood|Purpleheart/.test(name),
    )) {
      const { h, s, v } = hsv(material.color);
      expect(h >= 5 && h <= 50 && s > 0.2 && v < 0.78, `${material.name} ${material.color}`).toBe(true);
    }
  });

  it.each(['boxwood', 'holly wood', 'limewood', 'pear wood', 'yew wood', 'lignum vitae', 'purpleheart', 'sycamore wood'])(
    '%s is a wood of its own',
    (words) =>
      expect([findMaterial(words).exact, findMaterial(words).material.category, findMaterial(words).note]).toEqual([
        true,
        'wood',
        undefined,
      ]),
  );

  it('reads every colour word, shades of it, and hex', () => {
    for (const word of COLOUR_WORDS) expect(colourOf(word), word).toMatch(/^#[0-9A-F]{6}$/);
    expect(colourOf('pale blue')).toBe('#95B1E2');
    expect(colourOf('#abc')).toBe('#AABBCC');
    expect(colourOf('gray')).toBe(colourOf('grey'));
    expect(colourOf('seventeen')).toBeUndefined();
  });
});
