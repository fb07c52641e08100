import type { Placement } from '../../plan/plan.ts';
import { addChain, chainLength, onHang, onWrist, usualLength } from './chains.ts';
import { addFigure } from './charms.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type StoneSaid, said as saidOf, stoneOf, type Trace } from './said.ts';
import { addStone, speciesOf, stoneMaterial } from './stonePlan.ts';

/** Beads and pearls on their thread: strands, strands of two kinds, rosaries. */

/** Pearls, or beads of stone, one against the next on their thread. */
export function makePearls(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const told = stoneOf(jewel, 'centre') ?? { at: 0, named: [] };
  // "twenty beads of tiger eye": the number stands with the beads.
  const beads = beadsSaid(jewel);
  const number = counted(jewel);
  const stone: StoneSaid = number ? { ...told, count: number } : told;
  const wrist = onWrist(jewel);
  // "a bracelet of lava beads": what the piece is of, its beads are of.
  if (!stone.species && partOf(jewel, 'piece').material) stone.species = partOf(jewel, 'piece').material!;
  const species = speciesOf(stone, 'white pearl');
  const across = stone.width ?? stone.length;
  const asked = chainLength(jewel);
  const room = isNamed(jewel, 'clasp') && !accentsSaid(jewel) ? CLASP : 0;
  // So many pearls are as long as they are together, with the clasp.
  const said =
    asked ??
    (stone.count && stone.count.value > 1 ? { ...stone.count, value: stone.count.value * (across?.value ?? 7) + 0.5 + room } : undefined);
  const usual = usualLength(jewel);
  if (!said) draft.assume(`${wrist ? 'Bracelet' : 'Strand'}: ${usual} mm long (not said).`);
  // "small beads"
  const scale = stone.scale ?? (beads || meaningSaid(jewel, 'shape', 'piece') ? partOf(jewel, 'piece').scales.get('size') : undefined);
  const wide = across?.value ?? tidy(7 * (scale?.value ?? 1));
  if (!across) draft.assume(`Pearls: ${wide} mm (no size was said).`);
  const length = draft.param('length', said?.value ?? usual, { label: 'Length', min: 150, max: 900, step: 5 });
  const width = draft.param('stone_width', wide, { label: 'Pearl', min: 3, max: 16, step: 0.5 });
  const material = stoneMaterial(draft, 'stone', species);
  const radius = `${inner(length)} / (2 * pi)`;
  const pearl = draft.add(
    {
      id: 'stone',
      op: 'create_gem',
      name: 'Pearl',
      params: { species, cut: 'pearl', width },
      at: { my: 'center', offset: [0, `= ${radius}`, 0] },
      material,
    },
    { species: stone.species, width: across ?? scale },
  );
  const apart = knotted(stone.count?.value, { length: said?.value ?? usual, width: wide, asked: asked !== undefined });
  const count = apart ? stone.count!.value : `= floor(${inner(length)} / ${inner(width)})`;
  const accents = accentsSaid(jewel);
  const total = stone.count?.value ?? Math.floor((said?.value ?? usual) / (across?.value ?? 7));
  const closed = isNamed(jewel, 'clasp') && !accents;
  const strand = accents
    ? addAlternating(draft, { pearl, species, total, step: accents.step, radius, width, material, accent: accents.material })
    : draft.add({
        id: 'stones',
        op: 'polar_array',
        name: 'Strand',
        inputs: [pearl],
        params: closed ? besideClasp(inner(length), inner(width), apart && stone.count!.value) : { count, axis: 'z' },
        material,
      });
  if (closed) addBarrel(jewel, draft, metals, inner(length), inner(width), apart);
  else if (!accents) addStrands(jewel, draft, { length: inner(length), width: inner(width), species, material });
  mark({ traces: accents?.traces ?? [] }, { operation: draft.has('accents') ? `${draft.prefix}accents` : `${draft.prefix}accent_bead` });
  const ball = meaningSaid(jewel, 'shape', 'piece');
  if (ball?.value.shape === 'ball') mark(ball, { operation: strand });
  mark(accents ? stone.count : undefined, { operation: strand });
  mark(said, { operation: strand });
  mark({ traces: stone.named }, { operation: strand });
  if (asked && !apart) refuse(stone.count, 'As many pearls stand on the strand as its length takes.');
  else mark(stone.count, { operation: strand, param: 'count', value: stone.count?.value ?? 0 });
  draft.add({
    id: 'thread',
    op: 'torus',
    name: 'Thread',
    params: { diameter: `= ${inner(length)} / pi`, tube_diameter: 0.6, axis: 'z' },
    at: { my: 'center', to: 'origin' },
    material: draft.material('thread', { preset: 'white cotton' }),
  });
  draft.relate('Pearls', 'one against the next');
}

