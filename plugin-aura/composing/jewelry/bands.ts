import type { Placement } from '../../plan/plan.ts';
import { addEngraving, castAll, engravingSaid, isInitials, type MetalPiece } from './casting.ts';
import { addHead } from './heads.ts';
import { type JewelDraft, shown, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { channelRow } from './rows.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type StoneSaid, said, stoneOf } from './said.ts';
import { addShank, bandSizes, fingerSaid, type ShankUsual } from './shankPlan.ts';
import { addStone, cutOf, meleeSize } from './stonePlan.ts';
import { addChannel, addMilgrain, addPave, bandFor, paveDiameter } from './trimmings.ts';

/** Rings without a head: plain, set with small stones, signets and domes. */

export function makeBand(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const twisted = meaningSaid(jewel, 'twist', 'shank', 'piece') !== undefined;
  const usual: ShankUsual = twisted
    ? { name: 'Band', width: 2.6, thickness: 2.2 }
    : {
        name: 'Band',
        width: jewel.kind === 'toe' ? 3 : 4,
        thickness: jewel.kind === 'toe' ? 1.3 : 1.8,
        // What is let in lies level with a flat outside.
        ...(isNamed(jewel, 'inlay') && { profile: 'flat', thickness: 2 }),
      };
  const shank = addShank(jewel, draft, metals, usual);
  draft.relate('Band', 'round the finger');
  const pieces: MetalPiece[] = [{ id: shank, material: metals.of('shank') }];
  const milgrain = addMilgrain(jewel, draft, metals, shank);
  if (milgrain) pieces.push({ id: milgrain, material: metals.of('milgrain') });
  const cast = pieces.length > 1 ? castAll(draft, pieces, [], 'Band')[0]! : shank;
  const band = addInlay(jewel, draft, metals, cast, bandSizes(jewel, usual));
  const engraved = addEngraving(jewel, draft, metals, band, bandSizes(jewel, usual).width);
  const cut = addGrooves(jewel, draft, metals, engraved, bandSizes(jewel, usual).width);
  const open = addGap(jewel, draft, metals, cut);
  const finish = partOf(jewel, 'piece').finish ?? partOf(jewel, 'shank').finish;
  if (finish && /hammer|planish|beaten/.test(finish.value)) {
    const id = draft.add({
      id: 'hammered',
      op: 'hammered',
      name: 'Band',
      inputs: [open],
      params: { dent: 2, depth: 0.1 },
      material: metals.of('shank'),
    });
    mark(finish, { operation: id });
  }
}

/** A ring that is open at the back of the finger, so that it can be bent to fit. */
function addGap(jewel: JewelSaid, draft: JewelDraft, metals: Metals, band: string): string {
  const part = partOf(jewel, 'gap');
  if (part.named.length === 0 && jewel.kind !== 'toe') return band;
  const wide = part.numbers.get('width') ?? part.numbers.get('size') ?? part.numbers.get('length');
  const gap = draft.param('gap', wide?.value ?? 4, { label: 'Gap', min: 1, max: 12, step: 0.5 });
  const room = draft.add(
    {
      id: 'gap',
      op: 'box',
      name: 'Gap',
      params: { size: [gap, `= ${draft.prefix}inner_diameter * 0.7`, 40] },
      at: { my: 'top', to: `${draft.prefix}shank.center`, offset: [0, -1, 0] },
      material: metals.of('shank'),
    },
    { 'size.0': wide },
  );
  const id = draft.add({ id: 'open', op: 'difference', name: 'Band', inputs: [band, room], params: {}, material: metals.of('shank') });
  mark({ traces: part.named }, { operation: id });
  mark(part.position, { operation: room, param: 'at' });
  draft.relate('Gap', 'at the back of the finger');
  return id;
}

/** Grooves turned into the outside of the band: one in the middle, several evenly across. */
function addGrooves(jewel: JewelSaid, draft: JewelDraft, metals: Metals, band: string, width: number): string {
  const part = partOf(jewel, 'groove');
  if (part.named.length === 0) return band;
  const wide = part.numbers.get('width') ?? part.numbers.get('size');
  const deep = part.numbers.get('depth');
  const number = Math.max(1, Math.min(6, part.count?.value ?? 1));
  const material = metals.of('shank');
  const size = draft.param('groove_width', wide?.value ?? 0.6, { label: 'Groove width', min: 0.3, max: 4, step: 0.05 });
  const outside = `${draft.prefix}inner_diameter + 2 * ${draft.prefix}shank_thickness`;
  const edge = part.position?.value.match(/edge/) ? 1 : undefined;
  const tools = Array.from({ length: number }, (_, i) =>
    draft.add(
      {
        id: number === 1 ? 'groove' : `groove_${i + 1}`,
        op: 'cylinder',
        name: 'Groove',
        params: { diameter: `= ${outside} + 4`, height: size, inner_diameter: `= ${outside} - ${2 * (deep?.value ?? 0.4)}`, axis: 'z' },
        at: {
          my: 'center',
          to: `${draft.prefix}shank.center`,
          offset: [0, 0, Number(((i - (number - 1) / 2) * (edge && number === 2 ? width - 2 * edge : width / (number + 1))).toFixed(2))],
        },
        material,
      },
      i === 0 ? { height: wide, inner_diameter: deep } : {},
    ),
  );
  const id = draft.add({ id: 'grooved', op: 'difference', name: 'Band', inputs: [band, ...tools], params: {}, material });
  mark(part.count, { operation: id, value: number });
  mark({ traces: part.named }, { operation: id });
  draft.relate('Groove', 'round the outside of the band');
  return id;
}

/** A stripe of another material let into the outside of the band, round its middle. */
function addInlay(jewel: JewelSaid, draft: JewelDraft, metals: Metals, ring: string, band: { width: number; thickness: number }): string {
  const part = partOf(jewel, 'inlay');
  if (part.named.length === 0) return ring;
  const wide = part.numbers.get('width') ?? part.numbers.get('size');
  const share = part.scales.get('width');
  const width = Math.min(wide?.value ?? 0.4 * (share?.value ?? 1) * band.width, band.width - 1.2);
  if (wide && width < wide.value) refuse(wide, `A band ${shown(band.width)} mm wide takes an inlay of at most ${shown(width)} mm.`);
  const height = draft.param('inlay_width', Math.max(0.8, width), { label: 'Inlay width', min: 0.8, max: 10, step: 0.1 });
  const outside = `${draft.prefix}inner_diameter + 2 * ${draft.prefix}shank_thickness`;
  const at: Placement = { my: 'center', to: `${draft.prefix}shank.center` };
  const id = draft.add(
    {
      id: 'inlay',
      op: 'cylinder',
      name: 'Inlay',
      params: { diameter: `= ${outside}`, height, inner_diameter: `= ${outside} - 1.6`, axis: 'z' },
      at,
      material: metals.of('inlay'),
    },
    { height: wide },
  );
  const room = draft.add({
    id: 'inlay_room',
    op: 'cylinder',
    name: 'Room for the inlay',
    params: { diameter: `= ${outside} + 4`, height, inner_diameter: `= ${outside} - 1.6`, axis: 'z' },
    at,
    material: metals.of('shank'),
  });
  mark({ traces: part.named }, { operation: id });
  mark(share, { operation: id, param: 'height', value: width });
  draft.relate('Inlay', 'let into the outside of the band');
  return draft.add({ id: 'inlaid', op: 'difference', name: 'Band', inputs: [ring, room], params: {}, material: metals.of('shank') });
}

/** Outlines of a signet's face by their words. */
const FACES: Readonly<Record<string, string>> = {
  princess: 'square',
  square: 'square',
  round: 'round',
  oval: 'oval',
  baguette: 'rectangle',
  octagon: 'octagon',
  shield: 'shield',
  heart: 'heart',
  cushion: 'cushion',
};

/** Opaque stones of which tablets are cut. */
const TABLETS = /onyx|lapis|carnelian|bloodstone|jade|malachite|turquoise|tiger eye|agate|jasper|hematite|mother of pearl|obsidian/;

const isTablet = ({ species, width, count, carat }: StoneSaid): boolean =>
  TABLETS.test(species?.value ?? '') && !count && !carat && (width === undefined || width.value >= 2.5);
/** Metal round a tablet, both sides together, mm. */
const FRAME = 3;

/** A signet: a face that flows into the shoulders of a strong band. */
export function makeSignet(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const [face, piece] = [partOf(jewel, 'face'), partOf(jewel, 'piece')];
  const shape = meaningSaid(jewel, 'shape', 'face', 'piece');
  const [stone, ...others] = jewel.stones;
  // An opaque stone is cut to a tablet that is let into the face; where it alone was told, the face follows it.
  const tablet = stone && isTablet(stone) ? stone : undefined;
  const outline = FACES[shape?.value.shape ?? tablet?.cut?.value ?? ''] ?? 'oval';
  const bare = piece.numbers.get('size');
  const one =
    face.numbers.get('size') ??
    face.numbers.get('diameter') ??
    face.numbers.get('width') ??
    face.numbers.get('side') ??
    (bare && bare.value < 13 ? bare : undefined);
  const first =
    face.numbers.get('length') ?? face.numbers.get('height') ?? face.numbers.get('size.0') ?? piece.numbers.get('size.0') ?? one;
  const second = face.numbers.get('size.1') ?? piece.numbers.get('size.1') ?? (first === one ? undefined : one);
  const around = tablet?.width ? tablet : undefined;
  if (!first && !around) draft.assume('Face: 12 mm (no size was said).');
  const long = first?.value ?? (around ? (around.length ?? around.width)!.value + FRAME : 12);
  const other =
    first === undefined && around
      ? (around.length || outline !== 'oval' ? around.width!.value : around.width!.value / 1.25) + FRAME
      : (second?.value ?? (outline === 'oval' ? long * 0.85 : long));
  const [length, width] = [Math.max(long, other), Math.min(long, other)];
  const usual: ShankUsual = { width: 3.6, thickness: 1.8, profile: 'd' };
  const shank = addShank(jewel, draft, metals, usual);
  const head = draft.add(
    {
      id: 'signet',
      op: 'create_signet',
      name: 'Signet head',
      params: {
        shank,
        shape: outline,
        length: draft.param('face_length', length, { label: 'Face length', min: 6, max: 24, step: 0.5 }),
        width: draft.param('face_width', width, { label: 'Face width', min: 5, max: 24, step: 0.5 }),
      },
      material: metals.of('face'),
    },
    { shape: shape && { ...shape, value: outline }, length: first, width: second },
  );
  draft.relate('Face', 'on top of the band, flowing into its shoulders');
  mark({ traces: face.named }, { operation: head });
  const level = meaningSaid(jewel, 'profile', 'face', 'piece');
  if (level?.value.profile === 'flat') mark(level, { operation: head });
  if (shape && FACES[shape.value.shape] === undefined) refuse(shape, `A signet face is not made ${shape.value.shape}: it is oval.`);
  const inFace: MetalPiece[] = [];
  const stones: string[] = [];
  if (tablet) {
    const square = outline === 'rectangle' || outline === 'square' || outline === 'cushion';
    const filling = { length: { value: length - FRAME, traces: [] }, width: { value: width - FRAME, traces: [] } };
    // A single size of an oblong one is its length; of a round or square one both are one.
    const { width: across, length: long, ...bare } = tablet;
    const oblong = outline === 'oval' || outline === 'rectangle';
    const sizes =
      across && long
        ? { width: across, length: long }
        : across
          ? oblong
            ? { length: across }
            : { width: across, length: across }
          : filling;
    const flat: StoneSaid = { ...bare, ...sizes, cut: said(square ? 'cushion_tablet' : 'tablet', ...(tablet.cut?.traces ?? [])) };
    // Its bevel stands over the face: metal that lay on it would be a knife's edge.
    const proud = tidy(0.04 * (flat.width?.value ?? width));
    const made = addStone(flat, draft, { id: 'stone', carat: 1, at: { my: 'table', to: `${head}.top`, offset: [0, proud, 0] } });
    stones.push(made.id);
    for (const { facts } of jewel.thing.parts)
      mark({ traces: facts.filter(({ words }) => /^(?:inlaid|inset|flat|polished flat)$/i.test(words)) }, { operation: made.id });
    // the wall of the face is what holds it
    mark({ traces: partOf(jewel, 'bezel').named }, { operation: made.id });
    draft.relate('Tablet', 'let into the face');
  } else if (stone) {
    // A stone of a signet is small, and stands in a cup in the middle of its face.
    const small = stone.width || stone.length || stone.carat ? stone : { ...stone, width: { value: 2.5, traces: [] } };
    const made = addStone(small, draft, { id: 'stone', carat: 0.06, at: { my: 'culet', to: `${head}.top`, offset: [0, -1, 0] } });
    const cup = addHead(jewel, draft, metals, {
      stone: made.id,
      cut: made.cut,
      head: { kind: 'bezel', style: undefined, said: undefined },
      bezelHeight: `= ${made.id}.pavilion + 0.5`,
    });
    inFace.push({ id: cup, material: metals.of('face') });
    stones.push(made.id);
    mark(stone.count, { operation: made.id });
    draft.relate('Stone', 'in a cup in the middle of the face');
  }
  // "set in its face": where it is
  if (stones.length > 0)
    for (const part of jewel.thing.parts)
      for (const fact of part.facts)
        if (fact.kind === 'position' && /\b(?:face|front|top|middle|cent(?:re|er))\b/i.test(fact.at))
          mark({ traces: [fact] }, { operation: stones[0]! });
  for (const other of others) {
    const why = 'A signet face takes one stone here: the others are left out.';
    refuse({ traces: [...other.named, ...(other.species?.traces ?? []), ...(other.cut?.traces ?? [])] }, why);
    draft.note(why);
  }
  // Initials go on the face, a longer text inside the band.
  const text = engravingSaid(jewel);
  const position = partOf(jewel, 'engraving').position?.value ?? '';
  const onFace =
    text !== undefined && partOf(jewel, 'engraving').text !== undefined && isInitials(text.value) && !/inside|inner|band/.test(position);
  let top = head;
  if (onFace && text && !tablet) {
    top = draft.add(
      {
        id: 'initials',
        op: 'engrave',
        name: 'Signet head',
        inputs: [head],
        // The fine strokes of serifs would wash out in the casting of so small a face.
        params: { text: text.value, side: 'face', font: meaningSaid(jewel, 'letters', 'engraving', 'piece')?.value.font ?? 'sans' },
        material: metals.of('face'),
      },
      { text },
    );
    mark({ traces: partOf(jewel, 'engraving').named }, { operation: top });
    mark(meaningSaid(jewel, 'letters', 'engraving', 'piece'), { operation: top, param: 'font' });
    mark(partOf(jewel, 'engraving').position, { operation: top, param: 'side', value: 'face' });
    draft.relate('Initials', 'cut into the face');
  }
  const pieces: MetalPiece[] = [{ id: shank, material: metals.of('shank') }, { id: top, material: metals.of('face') }, ...inFace];
  castAll(draft, pieces, stones, 'Signet ring', (casting) =>
    onFace ? casting : addEngraving(jewel, draft, metals, casting, bandSizes(jewel, usual).width),
  );
}

/** Rows of stones over a dome, where none were said. */
const DOME_ROWS = 3;

/** A dome: wide and high at the top, narrow at the back of the finger. */
export function makeDome(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const said = partOf(jewel, 'piece').numbers.get('width') ?? partOf(jewel, 'shank').numbers.get('width');
  const width = said?.value ?? 10;
  const usual: ShankUsual = {
    name: 'Dome',
    width: said ? width / 1.6 : width / 1.6,
    thickness: 1.8,
    profile: 'half_round',
    taper: -0.6,
    params: { top_thickness: shownNumber(Math.min(5, 0.36 * width + 0.4)) },
  };
  // The width that was said is the dome's, at the top; the back of the band is narrower.
  const { scales } = partOf(jewel, 'piece');
  const broad = [...scales.values()].flatMap(({ traces }) => traces);
  if (said) {
    scales.clear();
    partOf(jewel, 'piece').numbers.delete('width');
    partOf(jewel, 'shank').numbers.delete('width');
  }
  const shank = addShank(jewel, draft, metals, usual);
  mark(said, { operation: shank, param: 'width', value: width });
  // there it is so wide, and "chunky" says no more
  const top = jewel.thing.facts.filter((fact) => fact.kind === 'position' && fact.at === 'top');
  if (said) mark({ traces: [...top, ...broad] }, { operation: shank, param: 'width', value: width });
  draft.relate('Dome', 'swells over the top of the finger');
  const set = jewel.stones.find(({ role, count }) => role === 'pave' || (count?.value ?? 1) > 2);
  // "three row pavé dome, 1.3 mm diamonds": what stones those are
  const same = jewel.stones.find((other) => other !== set && !other.count && (!other.species || !set?.species));
  if (set && same) {
    Object.assign(set, { width: set.width ?? same.width, species: set.species ?? same.species, named: [...set.named, ...same.named] });
    jewel.stones.splice(jewel.stones.indexOf(same), 1);
  }
  for (const stone of jewel.stones.filter((other) => other !== set))
    refuse({ traces: [...stone.named, ...(stone.species?.traces ?? [])] }, 'A dome ring takes small stones in rows: this one is left out.');
  const pieces: MetalPiece[] = [{ id: shank, material: metals.of('shank') }];
  if (set) {
    set.role = 'pave';
    const rows = partOf(jewel, 'row').count;
    const inRow = set.count && { ...set.count, value: Math.max(1, Math.round(set.count.value / (rows?.value ?? DOME_ROWS))) };
    const diameter = paveDiameter(draft, set);
    const pave = addPave(jewel, draft, metals, { shank, diameter, rows: rows ?? { value: DOME_ROWS, traces: [] }, arc: 140, inRow });
    pieces.push({ id: pave, material: metals.of('shank') });
  }
  const milgrain = addMilgrain(jewel, draft, metals, shank);
  if (milgrain) pieces.push({ id: milgrain, material: metals.of('milgrain') });
  const band = pieces.length > 1 ? castAll(draft, pieces, [], 'Dome ring')[0]! : shank;
  addEngraving(jewel, draft, metals, band, usual.width ?? 5);
}

const shownNumber = (value: number): number => Number(shown(value));

/** How far round small stones go, degrees. */
export const ARCS: Readonly<Record<string, number>> = { half: 170, three_quarter: 270, full: 360 };

export function makePaveBand(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const facts = stoneOf(jewel, 'pave') ?? stoneOf(jewel, 'centre');
  if (facts) facts.role = 'pave';
  const rows = partOf(jewel, 'row').count;
  const diameter = paveDiameter(draft, facts);
  const least = bandFor(diameter, rows?.value ?? 1);
  const usual: ShankUsual = { width: Math.max(2.2, least.width), thickness: least.thickness, profile: 'flat', least };
  const shank = addShank(jewel, draft, metals, usual);
  const coverage = meaningSaid(jewel, 'coverage', 'piece', 'shank', 'stone');
  const arc = coverage && ARCS[coverage.value.coverage];
  const inRow = facts?.count && { ...facts.count, value: Math.max(1, Math.round(facts.count.value / (rows?.value ?? 1))) };
  const pave = addPave(jewel, draft, metals, { shank, diameter, rows, ...(arc && { arc }), inRow });
  mark(coverage, { operation: pave, param: 'arc', value: arc ?? 170 });
  finish(jewel, draft, metals, [shank, pave], 'Pavé band', usual);
}

export function makeChannelBand(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const facts = stoneOf(jewel, 'pave') ?? stoneOf(jewel, 'centre');
  // Square stones stand in a groove of the band, round ones between walls on it.
  if (facts && cutOf(facts) !== 'round') {
    const coverage = meaningSaid(jewel, 'coverage', 'piece', 'shank', 'stone');
    mark(coverage, { operation: `${draft.prefix}stones` });
    facts.role = 'centre';
    channelRow(jewel, draft, metals, facts, {
      diameter: 2,
      coverage: coverage?.value.coverage === 'full' || (facts.count?.value ?? 0) > 16 ? 'full' : 'half',
      name: 'Channel band',
    });
    return;
  }
  const across = Math.min(4, Math.max(0.9, meleeSize(facts) ?? 2));
  const [width, thickness] = [across + 1.8, Math.max(1.9, 0.61 * across + 0.9)];
  const least = {
    least: { width: across + 1.4, thickness: 0.45 * across + 0.7 },
    width,
    thickness,
    why: `Stones of ${shown(across)} mm in a channel`,
  };
  const usual: ShankUsual = { width, thickness, profile: 'flat', least };
  const shank = addShank(jewel, draft, metals, usual);
  if (!facts) draft.assume('Stones: diamonds of 2 mm (nothing was said of them).');
  // So many stones go as far round as they need.
  const inside = fingerSaid(jewel, thickness)?.value ?? 17.3;
  const girdle = inside / 2 + Math.max(0.45 + 0.43 * across, thickness - 0.13 * across);
  const step = (2 * Math.asin(Math.min(1, (across + 0.15) / (2 * girdle))) * 180) / Math.PI;
  const arc = facts?.count && Math.min(300, Math.max(120, Math.ceil(((facts.count.value + 0.5) * step) / 5) * 5));
  const channel = addChannel(jewel, draft, metals, { shank, facts, diameter: across, ...(arc && { arc }) });
  mark(meaningSaid(jewel, 'setting', 'piece', 'head', 'shank'), { operation: channel });
  finish(jewel, draft, metals, [shank, channel], 'Channel band', usual);
}

function finish(jewel: JewelSaid, draft: JewelDraft, metals: Metals, ids: readonly string[], name: string, usual: ShankUsual): void {
  const pieces: MetalPiece[] = ids.map((id) => ({ id, material: metals.of('shank') }));
  const milgrain = isNamed(jewel, 'milgrain') ? addMilgrain(jewel, draft, metals, ids[0]!) : undefined;
  if (milgrain) pieces.push({ id: milgrain, material: metals.of('milgrain') });
  castAll(draft, pieces, [], name, (casting) => addEngraving(jewel, draft, metals, casting, bandSizes(jewel, usual).width));
}
