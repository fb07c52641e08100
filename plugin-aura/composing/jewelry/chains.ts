import type { Placement } from '../../plan/plan.ts';
import { addCharms } from './charms.ts';
import { cutFacts, meleeDiameter } from './cuts.ts';
import { prongsSaid } from './heads.ts';
import { inner, type JewelDraft, shown, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, type PartSaid, partOf, refuse, type Said, stoneOf, type Trace } from './said.ts';
import { isDiamond } from './species.ts';
import { caratEach, cutOf, gravityOf, speciesOf, lengthOf as stoneLength, stoneMaterial, widthOf } from './stonePlan.ts';

/** Outer length of a link over its wire, by style: how a wire follows from "links 4 mm" (create_chain's proportions). */
const LINK_TO_WIRE: Readonly<Record<string, number>> = { cable: 5, curb: 5.3, box: 3.15, figaro: 5.1, rope: 2.1 };
/** Width of a chain over its wire, by style, as it lies. */
const LINK_WIDTH: Readonly<Record<string, number>> = { cable: 3.5, curb: 2.78, box: 2.8, figaro: 3.4, rope: 2.31 };
/** Lengths that are worn, mm: 18 inches for the neck, 7.25 for the wrist. */
export const USUAL_LENGTH = { necklace: 457, bracelet: 185 } as const;

/** Length where none was said, mm: an anklet is longer than a bracelet, a choker lies close to the neck. */
export function usualLength(jewel: JewelSaid): number {
  if (jewel.kind === 'anklet') return 245;
  if (onWrist(jewel)) return USUAL_LENGTH.bracelet;
  return /choker/.test(`${jewel.thing.variant ?? ''} ${jewel.thing.noun}`) ? 390 : USUAL_LENGTH.necklace;
}

export const onWrist = (jewel: JewelSaid): boolean => jewel.op === 'bracelet';

/** How much longer than a wrist a bracelet is, that moves on it, mm. */
const EASE = 15;

/** How far round the wrist, or the ankle, is that a piece is to fit. */
export const wristSaid = (jewel: JewelSaid): Said<number> | undefined =>
  partOf(jewel, 'wrist').numbers.get('size') ?? partOf(jewel, 'wrist').numbers.get('length');

/** A length that was said, by its word or without; of "a bit longer, 50 cm" what it shall come to. */
function lengthOf({ numbers }: PartSaid, least: number): Said<number> | undefined {
  const [long, bare] = [numbers.get('length'), numbers.get('size')];
  return long && bare && bare.value >= least ? { ...bare, traces: [...bare.traces, ...long.traces] } : (long ?? bare);
}

/** From here on a bare number of a piece is how long its chain is, mm. */
export const LEAST_CHAIN = 100;

/** Length of a chain: said of it, or of the piece; from 120 mm on any bare number is one. */
export function chainLength(jewel: JewelSaid): Said<number> | undefined {
  const chain = partOf(jewel, 'chain');
  const own = lengthOf(chain, 30);
  if (own && own.value >= 30) return own;
  const worn = wristSaid(jewel);
  if (worn) return { ...worn, value: worn.value + EASE };
  const piece = partOf(jewel, 'piece');
  const told = lengthOf(piece, LEAST_CHAIN) ?? piece.numbers.get('diameter');
  return told && told.value >= LEAST_CHAIN ? told : undefined;
}

function chainStyle(jewel: JewelSaid, draft: JewelDraft): { style: string; said: Said<string> | undefined } {
  const said = meaningSaid(jewel, 'chain', 'chain', 'link', 'piece');
  if (said?.value.instead) {
    const why = `${said.traces[0]?.words ?? 'Such'} links are not made: ${said.value.style} links stand for them.`;
    refuse(said, why);
    draft.note(why);
    return { style: said.value.style, said: undefined };
  }
  return { style: said?.value.style ?? 'cable', said: said && { ...said, value: said.value.style } };
}

