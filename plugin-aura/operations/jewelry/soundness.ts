import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { CheckResult, Hole, Jewel, MetalBody, SetStone } from '../../kernel/jewelry/checks/jewel.ts';
import { checkGrip } from '../../kernel/jewelry/checks/prongs.ts';
import { checkHeld, checkSeated } from '../../kernel/jewelry/checks/seat.ts';
import { checkAbove, checkClearance, checkSpacing } from '../../kernel/jewelry/checks/stance.ts';
import { checkWalls, surfaceInPlace } from '../../kernel/jewelry/checks/walls.ts';
import type { Mount } from '../../kernel/jewelry/mount.ts';
import type { ProngPlace } from '../../kernel/jewelry/prong-places.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { isIdentity } from '../../kernel/matrix.ts';
import { volumesOfShells } from '../../kernel/shells.ts';
import { surfaceOf } from '../../kernel/surface.ts';
import { choice } from '../../plan/param.ts';
import type { Built, BuiltPart } from '../define.ts';
import { placesOf } from '../parts.ts';

/**
 * What a goldsmith refuses to make: a casting in pieces, stones that touch, a stone that nothing holds, walls that do not cast. The
 * operation that finishes a piece asks here before it hands it over, so that no values of its parameters give a jewel that looks sound
 * and is not; drafts, which a slider shows while it moves, are not asked.
 */

/** Of equal stones these many are tried; of small ones some in each row, whose ends the setter closes with beads of his own. */
const TRIED = 3;
/** Of rows at more heights than these, as round a head, so many are tried, evenly. */
const ROWS_TRIED = 8;

/** A part with stones, as it was built. */
export type StonePart = Pick<BuiltPart, 'name' | 'role' | 'gem' | 'solid' | 'transform' | 'copies'>;

/** The stones about a casting. */
export interface CastStones {
  /** Those that it has settings for: it must hold them. */
  set: readonly StonePart[];
  /** Those that only have room in it: where a piece is of several metals, the casting of another one holds them. */
  spared: readonly StonePart[];
}

/** @throws CannotBuild with the first fault. `metal`, the stones and the finger's `hole` stand in the same coordinates. To be called inside a kernel scope. */
function refuseUnsound(metal: Solid, { set, spared }: CastStones, hole: Hole | null): void {
  refuseInPieces(metal);
  const body = bodyOf(metal);
  const all = [...set, ...spared].flatMap((part) => standing(part, body));
  const jewel: Jewel = { kind: hole ? 'ring' : 'other', metals: [body], stones: all, hole, marked: false, engraving: null };
  refuse(checkSpacing(jewel), 'Set them further apart, or take smaller ones.');
  refuse(
    all.flatMap((stone) => checkClearance(stone, jewel)),
    'Raise it, or take a smaller stone.',
  );
  refuse(
    all.flatMap((stone) => checkAbove(stone, jewel)),
    'Set it where the way is free.',
  );
  refuseLooseStones(set, body);
  refuse(checkWalls(body, all.map(surfaceInPlace)), 'Make them thicker.');
}

function refuseInPieces(metal: Solid): void {
  const pieces = volumesOfShells(metal.mesh()).length;
  if (pieces > 1)
    throw new CannotBuild(
      `The casting would fall into ${pieces} pieces: something of it does not reach the rest. Move its parts together, or let its setting reach further down.`,
    );
}

/** Some of the stones of each kind are tried: the metal holds them, and keeps them from moving. */
function refuseLooseStones(set: readonly StonePart[], body: MetalBody): void {
  for (const part of set) {
    const own = standing(part, body);
    const tried = own.length <= TRIED ? own : own[0]!.melee ? inEachRow(own) : [own[0]!, own[own.length >> 1]!, own[own.length - 1]!];
    for (const stone of tried) {
      refuse(
        [...checkHeld(stone), ...checkSeated(stone)],
        'Let the metal reach further over the stone, or leave it as wide as the setting makes it by itself.',
      );
    }
  }
}

