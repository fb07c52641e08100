import { ARCH_SHARE } from '../../kernel/jewelry/shank-fork.ts';
import type { Placement } from '../../plan/plan.ts';
import { ARCS, makeBand, makeChannelBand, makeDome, makePaveBand, makeSignet } from './bands.ts';
import { addEngraving, castAll, type MetalPiece } from './casting.ts';
import { makeCelticRing } from './celticRing.ts';
import { makeClawRing } from './clawRing.ts';
import { addCluster } from './clusters.ts';
import { makeCrownRing } from './crownRing.ts';
import { cutFacts, isCornered } from './cuts.ts';
import { isBarePair, isSunk, makeFlushRow } from './flushRow.ts';
import { addHead, addPearlCup, bezelHeightSaid, clearanceOf, type HeadKind, headHeightSaid, headKind } from './heads.ts';
import { addHidden } from './hiddenHalos.ts';
import { inner, type JewelDraft, shown, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { addFiguresBeside, makeCladdagh, makeFigured, makeSnake, makeStack, makeStrands, presetsSaid } from './ringFigures.ts';
import { makeBypass, makeCurved, makeTrinity } from './ringForms.ts';
import { makeRow, rowSpec } from './rows.ts';
import { isAbsent, isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type Said, type StoneSaid, said, stoneOf } from './said.ts';
import { addShank, bandSizes, type ShankUsual, shouldersOf } from './shankPlan.ts';
import { makeSpinner } from './spinner.ts';
import { inRowOf, isInRow, makeSteppedRow, rowOf } from './steppedRow.ts';
import { addStone, caratEach, cutOf, lengthOf, type StoneMade, speciesOf, widthOf } from './stonePlan.ts';
import { makeToiEtMoi } from './toiEtMoi.ts';
import { addHalo, addMilgrain, addPave, addSides, bandFor, paveDiameter } from './trimmings.ts';

/** Rings that their name says the form of. */
const SHOWING: Readonly<Record<string, (jewel: JewelSaid, draft: JewelDraft, metals: Metals) => void>> = {
  claddagh: makeCladdagh,
  claw: makeClawRing,
  crown: makeCrownRing,
  celtic: makeCelticRing,
  spinner: makeSpinner,
  snake: makeSnake,
  strands: makeStrands,
  stack: makeStack,
  bypass: makeBypass,
  curved: makeCurved,
  trinity: (jewel, draft, metals) => makeTrinity(jewel, draft, metals, presetsSaid(jewel)),
};

/** A ring of any kind, by what was said of it. */
export function makeRing(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const centre = stoneOf(jewel, 'centre');
  const bows = jewel.stones.length === 0 && meaningSaid(jewel, 'curve', 'piece', 'shank') !== undefined;
  const shown =
    SHOWING[bows ? 'curved' : meaningSaid(jewel, 'bypass', 'piece', 'shank') && jewel.stones.length > 0 ? 'bypass' : jewel.kind] ??
    (jewel.figures.length > 0 && jewel.stones.length === 0 ? makeFigured : isNamed(jewel, 'strand') ? makeStrands : undefined);
  if (shown && !(shown === makeFigured && jewel.stones.length > 0 && jewel.kind === 'cluster')) {
    shown(jewel, draft, metals);
    return;
  }
  if (jewel.kind === 'signet' && isAbsent(jewel, 'stone')) {
    mark({ traces: partOf(jewel, 'stone').absent }, { operation: `${draft.prefix}signet` });
    makeSignet({ ...jewel, stones: [] }, draft, metals);
    return;
  }
  if (settleNoStone(jewel, draft)) {
    (jewel.kind === 'dome' ? makeDome : makeBand)({ ...jewel, stones: [] }, draft, metals);
    return;
  }
  // a flower without its petals, a halo ring without its halo
  if (jewel.kind === 'cluster' && centre && isAbsent(jewel, 'stone') && !stoneOf(jewel, 'side')) jewel.kind = 'ring';
  if (jewel.kind === 'halo' && isAbsent(jewel, 'halo')) jewel.kind = 'ring';
  if (isSunk(jewel, centre)) centre.setting = said({ kind: 'setting', setting: 'flush' });
  if (rowOf(jewel).length > 1) makeSteppedRow(jewel, draft, metals);
  else if (jewel.kind === 'signet') makeSignet(jewel, draft, metals);
  else if (jewel.kind === 'dome') makeDome(jewel, draft, metals);
  else if (flushSaid(jewel, centre) && (centre?.count?.value ?? 1) > 1)
    makeFlushRow(jewel, draft, metals, centre!, meaningSaid(jewel, 'coverage', 'piece', 'shank', 'stone')?.value.coverage === 'full');
  else if (jewel.kind === 'toi_et_moi' || (centre && !isRow(jewel) && centre.count?.value === 2 && !stoneOf(jewel, 'side')))
    makeToiEtMoi(jewel, draft, metals);
  else if (isChannelBand(jewel, centre)) makeChannelBand(jewel, draft, metals);
  else if (jewel.kind === 'cluster') makeHeadRing(clusterOf(jewel, centre), draft, metals);
  else if (isRow(jewel) || (centre?.count?.value ?? 1) > 3) makeRow(jewel, draft, metals, rowSpec(jewel));
  else if (isPaveBand(jewel, centre)) makePaveBand(jewel, draft, metals);
  else if (isPlain(jewel)) makeBand(jewel, draft, metals);
  else if (isBarePair(jewel) && !isStoned(jewel)) makeFlushRow(jewel, draft, metals, { ...jewel.stones[0]!, count: said(2) }, false);
  else if (centre && centre.count?.value === 3 && jewel.stones.length === 1 && isInRow(centre))
    makeSteppedRow({ ...jewel, stones: inRowOf(centre, 3) }, draft, metals);
  else if (centre && centre.count?.value === 3) makeHeadRing(threeOf(jewel, centre), draft, metals);
  else makeHeadRing(jewel, draft, metals);
}

const ROWS: ReadonlySet<string> = new Set(['eternity', 'half_eternity', 'five_stone', 'seven_stone']);
const isRow = (jewel: JewelSaid): boolean => ROWS.has(jewel.kind);
/** Rings that have a stone also where none was named. */
const STONED: ReadonlySet<string> = new Set([
  'solitaire',
  'halo',
  'three_stone',
  'cluster',
  'tension',
  'bezel',
  'gypsy',
  'cathedral',
  'split_shank',
  'toi_et_moi',
  ...ROWS,
]);

const isStoned = ({ kind, thing }: JewelSaid): boolean =>
  STONED.has(kind) || /^(?:engagement|proposal|cocktail) ring$/.test(thing.variant ?? thing.noun);

/** "diamond ring with no diamond": without a stone, and a contradiction that is named. */
function settleNoStone(jewel: JewelSaid, draft: JewelDraft): boolean {
  const part = partOf(jewel, 'stone');
  if (part.absent.length === 0) return false;
  const centre = stoneOf(jewel, 'centre');
  const absent = [...new Set(part.absent.map((trace) => trace.words))].join(' ');
  if (
    centre?.species &&
    (part.absent.some((trace) => trace.words.toLowerCase().includes(centre.species?.value ?? ' ')) || /stone|gem/.test(absent))
  ) {
    const why = `A ${centre.species.value} is asked for, and that there be none (“${absent}”): the ring is made without a stone.`;
    refuse(centre.species, why);
    draft.note(why);
  } else if (centre?.species) return false;
  else
    for (const stone of jewel.stones)
      refuse(
        { traces: [...stone.named, ...(stone.cut?.traces ?? []), ...(stone.count?.traces ?? [])] },
        'Without a stone nothing of this form is made on a ring.',
      );
  mark({ traces: part.absent }, { operation: `${draft.prefix}shank` });
  return true;
}

function isPlain(jewel: JewelSaid): boolean {
  const settings = meaningSaid(jewel, 'setting', 'piece', 'head', 'prongs', 'bezel');
  const trimmed = (['halo', 'side', 'head', 'prongs', 'bezel', 'hidden_halo'] as const).some((slot) => isNamed(jewel, slot));
  return jewel.stones.filter(({ role }) => role !== 'halo' || true).length === 0 && !trimmed && settings === undefined && !isStoned(jewel);
}

function isChannelBand(jewel: JewelSaid, centre: StoneSaid | undefined): boolean {
  if (jewel.kind === 'channel_band') return true;
  const channel = isNamed(jewel, 'channel') || meaningSaid(jewel, 'setting', 'piece', 'head', 'shank')?.value.setting === 'channel';
  return (
    channel &&
    !isRow(jewel) &&
    (!centre || centre.ofPiece === true || isSmall(centre)) &&
    !isNamed(jewel, 'head') &&
    !isNamed(jewel, 'prongs')
  );
}

/** A band set with small stones and without a head. */
function isPaveBand(jewel: JewelSaid, centre: StoneSaid | undefined): boolean {
  // "a pavé ring with a 1 ct diamond in four claws" has a head, and its pavé on the shoulders.
  if (jewel.kind === 'pave_band')
    return (
      centre?.one !== true &&
      (!centre || isSmall(centre) || (centre.carat === undefined && centre.cut === undefined && (centre.width?.value ?? 0) <= 3.5)) &&
      !(['head', 'prongs', 'bezel', 'halo', 'hidden_halo'] as const).some((slot) => isNamed(jewel, slot))
    );
  const pave = isNamed(jewel, 'pave') || stoneOf(jewel, 'pave') !== undefined || isNamed(jewel, 'row') || isSpread(jewel, centre);
  // Rows of small stones in a wedding band have no centre.
  if (jewel.kind === 'band' && isNamed(jewel, 'row') && centre && isSmall(centre) && !isNamed(jewel, 'prongs')) return true;
  if (!pave || isStoned(jewel) || isNamed(jewel, 'head') || isNamed(jewel, 'halo') || isNamed(jewel, 'bezel') || isNamed(jewel, 'prongs'))
    return false;
  return !centre || isSpread(jewel, centre) || (centre.ofPiece === true && isSmall(centre) && centre.cut === undefined);
}

/** "a gold band with diamonds", "a diamond wedding band": small stones along it, as many as there is room for. */
const isSpread = (jewel: JewelSaid, centre: StoneSaid | undefined): boolean =>
  jewel.stones.length === 1 &&
  centre !== undefined &&
  isSmall(centre) &&
  (centre.one === false
    ? jewel.kind === 'ring' || jewel.kind === 'band'
    : centre.one === undefined && jewel.kind === 'band' && !centre.count);

/** Sunk into the band, said of stone, head, band or ring. */
const flushSaid = (jewel: JewelSaid, centre: StoneSaid | undefined): boolean =>
  jewel.kind === 'gypsy' ||
  (centre?.setting ?? meaningSaid(jewel, 'setting', 'piece', 'head', 'shank', 'prongs'))?.value.setting === 'flush';

/** A stone that comes in numbers and not alone. */
const isSmall = ({ carat, length, width, count }: StoneSaid): boolean =>
  carat === undefined && length === undefined && ((width?.value ?? 0) < 3 || (count?.value ?? 1) > 1);

/** "a ring with three rubies": the middle one and two beside it. */
function threeOf(jewel: JewelSaid, centre: StoneSaid): JewelSaid {
  const { count, ...one } = centre;
  const side: StoneSaid = { ...one, role: 'side', named: [] };
  mark(count, { operation: 'sides', value: 3 });
  const others = jewel.stones.filter((stone) => stone !== centre && stone.role !== 'side');
  const total = centre.total ? { ...centre.total, value: centre.total.value / 3 } : undefined;
  const equal = total ? { ...one, carat: total } : one;
  if ('total' in equal) delete equal.total;
  return {
    ...jewel,
    kind: 'three_stone',
    stones: [equal, stoneOf(jewel, 'side') ?? { ...side, ...(total && { carat: total }) }, ...others],
  };
}

/** "a cluster of seven diamonds": one in the middle, and the others round it. */
function clusterOf(jewel: JewelSaid, centre: StoneSaid | undefined): JewelSaid {
  // "make the centre one a diamond": one of the seven garnets, the others stay.
  const group = jewel.stones.find((stone) => stone !== centre && (stone.count?.value ?? 0) >= 5 && stone.role !== 'halo');
  if (
    centre &&
    !centre.count &&
    group?.count &&
    [...centre.named, ...(centre.species?.traces ?? [])].some(({ span }) => (span?.text ?? 0) > 0) &&
    jewel.kind === 'cluster'
  ) {
    const { carat: _carat, width: _width, total: _total, ...around } = group;
    mark(group.count, { operation: 'cluster' });
    const one: StoneSaid = centre.carat || centre.width ? centre : { ...centre, carat: said(0.15) };
    return { ...jewel, stones: [one, { ...around, role: 'side', count: said(group.count.value - 1) }] };
  }
  if (!centre?.count || centre.count.value < 5 || stoneOf(jewel, 'side') || stoneOf(jewel, 'halo') || stoneOf(jewel, 'pave')) return jewel;
  const { count, total, ...one } = centre;
  const petals: StoneSaid = { ...one, role: 'side', named: [], count: said(count.value - 1) };
  mark(count, { operation: 'cluster' });
  // So few round it are as large as the middle one: all are small.
  const small = one.carat || one.width ? undefined : said(0.15);
  const carat = total ? { ...total, value: total.value / count.value } : small;
  const middle: StoneSaid = carat ? { ...one, carat } : one;
  const around = partOf(jewel, 'piece').numbers.get('size');
  if (around?.value === count.value - 1) mark(around, { operation: 'cluster', value: around.value });
  return { ...jewel, stones: [middle, petals] };
}

/** A total weight shared out: sides weigh 0.35 of the centre each, a halo about a third of all. */
function shared(jewel: JewelSaid, stone: StoneSaid): StoneSaid {
  if (stone.total === undefined || stone.carat !== undefined) return stone;
  const sides = jewel.kind === 'three_stone' || stoneOf(jewel, 'side') !== undefined;
  const halo = isNamed(jewel, 'halo');
  const { total, ...rest } = stone;
  const carat = total.value / ((sides ? 1.7 : 1) * (halo ? 1.35 : 1));
  return { ...rest, carat: said(tidy(carat), ...total.traces) };
}

/** Bands that a kind of setting needs: the ends of a tension ring carry the stone, a flush stone is sunk into the metal. */
const BANDS: Readonly<Record<string, ShankUsual>> = {
  tension: { width: 4, thickness: 2.6, profile: 'comfort' },
};
/** A stone sunk into its band needs depth under its culet and metal round it. */
const sunk = (width: number): ShankUsual => ({
  width: tidy(Math.max(5, width + 3)),
  thickness: tidy(Math.max(2.2, Math.ceil((0.65 * width + 0.6) * 10) / 10)),
  profile: 'd',
});
/** Weight where none was said, by setting. */
const CARATS: Readonly<Record<string, number>> = { flush: 0.06, bead: 0.1 };

/** Where the stone stands: its culet clear of the finger, a flat-bottomed stone on the band, a flush one level with it. */
function placeOf(kind: string, cut: string, shank: string, height: string): Placement {
  if (kind === 'flush') return { my: 'table', to: `${shank}.top`, offset: [0, 0.05, 0] };
  if (cut === 'pearl') return { my: 'bottom', to: `${shank}.top`, offset: [0, 0.5, 0] };
  if (cut === 'cabochon' || cut === 'rose') return { my: 'culet', to: `${shank}.top`, offset: [0, 0.3, 0] };
  return { my: 'culet', to: `${shank}.inside_top`, offset: [0, height, 0] };
}

interface CentrePlan {
  kind: HeadKind;
  cut: ReturnType<typeof cutOf>;
  carat: number;
  /** Width and length of the stone, mm, near enough. */
  width: number;
  across: number;
}

/** The band under a head: one size whatever the stone, so that another stone leaves the band as it was (jewelry.md 5.2). */
const BAND: ShankUsual = { width: 2.2, thickness: 1.7 };

/** A shank with a head, and what goes round and beside the stone. */
export function makeHeadRing(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const stone = shared(jewel, stoneOf(jewel, 'centre') ?? { at: 0, named: [] });
  const cut = cutOf(stone);
  const told = headKind(jewel, stone, cut, false, widthOf(stone, 1));
  // The petals of a cluster stand against the centre: a bezel parts them from it.
  const kind = jewel.kind === 'cluster' && !told.said && !isNamed(jewel, 'prongs') ? { ...told, kind: 'bezel' as const } : told;
  const usualCarat = CARATS[kind.kind] ?? 1;
  const width = widthOf(stone, usualCarat);
  const across = stone.eastWest ? lengthOf(stone, usualCarat) : width;
  const plan: CentrePlan = { kind, cut, carat: usualCarat, width, across };

  const pave = stoneOf(jewel, 'pave');
  const paved =
    (jewel.kind === 'pave_band' || isNamed(jewel, 'pave') || pave !== undefined || isNamed(jewel, 'row')) && !isAbsent(jewel, 'pave');
  const rows = partOf(jewel, 'row').count;
  const diameter = paved ? paveDiameter(draft, pave) : 0;
  const least = paved ? bandFor(diameter, rows?.value ?? 1, shouldersOf(jewel) === 'cathedral' ? ARCH_SHARE : 1) : undefined;
  const usual: ShankUsual = {
    ...(kind.kind === 'flush' ? sunk(width) : (BANDS[kind.kind] ?? BAND)),
    ...(least && { width: Math.max(least.width, 2.2), thickness: least.thickness, profile: 'flat', least }),
    ...cathedral(jewel, plan),
  };
  const shank = addShank(jewel, draft, metals, usual);
  const made = addCentre(jewel, draft, stone, plan, shank);
  const head =
    cut === 'pearl'
      ? addPearlCup(jewel, draft, metals, { pearl: made.id, shank })
      : addHead(jewel, draft, metals, { stone: made.id, shank, cut, head: kind, ...prongsOf(jewel, cut) });
  draft.relate('Head', `holds the ${made.species} and reaches into the band`);
  const pieces: MetalPiece[] = [
    { id: shank, material: metals.of('shank') },
    { id: head, material: materialOf(draft, head) },
  ];
  const put = (id: string): void => void pieces.push({ id, material: materialOf(draft, id) });

  const halo = (isNamed(jewel, 'halo') || stoneOf(jewel, 'halo') !== undefined || jewel.kind === 'halo') && !isAbsent(jewel, 'halo');
  if (jewel.kind === 'cluster') put(addCluster(jewel, draft, metals, { stone: made.id, setting: head, like: made.species, width }));
  else if (halo) {
    if (kind.kind === 'tension' || kind.kind === 'flush')
      refuse({ traces: partOf(jewel, 'halo').named }, `A ${kind.kind} setting leaves no room for a halo.`);
    else
      for (const id of addHalo(jewel, draft, metals, {
        stone: made.id,
        setting: head,
        width,
        ratio: cutFacts(cut).ratio,
        cornered: isCornered(cut),
      }))
        put(id);
  }
  const hidden = addHidden(jewel, draft, metals, { stone: made.id, setting: head, kind: kind.kind, width });
  if (hidden) put(hidden);
  const side = stoneOf(jewel, 'side');
  const flanked = jewel.kind === 'three_stone' || side !== undefined || isNamed(jewel, 'side');
  if (flanked && !isAbsent(jewel, 'side') && jewel.kind !== 'cluster') {
    const centre = caratEach(stone) ?? usualCarat;
    const like = jewel.kind === 'three_stone' ? made.species : 'diamond';
    put(addSides(jewel, draft, metals, { stone: made.id, shank, like, centre, setting: kind.kind }));
  }
  if (isAbsent(jewel, 'side') || isAbsent(jewel, 'halo') || isAbsent(jewel, 'pave'))
    for (const slot of ['side', 'halo', 'pave'] as const) mark({ traces: partOf(jewel, slot).absent }, { operation: head });
  if (paved) {
    const beside = flanked ? 2 * widthOfSides(side, caratEach(stone) ?? usualCarat) : 0;
    const coverage = meaningSaid(jewel, 'coverage', 'pave', 'shank', 'shoulders', 'piece', 'row', 'stone');
    const far = coverage && ARCS[coverage.value.coverage];
    mark(coverage, { operation: `${draft.prefix}pave`, param: 'arc', value: far ?? 0 });
    const leave = `= ${made.id}.${stone.eastWest ? 'length' : 'width'} + ${shown((halo ? 5.5 : 2) + beside)}`;
    put(
      addPave(jewel, draft, metals, {
        shank,
        diameter,
        // One row on the shoulders, however wide they are, unless more were asked for.
        rows: rows ?? said(1),
        leave: railed(jewel) ? 29 : leave,
        // It begins where the rails have come together.
        arc: railed(jewel) ? Math.max(far ?? 260, 250) : (far ?? 150),
        inRow: inRow(pave, rows),
      }),
    );
  }
  for (const piece of addFiguresBeside(jewel, draft, metals, Math.max(width, 4))) pieces.push(piece);
  const milgrain = addMilgrain(jewel, draft, metals, kind.kind === 'bezel' ? head : shank);
  if (milgrain) put(milgrain);
  castAll(draft, pieces, [made.id], 'Ring', (casting) => addEngraving(jewel, draft, metals, casting, bandSizes(jewel, usual).width));
}

const materialOf = (draft: JewelDraft, id: string): string => draft.operations.find((operation) => operation.id === id)?.material ?? '';

function widthOfSides(side: StoneSaid | undefined, centre: number): number {
  return widthOf(side ?? { at: 0, named: [] }, 0.35 * centre) + 0.6;
}

/** A number of stones that was said of pavé goes in one row, or evenly in several. */
function inRow(pave: StoneSaid | undefined, rows: Said<number> | undefined): Said<number> | undefined {
  if (!pave?.count) return undefined;
  return { ...pave.count, value: Math.max(1, Math.round(pave.count.value / (rows?.value ?? 1))) };
}

function addCentre(jewel: JewelSaid, draft: JewelDraft, stone: StoneSaid, { kind, cut, carat }: CentrePlan, shank: string): StoneMade {
  const bezelHeight = bezelHeightSaid(jewel, kind.kind);
  const headHeight = headHeightSaid(jewel, kind.kind);
  const id = `${draft.prefix}stone`;
  let height = '';
  if (kind.kind !== 'flush' && !['cabochon', 'rose', 'pearl'].includes(cut)) {
    const low = partOf(jewel, 'head').scales.get('height') ?? partOf(jewel, 'piece').scales.get('height');
    const clearance = tidy(clearanceOf(kind.kind) + (jewel.kind === 'cluster' ? 0.9 : 0) + (shouldersOf(jewel) ? 0.8 : 0));
    height = draft.param('culet_clearance', clearance * (low?.value ?? 1), {
      label: 'Stone above the finger',
      min: 0.5,
      max: 4,
      step: 0.1,
    });
    mark(low, { operation: id, param: 'at' });
  }
  const wanted = bezelHeight ?? headHeight;
  const place = placeOf(kind.kind, cut, shank, height);
  const made = addStone(stone, draft, { id: 'stone', carat, at: place });
  if (wanted && height) {
    // The rim stands 0.4 mm over the girdle, prongs reach three quarters of the crown; what is left of the height lifts the stone.
    const over = bezelHeight ? '0.4' : '0.6';
    const name = draft.param('head_height', wanted.value, {
      label: bezelHeight ? 'Bezel height' : 'Head height',
      min: 1.5,
      max: 10,
      step: 0.1,
    });
    const operation = draft.operations.find((candidate) => candidate.id === made.id);
    const depth = Math.round(0.43 * 100) / 100;
    const lift = `= max(0.5, ${shank}.thickness_top + ${inner(name)} - ${over} - ${depth} * ${widthName(made, operation?.params ?? {}, widthOf(stone, carat))})`;
    if (operation) Object.assign(operation, { at: { ...place, offset: [0, lift, 0] } });
    mark(wanted, { operation: made.id, param: 'at', value: wanted.value });
  }
  draft.relate(draft.operations.at(-1)?.name ?? made.id, 'over the top of the band, clear of the finger');
  return made;
}

/** Width of the stone for its own placement, where its own facts are not known yet: its parameter, or mm. */
function widthName(_made: StoneMade, params: Record<string, unknown>, width: number): string {
  return typeof params.width === 'string' ? inner(params.width) : shown(width);
}

/** Six prongs hold the classic round solitaire, four others. */
function prongsOf(jewel: JewelSaid, cut: string): { usualProngs?: number } {
  const classic = jewel.styles.some(({ value }) => /classic|traditional|timeless/.test(value));
  const tiffany = meaningSaid(jewel, 'setting', 'head', 'prongs', 'piece')?.value.style === 'tapered';
  return cut === 'round' && (tiffany || (jewel.kind === 'solitaire' && classic)) ? { usualProngs: 6 } : {};
}

/** Arches of a cathedral ring leave the head its width and reach it half-way down the pavilion. */
function cathedral(jewel: JewelSaid, { across }: CentrePlan): ShankUsual {
  const shoulders = shouldersOf(jewel);
  if (shoulders === 'cathedral') return { params: { shoulders, head_width: tidy(Math.max(3.5, Math.round(0.84 * across * 10) / 10)) } };
  return shoulders === 'split' ? { params: { shoulders }, width: 2.8, thickness: 1.8 } : {};
}

/** Whether the shank parts into rails, which pavé keeps off; over arches it goes. */
const railed = (jewel: JewelSaid): boolean => shouldersOf(jewel) === 'split';

export { speciesOf };
