import type { BriefThing, FactOf } from '../plan/brief.ts';
import { featureOf } from './features.ts';
import { oneEdgeOf } from './oneEdge.ts';
import type { Sheet } from './sheet.ts';
import { edgesOf } from './surfaceFeatures.ts';

/** Edges that are rounded or bevelled by the body's own parameters, which never fail, before anything is cut into it. */

export function easeByParts(parts: readonly BriefThing[], sheet: Sheet, id: string): void {
  // a stepped shaft is eased whole, when all of its lengths stand
  if (parts.some(({ noun }) => noun === 'journal')) return;
  const eased = new Set(parts.map((part) => featureOf(part)));
  for (const part of parts) easeByPart(part, sheet, id, eased.has('fillet') && eased.has('chamfer'));
}

/** "with rounded edges", "2 mm chamfer": the body's own rounding where it has one, since that never fails. */
export function easeEdges(thing: BriefThing, sheet: Sheet, id: string): void {
  for (const fact of thing.facts) {
    if (fact.kind !== 'adjective' || fact.outcome) continue;
    const kind = /^(rounded|filleted|soft edged|round edged)$/.test(fact.adjective)
      ? 'round'
      : /^(chamfered|beveled|bevelled)$/.test(fact.adjective)
        ? 'chamfer'
        : undefined;
    if (!kind || !sheet.has(kind) || sheet.said.has(kind)) continue;
    const sides = ['size.0', 'size.1', 'size.2', 'diameter', 'height']
      .map((name) => sheet.number(name))
      .filter((value) => value !== undefined);
    const held = sheet.set(kind, 0.1 * Math.min(...sides));
    if (held) fact.outcome = { operation: id, param: kind, value: held.value };
  }
}

/** "3 mm fillets on the vertical edges" of a body that rounds its own edges. */
function easeByPart(part: BriefThing, sheet: Sheet, id: string, both: boolean): void {
  const feature = featureOf(part);
  const name = feature === 'fillet' ? 'round' : feature === 'chamfer' ? 'chamfer' : undefined;
  const other = name === 'round' ? 'chamfer' : 'round';
  if (part.absent || oneEdgeOf(part) || name === undefined || !sheet.has(name) || sheet.said.has(name) || sheet.said.has(other)) return;
  const said = edgesOf(part);
  // Where both are asked for, the uprights are rounded and the rims bevelled.
  const whole = said === 'rim' && sheet.definition.params.edges === undefined;
  const edges = whole ? 'all' : both && said === 'all' ? (name === 'round' ? 'vertical' : 'top') : said;
  const declared = sheet.definition.params.edges;
  if (edges !== 'all' && !(declared?.kind === 'choice' && declared.options.includes(edges))) return;
  const measures = part.facts.filter((candidate): candidate is FactOf<'measure'> => candidate.kind === 'measure' && candidate.value > 0);
  const fact = measures.find(({ dimension }) => dimension !== 'angle');
  const sides = ['size.0', 'size.1', 'size.2', 'diameter', 'height']
    .map((address) => sheet.number(address))
    .filter((value) => value !== undefined);
  // the corners of a board are seen from above, however thin it is
  const flat = edges === 'vertical' ? ['size.0', 'size.2'].flatMap((address) => sheet.number(address) ?? []) : [];
  const held = sheet.set(name, fact?.value ?? (flat.length === 2 ? 0.06 * Math.min(...flat) : 0.08 * Math.min(...sides)));
  if (!held) return;
  if (edges !== 'all') sheet.put('edges', edges);
  part.outcome = { operation: id, param: name, value: held.value };
  if (fact) fact.outcome = { operation: id, param: name, value: held.value };
  // a bevel by its leg has 45 degrees anyway: there is nothing to hold that against
  part.facts = part.facts.filter((other) => !(other.kind === 'measure' && other.dimension === 'angle' && other.value === 45));
  for (const rest of part.facts)
    if (rest.kind === 'position' || rest.kind === 'adjective') rest.outcome ??= { operation: id, param: 'edges', value: edges };
}
