import type { Placement } from '../../plan/plan.ts';
import { addEngraving, castAll } from './casting.ts';
import { addCharms } from './charms.ts';
import { cutFacts, meleeDiameter } from './cuts.ts';
import { prongsSaid } from './heads.ts';
import { inner, type JewelDraft, shown, tidy } from './jewel-draft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type Said, said, stoneOf } from './said.ts';
import { isDiamond } from './species.ts';
import { caratEach, cutOf, gravityOf, lengthOf, speciesOf, stoneMaterial, widthOf } from './stone-plan.ts';
import { addPave, paveDiameter } from './trimmings.ts';

/** Outer length of a link over its wire, by style: how a wire follows from "links 4 mm" (create_chain's proportions). */
const LINK_TO_WIRE: Readonly<Record<string, number>> = { cable: 5, curb: 5.3, box: 3.15, figaro: 5.1, rope: 2.1 };
/** Width of a chain over its wire, by style, as it lies. */
const LINK_WIDTH: Readonly<Record<string, number>> = { cable: 3.5, curb: 2.78, box: 2.8, figaro: 3.4, rope: 2.31 };
/** Lengths that are worn, mm: 18 inches for the neck, 7.25 for the wrist. */
export const USUAL_LENGTH = { necklace: 457, bracelet: 185 } as const;

export const onWrist = (jewel: JewelSaid): boolean => jewel.op === 'bracelet';

/** Length of a chain: said of it, or of the piece; from 120 mm on any bare number is one. */
export function chainLength(jewel: JewelSaid): Said<number> | undefined {
  const chain = partOf(jewel, 'chain');
  const own = chain.numbers.get('length') ?? chain.numbers.get('size');
  if (own && own.value >= 30) return own;
  const piece = partOf(jewel, 'piece');
  const bare = piece.numbers.get('length') ?? piece.numbers.get('size') ?? piece.numbers.get('diameter');
  return bare && bare.value >= 100 ? bare : undefined;
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
  const { style, said } = chainStyle(jewel, draft);
  const usual = jewel.kind === 'anklet' ? 245 : wrist ? USUAL_LENGTH.bracelet : USUAL_LENGTH.necklace;
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
  mark({ traces: [...chain.named, ...links.named, ...partOf(jewel, 'clasp').named, ...none] }, { operation: id });
  return id;
}

const narrow = (value: Said<number> | undefined): Said<number> | undefined => (value && value.value < 20 ? value : undefined);

/** A necklace or bracelet of links. */
export function makeChain(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const chain = addChain(jewel, draft, metals);
  if (onWrist(jewel)) addCharms(jewel, draft, metals, chain);
  draft.relate('Links', 'each through its neighbours');
}