const beadsSaid = ({ thing }: JewelSaid): JewelSaid['thing']['parts'][number] | undefined =>
  thing.parts
    .flatMap((part) => [part, ...(part.noun.endsWith('chain') ? part.parts : [])])
    .find(({ noun, count, absent }) => /^(?:bead|pearl|ball)$/.test(noun) && count > 1 && !absent);

/** The beads or pearls that were counted, by the number that stands with them or with their stone. */
const counted = (jewel: JewelSaid): StoneSaid['count'] => {
  const beads = beadsSaid(jewel);
  const told = stoneOf(jewel, 'centre')?.count;
  return told ?? (beads && saidOf(beads.count, beads, ...(beads.counted ? [beads.counted] : [])));
};

/** As many as stand apart on a chain; more are a strand. */
const MOST_APART = 12;

/** "a gold chain necklace with three pearls": a few of them, each by itself on a chain of metal, and no strand. */
export const isStrungApart = (jewel: JewelSaid): boolean => {
  const count = counted(jewel)?.value ?? 0;
  const chained = isNamed(jewel, 'chain') || jewel.kind === 'chain' || /\bchain\b/.test(`${jewel.thing.variant ?? ''} ${jewel.thing.noun}`);
  return jewel.kind !== 'pearls' && chained && jewel.stones.length === 1 && count > 1 && count <= MOST_APART && !accentsSaid(jewel);
};

/** From one to the next along a chain, mm. */
const APART = 22;

/** Pearls or beads that a chain runs through: along its lowest part, or evenly round a bracelet. */
export function makeStrungApart(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const stone = stoneOf(jewel, 'centre') ?? { at: 0, named: [] };
  const count = counted(jewel);
  const number = count?.value ?? 1;
  const chain = addChain(jewel, draft, metals);
  const species = speciesOf(stone, 'white pearl');
  const across = stone.width ?? stone.length;
  const wide = across?.value ?? tidy(5 * (stone.scale?.value ?? 1));
  if (!across) draft.assume(`Pearls: ${wide} mm (no size was said).`);
  const width = draft.param('stone_width', wide, { label: 'Pearl', min: 2, max: 16, step: 0.5 });
  const material = stoneMaterial(draft, 'stone', species);
  for (let i = 0; i < number; i++) {
    // the clasp, at 90 degrees, is midway between two of them
    const turn = tidy(90 + ((i + 0.5) * 360) / number);
    const radius = `${draft.prefix}chain_length / (2 * pi)`;
    const pearl = draft.add(
      {
        id: `stone_${i + 1}`,
        op: 'create_gem',
        name: `Pearl ${i + 1}`,
        params: { species, cut: 'pearl', width },
        at: onWrist(jewel)
          ? { my: 'center', to: 'origin', offset: [`= sin(${turn}) * ${radius}`, 0, `= cos(${turn}) * ${radius}`] }
          : { my: 'center', to: `${chain}.lowest`, offset: onHang(jewel, draft, (i - (number - 1) / 2) * APART) },
        material,
      },
      i === 0 ? { species: stone.species, width: across ?? stone.scale } : {},
    );
    if (i > 0) continue;
    mark(count, { operation: pearl, value: number });
    mark({ traces: stone.named }, { operation: pearl });
    const ball = meaningSaid(jewel, 'shape', 'piece');
    if (ball?.value.shape === 'ball') mark(ball, { operation: pearl });
  }
  draft.relate('Pearls', 'apart from one another on the chain');
}

/** Room that a clasp takes on the thread at least, mm. */
const CLASP = 11;

/** Widest place of a pearl on a strand with knots between them, of its width. */
const KNOTTED = 1.5;

/** "60 pearls of 7 mm, 45 cm": whether so many fill a strand of that length, a little apart, with a knot between each two. */
const knotted = (count: number | undefined, { length, width, asked }: { length: number; width: number; asked: boolean }): boolean => {
  const place = (length - CLASP) / (count ?? 1);
  return asked && count !== undefined && count > 1 && place >= width && place <= KNOTTED * width;
};

/** So many pearls as there is room for beside the clasp. */
const countBesideClasp = (length: string, width: string): string => `floor((${length} - ${CLASP}) / ${width})`;

