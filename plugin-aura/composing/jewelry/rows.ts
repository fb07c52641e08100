import { addEngraving, castAll, type MetalPiece } from './casting.ts';
import { turnsSaid } from './chains.ts';
import { cutFacts } from './cuts.ts';
import { addHead, headKind } from './heads.ts';
import { capitalise, inner, type JewelDraft, shown, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, meaningSaid, partOf, refuse, type Said, type StoneSaid, said, stoneOf } from './said.ts';
import { addShank, bandSizes, fingerParam, fingerSaid, type ShankUsual } from './shankPlan.ts';
import { addStone, cutOf, gravityOf, lengthOf, meleeSize, speciesOf, widthOf } from './stonePlan.ts';
import { addMilgrain, rowDiameter } from './trimmings.ts';

/** A row of equal stones: how many and how wide where nothing was said, all round or over the top. */
export interface RowSpec {
  count?: number;
  diameter: number;
  coverage: 'full' | 'half';
  name: string;
}

const ROWS: Readonly<Record<string, RowSpec>> = {
  eternity: { diameter: 2, coverage: 'full', name: 'Eternity band' },
  half_eternity: { diameter: 2, coverage: 'half', name: 'Half eternity band' },
  five_stone: { count: 5, diameter: 3.4, coverage: 'half', name: 'Five stone ring' },
  seven_stone: { count: 7, diameter: 2.8, coverage: 'half', name: 'Seven stone ring' },
};

export function rowSpec(jewel: JewelSaid): RowSpec {
  const spec = ROWS[jewel.kind] ?? { diameter: 2, coverage: 'half', name: 'Row ring' };
  const said = meaningSaid(jewel, 'coverage', 'piece', 'shank', 'stone')?.value.coverage;
  return said ? { ...spec, coverage: said === 'half' ? 'half' : 'full' } : spec;
}

/** "rubies", "diamonds" */
const many = (species: string): string => (/[^aeo]y$/.test(species) ? `${species.slice(0, -1)}ies` : `${species}s`);

/** Stones that follow a blue one where a row goes through all colours. */
const RAINBOW = ['amethyst', 'pink sapphire', 'padparadscha sapphire', 'yellow sapphire', 'green sapphire'];

/** A ring of one row of equal stones. Round ones are set in the band itself, other cuts in heads of their own. */
export function makeRow(jewel: JewelSaid, draft: JewelDraft, metals: Metals, spec: RowSpec): void {
  const told: StoneSaid = stoneOf(jewel, 'centre') ?? stoneOf(jewel, 'pave') ?? { at: 0, named: [] };
  // "four stones: ruby, emerald ...": the first that is named is the first of the row.
  const named = told.species ? undefined : jewel.stones.find((other) => other !== told && other.species);
  const stone: StoneSaid = named?.species ? { ...told, species: named.species, named: [...told.named, ...named.named] } : told;
  const others = jewel.stones.filter(
    (other) => other !== told && other !== named && other.species && other.species.value !== speciesOf(stone),
  );
  mark(meaningSaid(jewel, 'coverage', 'piece', 'shank', 'stone'), {
    operation: `${draft.prefix}eternity`,
    param: 'coverage',
    value: spec.coverage,
  });
  const rainbow = [jewel.thing, ...jewel.thing.parts].flatMap(({ facts }) => facts.filter(({ words }) => /^rainbow$/i.test(words)));
  mark({ traces: rainbow }, { operation: `${draft.prefix}eternity`, param: 'others' });
  const mixed = rainbow.length > 0 ? RAINBOW : cutOf(stone) === 'round' ? others.map((other) => speciesOf(other)) : [];
  for (const other of mixed.length > 0 ? [] : others) {
    const why = `All stones of such a band are alike here: ${speciesOf(stone)}.`;
    refuse(other.species, why);
    refuse({ traces: other.named }, why);
    draft.note(why);
  }
  for (const other of mixed.length > 0 ? others : [])
    mark(
      { traces: [...other.named, ...(other.species?.traces ?? []), ...(other.cut?.traces ?? []), ...(other.count?.traces ?? [])] },
      { operation: `${draft.prefix}eternity`, param: 'others' },
    );
  mark({ traces: turnsSaid(jewel) }, { operation: `${draft.prefix}eternity`, param: 'others' });
  const bezels = headKind(jewel, stone, cutOf(stone)).said?.value.setting === 'bezel' || partOf(jewel, 'bezel').named.length > 0;
  if (bezels && spec.coverage === 'half') fancyRow(jewel, draft, metals, stone, spec);
  else if (cutOf(stone) !== 'round' && styleOf(jewel, stone) === 'channel') channelRow(jewel, draft, metals, stone, spec);
  else if (cutOf(stone) === 'round') roundRow(jewel, draft, metals, stone, spec, mixed);
  else fancyRow(jewel, draft, metals, stone, spec);
}