export function addChain(jewel: JewelSaid, draft: JewelDraft, metals: Metals, at?: Placement): string {
  const wrist = onWrist(jewel);
  const told = chainStyle(jewel, draft);
  // A cord has no links: twisted of strands, as a rope is.
  const { style, said } = told.said === undefined && metals.isSoft('chain') ? { style: 'rope', said: undefined } : told;
  const usual = usualLength(jewel);
  const long = chainLength(jewel);
  if (!long) draft.assume(`Chain: ${usual} mm long (not said).`);
  const length = draft.param('chain_length', long?.value ?? usual, { label: 'Chain length', min: 100, max: 900, step: 5 });
  const [chain, piece, links] = [partOf(jewel, 'chain'), partOf(jewel, 'piece'), partOf(jewel, 'link')];
  const link = links.numbers.get('size') ?? links.numbers.get('length') ?? links.numbers.get('diameter');
  const scale = chain.scales.get('thickness') ?? piece.scales.get('thickness') ?? links.scales.get('size') ?? chain.scales.get('size');
  const fine = (scale?.value ?? 1) * (wrist ? 1.1 : at ? 0.5 : 0.8);
  const gauge = chain.numbers.get('thickness') ?? links.numbers.get('thickness') ?? (at ? undefined : piece.numbers.get('thickness'));
  const broad =
    gauge && style !== 'rope' ? (chain.numbers.get('width') ?? links.numbers.get('width') ?? piece.numbers.get('width')) : undefined;
  if (broad && gauge)
    refuse(
      broad,
      `${style} links of ${shown(gauge.value)} mm wire are ${shown(gauge.value * (LINK_WIDTH[style] ?? 3.6))} mm wide; ${shown(broad.value)} mm was said too.`,
    );
  // A rope is as thick as it is wide; of links, what is thick is the wire.
  const thick = style === 'rope' ? undefined : gauge;
  const wide =
    (style === 'rope' ? gauge : undefined) ??
    chain.numbers.get('width') ??
    links.numbers.get('width') ??
    (at ? undefined : (piece.numbers.get('width') ?? narrow(piece.numbers.get('size'))));
  const wire = link
    ? `${draft.param('link_length', link.value, { label: 'Link length', min: 1.5, max: 20, step: 0.1 })} / ${LINK_TO_WIRE[style] ?? 5}`
    : draft.param('wire', Math.max(0.3, thick?.value ?? (wide ? wide.value / (LINK_WIDTH[style] ?? 3.6) : fine)), {
        label: 'Wire',
        min: 0.3,
        max: 4,
        step: 0.05,
      });
  const clasp = meaningSaid(jewel, 'clasp', 'clasp', 'chain', 'piece');
  if (clasp?.value.instead) {
    refuse(clasp, `A ${clasp.traces[0]?.words ?? 'clasp'} is not made: the chain closes with a lobster clasp.`);
    draft.note('Toggle, box and magnetic clasps are not made: the chain closes with a lobster clasp.');
  }
  const none = partOf(jewel, 'clasp').absent;
  const id = draft.add(
    {
      id: 'chain',
      op: 'create_chain',
      name: `${style.replace(/^./, (first) => first.toUpperCase())} chain`,
      params: {
        style,
        length,
        wire,
        ...(wrist && { shape: 'round' }),
        ...(clasp && { clasp: clasp.value.clasp }),
        ...(none.length > 0 && { clasp: 'none' }),
      },
      ...(at && { at }),
      material: metals.of('chain'),
    },
    { style: said, length: long, wire: link ?? thick ?? wide ?? scale, clasp: clasp && { ...clasp, value: clasp.value.clasp } },
  );
  if (style === 'rope') mark(meaningSaid(jewel, 'twist', 'piece', 'chain'), { operation: id, param: 'style' });
  mark({ traces: [...chain.named, ...links.named, ...partOf(jewel, 'clasp').named, ...none] }, { operation: id });
  return id;
}

const narrow = (value: Said<number> | undefined): Said<number> | undefined => (value && value.value < 20 ? value : undefined);

/** By how much each chain of a layered necklace is longer than the one before, mm. */
const LAYER = 50;
const LAYERED = /^(?:layered|layering|(double|two)|(triple|three))(?: (?:strand|layer|chain))?$/i;

