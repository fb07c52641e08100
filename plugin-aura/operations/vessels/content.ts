import type { Maker } from '../../kernel/forms.ts';
import type { Region } from '../../kernel/region.ts';
import { choice } from '../../plan/param.ts';
import type { BuiltPart } from '../define.ts';
import { ofOwn } from '../dress.ts';
import type { WallSections } from './wall.ts';

/** What stands in an open vessel up to a level under its rim: drinks, soup, water, paint. Level with the table, whatever the form of the wall. */

interface Content {
  material: string;
  /** Other words for it. */
  names: readonly string[];
}

/** The colour of each as one looks into the vessel. */
const CONTENTS = {
  water: { material: '#8fc3de clear glass', names: ['mineral water', 'ice water', 'sparkling water'] },
  coffee: { material: '#3b2214 glossy plastic', names: ['black coffee', 'espresso', 'americano'] },
  latte: { material: '#b98a5e satin plastic', names: ['cappuccino', 'milk coffee', 'hot cocoa', 'hot chocolate', 'cocoa'] },
  tea: { material: '#a5591c glossy plastic', names: ['black tea', 'herbal tea'] },
  milk: { material: '#f7f4ea satin plastic', names: ['cream', 'yoghurt', 'yogurt'] },
  juice: { material: '#f2a01f glossy plastic', names: ['orange juice', 'fruit juice', 'lemonade', 'smoothie'] },
  beer: { material: '#d9941e glossy plastic', names: ['lager', 'ale', 'cider'] },
  cola: { material: '#2a120b glossy plastic', names: ['coke', 'soda', 'root beer'] },
  wine: { material: '#5e0f22 glossy plastic', names: ['red wine', 'port'] },
  soup: {
    material: '#c8792f glossy plastic',
    names: ['broth', 'stew', 'ramen', 'noodle soup', 'tomato soup', 'porridge', 'chili', 'curry'],
  },
} as const satisfies Readonly<Record<string, Content>>;

type ContentName = keyof typeof CONTENTS;
const NAMES = Object.keys(CONTENTS) as ContentName[];

/** The colour of a content, and its name as a part. */
export const contentLook = (content: ContentName): { name: string; material: string } => ({
  name: `${content[0]!.toUpperCase()}${content.slice(1)}`,
  material: CONTENTS[content].material,
});

export const contentParam = choice({
  options: ['none', ...NAMES],
  default: 'none',
  label: 'Content',
  help: 'What it is filled with',
});

const spoken = <N extends ContentName>(name: N) =>
  ({ names: CONTENTS[name].names, present: { content: name }, absent: { content: 'none' }, material: 'content' }) as const;

/** What is said of it: "a glass of water", "a bowl filled with soup". */
export const contentSpoken = {
  water: spoken('water'),
  coffee: spoken('coffee'),
  latte: spoken('latte'),
  tea: spoken('tea'),
  milk: spoken('milk'),
  juice: spoken('juice'),
  beer: spoken('beer'),
  cola: spoken('cola'),
  wine: spoken('wine'),
  soup: spoken('soup'),
} as const satisfies Readonly<Record<ContentName, unknown>>;

/** The same of what is filled up to a share of its height. */
export const poured = Object.fromEntries(
  Object.entries(contentSpoken).map(([name, part]) => [
    name,
    { ...part, present: { ...part.present, fill: 0.7 }, absent: { fill: 0 }, material: 'liquid' } as const,
  ]),
);

/** Share of the hollow's height up to which it is filled. */
const LEVEL = 0.82;

/** The filling of a turned vessel, just clear of its wall. */
export function contentPart(
  maker: Maker,
  { hollow, height, floor, widest }: WallSections,
  wall: number,
  content: ContentName,
  revolve: (region: Region) => BuiltPart['solid'],
): BuiltPart {
  const level = floor + (height - floor) * LEVEL;
  const gap = wall * 0.04;
  const below = maker.kernel.rectangle(6 * widest, level - floor - gap).translate([0, (level + floor + gap) / 2]);
  const { name, material } = contentLook(content);
  return {
    role: 'content',
    name,
    class: 'body',
    solid: revolve(hollow.offset(-gap, 'miter').intersect(below)),
    crease: 40,
    ...ofOwn(material),
  };
}