/** Which stones of a row are of which other kind, where they take turns: "sapphire 2,4,6". */
function turnsOf(kinds: readonly string[], count: number): string {
  const places = kinds.map((kind, k) => {
    const at = Array.from({ length: count }, (_, i) => i + 1).filter((place) => (place - 1) % (kinds.length + 1) === k + 1);
    return at.length > 0 ? `${kind} ${at.join(',')}` : '';
  });
  return places.filter(Boolean).join('; ');
}

function roundRow(jewel: JewelSaid, draft: JewelDraft, metals: Metals, stone: StoneSaid, spec: RowSpec, mixed: readonly string[]): void {
  const species = speciesOf(stone);
  const inside = fingerSaid(jewel, 2)?.value ?? 17.3;
  const rows = partOf(jewel, 'row').count;
  // "5 rubies and 4 diamonds": so many of all together
  const among = mixed.length > 0 && stone.count ? jewel.stones.filter((other) => other.count && other.count !== stone.count) : [];
  const asked = among.reduce((sum, { count: more }) => said(sum.value + more!.value, ...sum.traces, ...more!.traces), stone.count!);
  const count = asked?.value ?? spec.count;
  const total =
    stone.total && stone.count === undefined && spec.count === undefined
      ? rowDiameter(stone.total.value, inside, spec.coverage === 'full' ? 1 : 0.5, gravityOf(species))
      : undefined;
  // "an eternity band, 2.2 mm": the stones are so wide, and the band with them.
  const own = partOf(jewel, 'piece').numbers.get('size');
  if (own && own.value <= 3.5 && !stone.width && !stone.length && !stone.carat && !stone.total) {
    stone.width = own;
    partOf(jewel, 'piece').numbers.delete('size');
  }
  const across = total ?? meleeSize(stone, count);
  if (across === undefined) draft.assume(`Stones: ${spec.diameter} mm (no size was said).`);
  const diameter = Math.min(6, Math.max(0.7, across ?? spec.diameter * (stone.scale?.value ?? 1)));
  const fit = fits(diameter, inside, spec.coverage);
  const even = mixed.length > 0 && count === undefined ? Math.max(mixed.length + 1, fit - (fit % (mixed.length + 1))) : count;
  const most = even !== undefined && even > fit ? fit : even;
  if (stone.count && most !== undefined && most < (count ?? 0)) {
    const why = `Only ${fit} stones of ${shown(diameter)} mm fit ${spec.coverage === 'full' ? 'round' : 'over the upper half of'} this ring; ${count} were asked for.`;
    refuse(stone.count, why);
    draft.note(why);
  }
  const style = styleOf(jewel, stone);
  const finger = fingerParam(jewel, draft, 2);
  const width = bandWidth(jewel, draft, diameter, style);
  const id = draft.add(
    {
      id: 'eternity',
      op: 'create_eternity',
      name: spec.name,
      params: {
        diameter: finger.text,
        stone_diameter: draft.param('stone_diameter', tidy(diameter), { label: 'Stone diameter', min: 0.8, max: 5, step: 0.05 }),
        species,
        coverage: spec.coverage,
        ...(style && { style }),
        ...(mixed.length > 0 && { others: turnsOf(mixed, most ?? fit) }),
        ...(most !== undefined && {
          count: draft.param('stones', most, { label: 'Number of stones', unit: '', min: 3, max: 60, step: 1 }),
        }),
        ...(width && { width: draft.param('band_width', width.value, { label: 'Band width', min: 1, max: 12, step: 0.1 }) }),
      },
      material: metals.of('shank'),
    },
    {
      diameter: finger.said,
      stone_diameter: across === undefined ? undefined : (stone.width ?? stone.length),
      ...(mixed.length === 0 && { species: stone.species, count: stone.count }),
      cut: stone.cut,
      width,
      style: style
        ? meaningSaid(jewel, 'setting', 'piece', 'head', 'stone', 'shank') && {
            value: style,
            traces: meaningSaid(jewel, 'setting', 'piece', 'head', 'stone', 'shank')!.traces,
          }
        : undefined,
    },
  );
  if (mixed.length > 0) for (const of of [stone.species, stone.count]) mark(of, { operation: id, param: 'others' });
  mark(stone.carat, { operation: id, param: 'stone_diameter', value: tidy(diameter) });
  mark(stone.total, { operation: id, param: 'stone_diameter', value: tidy(diameter) });
  mark(
    {
      traces: [
        ...stone.named,
        ...partOf(jewel, 'channel').named,
        ...partOf(jewel, 'pave').named,
        ...partOf(jewel, 'row').named,
        ...partOf(jewel, 'shank').named,
        ...partOf(jewel, 'prongs').named,
      ],
    },
    { operation: id },
  );
  if (rows && rows.value > 1) {
    const why = 'Such a band has one row of stones; say “pavé band” for several.';
    refuse(rows, why);
    draft.note(why);
  }
  const thickness = partOf(jewel, 'piece').numbers.get('thickness') ?? partOf(jewel, 'shank').numbers.get('thickness');
  refuse(thickness, 'The thickness of such a band follows from its stones.');
  draft.relate('Stones', spec.coverage === 'full' ? 'all round the finger' : 'across the top of the band');
  const pieces: MetalPiece[] = [{ id, material: metals.of('shank') }];
  const milgrain = addMilgrain(jewel, draft, metals, id);
  if (milgrain) pieces.push({ id: milgrain, material: metals.of('milgrain') });
  const band = pieces.length > 1 ? castAll(draft, pieces, [], spec.name)[0]! : id;
  addEngraving(jewel, draft, metals, band, width?.value ?? diameter + 0.66);
}

