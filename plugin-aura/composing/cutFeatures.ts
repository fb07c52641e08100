import type { BriefThing, FactOf } from '../plan/brief.ts';
import { bindFacts } from './bind.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import {
  bare,
  behind,
  carrierOf,
  hasWord,
  isSquareHole,
  labelOf,
  measure,
  operationId,
  plainAt,
  taken,
  tellPlaces,
} from './featureTools.ts';
import { singular } from './names.ts';
import { faceOf, isFlat, spotsOf } from './positions.ts';
import { Sheet } from './sheet.ts';
import { axisOf, isRound } from './turnedFeatures.ts';

/** Features that take material away along a profile: pockets, slots and grooves; and the plate that pillars carry. */

/** All words that were said of a part. */
const wordsOf = (part: BriefThing): string => [part.words, ...part.facts.map(({ words }) => words)].join(' ');

export function makePocket(part: BriefThing, made: Made, context: Context): void {
  const carrier = carrierOf(made);
  const face = faceOf(part, carrier);
  const operation = operationId(part, made);
  const [u, v] = face === 'top' || face === 'bottom' ? ['x', 'z'] : face === 'front' || face === 'back' ? ['x', 'y'] : ['z', 'y'];
  const noun = singular(part.noun);
  const slotted = /slot|groove/.test(noun);
  const row = part.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && (fact.among ?? 1) > 1);
  const diameter = measure(part, 'diameter', 'radius');
  const least = `min(${made.id}.size_${u}, ${made.id}.size_${v})`;
  // "a slot along its top face": it runs through from end to end
  const way = /\b(along|across|lengthwise|full length|whole length|end to end)\b/.exec(wordsOf(part))?.[1];
  const open = slotted && row.length < 2 && !measure(part, 'length') ? way : undefined;
  if (slotted && (hasWord(part, /^(v|vee|v shaped)$/) || /^v /.test(noun))) {
    makeVee(part, made, context);
    return;
  }
  let profile: Record<string, unknown>;
  let width: string | number;
  if (diameter && row.length === 0 && !slotted) {
    const across = taken(part, context, operation, 'profile.circle', 'diameter', diameter, 10);
    profile = { circle: across };
    width = across;
  } else {
    const long = taken(
      part,
      context,
      operation,
      'profile.rect.0',
      'length',
      row[0] ?? measure(part, 'length', ...(slotted ? [] : ['width', 'size', 'side'])),
      `= ${open ? 1.02 : slotted ? 0.5 : 0.6} * ${made.id}.size_${u}`,
    );
    const wide = taken(
      part,
      context,
      operation,
      'profile.rect.1',
      'width',
      row[1] ?? measure(part, 'width', 'thickness', 'size', 'diameter', 'side'),
      isSquareHole(part) ? long : slotted ? `= 0.15 * ${least}` : `= 0.6 * ${made.id}.size_${v}`,
    );
    const rounded = slotted && !open && !hasWord(part, /^(square|rectangular)$/);
    if (open === 'across') profile = { rect: [wide, `= 1.02 * ${made.id}.size_${v}`] };
    else profile = rounded ? { slot: [`= max(${bare(long)} - ${bare(wide)}, 0.01)`, wide] } : { rect: [long, wide] };
    width = wide;
  }
  const through = hasWord(part, /^through$/) || /through/.test(part.words) || /cutout|cut-out|window|opening|notch|hole/.test(noun);
  const deep = row[2] ?? measure(part, 'depth', 'height');
  const across = face === 'top' || face === 'bottom' ? 'y' : face === 'front' || face === 'back' ? 'z' : 'x';
  const usual = through || (slotted && !deep && isFlat(carrier)) ? undefined : `= 0.4 * ${made.id}.size_${across}`;
  const depth = deep ? taken(part, context, operation, 'depth', 'depth', deep, 1) : usual;
  const { at, used } = spotsOf(part, Math.max(1, part.count), face, carrier, width);
  const id = behind(made, context, part, 'pocket', {
    profile,
    at: plainAt(at),
    ...(depth !== undefined && { depth }),
    ...(face !== 'top' && { face }),
  });
  tellPlaces(part, used, id);
}

/** A feature whose own parameters say all: a groove, knurling. */
export function makePlain(op: string, part: BriefThing, made: Made, context: Context, more: Record<string, unknown>): void {
  const definition = context.vocabulary.get(op);
  if (!definition) return;
  const sheet = new Sheet(definition, more);
  const operation = operationId(part, made);
  bindFacts(
    { sheet, operation, note: (sentence) => context.draft.note(sentence), refuse: (sentence) => context.draft.limit(sentence) },
    part.facts,
  );
  if (sheet.has('count') && part.count > 1) {
    sheet.set('count', part.count);
    if (part.counted) part.counted.outcome = { operation, param: 'count', value: part.count };
  }
  behind(made, context, part, op, sheet.params(context.draft, operation, labelOf(part)));
}

/** A ring groove of what is round; of anything else a slot. */
export function makeGroove(part: BriefThing, made: Made, context: Context): void {
  if (!isRound(made) && made.definition?.params.diameter === undefined) {
    makePocket(part, made, context);
    return;
  }
  const axis = axisOf(made);
  const near = part.facts.find(
    (fact): fact is FactOf<'position'> => fact.kind === 'position' && fact.distance !== undefined && fact.distance > 0,
  );
  const far = near !== undefined && /top|right|upper|front/.test(near.at);
  const level = near === undefined ? undefined : far ? `= ${made.id}.size_${axis} - ${near.distance}` : near.distance;
  makePlain('groove', part, made, context, {
    ...(axis !== 'y' && { axis }),
    ...(level !== undefined && { level }),
    ...(hasWord(part, /^(v|vee|v shaped)$/) && { shape: 'v' }),
    ...(/\b(inside|inner|internal)\b/.test(wordsOf(part)) && { side: 'inside' }),
  });
  for (const fact of part.facts)
    if (fact.kind === 'position' || fact.kind === 'adjective') fact.outcome ??= { operation: operationId(part, made), param: 'level' };
}

/** The second of two plates that pillars join: like the first, on top of them. */
export function makeUpperPlate(part: BriefThing, made: Made, context: Context): void {
  const round = made.definition?.op === 'cylinder';
  behind(made, context, part, 'boss', {
    profile: round ? { circle: `= ${made.id}.size_x` } : { rect: [`= ${made.id}.size_x`, `= ${made.id}.size_z`] },
    height: `= ${made.id}.size_y`,
  });
}

/** A V along the top of a block: as wide as was said, 90 degrees unless its depth says another angle. */
function makeVee(part: BriefThing, made: Made, context: Context): void {
  const operation = operationId(part, made);
  const deep = measure(part, 'depth', 'height');
  const said = measure(part, 'width', 'size', 'length');
  const wide = taken(part, context, operation, 'profile.width', 'width', said, deep ? tidy(deep.value * 2) : `= 0.4 * ${made.id}.size_z`);
  const depth = taken(part, context, operation, 'profile.depth', 'depth', deep, `= (${bare(wide)}) / 2`);
  const half = `(${bare(wide)}) / 2`;
  const top = `${made.id}.size_y / 2`;
  behind(made, context, part, 'pocket', {
    profile: {
      points: [
        [`= -${half}`, `= ${top}`],
        [0, `= ${top} - (${bare(depth)})`],
        [`= ${half}`, `= ${top}`],
      ],
    },
    face: 'right',
  });
  for (const fact of part.facts) fact.outcome ??= { operation };
}
