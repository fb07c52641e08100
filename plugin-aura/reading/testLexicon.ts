import type { LexiconEntry, SpokenWords } from './entry.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** A small vocabulary for the tests of this room: names, and parts with their numbers, in one line a thing. */

const thing = (family: string, op: string, names: string, parts = '', more: Partial<SpokenWords> = {}, numbers = ''): LexiconEntry => ({
  op,
  family,
  label: op,
  spoken: {
    names: names.split('|'),
    parts: Object.fromEntries(
      parts
        .split('|')
        .filter((part) => part !== '')
        .map((part) => {
          const [name = '', ...also] = part.split('/');
          return [name, also.length > 0 ? { names: also } : {}];
        }),
    ),
    ...more,
  },
  params: Object.fromEntries(
    numbers
      .split('|')
      .filter((name) => name !== '')
      .map((name) => [name.replaceAll(' ', '_'), { kind: 'number' as const, label: name }]),
  ),
});

const STONES = 'stone/diamond/sapphire/center stone|side stone|halo|prong/claw|bezel|shank/band|shoulder|head|milgrain|engraving|pave';

export const TEST_ENTRIES: readonly LexiconEntry[] = [
  thing('toys', 'create_rubiks_cube', "rubik's cube"),
  thing('solids', 'box', 'box|cuboid|block|plate|slab|cube|bar', 'lid', {
    variants: [{ names: ['cube'], params: {} }],
    holds: { in: 'inside' },
  }),
  thing('solids', 'cylinder', 'cylinder|disc|rod'),
  thing('solids', 'sphere', 'sphere|ball'),
  thing('solids', 'cone', 'cone'),
  thing('solids', 'torus', 'torus|donut'),
  thing('solids', 'prism', 'prism', '', {}, 'sides'),
  thing('solids', 'pyramid', 'pyramid', '', {}, 'sides'),
  thing('parts', 'create_handle', 'handle'),
  thing('parts', 'create_lid', 'lid'),
  thing('parts', 'create_leg', 'leg'),
  thing('furniture', 'create_table', 'table|dining table', 'top/tabletop|leg|apron|drawer', {
    variants: [{ names: ['coffee table'], params: {} }],
    holds: { on: 'top' },
    adjectives: { round: { shape: 'round' } },
  }),
  thing('furniture', 'create_desk', 'desk', 'top|leg|drawer', { holds: { on: 'top' } }),
  thing('furniture', 'create_chair', 'chair|kitchen chair', 'seat|leg|back/backrest|arm/armrest|cushion'),
  thing('furniture', 'create_stool', 'stool', 'seat|leg|back', { variants: [{ names: ['bar stool'], params: {} }] }),
  thing('furniture', 'create_sofa', 'sofa|couch', 'cushion|leg|arm|seat|pillow'),
  thing('furniture', 'create_bed', 'bed|double bed', 'frame|pillow|headboard|mattress'),
  thing('furniture', 'create_shelf', 'shelf unit|bookshelf|shelf', 'shelf|back', { holds: { on: 'top' } }, 'shelves'),
  thing('furniture', 'create_cabinet', 'cabinet|chest', 'drawer|door|knob|handle|leg'),
  thing('lighting', 'create_lamp', 'desk lamp|table lamp|lamp', 'shade|base|bulb|stem'),
  thing('vessels', 'create_vase', 'vase', 'neck|foot', { holds: { in: 'inside' } }),
  thing('vessels', 'create_mug', 'mug|cup', 'handle', { holds: { in: 'inside' } }),
  thing('vessels', 'create_glass', 'glass|tumbler|drinking glass', '', { holds: { in: 'inside' } }),
  thing('vessels', 'create_bottle', 'bottle', 'cork/stopper|cap|neck|label'),
  thing('vessels', 'create_bowl', 'bowl', '', { holds: { in: 'inside' } }),
  thing('vessels', 'create_teapot', 'teapot|tea pot', 'lid|spout|handle|knob'),
  thing('clothing', 'create_glasses', 'glasses|spectacles|eyeglasses', 'lens|temple|frame'),
  thing('tools', 'create_scissors', 'scissors'),
  thing('mechanical', 'create_gear', 'gear|cog|spur gear', 'tooth|bore|hub', {}, 'teeth|module'),
  thing('mechanical', 'create_bolt', 'bolt|hex bolt|screw', 'head|shank', {}, 'pitch'),
  thing('mechanical', 'create_flange', 'flange', 'hole|bore', {}, 'bolt circle|holes'),
  thing('mechanical', 'create_tube', 'tube|pipe'),
  thing('mechanical', 'create_spring', 'spring', 'wire', {}, 'turns'),
  thing('mechanical', 'create_washer', 'washer|flat ring'),
  thing('mechanical', 'create_channel', 'u channel|channel'),
  thing('mechanical', 'create_bracket', 'l bracket|bracket'),
  thing('architecture', 'create_house', 'house', 'roof|door|window|chimney|wall'),
  thing('architecture', 'create_stairs', 'stairs|staircase', 'step|railing', {}, 'steps|rise'),
  thing('architecture', 'create_column', 'column|pillar'),
  thing('street', 'create_sign', 'sign|signpost', 'post|text'),
  thing('street', 'create_post', 'post|pole'),
  thing('plants', 'create_tree', 'tree', 'trunk|leaf/foliage/leaves|branch'),
  thing('plants', 'create_flower', 'flower|rose', 'petal|stem'),
  thing('animals', 'create_mouse', 'mouse'),
  thing('electronics', 'create_computer_mouse', 'computer mouse|pc mouse'),
  thing('animals', 'create_cat', 'cat', 'tail|ear'),
  thing('food', 'create_apple', 'apple'),
  thing('food', 'create_orange', 'orange'),
  thing('office', 'create_book', 'book', 'cover|page'),
  thing('office', 'create_phone_stand', 'phone stand'),
  thing('electronics', 'create_phone', 'phone'),
  thing('toys', 'create_rocket', 'toy rocket|rocket', 'fin|nose|window'),
  thing('tools', 'create_knife', 'knife', 'blade|handle'),
  thing('symbols', 'create_star', 'star'),
  thing('symbols', 'create_heart', 'heart'),
  {
    ...thing('jewelry', 'ring', 'ring', STONES, {
      variants: [
        { names: ['solitaire', 'solitaire ring'], params: {} },
        { names: ['engagement ring'], params: {} },
        { names: ['wedding band', 'band'], params: {} },
        { names: ['three stone ring'], params: {} },
        { names: ['half eternity ring'], params: {} },
        { names: ['signet ring'], params: {} },
      ],
      adjectives: { 'bezel set': {}, 'pave set': {}, cathedral: {}, 'd shaped': {}, 'comfort fit': {}, halo: {} },
    }),
    assembly: true,
  },
  { ...thing('jewelry', 'pendant', 'pendant', `${STONES}|bail|chain`), assembly: true },
  {
    ...thing('jewelry', 'necklace', 'necklace', `${STONES}|link|clasp`, { variants: [{ names: ['cable chain necklace'], params: {} }] }),
    assembly: true,
  },
  {
    ...thing('jewelry', 'earring', 'earring', STONES, {
      variants: [
        { names: ['stud earring'], params: {} },
        { names: ['hoop earring', 'hoop'], params: {} },
      ],
    }),
    assembly: true,
  },
];

export const testLexicon = (): Lexicon => lexiconOf(TEST_ENTRIES);