/** How many stones fit (jewelry.md 5.7): as create_eternity reckons. */
function fits(diameter: number, inside: number, coverage: 'full' | 'half'): number {
  const girdle = inside / 2 + 0.5 + 0.43 * diameter;
  const step = 2 * Math.asin(Math.min(1, (diameter + 0.12) / (2 * girdle)));
  return coverage === 'full' ? Math.floor((2 * Math.PI) / step) : Math.floor(Math.PI / step);
}

function styleOf(jewel: JewelSaid, stone: StoneSaid): string | undefined {
  const setting = stone.setting?.value.setting ?? meaningSaid(jewel, 'setting', 'piece', 'head', 'stone', 'shank')?.value.setting;
  if (setting === 'channel' || partOf(jewel, 'channel').named.length > 0) return 'channel';
  if (setting === 'shared_prong' || setting === 'prong') return 'shared_prong';
  return setting === 'pave' || setting === 'bead' || partOf(jewel, 'pave').named.length > 0 ? 'pave' : undefined;
}

/** Width of the band where one was said that takes the stones. */
function bandWidth(jewel: JewelSaid, draft: JewelDraft, diameter: number, style: string | undefined): Said<number> | undefined {
  const bare = partOf(jewel, 'piece').numbers.get('size');
  const width =
    partOf(jewel, 'shank').numbers.get('width') ??
    partOf(jewel, 'shank').numbers.get('size') ??
    partOf(jewel, 'piece').numbers.get('width') ??
    (bare && bare.value < 13 ? bare : undefined);
  if (!width) return undefined;
  const least = diameter + (style === 'channel' ? 1 : style === 'pave' ? 0.7 : 0.66);
  if (width.value >= least && width.value <= 14) return width;
  const why = `Stones of ${shown(diameter)} mm need a band about ${shown(least)} mm wide; ${shown(width.value)} mm was asked for.`;
  refuse(width, why);
  draft.note(why);
  return undefined;
}

