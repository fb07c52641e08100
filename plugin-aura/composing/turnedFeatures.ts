import { keyOf } from '../operations/mechanical/keys.ts';
import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { capitalise, tidy } from './draft.ts';
import { bare, behind, carrierOf, hasWord, labelOf, measure, operationId, taken } from './featureTools.ts';

/** Features of turned parts and of ends: keyways, flats and cut-off ends, flanges. */

type Axis = 'x' | 'y' | 'z';
export const axisOf = ({ sheet }: Made): Axis => {
  const declared = sheet?.definition.params.axis;
  const axis = sheet?.values.axis ?? (declared?.kind === 'choice' ? declared.default : 'y');
  return axis === 'x' || axis === 'z' ? axis : 'y';
};
const ROUND_OPS =
  /^(cylinder|create_tube|create_gear|create_flange|cone|sphere|dome|torus|revolve|capsule|create_v_pulley|create_timing_pulley|create_knob)$/;
export const isRound = ({ definition }: Made): boolean => definition !== undefined && ROUND_OPS.test(definition.op);

/** A keyway: in the bore where there is one, else along the outside of a shaft. */
export function makeKeyway(part: BriefThing, made: Made, context: Context): void {
  const operation = operationId(part, made);
  const bored = boreOf(made, context);
  const axis = axisOf(made);
  const outer = made.sheet?.number('diameter');
  const [first, second, third] = part.facts.filter(
    (fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.value > 0 && (fact.among ?? 1) > 1,
  );
  const wide = measure(part, 'width') ?? (first && second ? first : measure(part, 'size', 'thickness'));
  const deep = measure(part, 'depth', 'height') ?? second;
  const long = measure(part, 'length') ?? third;
  const isHub = bored !== undefined && !/shaft|axle|spindle/.test(labelOf(part));
  const across = isHub ? bored.value : (outer ?? 20);
  const [width, shaftDepth, hubDepth] = keyOf(across, wide?.value);
  const w = taken(part, context, operation, 'profile.rect.0', 'width', wide, width);
  if (isHub) {
    const depth = taken(part, context, operation, 'profile.rect.1', 'depth', deep, hubDepth);
    const reach = `(${bored.expression}) / 2 + ${bare(depth)}`;
    behind(made, context, part, 'pocket', {
      profile: { rect: [w, `= ${reach}`] },
      at: [[0, `= (${reach}) / 2`]],
      ...(axis !== 'y' && { face: axis === 'x' ? 'right' : 'front' }),
    });
    return;
  }
  const depth = taken(part, context, operation, 'depth', 'depth', deep, shaftDepth);
  const shaftLong = made.sheet?.number('height') ?? 60;
  const length = taken(part, context, operation, 'length', 'length', long, tidy(Math.min(shaftLong * 0.6, across * 1.6)));
  const slot = { slot: [`= max(${bare(length)} - ${bare(w)}, 0.01)`, w], ...(axis === 'y' && { rotate: 90 }) };
  const face = axis === 'y' ? 'front' : 'top';
  const atEnd = part.facts.some((fact) => fact.kind === 'position' && /\bend\b/.test(fact.at));
  const along = atEnd ? `= ${made.id}.size_${axis} / 2 - ${bare(length)} / 2` : 0;
  behind(made, context, part, 'pocket', {
    profile: slot,
    depth,
    at: [axis === 'y' ? [0, along] : [along, 0]],
    ...(face !== 'top' && { face }),
  });
  for (const fact of part.facts) if (fact.kind === 'position' || fact.kind === 'adjective') fact.outcome ??= { operation, param: 'at' };
}

/** The bore of what was made: its own, or that of a hole that was drilled along the axis. */
function boreOf(made: Made, { draft }: Context): { value: number; expression: string } | undefined {
  for (const name of ['bore', 'inner_diameter']) {
    const value = made.sheet?.slot(name) ? made.sheet.number(name) : undefined;
    if (value !== undefined && value > 0)
      return { value, expression: String(draft.get(made.id)?.params[name] ?? value).replace(/^\s*=\s*/, '') };
  }
  const top = made.tops[made.bodyTop];
  for (let id = top; id !== undefined && id !== made.id; ) {
    const operation = draft.get(id);
    if (operation?.op === 'hole' && JSON.stringify(operation.params.at ?? [[0, 0]]) === '[[0,0]]') {
      const said = operation.params.diameter;
      const value = draft.numberOf(said);
      if (value !== undefined) return { value, expression: bare(said as string | number) };
    }
    id = operation?.inputs?.[0];
  }
  return undefined;
}

/**
 * An end that is cut off square ("its tip cut off at 30 mm", "a flat at the bottom"), or a flat along a round shaft ("with a flat 1 mm deep").
 * The distance counts from the end that the words name.
 */
export function makeFlat(part: BriefThing, made: Made, context: Context): void {
  const { draft } = context;
  const operation = operationId(part, made);
  const end = part.facts.find((fact): fact is FactOf<'position'> => fact.kind === 'position' && /^(top|bottom)$/.test(fact.at));
  if (!end && made.definition?.op === 'cylinder') {
    const depth = taken(
      part,
      context,
      operation,
      'depth',
      'depth',
      measure(part, 'depth', 'size', 'height', 'thickness'),
      `= 0.1 * ${made.id}.size_z`,
    );
    const axis = axisOf(made);
    const face = axis === 'z' ? 'top' : 'front';
    const [u, v] = face === 'top' ? ['x', 'z'] : ['x', 'y'];
    const long = measure(part, 'length', 'width');
    const run = long ? taken(part, context, operation, 'profile.rect.0', 'length', long, 10) : `= 1.1 * ${made.id}.size_${u}`;
    const cross = `= 1.1 * ${made.id}.size_${v}`;
    const along = axis === 'y';
    const whole = long === undefined;
    const rect = whole ? [`= 1.1 * ${made.id}.size_${u}`, cross] : along ? [`= 1.1 * ${made.id}.size_x`, run] : [run, cross];
    const at = whole
      ? [0, 0]
      : along
        ? [0, `= ${made.id}.size_y / 2 - ${bare(run)} / 2`]
        : [`= ${made.id}.size_x / 2 - ${bare(run)} / 2`, 0];
    behind(made, context, part, 'pocket', { profile: { rect }, depth, at: [at], face });
    for (const fact of part.facts) fact.outcome ??= { operation };
    return;
  }
  const side = end?.at === 'top' ? 'top' : 'bottom';
  const said = part.facts.find((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.value > 0);
  const from = said?.of === 'top' || said?.of === 'bottom' ? said.of : side;
  const distance = taken(part, context, operation, 'distance', 'distance', said, `= 0.1 * ${made.id}.size_y`);
  const last = made.tops[made.bodyTop]!;
  const tool = draft.add({
    id: `${operation}_tool`,
    op: 'box',
    params: { size: [`= 1.2 * ${made.id}.size_x`, `= 1.1 * ${made.id}.size_y`, `= 1.2 * ${made.id}.size_z`] },
    at: {
      my: side === 'top' ? 'bottom' : 'top',
      to: `${last}.${from}`,
      offset: [0, from === 'top' ? `= -(${bare(distance)})` : `= ${bare(distance)}`, 0],
    },
  });
  const id = draft.add({
    id: operation,
    op: 'difference',
    name: draft.get(last)?.name ?? capitalise(part.noun),
    inputs: [last, tool],
    params: {},
    ...(side === 'bottom' && { at: { my: 'bottom' } }),
    ...(made.material && { material: made.material }),
  });
  made.tops[made.bodyTop] = id;
  made.place = id;
  part.outcome = { operation: id };
  if (said) said.outcome = { operation: id };
  for (const fact of part.facts) fact.outcome ??= { operation: id };
}

/** "flange 60 dia 8 thick at the bottom": a disc, or a plate, around one end of a cylinder or tube, within its length. */
export function makeFlange(part: BriefThing, made: Made, context: Context): void {
  const { draft } = context;
  const operation = operationId(part, made);
  const axis = axisOf(made);
  const across = made.sheet?.number('diameter') ?? 20;
  const inner = boreOf(made, context);
  const wall = made.sheet?.number('wall');
  // "a 5 mm flange, 70 mm wide": less than the body is wide, it is its thickness
  const plain = measure(part, 'size');
  if (plain && plain.value < across && !measure(part, 'thickness', 'height')) plain.dimension = 'thickness';
  const row = part.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && (fact.among ?? 1) > 1);
  const squared = row.length >= 2 && !hasWord(part, /^(round|circular)$/) && row.length === 3;
  const wide = taken(
    part,
    context,
    operation,
    'diameter',
    'diameter',
    row[0] ?? measure(part, 'diameter', 'radius', 'size', 'width'),
    tidy(across * 1.6),
  );
  const thick = taken(
    part,
    context,
    operation,
    'height',
    'thickness',
    row[squared ? 2 : 1] ?? measure(part, 'thickness', 'height', 'depth', 'length'),
    tidy(Math.max(1, across * 0.15)),
  );
  const last = made.tops[made.bodyTop]!;
  const low = axis === 'x' ? 'left' : axis === 'z' ? 'back' : 'bottom';
  const high = axis === 'x' ? 'right' : axis === 'z' ? 'front' : 'top';
  const places = part.facts.flatMap((fact) =>
    fact.kind === 'position' ? [fact.at] : fact.kind === 'pattern' && fact.pattern === 'both_sides' ? ['each end'] : [],
  );
  const both = part.count > 1 || places.some((at) => /each|both|ends/.test(at));
  const ends = both
    ? [low, high]
    : places.some((at) => /^(middle|center|midlength|midpoint)$/.test(at))
      ? ['center']
      : places.some((at) => /top|right|upper/.test(at))
        ? [high]
        : [low];
  const tools = ends.map((end) => {
    const second = squared ? taken(part, context, operation, 'depth', 'depth', row[1], 10) : wide;
    return draft.add({
      id: `${operation}_${end}`,
      op: squared ? 'box' : 'cylinder',
      params: squared ? { size: [wide, thick, second] } : { diameter: wide, height: thick, ...(axis !== 'y' && { axis }) },
      at: { my: end, to: `${made.id}.${end}` },
    });
  });
  const joined = draft.add({
    id: operation,
    op: 'union',
    name: draft.get(last)?.name ?? capitalise(part.noun),
    inputs: [last, ...tools],
    params: {},
    ...(made.material && { material: made.material }),
  });
  made.tops[made.bodyTop] = joined;
  const opening = inner?.expression ?? (wall === undefined ? undefined : `${across} - 2 * ${wall}`);
  if (opening !== undefined)
    made.tops[made.bodyTop] = draft.add({
      id: `${operation}_bore`,
      op: 'hole',
      name: draft.get(last)?.name ?? capitalise(part.noun),
      inputs: [joined],
      params: { diameter: `= ${opening}`, ...(axis !== 'y' && { face: high }) },
      ...(made.material && { material: made.material }),
    });
  part.outcome = { operation: joined };
  for (const fact of part.facts)
    fact.outcome = fact.outcome && 'param' in fact.outcome ? { ...fact.outcome, operation: tools[0]! } : { operation: joined };
  flangeHoles(part, made, context, {
    face: both || ends[0] === high ? high : low,
    diameter: bare(wide),
    across: String(carrierOf(made).id),
  });
}

/** Holes of a flange, on a circle between its rim and the pipe. */
function flangeHoles(
  part: BriefThing,
  made: Made,
  context: Context,
  { face, diameter }: { face: string; diameter: string; across: string },
): void {
  for (const holes of part.parts) {
    if (!/hole$/.test(holes.noun) || holes.absent) continue;
    const own = made.sheet?.number('diameter') ?? 20;
    const operation = operationId(holes, made);
    const bore = taken(
      holes,
      context,
      operation,
      'diameter',
      'diameter',
      measure(holes, 'diameter', 'size', 'radius'),
      `= 0.22 * (${diameter} - ${own})`,
    );
    const circle = holes.facts.find((fact) => fact.kind === 'pattern' && fact.diameter !== undefined);
    const spread = circle?.kind === 'pattern' && circle.diameter !== undefined ? circle.diameter : `= (${diameter} + ${own}) / 2`;
    const id = behind(made, context, holes, 'hole', {
      diameter: bore,
      at: [{ circle: spread, count: Math.max(1, holes.count) }],
      ...(face !== 'top' && { face }),
    });
    if (holes.counted) holes.counted.outcome = { operation: id, param: 'at', value: holes.count };
    for (const fact of holes.facts) fact.outcome ??= { operation: id, param: 'at' };
  }
}
