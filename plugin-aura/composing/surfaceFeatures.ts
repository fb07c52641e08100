import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import { bare, behind, carrierOf, labelOf, measure, operationId, taken } from './featureTools.ts';
import { easeOneEdge, oneEdgeOf } from './oneEdge.ts';
import { type FaceSide, faceOf, isFlat } from './positions.ts';
import { substanceOf, tellSubstance } from './substance.ts';

/** Features of the surface: rounded and bevelled edges, shells, letters. */

/** Rounded and bevelled edges: by the body's own parameter where it has one, which never fails, else by an operation. */
export function makeEdge(op: 'fillet' | 'chamfer', param: 'radius' | 'size', part: BriefThing, made: Made, context: Context): void {
  const definition = context.vocabulary.get(op);
  if (!definition) return;
  const said = edgesOf(part);
  // What was cut before leaves no plain uprights: then the upper rim is eased.
  const edges = said === 'all' && made.tops[made.bodyTop] !== made.id ? 'top' : said;
  const operation = operationId(part, made);
  if (made.definition?.op === 'section' && edgesOf(part) === 'vertical') {
    easeCorners(op, part, made, context);
    return;
  }
  const fact = measure(part, 'radius', 'size', 'width', 'depth', 'height', 'thickness', 'side', 'length', 'diameter');
  const [wide, high, deep] = ['x', 'y', 'z'].map((side) => `${made.id}.size_${side}`);
  // the corners of a board are seen from above, however thin it is
  const usual = edges === 'vertical' ? `= 0.06 * min(${wide}, ${deep})` : `= 0.08 * min(min(${wide}, ${deep}), ${high})`;
  let value: string | number = usual;
  // "1 x 45": the second number is the angle that a chamfer has anyway
  const angle = part.facts.find(
    (other) => other.kind === 'measure' && other.value === 45 && (other.dimension === 'angle' || (other.among === 2 && other.index === 1)),
  );
  if (angle && op === 'chamfer') angle.outcome = { operation, param, value: 45 };
  if (fact) {
    value = context.draft.param(`${operation}_${param}`, fact.value, {
      label: `${labelOf(part)} ${param}`,
      min: Math.min(0.1, fact.value),
      max: fact.value * 4,
      step: 0.1,
    });
    fact.outcome = { operation, param, value: fact.value };
  }
  const one = oneEdgeOf(part);
  if (one && made.definition?.op !== 'section') easeOneEdge(part, one, value, made, context);
  else if (easeSteps(op, value, made, context)) part.outcome = { operation: made.id };
  else behind(made, context, part, op, { [param]: value, edges });
  for (const position of part.facts)
    if (position.kind === 'position' || position.kind === 'adjective') position.outcome ??= { operation, param: 'edges', value: edges };
}

/** Outer corners of an L or a U bar, which run along it: cut off or rounded from its end. */
function easeCorners(op: 'fillet' | 'chamfer', part: BriefThing, made: Made, context: Context): void {
  const operation = operationId(part, made);
  const shape = String(made.sheet?.values.shape ?? 'u');
  const inner =
    part.facts.some((fact) => fact.kind === 'adjective' && /^(inner|inside)$/.test(fact.adjective)) || /\binn?(er|side)\b/.test(part.words);
  if (inner || !/^[lu]$/.test(shape) || (made.sheet?.values.axis ?? 'x') !== 'x') {
    const why = `Only the outer corners of an L or U bar are eased by words: the ${part.noun} was left out.`;
    context.draft.refuse(why);
    part.outcome = { why };
    return;
  }
  const fact = measure(part, 'radius', 'size', 'width', 'depth', 'side', 'length');
  const leg = taken(
    part,
    context,
    operation,
    op === 'fillet' ? 'radius' : 'size',
    op === 'fillet' ? 'radius' : 'size',
    fact,
    `= 0.5 * ${tidy(made.sheet?.number('thickness') ?? 3)}`,
  );
  const by = bare(leg);
  const corner = (sign: 1 | -1): Record<string, unknown> =>
    op === 'chamfer'
      ? {
          points: [
            [0, 0],
            [`= ${sign} * (${by})`, 0],
            [0, leg],
          ],
        }
      : {
          rect: [leg, leg],
          minus: [{ circle: `= 2 * (${by})`, at: [`= ${sign} * (${by}) / 2`, `= (${by}) / 2`] }],
          at: [`= ${sign} * (${by}) / 2`, `= (${by}) / 2`],
        };
  behind(made, context, part, 'pocket', { profile: corner(1), at: [{ from: 'bottom left', by: [0, 0] }], face: 'right' });
  if (shape === 'u')
    behind(made, context, part, 'pocket', { profile: corner(-1), at: [{ from: 'bottom right', by: [0, 0] }], face: 'right' }, '_right');
  for (const rest of part.facts) rest.outcome ??= { operation };
}

/** Both ends of a stepped shaft: the free rims of its first and its last length. */
function easeSteps(op: 'fillet' | 'chamfer', value: string | number, made: Made, { draft }: Context): boolean {
  const first = draft.get(made.id);
  const last = draft.get(made.tops[made.bodyTop]!);
  if (first?.op !== 'cylinder' || last?.op !== 'boss') return false;
  const name = op === 'fillet' ? 'round' : 'chamfer';
  first.params[name] = value;
  first.params.edges = 'bottom';
  last.params[name] = value;
  return true;
}