/** Square stones between two walls: a groove round the band, into whose walls their girdles are let. */
export function channelRow(jewel: JewelSaid, draft: JewelDraft, metals: Metals, stone: StoneSaid, spec: RowSpec): void {
  const cut = cutOf(stone);
  const { count: counted, total, ...one } = stone;
  const each: StoneSaid = total && !stone.carat ? { ...one, carat: { ...total, value: total.value / (counted?.value ?? 18) } } : one;
  const width = widthOf(each, 0.07);
  const long = Math.max(width, lengthOf(each, 0.07));
  const clearance = 0.7;
  const usual: ShankUsual = {
    name: spec.name,
    width: tidy(Math.ceil((long + 1.3) * 10) / 10),
    thickness: tidy(Math.ceil((clearance + 0.8 * cutFacts(cut).depth * width + 0.5) * 10) / 10),
    profile: 'flat',
  };
  const shank = addShank(jewel, draft, metals, usual);
  const inside = fingerSaid(jewel, usual.thickness ?? 2)?.value ?? 17.3;
  const full = spec.coverage === 'full';
  const pitch = 2 * Math.asin(Math.min(1, (width + 0.12) / (2 * (inside / 2 + clearance + 0.43 * width)))) * (180 / Math.PI);
  const most = Math.floor((full ? 360 : 180) / pitch);
  const number = Math.max(3, Math.min(most, counted?.value ?? spec.count ?? most));
  if (counted && number !== counted.value) {
    const why = `Only ${number} such stones fit this ring; ${counted.value} were asked for.`;
    refuse(counted, why);
    draft.note(why);
  }
  const apart = tidy(full ? 360 / number : pitch);
  const start = full ? 0 : (apart * (number - 1)) / 2;
  const radius = `(${shank}.inner_radius + ${clearance})`;
  const made = addStone(each, draft, {
    id: 'stone',
    carat: 0.07,
    at: {
      my: 'culet',
      to: `${shank}.center`,
      offset: [`= sin(${tidy(start)}) * ${radius}`, `= cos(${tidy(start)}) * ${radius}`, 0],
      rotate: [0, 0, tidy(-start)],
    },
  });
  const along = {
    count: draft.param('stones', number, { label: 'Number of stones', unit: '', min: 3, max: 60, step: 1 }),
    axis: 'z',
    angle: full ? 360 : tidy(apart * (number - 1)),
  };
  const stones = draft.add(
    {
      id: 'stones',
      op: 'polar_array',
      name: `${capitalise(cut.replaceAll('_', ' '))} ${many(made.species)}`,
      inputs: [made.id],
      params: along,
      material: draft.operations.find(({ id }) => id === made.id)?.material ?? 'stone',
    },
    { count: counted },
  );
  const floor = `2 * (${radius} + ${made.id}.pavilion * 0.55)`;
  const material = metals.of('shank');
  const groove = draft.add({
    id: 'groove',
    op: 'cylinder',
    name: 'Channel',
    params: { diameter: `= ${shank}.outer_radius * 2 + 4`, height: tidy(long - 0.34), inner_diameter: `= ${floor}`, axis: 'z' },
    at: { my: 'center', to: `${shank}.center` },
    material,
  });
  // Of half a row the channel ends where its stones end.
  const tool = full
    ? groove
    : draft.add({
        id: 'channel',
        op: 'intersection',
        name: 'Channel',
        inputs: [
          groove,
          draft.add({
            id: 'half',
            op: 'box',
            name: 'Upper half',
            params: { size: [60, 30, 30] },
            at: {
              my: 'bottom',
              to: `${shank}.center`,
              offset: [0, tidy(Math.sin(((90 - start - apart / 2) * Math.PI) / 180) * (inside / 2 + 1.5)), 0],
            },
            material,
          }),
        ],
        params: {},
        material,
      });
  // The girdles lie in one slot: between seats of their own the walls would be left in fins.
  const level = `(${radius} + ${made.id}.pavilion)`;
  const slot =
    full &&
    draft.add({
      id: 'slot',
      op: 'cylinder',
      name: 'Slot for the girdles',
      params: { diameter: `= 2 * ${level} + 0.24`, height: tidy(long + 0.04), inner_diameter: `= 2 * ${level} - 0.5`, axis: 'z' },
      at: { my: 'center', to: `${shank}.center` },
      material,
    });
  const channelled = draft.add({
    id: 'grooved',
    op: 'difference',
    name: spec.name,
    inputs: slot ? [shank, tool, slot] : [shank, tool],
    params: {},
    material,
  });
  const settings = {
    traces: [
      ...partOf(jewel, 'channel').named,
      ...(stone.setting?.traces ?? []),
      ...(meaningSaid(jewel, 'setting', 'piece', 'head', 'stone', 'shank')?.traces ?? []),
    ],
  };
  mark(settings, { operation: channelled });
  draft.relate('Stones', full ? 'in a channel all round the finger' : 'in a channel across the top of the band');
  castAll(draft, [{ id: channelled, material }], [stones], spec.name, (casting) =>
    addEngraving(jewel, draft, metals, casting, bandSizes(jewel, usual).width),
  );
}

