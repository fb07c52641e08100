import { heldBy } from '../../kernel/gems/cuts.ts';
import { inner, type JewelDraft, shown } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isAbsent, isNamed, type JewelSaid, mark, partOf, refuse, type Said, type StoneSaid } from './said.ts';
import type { Meaning, SettingKind, Slot } from './terms.ts';

/** How a centre stone is held, and how far its culet stands from the finger. */

/** Air from culet to finger by the kind of head, mm (jewelry.md 5.3): low for bezels, classic for prongs. */
const CLEARANCE: Readonly<Record<string, number>> = { bezel: 0.8, prong: 1.2, tension: 1, bead: 0.8 };
const KIND_WORDS: Readonly<Record<string, string>> = { bezel: 'a bezel', prong: 'prongs' };
const OTHERS: Readonly<Record<string, { op: string; name: string }>> = {
  tension: { op: 'create_tension_setting', name: 'Tension setting' },
  flush: { op: 'create_flush_setting', name: 'Flush setting' },
  bead: { op: 'create_bead_setting', name: 'Bead setting' },
};
/** Prong styles that are not made, and what stands for them. */
const STAND_INS: Readonly<Record<string, { style: string; why: string }>> = {
  fishtail: { style: 'v', why: 'Fish-tail prongs are not made: the head has V-prongs.' },
};

/** Pieces whose name says how the stone is held. */
const HEAD_BY_NAME: Readonly<Record<string, SettingKind>> = { tension: 'tension', bezel: 'bezel', gypsy: 'flush' };

type Setting = Meaning & { kind: 'setting' };
/** Parts of a head, from the most telling. */
const HEAD: readonly Slot[] = ['prongs', 'bezel', 'head', 'piece'];

export interface HeadKind {
  kind: SettingKind;
  style: Said<string> | undefined;
  said: Said<Setting> | undefined;
}

/** How the centre stone is held: as it was said of stone, head or piece; a domed or soft stone gets a bezel (jewelry.md 3.1). */
export function headKind(jewel: JewelSaid, stone: StoneSaid | undefined, cut: string, noBand = false, width = 6): HeadKind {
  const settings = [...(stone?.setting ? [stone.setting] : []), ...HEAD.flatMap((slot) => settingsOf(jewel, slot))];
  const found = settings.find(({ value }) => value.setting !== 'pave');
  const styled = settings.find(({ value }) => value.setting === (found?.value.setting ?? 'prong') && value.style !== undefined);
  const style = styled && { value: styled.value.style ?? '', traces: styled.traces };
  let kind: SettingKind | undefined = found?.value.setting;
  const bezelNamed = isNamed(jewel, 'bezel') && !isAbsent(jewel, 'bezel');
  const prongsNamed = isNamed(jewel, 'prongs') && !isAbsent(jewel, 'prongs');
  if (bezelNamed && !isAbsent(jewel, 'bezel')) kind ??= 'bezel';
  if (prongsNamed) kind = kind === 'bezel' && !bezelNamed ? 'bezel' : (kind ?? 'prong');
  kind ??= HEAD_BY_NAME[jewel.kind];
  if (isAbsent(jewel, 'prongs')) kind = kind === 'prong' || kind === undefined ? 'bezel' : kind;
  if (isAbsent(jewel, 'bezel') && (kind === 'bezel' || kind === undefined)) kind = 'prong';
  // Under a very small stone there is no room for prongs.
  kind ??= heldBy(cut)[0] !== 'prong' || width < (noBand ? 2.6 : 2) ? 'bezel' : 'prong';
  if (kind === 'shared_prong' || kind === 'bar' || kind === 'channel' || kind === 'pave') kind = 'prong';
  if (noBand && (kind === 'tension' || kind === 'flush')) kind = 'bezel';
  return { kind, style, said: found };
}

function settingsOf(jewel: JewelSaid, slot: Slot): Said<Setting>[] {
  return partOf(jewel, slot).meanings.flatMap(({ value, traces }) => (value.kind === 'setting' ? [{ value, traces }] : []));
}

export const clearanceOf = (kind: string): number => CLEARANCE[kind] ?? 0.8;

export interface HeadOptions {
  stone: string;
  cut: string;
  head: HeadKind;
  /** The band it reaches down into; none for a pendant or an earring. */
  shank?: string;
  id?: string;
  /** Least number of prongs where none was said. */
  usualProngs?: number;
  /** Height of a bezel under the girdle, where there is no band. */
  bezelHeight?: string;
  /** Wall of a bezel where none was said, mm. */
  bezelWall?: number;
  /** Height of prongs under the girdle, where there is no band that tells it. */
  footing?: string;
  /** Its wall goes straight down, so that cups side by side leave no wedge between them. */
  bezelStraight?: boolean;
}

