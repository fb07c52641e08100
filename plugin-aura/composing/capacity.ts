import { ACROSS } from '../operations/vessels/bottle.ts';
import type { FactOf } from '../plan/brief.ts';
import type { Binding } from './bind.ts';
import type { Sheet } from './sheet.ts';

/** What a vessel holds, put into its sizes. */

/** Cubic millimetres of what vessels are sold by. */
const CAPACITY: Readonly<Record<string, number | undefined>> = {
  l: 1e6,
  dl: 1e5,
  cl: 1e4,
  ml: 1e3,
  oz: 29_574,
  pint: 473_176,
  gal: 3_785_412,
};
export const isCapacity = (of: string): boolean => CAPACITY[of] !== undefined;

/** Share of its outer cylinder, or box, that a vessel holds. */
const HOLDS = 0.8;
const HOLDS_AS_BOX = 0.9;
const HOLDS_BELOW_NECK = 0.55;
/** What a vessel holds may be so many times more or less than was said, and is about that. */
const ABOUT = 1.4;

/** The sizes that a capacity goes by, with the power in which each counts, and what fits in now, in mm³. */
interface Room {
  volume: number;
  sides: readonly (readonly [address: string, value: number, power: number])[];
}

/** The form of a bottle; a wide one without shoulders holds more of its outline. */
const formOf = ({ values }: Sheet): keyof typeof ACROSS => {
  const { form } = values;
  return typeof form === 'string' && Object.hasOwn(ACROSS, form) ? (form as keyof typeof ACROSS) : 'wine';
};
const shareOf = (sheet: Sheet): number => (sheet.definition.op === 'create_bottle' && formOf(sheet) !== 'jar' ? HOLDS_BELOW_NECK : HOLDS);

function roomOf(sheet: Sheet): Room | undefined {
  const litres = sheet.definition.spoken?.litres;
  const one = sheet.definition.spoken?.sizes?.one;
  const at = one === undefined ? undefined : sheet.number(one);
  if (litres !== undefined && one !== undefined && at !== undefined) {
    const usual = sheet.slot(one)?.param.default;
    const factor = typeof usual === 'number' ? at / usual : 1;
    return { volume: litres * 1e6 * factor ** 3, sides: [[one, at, 3]] };
  }
  const [width, depth, height] = ['width', 'depth', 'height'].map((name) => sheet.number(name));
  // what follows from the height when it is left out
  const across = sheet.definition.op === 'create_bottle' ? ACROSS[formOf(sheet)] : 0.7;
  const diameter = sheet.number('diameter') ?? (height === undefined || sheet.slot('diameter') === undefined ? undefined : across * height);
  if (diameter !== undefined && height !== undefined)
    return {
      volume: ((shareOf(sheet) * Math.PI) / 4) * diameter * diameter * height,
      sides: [
        ['diameter', diameter, 2],
        ['height', height, 1],
      ],
    };
  if (width === undefined || depth === undefined || height === undefined || sheet.definition.family === 'furniture') return undefined;
  return {
    volume: HOLDS_AS_BOX * width * depth * height,
    sides: [
      ['width', width, 1],
      ['depth', depth, 1],
      ['height', height, 1],
    ],
  };
}

/** "5 litre": a vessel of about that much room, in its proportions or by the sizes that are left; where all were said, it is told what fits in. */
export function bindCapacity({ sheet, operation }: Pick<Binding, 'sheet' | 'operation'>, fact: FactOf<'number'>): boolean {
  const wanted = (CAPACITY[fact.of] ?? 0) * fact.value;
  const room = wanted > 0 ? roomOf(sheet) : undefined;
  if (!room) return false;
  const free = room.sides.filter(([address]) => !sheet.said.has(address));
  const factor = wanted / room.volume;
  if (free.length === 0) {
    fact.outcome =
      factor < ABOUT && factor > 1 / ABOUT
        ? { operation }
        : { why: `“${fact.words}” does not go with its sizes, in which about ${spokenVolume(room.volume)} fit: the sizes were kept.` };
    return true;
  }
  const each = factor ** (1 / free.reduce((sum, [, , power]) => sum + power, 0));
  for (const [address, value] of free) sheet.set(address, Math.round(value * each));
  fact.outcome = { operation };
  return true;
}

/** "0.7 l", "350 ml". */
const spokenVolume = (volume: number): string => {
  const ml = Number((volume / 1e3).toPrecision(2));
  return ml < 1000 ? `${ml} ml` : `${Number((ml / 1000).toPrecision(2))} l`;
};
