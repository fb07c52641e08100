import type { Placement } from '../../plan/plan.ts';
import type { MetalPiece } from './casting.ts';
import { paired } from './hanging.ts';
import { addHead, headKind } from './heads.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, type StoneSaid, stoneOf } from './said.ts';
import { addStone, cutOf, speciesOf, stoneMaterial, widthOf } from './stonePlan.ts';

/** Earrings of several pieces that hang below one another, each by a ring in the ring of the piece above: a diamond with a pearl below it. */

/** One piece of the row, from the top: a stone, or a ball of metal. */
export type Link = { kind: 'stone'; stone: StoneSaid } | { kind: 'ball'; across: number; traces: readonly { words: string }[] };

/** Rings that the pieces hang in one another by, mm. */
const RING = { diameter: 2, wire: 0.7 };
/** How far a ring's top stands over the foot of the ring that it hangs in: its wire then lies in that ring's hole, free of its wire. */
export const HUNG = 1.42;

/** Weights of pieces of which none was said: the first is the small one on the ear. */
const CARATS = [0.25, 1, 0.5, 0.5];

export function linksSaid(jewel: JewelSaid): Link[] {
  const balls = jewel.thing.parts.filter(({ noun }) => /\b(?:ball|bead)$/.test(noun));
  const stones = jewel.stones.filter(({ role }) => role !== 'halo' && role !== 'hidden' && role !== 'pave');
  // From the top down, as the parts of the piece were put in order (settleLists.ts).
  const partOfStone = (stone: StoneSaid): number => jewel.thing.parts.findIndex((part) => stone.named.includes(part));
  const placed: { at: number; link: Link }[] = [
    ...stones.map((stone) => ({ at: stone.above ? -2 : partOfStone(stone), link: { kind: 'stone' as const, stone } })),
    ...balls.map((ball) => {
      const size = ball.facts.find((fact) => fact.kind === 'measure');
      return {
        at: jewel.thing.parts.indexOf(ball),
        link: { kind: 'ball' as const, across: size?.kind === 'measure' ? size.value : 4, traces: [ball, ...ball.facts] },
      };
    }),
  ];
  return placed.sort((a, b) => a.at - b.at).map(({ link }) => link);
}

/** Drops of several pieces; `links` from the top down. */
export function makeDangles(jewel: JewelSaid, draft: JewelDraft, metals: Metals, links: readonly Link[]): void {
  const material = metals.of('piece');
  const stud = isNamed(jewel, 'post') || meaningSaid(jewel, 'back', 'piece', 'post') !== undefined || jewel.kind === 'stud';
  const kinds = links.map((link) => (link.kind === 'ball' ? 'ball' : `${speciesOf(link.stone)} ${cutOf(link.stone)}`));
  const isVaried = new Set(kinds).size > 1;
  const wholes: string[] = [];
  let above: string | undefined;
  links.slice(0, 5).forEach((link, i) => {
    const last = i === Math.min(links.length, 5) - 1;
    const made = addLink(jewel, draft, metals, link, i, material, last && isVaried);
    const pieces: MetalPiece[] = [...made.pieces];
    // On the ear it sits on its post, or hangs from its hook.
    const onPost = i === 0 && stud;
    if (onPost) {
      const post = draft.add({
        id: 'post',
        op: 'create_ear_post',
        name: 'Ear post',
        params: { pad: `= max(2.4, ${made.frame}.size_x * 0.92)` },
        at: { my: 'pad', to: `${made.frame}.back`, offset: [0, 0, 0.4] },
        material: metals.of('post'),
      });
      mark({ traces: partOf(jewel, 'post').named }, { operation: post });
      pieces.push({ id: post, material: metals.of('post') });
    } else pieces.push({ id: ringOn(draft, made.frame, `upper_ring_${i + 1}`, 'side', 1, material), material });
    const lower = last ? undefined : ringOn(draft, made.foot ?? made.frame, `lower_ring_${i + 1}`, 'front', -1, material);
    if (made.foot) pieces.push({ id: made.frame, material });
    else if (lower) pieces.push({ id: lower, material });
    const castings = castNamed(draft, pieces, made.stones, `${i + 1}`);
    // The cap under a pearl is a casting of its own.
    if (made.foot)
      castings.push(
        ...castNamed(
          draft,
          [made.foot, ...(lower ? [lower] : [])].map((id) => ({ id, material })),
          made.stones,
          `${i + 1}_lower`,
        ),
      );
    const inputs = [...castings, ...made.stones];
    const at: Placement = above === undefined ? { my: 'center', to: 'origin' } : { my: 'top', to: `${above}.bottom`, offset: [0, HUNG, 0] };
    const whole = draft.add({ id: `link_${i + 1}`, op: 'group', name: linkName(link), inputs, params: {}, at });
    wholes.push(whole);
    above = whole;
  });
  if (!stud) {
    const hook = draft.add({
      id: 'hook',
      op: 'create_ear_hook',
      name: 'Ear hook',
      params: {},
      at: { my: 'loop', to: `${wholes[0]}.top`, offset: [0, -1.2, 0] },
      material: metals.of('hook'),
    });
    mark({ traces: partOf(jewel, 'hook').named }, { operation: hook });
    wholes.push(hook);
  }
  draft.relate('Links', 'each hangs by its ring in the ring of the one above');
  paired(jewel, draft, wholes, 'Drop earrings', wholes[0]!);
}

