import type { Placement } from '../../plan/plan.ts';
import { addEngravingOnPlate } from './casting.ts';
import { addHead } from './heads.ts';
import { first } from './headwear.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, type StoneSaid, stoneOf } from './said.ts';
import { addStone, cutOf } from './stonePlan.ts';

/** Pins and clips: for the hair, for a tie. */

/** A hair pin: two prongs joined by a bend, with what sits on its bend. */
export function makeHairPin(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const material = metals.of('piece');
  const long = first(jewel, 'length', 'size', 'height');
  if (!long) draft.assume('Hair pin: 75 mm long (not said).');
  const length = draft.param('pin_length', long?.value ?? 75, { label: 'Length', min: 30, max: 220, step: 1 });
  const of = inner(length);
  const pin = draft.add(
    {
      id: 'pin',
      op: 'pipe',
      name: 'Hair pin',
      params: {
        diameter: 1.8,
        // The two legs wave a little at half their length, so that they hold.
        path: {
          spline: [
            [-5, 0, 0],
            [-5.4, `= 0.3 * ${of}`, 0],
            [-4, `= 0.45 * ${of}`, 0],
            [-6, `= 0.6 * ${of}`, 0],
            [-5.4, `= ${of} - 12`, 0],
            [-4, `= ${of} - 4`, 0],
            [0, `= ${of} - 0.9`, 0],
            [4, `= ${of} - 4`, 0],
            [5.4, `= ${of} - 12`, 0],
            [6, `= 0.6 * ${of}`, 0],
            [4, `= 0.45 * ${of}`, 0],
            [5.4, `= 0.3 * ${of}`, 0],
            [5, 0, 0],
          ],
        },
      },
      material,
    },
    { path: long },
  );
  mark(partOf(jewel, 'piece').numbers.get('length'), { operation: pin, param: 'path' });
  const stone = stoneOf(jewel, 'centre');
  if (!stone) return;
  const number = Math.max(1, Math.min(9, stone.count?.value ?? 1));
  const across = stone.width?.value ?? 7;
  const bigger = number > 1 && (partOf(jewel, 'stone').scales.get('size') !== undefined || stone.scale !== undefined || number % 2 === 1);
  const middle = bigger ? tidy(across * 1.35) : across;
  const { count: counted, ...one } = stone;
  const centre = (number - 1) / 2;
  for (let i = 0; i < number; i++) {
    const offset = i - centre;
    const apart = number === 1 ? 0 : Math.sign(offset) * ((middle + across) / 2 + 0.2 + (Math.abs(offset) - 1) * (across + 0.2));
    const size = Math.abs(offset) < 0.1 ? middle : across;
    const at: Placement = {
      my: 'center',
      to: 'origin',
      offset: [tidy(offset === 0 ? 0 : apart), `= ${of} - 1.9`, tidy(size / 2 + 0.4)],
    };
    addStone(
      { ...one, named: i === 0 ? one.named : [], width: { value: size, traces: i === 0 ? (stone.width?.traces ?? []) : [] } },
      draft,
      { id: `stone_${i + 1}`, prefix: `stone_${i + 1}_`, carat: 1, at },
    );
    draft.add({
      id: `cup_${i + 1}`,
      op: 'dome',
      name: 'Cup',
      params: { diameter: tidy(size * 0.66), height: tidy(size * 0.3) },
      at: {
        my: 'center',
        to: 'origin',
        offset: [tidy(offset === 0 ? 0 : apart), `= ${of} - 1.9`, 0.6],
        rotate: [90, 0, 0],
      },
      material,
    });
  }
  if (number > 1) {
    const reach = tidy(middle + (number - 2) * (across + 0.2) + 3);
    draft.add({
      id: 'bar',
      op: 'box',
      name: 'Bar under the stones',
      params: { size: [reach, 1.8, 1.8], round: 0.4 },
      at: { my: 'center', to: 'origin', offset: [0, `= ${of} - 1.9`, 0] },
      material,
    });
  }
  for (const part of jewel.thing.parts)
    if (/cent(er|re)|middle/.test(part.noun))
      mark({ traces: [part, ...part.facts] }, { operation: `${draft.prefix}stone_${Math.ceil(number / 2)}` });
  mark(counted, { operation: `${draft.prefix}stone_1`, value: number });
  mark(stone.scale, { operation: `${draft.prefix}stone_1` });
  draft.relate('Stones', 'on the bend of the pin');
}