/** Pearls from one side of the clasp round to the other. */
const besideClasp = (length: string, width: string, said: number | false | undefined): Record<string, unknown> => {
  if (said) return { count: said, axis: 'z', angle: `= 360 * (${length} - ${CLASP}) * ${said - 1} / (${said} * ${length})` };
  const count = countBesideClasp(length, width);
  return { count: `= ${count}`, axis: 'z', angle: `= 360 * ${width} * (${count} - 1) / ${length}` };
};

/** A barrel of metal that closes a strand: it fills what the pearls leave of the thread, right before the first of them. */
function addBarrel(jewel: JewelSaid, draft: JewelDraft, metals: Metals, length: string, width: string, apart: boolean): void {
  const clasp = partOf(jewel, 'clasp');
  const rest = apart ? `${CLASP}` : `(${length} - ${width} * ${countBesideClasp(length, width)})`;
  const turn = `(180 * (${width} + ${rest}) / ${length})`;
  const id = draft.add({
    id: 'clasp',
    op: 'cylinder',
    name: 'Clasp',
    params: { diameter: 5, height: `= ${rest} - 0.4`, axis: 'x' },
    at: {
      my: 'center',
      to: 'origin',
      offset: [`= sin(${turn}) * ${length} / (2 * pi)`, `= cos(${turn}) * ${length} / (2 * pi)`, 0],
      rotate: [0, 0, `= -${turn}`],
    },
    material: metals.of('clasp'),
  });
  mark({ traces: clasp.named }, { operation: id });
  draft.relate('Clasp', 'closes the strand');
  const set = stoneOf(jewel, 'pave');
  if (!set) return;
  // a stone of the clasp looks outward from the middle of it
  const out = `(${length} / (2 * pi) + 2.2)`;
  const stone = addStone({ ...set, width: set.width ?? { value: 3, traces: [] } }, draft, {
    id: 'clasp_stone',
    prefix: 'clasp_',
    carat: 0.1,
    at: { my: 'girdle', to: 'origin', offset: [`= sin(${turn}) * ${out}`, `= cos(${turn}) * ${out}`, 0], rotate: [0, 0, `= -${turn}`] },
  });
  draft.add({
    id: 'clasp_cup',
    op: 'create_bezel_setting',
    name: 'Cup of the clasp',
    params: { stone: stone.id, height: `= ${stone.id}.pavilion + 0.5` },
    material: metals.of('clasp'),
  });
}

/** "A three strand pearl necklace": the others lie round the first, each as much longer as it needs. */
function addStrands(
  jewel: JewelSaid,
  draft: JewelDraft,
  { length, width, species, material }: { length: string; width: string; species: string; material: string },
): void {
  const part = partOf(jewel, 'strand');
  const words = jewel.thing.facts.filter((fact) => /^(?:double|triple|strand)$/i.test(fact.words));
  const told = words.some((fact) => /triple/i.test(fact.words)) ? 3 : words.some((fact) => /double/i.test(fact.words)) ? 2 : 1;
  const number = Math.max(1, Math.min(5, part.count?.value ?? told));
  for (let k = 2; k <= number; k++) {
    const radius = `(${length} / (2 * pi) + ${k - 1} * (${width} + 0.8))`;
    const one = draft.add({
      id: `stone_${k}`,
      op: 'create_gem',
      name: 'Pearl',
      params: { species, cut: 'pearl', width: `= ${width}` },
      at: { my: 'center', offset: [0, `= ${radius}`, 0] },
      material,
    });
    const params = { count: `= floor(2 * pi * ${radius} / ${width})`, axis: 'z' };
    draft.add({ id: `stones_${k}`, op: 'polar_array', name: `Strand ${k}`, inputs: [one], params, material });
    draft.add({
      id: `thread_${k}`,
      op: 'torus',
      name: `Thread ${k}`,
      params: { diameter: `= 2 * ${radius}`, tube_diameter: 0.6, axis: 'z' },
      at: { my: 'center', to: 'origin' },
      material: draft.material('thread', { preset: 'white cotton' }),
    });
  }
  mark({ traces: [...part.named, ...words] }, { operation: `${draft.prefix}stones` });
  mark(part.count, { operation: `${draft.prefix}stones`, value: number });
}