/** Small stones away from the ends of their rows, one at either quarter of each: those of an outer row lie otherwise than those of the middle one. */
function inEachRow(stones: readonly SetStone[]): SetStone[] {
  const rows = new Map<number, SetStone[]>();
  for (const stone of stones) {
    const height = Math.round(stone.place[14]! * 20);
    rows.set(height, [...(rows.get(height) ?? []), stone]);
  }
  const all = [...rows.values()];
  if (all.length > ROWS_TRIED)
    return Array.from({ length: ROWS_TRIED }, (_, i) => stones[Math.floor(((i + 0.5) * stones.length) / ROWS_TRIED)]!);
  return all.flatMap((row) => (row.length <= TRIED ? [row[row.length >> 1]!] : [row[row.length >> 2]!, row[(3 * row.length) >> 2]!]));
}

/** Whether an operation refuses a fault or makes the piece and says it. */
export const faultsParam = choice({
  label: 'Faults',
  help: 'A piece that a goldsmith would not cast is refused, or made and told of.',
  options: ['refuse', 'tell'],
  default: 'refuse',
  advanced: true,
});

/**
 * Where faults are told, they are looked for when a report asks: the picture of the piece need not wait for it.
 * @throws CannotBuild with the first fault where they are refused
 */
export function unsoundOf(faults: string, metal: Solid, stones: CastStones, hole: Hole | null): Pick<Built, 'unsound'> {
  if (faults !== 'tell') {
    refuseUnsound(metal, stones, hole);
    return {};
  }
  let found: { fault: string | undefined } | undefined;
  const find = (): string | undefined => {
    found ??= { fault: metal.kernel.scope(() => toldFault(metal, stones)) };
    return found.fault;
  };
  return { unsound: { find, solids: stones.set.flatMap(({ solid }) => solid ?? []) } };
}

/** Distances, ways and walls are looked at by the report itself. */
function toldFault(metal: Solid, { set }: CastStones): string | undefined {
  try {
    refuseInPieces(metal);
    refuseLooseStones(set, bodyOf(metal));
    return undefined;
  } catch (error) {
    if (!(error instanceof CannotBuild)) throw error;
    return error.message;
  }
}

/** The prongs of a head, before it is cast: each bites the girdle and reaches over the crown. @throws CannotBuild */
export function refuseLooseProngs(
  { gem, solid }: Pick<Mount, 'gem' | 'solid'>,
  metal: Solid,
  prongs: { places: readonly ProngPlace[]; thickness: number; pairs: boolean },
): void {
  const stone: SetStone = {
    ...standing({ role: 'gem', gem, solid, name: 'the stone' }, bodyOf(metal))[0]!,
    setting: { kind: 'prongs', ...prongs },
  };
  refuse(checkGrip(stone), 'Take the thickness, bite and reach that fit this stone by themselves, or another number of prongs.');
}

function refuse(found: readonly CheckResult[], advice: string): void {
  const fault = found.find(({ level }) => level === 'error');
  if (fault) throw new CannotBuild(`${fault.sentence} ${advice}`);
}

const bodyOf = (metal: Solid): MetalBody => ({
  id: '',
  name: 'the casting',
  solid: metal,
  surface: surfaceOf(metal),
  copies: 1,
  wrought: false,
  density: 1,
  handles: undefined,
});

function standing({ name = 'A stone', role, gem, solid, transform, copies }: StonePart, metal: MetalBody): SetStone[] {
  if (!gem || !solid) return [];
  const hung = gem.cut === 'pearl' || gem.cut === 'briolette';
  return placesOf({ transform, ...(copies ? { copies } : {}) }).map((place) => ({
    id: '',
    name,
    gem,
    own: solid,
    place,
    solid: isIdentity(place) ? solid : solid.transform(place),
    metal,
    density: 1,
    melee: role === 'melee',
    setting: hung ? { kind: 'hung' } : role === 'melee' ? { kind: 'melee', bead: 1 } : { kind: 'unknown' },
    asked: { carat: undefined },
    proportions: undefined,
  }));
}
