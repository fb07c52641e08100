import { addEngraving, castAll } from './casting.ts';
import { addHead } from './heads.ts';
import { inner, type JewelDraft, shown, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, refuse, type StoneSaid } from './said.ts';
import { addShank, bandSizes, fingerSaid, type ShankUsual } from './shankPlan.ts';
import { addStone, cutOf, widthOf } from './stonePlan.ts';

/** Stones sunk level into a band (gypsy setting), several of them in a row over its top or all round. */

/** Metal between neighbours, mm (jewelry.md 5.5). */
const BETWEEN = 1.2;

/** "A wedding band with three small diamonds": the few stones of a band that nobody gave a head are sunk into it. */
export function isSunk(jewel: JewelSaid, centre: StoneSaid | undefined): centre is StoneSaid {
  if (jewel.kind !== 'band' || !centre || !(centre.one || centre.count) || centre.setting || jewel.stones.length > 1) return false;
  const held =
    meaningSaid(jewel, 'setting', 'piece', 'head', 'shank', 'prongs', 'bezel', 'stone') ?? meaningSaid(jewel, 'coverage', 'piece', 'stone');
  const headed = (['head', 'prongs', 'bezel', 'halo', 'hidden_halo', 'channel', 'row', 'pave'] as const).some((slot) =>
    isNamed(jewel, slot),
  );
  const small = (centre.carat?.value ?? 0) <= 0.2 && (centre.width?.value ?? 0) <= 3.5;
  // a band whose own thickness was said, or that is plain, keeps what it is however many are let into it
  const { numbers, meanings } = partOf(jewel, 'piece');
  const own = [numbers, partOf(jewel, 'shank').numbers].some((of) => of.has('thickness'));
  const isBand =
    own || meanings.some(({ value, traces }) => value.kind === 'plain' && traces.some(({ words }) => /\bplain\b/i.test(words)));
  return !held && !headed && small && (centre.count?.value ?? 1) <= (isBand ? 9 : 4) && cutOf(centre) === 'round';
}

/** "A tiny diamond on each side" of a band that has none between them: the two are sunk into it. */
export const isBarePair = ({ stones }: JewelSaid): boolean =>
  stones.length === 1 && stones[0]!.role === 'side' && (stones[0]!.scale?.value ?? 1) < 1;

export function makeFlushRow(jewel: JewelSaid, draft: JewelDraft, metals: Metals, given: StoneSaid, full: boolean): void {
  const { count: counted, total, ...plain } = given;
  const wanted = Math.max(2, counted?.value ?? 3);
  const one: StoneSaid = total && !plain.carat ? { ...plain, carat: { ...total, value: total.value / wanted } } : plain;
  const width = widthOf(one, 0.05);
  // of a wedding band the form stays, whether there are stones in it or not
  const band = jewel.kind === 'band';
  const deep = tidy(Math.max(band ? 1.8 : 2, Math.ceil((0.62 * width + 0.5) * 10) / 10));
  const usual: ShankUsual = { name: 'Band', width: tidy(Math.max(4, width + 2.4)), thickness: deep, profile: band ? 'court' : 'd' };
  const thick = bandSizes(jewel, usual).thickness;
  const outer = (fingerSaid(jewel, thick)?.value ?? 17.3) / 2 + thick;
  const pitch = ((width + BETWEEN) / outer) * (180 / Math.PI);
  const most = Math.max(2, Math.floor((full ? 360 : 170) / pitch));
  const number = Math.min(most, wanted, 30);
  if (number !== wanted) {
    const why = `${wanted} stones of ${shown(width)} mm have no room side by side: ${number} are set.`;
    refuse(counted, why);
    draft.note(why);
  }
  const shank = addShank(jewel, draft, metals, usual);
  const apart = inner(
    draft.param('apart', tidy(full ? 360 / number : pitch * 1.15), {
      label: 'From stone to stone',
      unit: 'deg',
      min: 4,
      max: 120,
      step: 0.5,
    }),
  );
  const reach = `(${shank}.inner_radius + ${shank}.thickness_top + 0.05)`;
  const heads: string[] = [];
  const stones: string[] = [];
  for (let i = 0; i < number; i++) {
    const at = `${apart} * ${tidy(i - (number - 1) / 2)}`;
    const made = addStone(i === 0 ? one : { ...one, named: [] }, draft, {
      id: i === 0 ? 'stone' : `stone_${i + 1}`,
      carat: 0.05,
      at: {
        my: 'table',
        to: `${shank}.center`,
        offset: [`= sin(${at}) * ${reach}`, `= cos(${at}) * ${reach}`, 0],
        rotate: [0, 0, `= -(${at})`],
      },
    });
    heads.push(
      addHead(jewel, draft, metals, {
        stone: made.id,
        shank,
        cut: made.cut,
        head: { kind: 'flush', style: undefined, said: undefined },
        id: `flush_${i + 1}`,
      }),
    );
    stones.push(made.id);
  }
  mark(counted, { operation: stones.at(-1)!, value: number });
  mark({ traces: partOf(jewel, 'head').named }, { operation: heads[0]! });
  for (const { value, traces } of [
    ...partOf(jewel, 'head').meanings,
    ...partOf(jewel, 'piece').meanings,
    ...partOf(jewel, 'shank').meanings,
  ])
    if (value.kind === 'setting' && value.setting === 'flush') mark({ traces }, { operation: heads[0]! });
  mark(given.setting, { operation: heads[0]! });
  draft.relate('Stones', full ? 'sunk into the band all round' : 'sunk into the top of the band, in a row');
  castAll(
    draft,
    [shank, ...heads].map((id) => ({ id, material: metals.of('shank') })),
    stones,
    'Ring',
    (casting) => addEngraving(jewel, draft, metals, casting, bandSizes(jewel, usual).width),
  );
}