/** Stones of another cut, each in a head of its own, in an arc over the finger or all round it. */
function fancyRow(jewel: JewelSaid, draft: JewelDraft, metals: Metals, stone: StoneSaid, spec: RowSpec): void {
  const cut = cutOf(stone);
  const { count: counted, total, ...one } = stone;
  const usualCarat = spec.count ? 0.25 : 0.1;
  const each: StoneSaid =
    total && !stone.carat ? { ...one, carat: { ...total, value: total.value / (counted?.value ?? spec.count ?? 18) } } : one;
  const width = widthOf(each, usualCarat);
  const head = headKind(jewel, stone, cut);
  // All round, prongs of neighbours would run into foils: cups stand side by side.
  const cups = head.kind === 'bezel' || (spec.coverage === 'full' && !head.said && partOf(jewel, 'prongs').named.length === 0);
  const kind = { ...head, kind: cups ? ('bezel' as const) : ('prong' as const) };
  const usual: ShankUsual = { width: tidy(Math.max(1.8, Math.min(3, 0.6 * width * cutFacts(cut).ratio))), thickness: 1.7, profile: 'flat' };
  const shank = addShank(jewel, draft, metals, usual);
  const inside = fingerSaid(jewel, usual.thickness ?? 1.7)?.value ?? 17.3;
  const clearance = draft.param('culet_clearance', 1.1, { label: 'Stones above the finger', min: 0.5, max: 3, step: 0.1 });
  const girdle = inside / 2 + 1.1 + 0.43 * width;
  const across = stone.eastWest ? width * cutFacts(cut).ratio : width;
  // Cups that stand side by side share a wall.
  const wall = tidy(Math.max(0.5, 0.12 * width));
  const gap = kind.kind === 'bezel' ? wall + 0.25 : 0.45 + 0.12 * width;
  const pitch = (2 * Math.asin(Math.min(1, (across + gap) / (2 * girdle))) * 180) / Math.PI;
  const most = Math.floor((spec.coverage === 'full' ? 360 : 190) / pitch);
  const wanted = counted?.value ?? spec.count ?? most;
  const number = Math.max(2, Math.min(most, wanted));
  if (number !== wanted) {
    const why = `Only ${number} such stones fit this ring; ${wanted} were asked for.`;
    refuse(counted, why);
    draft.note(why);
  }
  const count = draft.param('stones', number, { label: 'Number of stones', unit: '', min: 2, max: 40, step: 1 });
  const full = spec.coverage === 'full';
  const apart = draft.param('apart', tidy(full ? 360 / number : pitch), {
    label: 'From stone to stone',
    unit: 'deg',
    min: 4,
    max: 60,
    step: 0.5,
  });
  const span = full ? '360' : `${inner(apart)} * (${inner(count)} - 1)`;
  const start = full ? '0' : `${span} / 2`;
  const radius = `(${shank}.inner_radius + ${inner(clearance)})`;
  const made = addStone(each, draft, {
    id: 'stone',
    carat: usualCarat,
    at: {
      my: 'culet',
      to: `${shank}.center`,
      offset: [`= sin(${start}) * ${radius}`, `= cos(${start}) * ${radius}`, 0],
      rotate: [0, 0, `= -(${start})`],
    },
  });
  const setting = addHead(jewel, draft, metals, { stone: made.id, shank, cut, head: kind, bezelWall: wall, bezelStraight: true });
  const along = { count, axis: 'z', angle: full ? 360 : `= ${span}` };
  const heads = draft.add(
    { id: 'heads', op: 'polar_array', name: 'Heads', inputs: [setting], params: along, material: metals.of('head') },
    { count: counted },
  );
  const stones = draft.add({
    id: 'stones',
    op: 'polar_array',
    name: `${capitalise(cut.replaceAll('_', ' '))} ${many(made.species)}`,
    inputs: [made.id],
    params: along,
    material: draft.operations.find(({ id }) => id === made.id)?.material ?? 'stone',
  });
  if (full)
    draft.note(
      'Between stones of this cut that go all round, walls are in places thinner than the 0.3 mm that cast: see the checks in the report.',
    );
  draft.relate('Stones', full ? 'all round the finger' : 'across the top of the band');
  castAll(
    draft,
    [
      { id: shank, material: metals.of('shank') },
      { id: heads, material: metals.of('head') },
    ],
    [stones],
    spec.name,
    (casting) => addEngraving(jewel, draft, metals, casting, bandSizes(jewel, usual).width),
  );
}