/** "every fifth bead gold" (settle.ts): each how many-th bead is of another material, and of which. */
function accentsSaid(jewel: JewelSaid): { step: number; material: string; traces: Trace[] } | undefined {
  const part = jewel.thing.parts.find(({ noun }) => noun.startsWith('accent bead '));
  const material = part?.facts.find(({ kind }) => kind === 'material');
  return part && material?.kind === 'material'
    ? { step: Number(part.noun.split(' ').at(-1)), material: material.material, traces: [part, material] }
    : undefined;
}

interface Alternating {
  pearl: string;
  species: string;
  total: number;
  step: number;
  radius: string;
  width: string;
  material: string;
  accent: string;
}

/** A strand of runs of beads with one of another material after each; the beads that are over stand at its end. */
function addAlternating(draft: JewelDraft, { pearl, species, total, step, radius, width, material, accent }: Alternating): string {
  const apart = 360 / total;
  const runs = Math.floor(total / step);
  const at = (place: number): Placement => ({
    my: 'center',
    to: 'origin',
    offset: [`= -sin(${tidy(place * apart)}) * (${radius})`, `= cos(${tidy(place * apart)}) * (${radius})`, 0],
  });
  const around = (id: string, name: string, inputs: string[], count: number, by: number, of: string): string =>
    count < 2
      ? inputs[0]!
      : draft.add({
          id,
          op: 'polar_array',
          name,
          inputs,
          params: { count, axis: 'z', angle: tidy((count - 1) * by * apart) },
          material: of,
        });
  const over = total - runs * step;
  if (over > 0) {
    const rest = draft.add({
      id: 'rest_bead',
      op: 'create_gem',
      name: 'Bead',
      params: { species, cut: 'pearl', width },
      at: at(runs * step),
      material,
    });
    around('rest', 'Beads at the end', [rest], over, 1, material);
  }
  const run = around('run', 'Run of beads', [pearl], step - 1, 1, material);
  const strand = around('stones', 'Strand', [run], runs, step, material);
  const other = draft.material('accent', { preset: accent });
  const one = draft.add({
    id: 'accent_bead',
    op: 'create_gem',
    name: 'Accent bead',
    params: { species: accent, cut: 'pearl', width },
    at: at(step - 1),
    material: other,
  });
  around('accents', 'Accent beads', [one], runs, step, other);
  return strand;
}

/** A rosary: its beads all round, and a cross that hangs below them on beads of its own. */
export function makeRosary(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const stone = stoneOf(jewel, 'centre') ?? pieceStoneOf(jewel);
  // "59 wooden beads": their number, and what they are of.
  const piece = partOf(jewel, 'piece');
  const bare = piece.numbers.get('size');
  if (!stone.count && bare && Number.isInteger(bare.value) && bare.value > 20) stone.count = bare;
  else stone.count ??= saidOf(54);
  if (!stone.species && piece.material) stone.species = piece.material;
  makePearls(jewel, draft, metals);
  const [width, radius] = [`${draft.prefix}stone_width`, `${draft.prefix}length / (2 * pi)`];
  const material = draft.operations.find(({ id }) => id === `${draft.prefix}stone`)?.material ?? 'wood';
  const below = (place: number): string => `= -(${radius}) - ${width} * ${place}`;
  for (let i = 0; i < 5; i++)
    draft.add({
      id: `pendant_bead_${i + 1}`,
      op: 'sphere',
      name: 'Bead',
      params: { diameter: `= ${width}` },
      at: { my: 'center', to: 'origin', offset: [0, below(i + 1), 0] },
      material,
    });
  draft.add({
    id: 'pendant_thread',
    op: 'box',
    name: 'Thread',
    params: { size: [0.6, `= 6 * ${width}`, 0.6] },
    at: { my: 'top', to: 'origin', offset: [0, `= -(${radius})`, 0] },
    material: draft.material('thread', { preset: 'white cotton' }),
  });
  const size = draft.param('cross', 36, { label: 'Cross', min: 12, max: 80, step: 1 });
  const cross = addFigure(draft, {
    id: 'crucifix',
    outline: 'cross',
    size,
    thickness: 2.5,
    material: metals.of('piece'),
    axis: 'z',
    at: { my: 'top', to: 'origin', offset: [0, below(5.5), 0] },
  });
  for (const part of jewel.thing.parts) if (/cross|crucifix/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: cross });
  draft.relate('Cross', 'hangs below on five beads');
}

const pieceStoneOf = (jewel: JewelSaid): StoneSaid => {
  const made: StoneSaid = { role: 'centre', at: 0, named: [] };
  jewel.stones.push(made);
  return made;
};
