import { capitalise, type PlanDraft } from '../draft.ts';
import { lengthsOf, type ThingFacts } from './facts.ts';
import { FIGURES, type Figure, type Piece } from './figure-table.ts';
import { substanceOf } from './substance.ts';

/** The table's way to put a thing together from solids, if it has one. */
export const figureOf = (thing: ThingFacts): Figure | undefined => FIGURES[thing.thing];

/**
 * Puts a thing together from solids that scale with one size. A named part takes the colour that was said for it, the others the
 * table's, or the thing's own colour where the table leaves it open.
 */
export function makeFigure(thing: ThingFacts, draft: PlanDraft, prefix: string, name: string): string {
  const figure = figureOf(thing);
  if (!figure) throw new Error(`There is no figure of "${thing.thing}".`);
  const read = lengthsOf(thing.phrase).find(({ values }) => values.length === 1) ?? lengthsOf(thing.phrase)[0];
  const row = lengthsOf(thing.phrase).find(({ values }) => values.length === 3)?.values;
  const said = row ? row[figure.along === 'height' ? 2 : 0]! : read?.values[0];
  const extent = thing.phrase.attributes.map((item) => item.senses.find((sense) => sense.kind === 'extent')).find(Boolean);
  const size = said ?? figure.size * (extent?.kind === 'extent' ? extent.factor : 1);
  if (said === undefined) draft.assume(`${capitalise(thing.words)}: ${size} mm ${figure.along === 'height' ? 'high' : 'long'} (not said).`);
  const unit = draft
    .param(`${prefix}${figure.along}`, size, { label: capitalise(figure.along), min: size / 4, max: size * 4, step: size > 200 ? 5 : 1 })
    .slice(2);
  const own = substanceOf(thing.phrase, thing.thing, thing.domain)?.words;
  const pieces = figure.pieces.filter(([part]) => !thing.parts.some(({ part: left, absent }) => absent && part.startsWith(left)));
  const ids = pieces.map((piece, k) => addPiece(piece, k, unit, thing, draft, own));
  return ids.length === 1 ? ids[0]! : draft.add({ id: thing.thing, op: 'group', name, inputs: ids });
}

function addPiece(piece: Piece, index: number, unit: string, thing: ThingFacts, draft: PlanDraft, own: string | undefined): string {
  const [part, op, size, center, colour, extra] = piece;
  const times = (factor: number): string => `= ${Math.round(factor * 1e4) / 1e4} * ${unit}`;
  const [x, y, z] = size;
  const params: Record<string, unknown> =
    op === 'box' || op === 'ellipsoid'
      ? { size: [times(x), times(y), times(z)] }
      : op === 'sphere'
        ? { diameter: times(x) }
        : op === 'torus'
          ? { outer_diameter: times(x), tube_diameter: times(y), axis: extra?.axis ?? 'y' }
          : {
              diameter: times(x),
              height: times(y),
              ...(extra?.top !== undefined && { top_diameter: times(extra.top) }),
              ...(extra?.axis && { axis: extra.axis }),
            };
  const spoken = thing.parts.find(({ part: name, absent }) => !absent && part.replaceAll('_', ' ').split(' ').includes(name));
  const preset =
    (spoken && substanceOf(spoken.phrase, spoken.part, undefined)?.words) ?? (colour === '' ? (own ?? 'Grey plastic') : colour);
  return draft.add({
    id: `${thing.thing}_${part}_${index}`.replace(/_0$/, ''),
    op,
    name: capitalise(part.replaceAll('_', ' ')),
    params,
    at: {
      my: 'center',
      offset: [times(center[0]), times(center[1]), times(center[2])],
      ...(extra?.rotate && { rotate: [...extra.rotate] }),
    },
    material: draft.material(part, preset),
  });
}