/** A tennis bracelet or riviere: settings side by side all round, each with its stone. */
export function makeTennis(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const { count, total, ...one } = stoneOf(jewel, 'centre') ?? { at: 0, named: [] };
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
      params: { ...(isDiamond(species) ? {} : { species }), cut, width },
      at: { my: 'girdle', offset: [0, `${length} / (2 * pi)`, 0] },
      material,
    },
    { cut: one.cut, species: one.species, width: one.width ?? one.length },
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
  const number = draft.param('stones', fits ? count.value : Math.max(6, Math.floor(long / pitch)), {
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
  const round = (id: string, input: string, name: string, of: string): string =>
    draft.add({ id, op: 'polar_array', name, inputs: [input], params: { count: number, axis: 'z' }, material: of });
  const links = round('links', link, wrist ? 'Tennis bracelet' : 'Riviere', metals.of('bezel'));
  const stones = round('stones', stone, 'Stones', material);
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

/** A chain with stones in bezels set between its links. */
export function makeStations(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const { count, total, ...one } = stoneOf(jewel, 'centre') ?? { at: 0, named: [] };
  const chain = addChain(jewel, draft, metals);
  const number = Math.max(1, Math.min(15, count?.value ?? 5));
  if (!count) draft.assume(`Stations: ${number} (no number was said).`);
  const each = total && !one.carat ? { ...one, carat: { ...total, value: total.value / number } } : one;
  const species = speciesOf(each);
  const cut = cutOf(each);
  const across = tidy(widthOf(each, 0.1));
  const width = draft.param('stone_width', across, { label: 'Stone width', min: 2, max: 8, step: 0.1 });
  const material = stoneMaterial(draft, 'stone', species);
  const long = lengthOf(each, 0.1);
  // One station hangs at the lowest point; the others are spread to both sides along the curve of the chain, where it is flat enough.
  const spacing = 22;
  const castings: string[] = [];
  for (let i = 0; i < number; i++) {
    const x = (i - (number - 1) / 2) * spacing;
    const stone = draft.add(
      {
        id: `stone_${i + 1}`,
        op: isDiamond(species) ? 'create_diamond' : 'create_gem',
        name: `Station ${i + 1}`,
        params: { ...(isDiamond(species) ? {} : { species }), cut, width },
        at: { my: 'center', to: `${chain}.lowest`, offset: [x, tidy(0.0035 * x * x), 0], rotate: [90, 0, 0] },
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

/** A bangle, or a cuff with its opening. */
export function makeBangle(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const piece = partOf(jewel, 'piece');
  const bare = piece.numbers.get('size');
  const across =
    piece.numbers.get('inner diameter') ??
    piece.numbers.get('inner size') ??
    piece.numbers.get('diameter') ??
    piece.numbers.get('finger') ??
    (bare && bare.value >= 35 ? bare : undefined);
  const section = jewel.thing.parts.find(({ noun }) => /^(?:section|profile|wire|cross section)$/.test(noun));
  const breadth = section?.facts.find((fact) => fact.kind === 'measure');
  const ofSection = breadth?.kind === 'measure' ? said(breadth.value, breadth) : undefined;
  const wide = ofSection ?? piece.numbers.get('width') ?? (bare && bare.value < 35 ? bare : undefined);
  const thick = piece.numbers.get('thickness') ?? piece.numbers.get('height');
  const outer = piece.numbers.get('outer diameter');
  const pair = [piece.numbers.get('size.0'), piece.numbers.get('size.1')].filter((value) => value !== undefined && value.value >= 35);
  const oval = meaningSaid(jewel, 'shape', 'piece');
  const inside = across ?? pair[0] ?? (outer && { ...outer, value: outer.value - 2 * (thick?.value ?? 2.2) });
  if (!inside) draft.assume('Bangle: 62 mm inside (not said).');
  const [scaleW, scaleT] = [piece.scales.get('width'), piece.scales.get('thickness')];
  const open = jewel.thing.parts.find(({ noun, op }) => noun === 'cuff' || (op === 'bangle' && /cuff|open/.test(noun)));
  const cuff =
    jewel.kind === 'cuff' ||
    isNamed(jewel, 'gap') ||
    open !== undefined ||
    jewel.thing.facts.some(({ words }) => /^(?:open|cuff|open cuff)$/i.test(words));
  const gaps = partOf(jewel, 'gap');
  const gap = piece.numbers.get('opening') ?? piece.numbers.get('gap') ?? gaps.numbers.get('size') ?? gaps.numbers.get('width');
  const profile = meaningSaid(jewel, 'profile', 'piece', 'shank');
  const usable =
    profile && ['d', 'court', 'flat', 'round', 'square', 'knife_edge'].includes(profile.value.profile)
      ? profile.value.profile
      : profile?.value.profile === 'half_round'
        ? 'd'
        : undefined;
  const id = draft.add(
    {
      id: 'bangle',
      op: 'create_bangle',
      name: cuff ? 'Cuff' : 'Bangle',
      params: {
        diameter: draft.param('inner_diameter', inside?.value ?? 62, { label: 'Inner diameter', min: 50, max: 80, step: 0.5 }),
        width: draft.param('width', wide?.value ?? (cuff ? 12 : 5) * (scaleW?.value ?? 1), { label: 'Width', min: 2, max: 40, step: 0.5 }),
        thickness: draft.param('thickness', thick?.value ?? (cuff ? 1.6 : 2.2) * (scaleT?.value ?? 1), {
          label: 'Thickness',
          min: 1,
          max: 6,
          step: 0.1,
        }),
        ...(pair[1]
          ? { height: Math.min(pair[1].value, pair[0]!.value) }
          : oval?.value.shape === 'oval'
            ? { height: tidy(0.84 * (inside?.value ?? 62)) }
            : {}),
        ...(cuff && { opening: draft.param('opening', gap?.value ?? 25, { label: 'Opening', min: 0, max: 40, step: 1 }) }),
        profile: usable ?? (cuff ? 'flat' : undefined),
      },
      material: metals.of('piece'),
    },
    {
      diameter: inside,
      height: pair[1] ?? (oval?.value.shape === 'oval' ? { ...oval, value: 'oval' } : undefined),
      width: wide ?? scaleW,
      thickness: thick ?? scaleT,
      opening: gap,
      profile: profile && { ...profile, value: usable ?? 'd' },
    },
  );
  mark({ traces: gaps.named }, { operation: id, param: 'opening' });
  for (const part of [open, section]) if (part) mark({ traces: [part, ...part.facts] }, { operation: id });
  mark({ traces: jewel.thing.facts.filter(({ words }) => /^(?:open|cuff|open cuff)$/i.test(words)) }, { operation: id, param: 'opening' });
  draft.relate('Bangle', 'round the wrist');
  if (oval?.value.shape === 'round' || oval?.value.shape === 'oval')
    for (const { value, traces } of piece.meanings) if (value.kind === 'shape') mark({ traces }, { operation: id });
  const set =
    cuff || oval?.value.shape === 'oval' || pair[1]
      ? undefined
      : setBangle(jewel, draft, metals, id, { width: wide?.value ?? 5, thickness: thick?.value ?? 2.2 });
  for (const stone of set ? [] : jewel.stones) {
    const why = cuff
      ? 'A cuff is made of metal alone here: the stones are left out.'
      : 'An oval bangle is made of metal alone here: the stones are left out.';
    refuse({ traces: [...stone.named, ...(stone.species?.traces ?? [])] }, why);
    draft.note(why);
  }
  const balls = jewel.thing.parts.find(({ noun }) => /\b(?:ball|ball end|end|terminal|finial|knob|sphere)$/.test(noun));
  if (cuff && balls && /ball|knob|sphere|bead/.test(`${balls.noun} ${balls.words}`)) {
    const [open, flat] = [gap?.value ?? 25, pair[1] ? Math.min(pair[1].value, pair[0]!.value) : undefined];
    const mid = ((inside?.value ?? 62) + (thick?.value ?? 1.6)) / 2;
    const deep = flat === undefined ? mid : (flat + (thick?.value ?? 1.6)) / 2;
    const size = draft.param('ball', tidy(1.25 * Math.max(wide?.value ?? 12, thick?.value ?? 1.6)), {
      label: 'Balls',
      min: 3,
      max: 24,
      step: 0.5,
    });
    const x = open / 2 + 0.5;
    const ends = [-1, 1].map((side) =>
      draft.add({
        id: side < 0 ? 'left_ball' : 'right_ball',
        op: 'sphere',
        name: 'Ball',
        params: { diameter: size },
        at: { my: 'center', to: 'origin', offset: [tidy(side * x), tidy(-deep * Math.sqrt(Math.max(0, 1 - (x / mid) ** 2))), 0] },
        material: metals.of('piece'),
      }),
    );
    const whole = draft.add({ id: 'balled', op: 'union', name: 'Cuff', inputs: [id, ...ends], params: {}, material: metals.of('piece') });
    mark({ traces: [balls, ...balls.facts, ...(balls.counted ? [balls.counted] : [])] }, { operation: whole });
    draft.relate('Balls', 'at the two ends');
  }
  const finish = piece.finish;
  const engraved = set ?? (isRoundBangle(draft, id) ? addEngraving(jewel, draft, metals, id, wide?.value ?? 5) : id);
  if (finish && /hammer/.test(finish.value))
    mark(finish, {
      operation: draft.add({
        id: 'hammered',
        op: 'hammered',
        name: 'Bangle',
        inputs: [engraved],
        params: { dent: 2.4, depth: cuff ? 0.05 : 0.08 },
        material: metals.of('piece'),
      }),
    });
}

/** Letters are cut into a band that is round all the way. */
const isRoundBangle = (draft: JewelDraft, id: string): boolean => {
  const params = draft.operations.find((operation) => operation.id === id)?.params ?? {};
  return params.height === undefined && params.opening === undefined;
};

/** Small stones over the front of a round bangle, in its metal; the casting, or undefined where none were said. */
function setBangle(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  bangle: string,
  { width, thickness }: { width: number; thickness: number },
): string | undefined {
  const stone = stoneOf(jewel, 'pave') ?? stoneOf(jewel, 'centre');
  if (!stone) return undefined;
  stone.role = 'pave';
  const diameter = Math.min(paveDiameter(draft, stone.width || stone.carat ? stone : undefined), width - 1.4, (thickness - 0.35) / 0.43);
  const operation = draft.operations.find(({ id }) => id === bangle);
  if (operation) operation.params = { ...operation.params, profile: 'flat' };
  const full = meaningSaid(jewel, 'coverage', 'piece', 'pave', 'stone')?.value.coverage === 'full';
  mark(meaningSaid(jewel, 'coverage', 'piece', 'pave', 'stone'), { operation: `${draft.prefix}pave`, param: 'arc' });
  const pave = addPave(jewel, draft, metals, {
    shank: bangle,
    diameter: tidy(Math.max(0.9, diameter)),
    rows: partOf(jewel, 'row').count ?? { value: 1, traces: [] },
    arc: full ? 360 : 150,
    inRow: stone.count,
  });
  return castAll(
    draft,
    [
      { id: bangle, material: metals.of('piece') },
      { id: pave, material: metals.of('piece') },
    ],
    [],
    'Bangle',
  )[0];
}