/** Edges that words mean, as fillet and chamfer name them. */
export function edgesOf(part: BriefThing): string {
  const words = `${part.noun} ${part.words} ${part.facts.map((fact) => (fact.kind === 'position' ? fact.at : fact.kind === 'adjective' ? fact.adjective : '')).join(' ')}`;
  if (/corner|vertical|upright/.test(words)) return 'vertical';
  if (/\b(top|upper)\b/.test(words)) return 'top';
  if (/\b(bottom|lower)\b/.test(words)) return 'bottom';
  if (/\b(rim|ends?|both)\b/.test(words)) return 'rim';
  return 'all';
}

export function makeShell(part: BriefThing, made: Made, context: Context): void {
  const definition = context.vocabulary.get('shell');
  if (!definition) return;
  const operation = operationId(part, made);
  const fact = measure(part, 'thickness', 'size', 'width');
  const thickness = taken(
    part,
    context,
    operation,
    'thickness',
    'thickness',
    fact,
    `= max(0.5, 0.06 * min(min(${made.id}.size_x, ${made.id}.size_z), ${made.id}.size_y))`,
  );
  const open = part.facts.some(
    (fact) => (fact.kind === 'position' && /top/.test(fact.at)) || (fact.kind === 'adjective' && /open/.test(fact.adjective)),
  );
  behind(made, context, part, 'shell', { thickness, ...(open && { open: ['top'] }) });
  for (const rest of part.facts) rest.outcome ??= { operation };
}

/** Letters on a surface: cut in where it is plain and that was said, else drawn on it in another colour. */
export function makeLettering(part: BriefThing, made: Made, context: Context): void {
  const fact = part.facts.find((candidate): candidate is FactOf<'text'> => candidate.kind === 'text');
  if (!fact) return;
  addText(fact, part, made, context, /engrav|carv|cut|inscri/.test(`${part.noun} ${part.words}`));
}

export function addText(fact: FactOf<'text'>, part: BriefThing | undefined, made: Made, context: Context, engraved: boolean): void {
  const { draft } = context;
  const operation = part ? operationId(part, made) : `${made.id}_text`;
  const carrier = carrierOf(made);
  const flat = isFlat(carrier);
  const face: FaceSide = part?.facts.some((candidate) => candidate.kind === 'position')
    ? faceOf(part, carrier)
    : flat
      ? 'top'
      : (made.side ?? 'front');
  const across = face === 'left' || face === 'right' ? 'z' : 'x';
  const up = face === 'top' || face === 'bottom' ? 'z' : 'y';
  const letters = Math.max(1, fact.text.length);
  const grown = part?.facts.find((other): other is FactOf<'extent'> => other.kind === 'extent' && other.by === undefined);
  const times = grown ? `${tidy(grown.factor)} * ` : '';
  // of what is round no more than the front shows
  const [high, wide] = flat ? [0.5, 1.1] : [0.32, 0.75];
  const size = `= ${times}min(${high} * ${made.id}.size_${up}, ${tidy(wide / Math.max(2, letters))} * ${made.id}.size_${across})`;
  const look = part && substanceOf(part.facts, part.noun, undefined);
  const profile = { text: fact.text.slice(0, 200), size };
  const last = made.tops[made.bodyTop]!;
  const plain = ['box', 'extrude', 'prism', 'section', 'wedge'].includes(made.definition?.op ?? '');
  const op = engraved && plain ? 'pocket' : 'paint';
  const id = draft.add({
    id: operation,
    op,
    name: (op === 'pocket' ? draft.get(last)?.name : undefined) ?? 'Lettering',
    inputs: [last],
    params:
      op === 'pocket'
        ? { profile, depth: `= 0.08 * ${made.id}.size_${up === 'z' ? 'y' : 'z'}`, ...(face !== 'top' && { face }) }
        : { profile, face, depth: `= 0.02 * ${made.id}.size_${across}` },
    material: op === 'pocket' ? made.material : draft.material(look?.words ?? 'black paint'),
  });
  made.tops[made.bodyTop] = id;
  if (look && op === 'paint') tellSubstance(look, id, 'material');
  if (grown) grown.outcome = { operation: id, param: 'profile.size' };
  fact.outcome = { operation: id, param: 'profile.text', value: fact.text };
  if (!part) return;
  part.outcome ??= { operation: id };
  const where = /^(?:the )?(?:(?:front|top|back|left|right|bottom)(?: side| face)?|middle|center|centre)$/;
  for (const rest of part.facts)
    if (
      rest.kind === 'position' &&
      rest.distance === undefined &&
      where.test(rest.at) &&
      (rest.at.includes(face) || /middle|cent/.test(rest.at))
    )
      rest.outcome ??= { operation: id, param: 'face' };
  for (const rest of part.facts)
    if (
      rest.kind === 'adjective' &&
      /^(engraved|carved|etched|painted|printed|drawn|cut|incised|written|stamped|embossed|inscribed)$/.test(rest.adjective)
    )
      rest.outcome ??= { operation: id };
}