/** A stone in a row or on a plate, and the cup that it sits in. */
interface CupOptions {
  /** Its words, and the operation that it became. */
  stone: StoneSaid;
  made: { id: string; cut: string };
  /** Thickness of the cup, mm. */
  wall: number;
  id: string;
}

/** Adds a cup that goes straight down to just behind the culet: what stands without a band holds its stones so. Gives its id. */
export const addCup = (jewel: JewelSaid, draft: JewelDraft, metals: Metals, { stone, made, wall, id }: CupOptions): string =>
  addHead(jewel, draft, metals, {
    stone: made.id,
    cut: made.cut,
    head: { kind: 'bezel', style: undefined, said: headKind(jewel, stone, made.cut, true).said },
    id,
    bezelHeight: `= ${made.id}.pavilion + 0.6`,
    bezelWall: wall,
    bezelStraight: true,
  });

/** Adds the head that holds a stone and gives its id. */
export function addHead(jewel: JewelSaid, draft: JewelDraft, metals: Metals, options: HeadOptions): string {
  const { head } = options;
  if (!head.said && !HEAD_BY_NAME[jewel.kind] && !isNamed(jewel, 'prongs') && !isNamed(jewel, 'bezel'))
    draft.assume(`Setting: ${KIND_WORDS[head.kind] ?? head.kind} (none was named).`);
  const id =
    head.kind === 'bezel'
      ? addBezel(jewel, draft, metals, options)
      : OTHERS[head.kind]
        ? addOther(draft, metals, options)
        : addProngs(jewel, draft, metals, options);
  const got = (traces: Said<unknown> | undefined): void => mark(traces, { operation: id });
  // Prongs that another setting took the place of are counted no more.
  if (head.kind !== 'prong') got(prongsSaid(jewel));
  got(head.said);
  for (const slot of ['head', 'prongs', 'bezel', 'gallery'] as const) {
    got({ value: 0, traces: partOf(jewel, slot).named });
    got({ value: 0, traces: partOf(jewel, slot).absent });
    for (const { value, traces } of settingsOf(jewel, slot)) {
      const differs = value.setting !== head.kind && !(value.setting === 'pave');
      if (differs)
        refuse({ traces }, `The head has ${KIND_WORDS[head.kind] ?? head.kind}: it cannot be ${value.setting.replaceAll('_', ' ')} too.`);
      else got({ value: 0, traces });
    }
  }
  return id;
}

/** A cup with the peg that a pearl is glued on: no prongs reach over it. */
export function addPearlCup(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  { pearl, shank }: { pearl: string; shank: string },
): string {
  const reach = `${pearl}.size_x * 0.3`;
  const id = draft.add({
    id: 'cup',
    op: 'revolve',
    name: 'Pearl cup',
    params: {
      profile: {
        points: [
          [0, 0],
          ['= 0.9', 0],
          [`= ${reach}`, 1.2],
          [`= ${reach}`, 1.9],
          [0, 1.9],
        ],
      },
    },
    at: { my: 'bottom', to: `${shank}.top`, offset: [0, -0.5, 0] },
    material: metals.of('head'),
  });
  for (const slot of ['head', 'prongs', 'bezel'] as const) {
    const why = 'A pearl is glued on the peg of a cup: no prongs and no bezel hold it.';
    if (isNamed(jewel, slot)) refuse({ traces: partOf(jewel, slot).named }, why);
    for (const { traces } of settingsOf(jewel, slot)) refuse({ traces }, why);
  }
  draft.relate('Cup', 'the pearl is glued in it');
  return id;
}

const number = (jewel: JewelSaid, slots: readonly Slot[], ...names: readonly string[]): Said<number> | undefined => {
  for (const slot of slots)
    for (const name of names) {
      const value = partOf(jewel, slot).numbers.get(name);
      if (value) return value;
    }
  return undefined;
};

/** A number within what the operation takes; another is refused. */
function within(draft: JewelDraft, value: Said<number> | undefined, min: number, max: number, what: string): Said<number> | undefined {
  if (!value || (value.value >= min && value.value <= max)) return value;
  const why = `${what} of ${shown(value.value)} cannot be made: ${shown(min)} to ${shown(max)} can.`;
  refuse(value, why);
  draft.note(why);
  return undefined;
}