export const linkName = (link: Link): string =>
  link.kind === 'ball' ? 'Ball' : speciesOf(link.stone).replace(/^./, (first) => first.toUpperCase());

/** Casts the metal of one piece; ids tell which piece it is of. */
export function castNamed(draft: JewelDraft, pieces: readonly MetalPiece[], stones: readonly string[], place: string): string[] {
  const of = new Map<string, string[]>();
  for (const { id, material } of pieces) of.set(material, [...(of.get(material) ?? []), id]);
  return [...of].map(([material, inputs], k) =>
    draft.add({
      id: `casting_${place}${k === 0 ? '' : `_metal_${k + 1}`}`,
      op: 'cast',
      name: 'Drop',
      inputs,
      params: stones.length > 0 ? { stones: [...stones] } : {},
      material,
    }),
  );
}

/** A ring on the top (1) or the foot (-1) of a piece, sunk into its metal. */
export function ringOn(draft: JewelDraft, onto: string, id: string, facing: 'side' | 'front', way: 1 | -1, material: string): string {
  const end = way > 0 ? 'top' : 'bottom';
  const ring = draft.add({
    id,
    op: 'create_jump_ring',
    name: 'Ring',
    params: { ...RING, facing },
    at: {
      my: way > 0 ? 'bottom' : 'top',
      to: `${onto}.${end} back`,
      offset: [0, way * 2, `= ${onto}.size_z * 0.35`],
      touch: way > 0 ? '-y' : '+y',
    },
    material,
  });
  return draft.add({ id: `${id}_joined`, op: 'move', name: 'Ring', params: { offset: [0, -0.55 * way, 0] }, inputs: [ring], material });
}

interface Made {
  pieces: MetalPiece[];
  /** What its rings are put on, above and below. */
  frame: string;
  foot?: string;
  stones: string[];
}

export function addLink(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  link: Link,
  place: number,
  material: string,
  last = false,
): Made {
  const id = place === 0 ? 'stone' : `stone_${place + 1}`;
  if (link.kind === 'ball') {
    const ball = draft.add({
      id: `ball_${place + 1}`,
      op: 'sphere',
      name: 'Ball',
      params: { diameter: draft.param(`ball_${place + 1}`, link.across, { label: 'Ball', min: 2, max: 14, step: 0.5 }) },
      at: { my: 'center', to: 'origin' },
      material,
    });
    mark({ traces: link.traces }, { operation: ball });
    return { pieces: [{ id: ball, material }], frame: ball, stones: [] };
  }
  const { count, total, ...one } = link.stone;
  const cut = cutOf(one);
  mark(count, { operation: `${draft.prefix}pair` });
  mark(total, { operation: `${draft.prefix}pair` });
  if (cut === 'pearl') {
    const species = speciesOf(one, 'white pearl');
    const across = one.width ?? one.length;
    const pearl = draft.add(
      {
        id,
        op: 'create_gem',
        name: 'Pearl',
        params: {
          species,
          cut: 'pearl',
          width: draft.param(`${id}_width`, tidy(across?.value ?? (place === 0 ? 5 : 7) * (one.scale?.value ?? 1)), {
            label: 'Pearl',
            min: 3,
            max: 16,
            step: 0.5,
          }),
        },
        at: { my: 'center', to: 'origin' },
        material: stoneMaterial(draft, `${id}_species`, species),
      },
      { species: one.species, width: across },
    );
    mark({ traces: one.named }, { operation: pearl });
    mark(one.scale, { operation: pearl, param: 'width' });
    // It is glued on the pegs of two caps.
    const [upper, lower] = [1, -1].map((way) =>
      draft.add({
        id: `cap_${place + 1}_${way > 0 ? 'upper' : 'lower'}`,
        op: 'sphere',
        name: 'Cap',
        params: { diameter: 2 },
        at: { my: 'center', to: `${pearl}.${way > 0 ? 'top' : 'bottom'}`, offset: [0, 0.2 * way, 0] },
        material,
      }),
    );
    return { pieces: [], frame: upper!, foot: lower!, stones: [pearl] };
  }
  const usual = CARATS[place] ?? 0.5;
  const made = addStone(one, draft, {
    id,
    prefix: place === 0 ? '' : `${id}_`,
    carat: usual,
    at: { my: 'center', rotate: cut === 'pear' ? [90, 0, 180] : [90, 0, 0] },
  });
  const told = headKind(jewel, one, cut, true, widthOf(one, usual));
  const head = addHead(jewel, draft, metals, {
    stone: made.id,
    cut,
    // nothing hangs from the last, which is held as it would be alone
    head: told.said || isNamed(jewel, 'prongs') || (last && place > 0) ? told : { ...told, kind: 'bezel' },
    id: `head_${place + 1}`,
    bezelHeight: `= ${made.id}.pavilion + 0.4`,
  });
  return {
    pieces: [{ id: head, material: draft.operations.find((operation) => operation.id === head)?.material ?? material }],
    frame: head,
    stones: [made.id],
  };
}

/** Whether drops are of several pieces: two stones of their own, or a stone and a ball. */
export const isRowOfLinks = (jewel: JewelSaid): boolean =>
  linksSaid(jewel).length > 1 && !stoneOf(jewel, 'pave') && partOf(jewel, 'stone').absent.length === 0;