/** A tie clip: a bar in front, bent back to a spring tongue behind. */
export function makeTieClip(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const material = metals.of('piece');
  const [long, wide] = [first(jewel, 'length', 'size.0', 'size'), first(jewel, 'width', 'height', 'size.1')];
  if (!long) draft.assume('Tie clip: 55 mm long (not said).');
  const length = draft.param('clip_length', long?.value ?? 55, { label: 'Length', min: 20, max: 90, step: 1 });
  const width = draft.param('clip_width', wide?.value ?? 6, { label: 'Width', min: 3, max: 20, step: 0.5 });
  const [l, w] = [inner(length), inner(width)];
  const bar = draft.add(
    { id: 'bar', op: 'box', name: 'Bar', params: { size: [length, width, 1.6], round: 0.5 }, at: { my: 'center', to: 'origin' }, material },
    { 'size.0': long, 'size.1': wide },
  );
  const engraved = addEngravingOnPlate(jewel, draft, material, bar, long?.value ?? 55, 1.6, { tall: 1.4 * (wide?.value ?? 6) });
  // Seen from above: a strip that bends round behind the bar and springs toward it.
  const end = `-${l} / 2`;
  const back = draft.add({
    id: 'tongue',
    op: 'extrude',
    name: 'Tongue',
    params: {
      profile: {
        points: [
          [`= ${end}`, 0],
          [`= ${end}`, 3.4],
          [`= ${end} + 1.2`, 4.6],
          [`= ${l} * 0.34`, 2.6],
          [`= ${l} * 0.4`, 3.4],
          [`= ${l} * 0.4`, 2.6],
          [`= ${l} * 0.34`, 1.7],
          [`= ${end} + 1.6`, 3.5],
          [`= ${end} + 1.1`, 2.9],
          [`= ${end} + 1.1`, 0],
        ],
      },
      height: `= ${w} * 0.8`,
      both: true,
    },
    at: { my: 'front left', to: `${bar}.back left`, offset: [0, 0, 0.5] },
    material,
  });
  const stone = stoneOf(jewel, 'centre');
  const pieces = [engraved, back];
  const stones: string[] = [];
  if (stone) {
    const cut = cutOf(stone);
    const middle = /middle|cent(er|re)/.test(partOf(jewel, 'stone').position?.value ?? '');
    const small: StoneSaid =
      stone.width || stone.carat || stone.length
        ? stone
        : { ...stone, width: { value: tidy(Math.min(4, (wide?.value ?? 6) * 0.6)), traces: [] } };
    const made = addStone(small, draft, {
      id: 'stone',
      carat: 0.1,
      at: {
        my: 'culet',
        to: 'origin',
        offset: [middle ? 0 : `= ${l} / 2 - ${w} / 2 - 1`, 0, cut === 'cabochon' ? 0.9 : 0.2],
        rotate: [90, 0, 0],
      },
    });
    pieces.push(
      addHead(jewel, draft, metals, {
        stone: made.id,
        cut,
        head: { kind: 'bezel', style: undefined, said: undefined },
        bezelHeight: `= ${made.id}.pavilion + 0.6`,
      }),
    );
    stones.push(made.id);
    mark(partOf(jewel, 'stone').position, { operation: made.id, param: 'at' });
  }
  draft.add({ id: 'casting', op: 'cast', name: 'Tie clip', inputs: pieces, params: stones.length > 0 ? { stones } : {}, material });
  draft.relate('Tongue', 'behind the tie');
}