function addBezel(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  { stone, shank, head, id = 'bezel', bezelHeight, bezelWall, bezelStraight }: HeadOptions,
): string {
  const thickness = within(draft, number(jewel, ['bezel', 'head'], 'thickness', 'width', 'wall'), 0.25, 3, 'A bezel wall');
  const height = within(draft, number(jewel, ['bezel', 'head'], 'height', 'size', 'depth'), 0.6, 20, 'A bezel height');
  const half = head.style?.value === 'half';
  return draft.add(
    {
      id,
      op: 'create_bezel_setting',
      name: 'Bezel',
      params: {
        stone,
        shank,
        ...(half && { style: 'half' }),
        ...(thickness && {
          thickness: draft.param('bezel_wall', thickness.value, { label: 'Bezel wall', min: 0.35, max: 1.2, step: 0.05 }),
        }),
        ...(!thickness && bezelWall !== undefined && { thickness: bezelWall }),
        ...(bezelStraight && { taper: 0 }),
        // Over the girdle stand about 0.4 mm of rim; in a ring the bezel roots in the band and the stone stands so high.
        ...(shank === undefined &&
          (height
            ? { height: `= ${inner(draft.param('bezel_height', height.value, HEIGHT))} - 0.4` }
            : bezelHeight
              ? { height: bezelHeight }
              : {})),
      },
      material: metals.of(partOf(jewel, 'bezel').material ? 'bezel' : 'head'),
    },
    { thickness, ...(shank === undefined && { height }), style: half ? head.style : undefined },
  );
}

const HEIGHT = { label: 'Bezel height', min: 1, max: 8, step: 0.1 };

/** Height of a bezel over the band, where it was said. */
export const bezelHeightSaid = (jewel: JewelSaid, kind: string): Said<number> | undefined =>
  kind === 'bezel' ? number(jewel, ['bezel', 'head'], 'height', 'size', 'depth') : undefined;
/** Height of a whole head over the band. */
export const headHeightSaid = (jewel: JewelSaid, kind: string): Said<number> | undefined =>
  kind === 'bezel' ? undefined : number(jewel, ['head', 'gallery', 'prongs'], 'height');

function addOther(draft: JewelDraft, metals: Metals, { stone, shank, head, id }: HeadOptions): string {
  const other = OTHERS[head.kind]!;
  return draft.add({ id: id ?? head.kind, op: other.op, name: other.name, params: { stone, shank }, material: metals.of('head') });
}

/** Prongs as they were said: "six prongs", "6-prong". */
export function prongsSaid(jewel: JewelSaid): Said<number> | undefined {
  return partOf(jewel, 'prongs').count ?? number(jewel, ['prongs', 'head', 'piece', 'stone'], 'prong', 'claw', 'prongs', 'claws');
}

function addProngs(jewel: JewelSaid, draft: JewelDraft, metals: Metals, options: HeadOptions): string {
  const { stone, shank, head, id = 'head', usualProngs, footing } = options;
  const count = within(draft, prongsSaid(jewel), 3, 8, 'A number of prongs');
  const thickness = within(draft, number(jewel, ['prongs'], 'thickness', 'size', 'diameter', 'width'), 0.35, 3, 'A prong thickness');
  const scale = partOf(jewel, 'prongs').scales.get('thickness') ?? partOf(jewel, 'prongs').scales.get('size');
  const standIn = head.style && STAND_INS[head.style.value];
  if (standIn) {
    refuse(head.style, standIn.why);
    draft.note(standIn.why);
  }
  const style = standIn?.style ?? head.style?.value;
  // Prongs stand at the corners anyway, and at tips.
  if (/corner|tip|point/.test(partOf(jewel, 'prongs').position?.value ?? ''))
    mark(partOf(jewel, 'prongs').position, { operation: `${draft.prefix}${id}` });
  const rails = within(draft, partOf(jewel, 'gallery').count, 0, 2, 'A number of gallery rails');
  const none = isAbsent(jewel, 'gallery');
  const hidden = isNamed(jewel, 'hidden_halo') || jewel.stones.some(({ role }) => role === 'hidden');
  const prongs = count?.value ?? usualProngs;
  return draft.add(
    {
      id,
      op: 'create_prong_setting',
      name: 'Prong head',
      params: {
        stone,
        shank,
        count: prongs === undefined ? undefined : draft.param('prongs', prongs, { label: 'Prongs', unit: '', min: 3, max: 8, step: 1 }),
        ...(style && style !== 'half' && { style }),
        ...(footing && !shank && { height: footing }),
        ...(thickness && {
          thickness: draft.param('prong_thickness', thickness.value, { label: 'Prong thickness', min: 0.5, max: 2, step: 0.05 }),
        }),
        ...(!thickness && scale && { thickness: `= max(0.42, min(1.6, 0.156 * ${stone}.width)) * ${scale.value}` }),
        // The rail of a hidden halo takes the place of the gallery's.
        ...(rails ? { rails: rails.value } : none || hidden ? { rails: 0 } : {}),
      },
      material: metals.of(partOf(jewel, 'prongs').material || partOf(jewel, 'prongs').colour ? 'prongs' : 'head'),
    },
    {
      count,
      thickness: thickness ?? scale,
      rails,
      style: standIn || style === 'half' ? undefined : head.style,
    },
  );
}