/** A necklace or bracelet of links; of a layered one several hang below one another, each longer than the last. */
export function makeChain(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const chain = addChain(jewel, draft, metals);
  if (onWrist(jewel)) addCharms(jewel, draft, metals, chain);
  else addLayers(jewel, draft, chain);
  draft.relate('Links', 'each through its neighbours');
}

/** Longer chains below the first, where layers were said. */
export function addLayers(jewel: JewelSaid, draft: JewelDraft, chain: string): void {
  const words = jewel.thing.facts.filter((fact) => LAYERED.test(fact.words.trim()));
  const [said] = words;
  const first = draft.operations.find(({ id }) => id === chain);
  if (!said || !first) return;
  const [, two, three] = LAYERED.exec(said.words.trim()) ?? [];
  const number = jewel.count?.value && jewel.count.value < 6 && jewel.count.value > 1 ? jewel.count.value : two ? 2 : three ? 3 : 3;
  for (let k = 1; k < number; k++)
    draft.add({
      id: `chain_${k + 1}`,
      op: 'create_chain',
      name: `${first.name ?? 'Chain'}, layer ${k + 1}`,
      // all meet at the nape, side by side
      params: {
        ...first.params,
        length: `${String(first.params.length)} + ${k * LAYER}`,
        span: `= 0.42 * ${inner(String(first.params.length))} + ${6 * k}`,
      },
      at: { my: 'top', to: `${chain}.top`, offset: [0, 0, -3 * k] },
      ...(first.material && { material: first.material }),
    });
  mark({ traces: words }, { operation: chain });
  draft.relate('Layers', 'each hangs below the last');
}

