import { addEngraving, castAll } from './casting.ts';
import { wristSaid } from './chains.ts';
import { setCuff } from './cuffEnds.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, said, stoneOf, type Trace } from './said.ts';
import { isCutWhole } from './species.ts';
import { addPave, paveDiameter } from './trimmings.ts';

/** Whose hand is small. */
const OF_CHILD = /^(?:baby|babies|child|childs|children|kids?|infant|toddler|christening)(?:['’]?s)?$/i;

/** How much more round a hand is than its wrist, mm. */
const HAND = 25;

/** "a jade bangle": where no metal is named, and of the stone nothing but its kind, the bangle itself is cut from it; the words for that. */
function cutWhole(jewel: JewelSaid): readonly Trace[] {
  const piece = jewel.parts.get('piece');
  const stone = jewel.stones.find(({ ofPiece }) => ofPiece);
  const others = jewel.stones.filter((other) => other !== stone);
  if (!piece || !stone?.species || !isCutWhole(stone.species.value) || !/bangle/.test(jewel.thing.noun)) return [];
  if (stone.cut || stone.carat || stone.total || stone.width || stone.length || stone.count || stone.setting) return [];
  // "a jade bangle", "make it silver": a metal that is told later is there instead of the stone, and does not bear it
  const [first, later] = [stone.species.traces, piece.material?.traces ?? []].map((traces) =>
    Math.max(-1, ...traces.map(({ span }) => span?.text ?? 0)),
  );
  if (others.length === 0 && first! >= 0 && later! > first!) {
    jewel.stones = others;
    return [...stone.named, ...stone.species.traces];
  }
  const isPaved = isNamed(jewel, 'pave') || isNamed(jewel, 'row');
  // "a jade pavé bangle": stones that nobody named are of the one that was
  if (piece.material || piece.karat || (isPaved && others.length === 0) || others.some(({ species }) => !species)) return [];
  piece.material = stone.species;
  jewel.stones = others;
  if (others[0] && !others.some(({ role }) => role === 'pave')) others[0].role = 'centre';
  return [...stone.named, ...jewel.thing.facts.filter(({ words }) => /^(?:carved|solid)$/i.test(words))];
}

/** A bangle, or a cuff with its opening. */
export function makeBangle(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const carved = cutWhole(jewel);
  const piece = partOf(jewel, 'piece');
  const bare = piece.numbers.get('size');
  // Cuffs are broad: a bare size that is no wrist's is their width.
  const least = /cuff/.test(`${jewel.kind} ${jewel.thing.variant ?? ''} ${jewel.thing.noun}`) ? 50 : 35;
  const across =
    piece.numbers.get('inner diameter') ??
    piece.numbers.get('inner size') ??
    piece.numbers.get('diameter') ??
    piece.numbers.get('finger') ??
    (bare && bare.value >= least ? bare : undefined);
  const section = jewel.thing.parts.find(({ noun }) => /^(?:section|profile|wire|cross section)$/.test(noun));
  const breadth = section?.facts.find((fact) => fact.kind === 'measure');
  const ofSection = breadth?.kind === 'measure' ? said(breadth.value, breadth) : undefined;
  const band = partOf(jewel, 'shank').numbers;
  const wide =
    ofSection ??
    piece.numbers.get('width') ??
    band.get('width') ??
    band.get('height') ??
    band.get('size') ??
    (bare && bare.value < least ? bare : undefined);
  // "oval wire 4 x 3": so wide and so thick, and no oval bangle
  const depth = section?.facts.find((fact) => fact.kind === 'measure' && fact.index === 1);
  const ofDepth = depth?.kind === 'measure' ? said(depth.value, depth) : undefined;
  const isRound = meaningSaid(jewel, 'profile', 'piece', 'shank')?.value.profile === 'round';
  const thick =
    ofDepth ??
    piece.numbers.get('thickness') ??
    band.get('thickness') ??
    piece.numbers.get('height') ??
    (isRound && wide && wide.value <= 6 ? wide : undefined);
  const outer = piece.numbers.get('outer diameter');
  const pair = [piece.numbers.get('size.0'), piece.numbers.get('size.1')].filter((value) => value !== undefined && value.value >= 35);
  const shape = meaningSaid(jewel, 'shape', 'piece');
  const oval = shape?.traces.some(({ span }) => section?.facts.some((fact) => fact.span?.from === span?.from)) ? undefined : shape;
  const [scaleW, scaleT] = [piece.scales.get('width'), piece.scales.get('thickness')];
  const open = jewel.thing.parts.find(({ noun, op }) => noun === 'cuff' || (op === 'bangle' && /cuff|open/.test(noun)));
  // round the neck, and as open
  const torque = jewel.kind === 'torque';
  const cuff =
    torque ||
    jewel.kind === 'cuff' ||
    isNamed(jewel, 'gap') ||
    open !== undefined ||
    jewel.thing.facts.some(({ words }) => /^(?:open|cuff|open cuff)$/i.test(words));
  const gaps = partOf(jewel, 'gap');
  const wrist = wristSaid(jewel);
  // A cuff closes round the wrist; a bangle has to pass the hand.
  const worn = wrist && { ...wrist, value: tidy((wrist.value + (cuff ? 0 : HAND)) / Math.PI) };
  const inside = across ?? pair[0] ?? (outer && { ...outer, value: outer.value - 2 * (thick?.value ?? 2.2) }) ?? worn;
  const small = jewel.thing.facts.filter(({ words }) => OF_CHILD.test(words));
  const usual = torque ? 130 : small.length > 0 ? 42 : 62;
  if (!inside) draft.assume(`${torque ? 'Torque' : 'Bangle'}: ${usual} mm inside (not said).`);
  const gap = piece.numbers.get('opening') ?? piece.numbers.get('gap') ?? gaps.numbers.get('size') ?? gaps.numbers.get('width');
  const usualGap = torque ? 40 : 25;
  const profile = meaningSaid(jewel, 'profile', 'piece', 'shank');
  const twisted = meaningSaid(jewel, 'twist', 'piece', 'shank');
  // a torque and what is twisted are of wire
  const wire = torque || twisted !== undefined;
  const [usualWidth, usualThickness] = wire ? [thick?.value ?? 4, wide?.value ?? 4] : cuff ? [12, 1.6] : [5, 2.2];
  const usable =
    profile && ['d', 'court', 'flat', 'round', 'square', 'knife_edge'].includes(profile.value.profile)
      ? profile.value.profile
      : profile?.value.profile === 'half_round'
        ? 'd'
        : undefined;
  // one turn for about three widths of its wire, as a rope has them
  const wireAcross = Math.hypot(wide?.value ?? usualWidth, thick?.value ?? usualThickness);
  const turns = Math.min(60, Math.floor((1.5 * (inside?.value ?? usual)) / wireAcross));
  const id = draft.add(
    {
      id: 'bangle',
      op: 'create_bangle',
      name: torque ? 'Torque' : cuff ? 'Cuff' : 'Bangle',
      params: {
        diameter: draft.param('inner_diameter', inside?.value ?? usual, {
          label: 'Inner diameter',
          min: torque ? 90 : 50,
          max: torque ? 160 : 80,
          step: 0.5,
        }),
        width: draft.param('width', wide?.value ?? usualWidth * (scaleW?.value ?? 1), { label: 'Width', min: 2, max: 40, step: 0.5 }),
        thickness: draft.param('thickness', thick?.value ?? usualThickness * (scaleT?.value ?? 1), {
          label: 'Thickness',
          min: 1,
          max: 6,
          step: 0.1,
        }),
        ...(pair[1]
          ? { height: Math.min(pair[1].value, pair[0]!.value) }
          : oval?.value.shape === 'oval'
            ? { height: tidy(0.84 * (inside?.value ?? usual)) }
            : {}),
        ...(cuff && { opening: draft.param('opening', gap?.value ?? usualGap, { label: 'Opening', min: 0, max: 40, step: 1 }) }),
        profile: usable ?? (twisted ? 'square' : torque ? 'round' : cuff ? 'flat' : undefined),
        ...(twisted && { twist: turns }),
      },
      material: metals.of('piece'),
    },
    {
      diameter: inside,
      height: pair[1] ?? (oval?.value.shape === 'oval' ? { ...oval, value: 'oval' } : undefined),
      width: wide ?? scaleW,
      thickness: thick ?? scaleT,
      opening: gap,
      twist: twisted && { ...twisted, value: turns },
      profile: profile && { ...profile, value: usable ?? 'd' },
    },
  );
  mark({ traces: carved }, { operation: id });
  mark({ traces: gaps.named }, { operation: id, param: 'opening' });
  mark({ traces: partOf(jewel, 'shank').named }, { operation: id, param: 'width' });
  mark({ traces: small }, { operation: id, param: 'diameter' });
  for (const part of [open, section]) if (part) mark({ traces: [part, ...part.facts] }, { operation: id });
  mark({ traces: jewel.thing.facts.filter(({ words }) => /^(?:open|cuff|open cuff)$/i.test(words)) }, { operation: id, param: 'opening' });
  mark({ traces: jewel.thing.facts.filter(({ words }) => /^(?:stiff|rigid|torque|neck)$/i.test(words)) }, { operation: id });
  draft.relate('Bangle', torque ? 'round the neck' : 'round the wrist');
  if (oval?.value.shape === 'round' || oval?.value.shape === 'oval')
    for (const { value, traces } of piece.meanings) if (value.kind === 'shape') mark({ traces }, { operation: id });
  const set =
    (cuff && !isRowed(jewel)) || oval?.value.shape === 'oval' || pair[1]
      ? undefined
      : setBangle(jewel, draft, metals, id, { width: wide?.value ?? usualWidth, thickness: thick?.value ?? usualThickness });
  const round = pair[1] === undefined && oval?.value.shape !== 'oval';
  const ended =
    cuff && round && jewel.stones.length > 0 && set === undefined
      ? setCuff(jewel, draft, metals, id, {
          outer: (inside?.value ?? usual) / 2 + (thick?.value ?? usualThickness),
          opening: gap?.value ?? usualGap,
          width: wide?.value ?? usualWidth,
        })
      : undefined;
  for (const stone of set || ended ? [] : jewel.stones) {
    const why = cuff
      ? 'A cuff is made of metal alone here: the stones are left out.'
      : 'An oval bangle is made of metal alone here: the stones are left out.';
    refuse({ traces: [...stone.named, ...(stone.species?.traces ?? [])] }, why);
    draft.note(why);
  }
  const balls = jewel.thing.parts.find(({ noun }) => /\b(?:ball|ball end|end|terminal|finial|knob|sphere)$/.test(noun));
  if (cuff && balls && /ball|knob|sphere|bead/.test(`${balls.noun} ${balls.words}`)) {
    const [open, flat] = [gap?.value ?? usualGap, pair[1] ? Math.min(pair[1].value, pair[0]!.value) : undefined];
    const mid = ((inside?.value ?? usual) + (thick?.value ?? usualThickness)) / 2;
    const deep = flat === undefined ? mid : (flat + (thick?.value ?? usualThickness)) / 2;
    const size = draft.param('ball', tidy((wire ? 2.2 : 1.25) * Math.max(wide?.value ?? usualWidth, thick?.value ?? usualThickness)), {
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
    mark({ traces: [balls, ...balls.facts, ...(balls.counted ? [balls.counted] : []), ...balls.parts] }, { operation: whole });
    for (const { value, traces } of piece.meanings)
      if (value.kind === 'shape' && value.shape === 'ball') mark({ traces }, { operation: whole });
    draft.relate('Balls', 'at the two ends');
  }
  const finish = piece.finish;
  const whole = set ?? ended ?? id;
  const cut = isRoundBangle(draft, id) ? addEngraving(jewel, draft, metals, whole, wide?.value ?? usualWidth, cuff) : whole;
  const hinged = meaningSaid(jewel, 'closure', 'piece');
  const engraved = hinged ? addHinge(draft, metals, { bangle: id, whole: cut, width: wide?.value ?? 5 }) : cut;
  mark(hinged, { operation: engraved });
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

/** "a cuff with three stones": more than its two ends bear stand in a row over its front. */
const isRowed = ({ stones }: JewelSaid): boolean => stones.some(({ count }) => (count?.value ?? 1) > 2);

/** Letters are cut into a band that is round, and no oval. */
const isRoundBangle = (draft: JewelDraft, id: string): boolean => {
  const params = draft.operations.find((operation) => operation.id === id)?.params ?? {};
  return params.height === undefined;
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
  // A few stones are no pavé: they are seen.
  const few = (stone.count?.value ?? 99) <= 12 ? 3 : 0;
  const diameter = Math.min(
    stone.width || stone.carat ? paveDiameter(draft, stone) : Math.max(few, paveDiameter(draft, undefined)),
    width - 1.4,
    (thickness - 0.35) / 0.43,
  );
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

/** The barrel of a hinge at one side of a bangle and the tongue of its catch at the other; the whole with them. */
function addHinge(draft: JewelDraft, metals: Metals, { bangle, whole, width }: { bangle: string; whole: string; width: number }): string {
  const material = metals.of('piece');
  const hinge = draft.add({
    id: 'hinge',
    op: 'cylinder',
    name: 'Hinge',
    params: { diameter: 2.6, height: tidy(width + 0.8), axis: 'z' },
    at: { my: 'center', to: `${bangle}.left`, offset: [1, 0, 0] },
    material,
  });
  const latch = draft.add({
    id: 'catch',
    op: 'box',
    name: 'Catch',
    params: { size: [1.6, 4, tidy(width + 0.6)], round: 0.3 },
    at: { my: 'center', to: `${bangle}.right`, offset: [-1, 0, 0] },
    material,
  });
  draft.relate('Hinge', 'at one side, the catch at the other');
  return draft.add({ id: 'hinged', op: 'union', name: 'Bangle', inputs: [whole, hinge, latch], params: {}, material });
}