/** A tennis bracelet or riviere: settings side by side all round, each with its stone. */
export function makeTennis(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const { count, total, ...one } = stoneOf(jewel, 'centre') ?? { at: 0, named: [] };
  const others = jewel.stones.filter(({ role, species }) => role !== 'centre' && species && species.value !== speciesOf(one));
  const wrist = onWrist(jewel);
  const usual = wrist ? USUAL_LENGTH.bracelet : 410;
  const said = chainLength(jewel);
  if (!said) draft.assume(`${wrist ? 'Bracelet' : 'Necklace'}: ${usual} mm long (not said).`);
  const species = speciesOf(one);
  const cut = cutOf(one);
  const [given] = [caratEach(one)];
  const long = said?.value ?? usual;
  const shared = total && (given ?? total.value / (count?.value ?? Math.max(20, Math.round(long / 4))));
  const across =
    one.width?.value ??
    one.length?.value ??
    (given !== undefined ? widthOf(one, 0.1) : shared !== undefined ? meleeDiameter(shared, gravityOf(species)) : 3);
  const length = draft.param('length', long, { label: 'Length', min: 120, max: 460, step: 5 });
  const width = draft.param('stone_width', tidy(across), { label: 'Stone width', min: 1.5, max: 8, step: 0.1 });
  const material = stoneMaterial(draft, 'stone', species);
  const stone = draft.add(
    {
      id: 'stone',
      op: isDiamond(species) ? 'create_diamond' : 'create_gem',
      name: `Row of ${species}s`,
      params: { ...(isDiamond(species) ? {} : { species }), cut, width, ...(one.width && one.length && { length: one.length.value }) },
      at: { my: 'girdle', offset: [0, `${length} / (2 * pi)`, 0] },
      material,
    },
    // the longer side lies across the row
    { cut: one.cut, species: one.species, width: one.width ?? one.length, ...(one.width && { length: one.length }) },
  );
  mark(one.carat, { operation: stone, param: 'width', value: tidy(across) });
  mark(total, { operation: stone, param: 'width', value: tidy(across) });
  mark({ traces: one.named }, { operation: stone });
  const setting = meaningSaid(jewel, 'setting', 'prongs', 'head', 'piece');
  const prongs = prongsSaid(jewel);
  const clawed = setting?.value.setting === 'prong' || isNamed(jewel, 'prongs') || prongs !== undefined;
  const bezel = draft.add(
    clawed
      ? {
          id: 'head',
          op: 'create_prong_setting',
          name: 'Prong head',
          params: { stone, count: Math.max(3, Math.min(6, prongs?.value ?? 4)), height: `= 0.6 * ${inner(width)} + 0.3`, rails: 0 },
          material: metals.of('head'),
        }
      : {
          id: 'bezel',
          op: 'create_bezel_setting',
          name: 'Bezel',
          params: { stone, height: `= 0.75 * ${inner(width)}` },
          material: metals.of('bezel'),
        },
    clawed ? { count: prongs } : {},
  );
  mark(
    { traces: [...partOf(jewel, 'bezel').named, ...partOf(jewel, 'head').named, ...partOf(jewel, 'prongs').named] },
    { operation: bezel },
  );
  for (const slot of ['prongs', 'head', 'piece'] as const)
    for (const { value, traces } of partOf(jewel, slot).meanings) if (value.kind === 'setting') mark({ traces }, { operation: bezel });
  const pitch = clawed ? across + 0.22 : across * 1.2 + 0.16;
  const fits = count !== undefined && count.value * pitch <= long + 1;
  const whole = fits ? count.value : Math.max(6, Math.floor(long / pitch));
  const number = draft.param('stones', whole - (whole % (others.length + 1)), {
    label: 'Number of stones',
    unit: '',
    min: 6,
    max: 150,
    step: 1,
  });
  // Each link reaches at its foot to the next one, as far as its hinge lets it.
  const foot = `(${clawed ? 0.6 : 0.75} * ${inner(width)} - ${clawed ? 0.05 : 0.35})`;
  const bar = draft.add({
    id: 'hinge',
    op: 'box',
    name: 'Hinge',
    params: { size: [`= 2 * pi * (${inner(length)} / (2 * pi) - ${foot}) / ${inner(number)} - 0.08`, 0.8, tidy(0.5 * across)], round: 0.1 },
    at: { my: 'center', to: 'origin', offset: [0, `= ${inner(length)} / (2 * pi) - ${foot}`, 0] },
    material: metals.of('bezel'),
  });
  const link = draft.add({
    id: 'casting',
    op: 'cast',
    name: 'Link',
    inputs: [bezel, bar],
    params: { stones: [stone] },
    material: metals.of('bezel'),
  });
  const round = (id: string, input: string, name: string, of: string, every = 1): string =>
    draft.add({
      id,
      op: 'polar_array',
      name,
      inputs: [input],
      params: { count: every === 1 ? number : `${number} / ${every}`, axis: 'z' },
      material: of,
    });
  const links = round('links', link, wrist ? 'Tennis bracelet' : 'Riviere', metals.of('bezel'));
  const turns = others.length + 1;
  const stones = round('stones', stone, 'Stones', material, turns);
  others.forEach((other, i) => {
    const kind = speciesOf(other);
    const turn = `${i + 1} * 360 / ${inner(number)}`;
    const of = stoneMaterial(draft, `stone_${i + 2}`, kind);
    const made = draft.add(
      {
        id: `stone_${i + 2}`,
        op: isDiamond(kind) ? 'create_diamond' : 'create_gem',
        name: `Row of ${kind}s`,
        params: { ...(isDiamond(kind) ? {} : { species: kind }), cut, width },
        at: {
          my: 'girdle',
          offset: [`= sin(${turn}) * ${inner(length)} / (2 * pi)`, `= cos(${turn}) * ${inner(length)} / (2 * pi)`, 0],
          rotate: [0, 0, `= -(${turn})`],
        },
        material: of,
      },
      { species: other.species, cut: other.cut && { ...other.cut, value: cut } },
    );
    mark({ traces: other.named }, { operation: round(`stones_${i + 2}`, made, 'Stones', of, turns) });
  });
  for (const traces of turnsSaid(jewel)) mark({ traces: [traces] }, { operation: stones });
  mark(said, { operation: links, param: 'count', value: long });
  if (count) {
    const fit = Math.floor(long / pitch);
    if (!fits && Math.abs(fit - count.value) > 2)
      refuse(count, `As many stones of ${shown(across)} mm stand in it as its ${shown(long)} mm take: about ${fit}.`);
    else mark(count, { operation: stones, param: 'count', value: count.value });
  }
  draft.relate('Links', 'one stone each, hinged to the next');
  const clasp = meaningSaid(jewel, 'clasp', 'clasp', 'piece', 'chain');
  refuse(clasp, 'The piece is shown closed: its clasp is not drawn.');
}

/** Words that tell of several kinds of stones that they take turns. */
export const turnsSaid = ({ thing }: JewelSaid): Trace[] =>
  [thing, ...thing.parts].flatMap((node) => [
    ...(/^alternat/.test(node.noun) ? [node, ...node.facts] : []),
    ...node.facts.filter(({ words }) => /^alternat/i.test(words)),
  ]);

/** Scale of the curve that a hanging chain follows over its length: of 2a sinh(span / 2a) = length, where create_chain's span is 0.42 of the length. */
const HANG = 0.0849;

/** Place on a hanging chain, from its lowest point, `run` mm along it at the length it has now; of another length, at the same share of it. */
export function onHang(jewel: JewelSaid, draft: JewelDraft, run: number): [x: string, y: string, z: number] {
  const share = run / (chainLength(jewel)?.value ?? usualLength(jewel));
  const of = (factor: number): string => `= ${factor.toFixed(5)} * ${draft.prefix}chain_length`;
  return [of(HANG * Math.asinh(share / HANG)), of(Math.hypot(share, HANG) - HANG), 0];
}

/** A chain with stones in bezels set between its links. */
export function makeStations(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const { count, total, ...one } = stoneOf(jewel, 'centre') ?? { at: 0, named: [] };
  const chain = addChain(jewel, draft, metals);
  const wrist = onWrist(jewel);
  const number = wrist ? 1 : Math.max(1, Math.min(15, count?.value ?? 5));
  if (!count && !wrist) draft.assume(`Stations: ${number} (no number was said).`);
  const each = total && !one.carat ? { ...one, carat: { ...total, value: total.value / number } } : one;
  const species = speciesOf(each);
  const cut = cutOf(each);
  const across = tidy(widthOf(each, 0.1));
  const width = draft.param('stone_width', across, { label: 'Stone width', min: 2, max: 8, step: 0.1 });
  const material = stoneMaterial(draft, 'stone', species);
  const long = stoneLength(each, 0.1);
  // One station hangs at the lowest point; the others are spread to both sides along the curve of the chain.
  const spacing = 22;
  const castings: string[] = [];
  for (let i = 0; i < number; i++) {
    const stone = draft.add(
      {
        id: `stone_${i + 1}`,
        op: isDiamond(species) ? 'create_diamond' : 'create_gem',
        name: `Station ${i + 1}`,
        params: { ...(isDiamond(species) ? {} : { species }), cut, width },
        // Of a bracelet, which lies round, it looks outward.
        at: wrist
          ? { my: 'center', to: 'origin', offset: [0, 0, `= ${draft.prefix}chain_length / (2 * pi)`], rotate: [90, 0, 0] }
          : { my: 'center', to: `${chain}.lowest`, offset: onHang(jewel, draft, (i - (number - 1) / 2) * spacing), rotate: [90, 0, 0] },
        material,
      },
      i === 0 ? { cut: one.cut, species: one.species, width: one.width ?? one.carat ?? total } : {},
    );
    const bezel = draft.add({
      id: `bezel_${i + 1}`,
      op: 'create_bezel_setting',
      name: 'Bezel',
      params: { stone },
      material: metals.of('bezel'),
    });
    castings.push(
      draft.add({
        id: `station_${i + 1}`,
        op: 'cast',
        name: 'Station',
        inputs: [bezel],
        params: { stones: [stone] },
        material: metals.of('bezel'),
      }),
    );
  }
  mark(count, { operation: castings[0]!, value: number });
  mark({ traces: one.named }, { operation: castings[0]! });
  if (long > spacing - 4) draft.note('The stations stand close: choose smaller stones.');
  draft.relate('Stations', 'along the lowest part of the chain');
  void cutFacts;
}
