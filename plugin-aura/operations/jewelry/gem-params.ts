import { frameAt } from '../../kernel/frames.ts';
import type { CutName } from '../../kernel/gems/cuts.ts';
import { cutGem, type Gem, type GemRequest, orientation } from '../../kernel/gems/gem.ts';
import { findSpecies } from '../../kernel/gems/species.ts';
import { angle, carat, flag, length, percent, type ValuesOf } from '../../plan/param.ts';
import type { BuildContext, Built } from '../define.ts';

/** What a single stone may be asked for beside its cut; shared by the operations that cut one. */
export const stoneParams = {
  carat: carat({
    label: 'Carat',
    help: 'Weight (0.2 g a carat); sizes the stone exactly. Default 1 ct where no size is given.',
    default: 'auto',
    min: 0.001,
    max: 100,
    soft: [0.05, 5],
  }),
  length: length({
    label: 'Length',
    help: 'Longest way across the girdle; with a carat it only gives the shape.',
    default: 'auto',
    min: 0.4,
    max: 60,
    soft: [1, 15],
  }),
  width: length({
    label: 'Width',
    help: 'Diameter, or shortest way across the girdle.',
    default: 'auto',
    min: 0.4,
    max: 60,
    soft: [1, 12],
  }),
  east_west: flag({
    label: 'East-west',
    help: 'Turns the length across the finger, along the band; otherwise it lies along the finger.',
    default: false,
  }),
  table: percent({
    label: 'Table',
    help: 'Width of the table over the width of the stone.',
    default: 'auto',
    min: 35,
    max: 80,
    advanced: true,
  }),
  crown_angle: angle({
    label: 'Crown angle',
    help: 'Inclination of the crown mains or of the first crown step.',
    default: 'auto',
    min: 20,
    max: 50,
    step: 0.1,
    advanced: true,
  }),
  pavilion_angle: angle({
    label: 'Pavilion angle',
    help: 'Inclination of the pavilion mains or of the first pavilion step.',
    default: 'auto',
    min: 36,
    max: 60,
    step: 0.1,
    advanced: true,
  }),
  girdle: percent({
    label: 'Girdle',
    help: 'Thickness of the girdle over the width.',
    default: 'auto',
    min: 1.5,
    max: 12,
    step: 0.1,
    advanced: true,
  }),
  dome: percent({
    label: 'Dome',
    help: 'Height of a cabochon or rose cut over its width.',
    default: 'auto',
    min: 15,
    max: 80,
    advanced: true,
    when: { cut: ['cabochon', 'rose'] },
  }),
} as const;

export type StoneValues = ValuesOf<typeof stoneParams> & { readonly cut: CutName };

const share = (value: number | undefined): number | undefined => (value === undefined ? undefined : value / 100);

/** Cuts the stone of an operation and describes it as a part with its anchors. */
export function buildStone(values: StoneValues, speciesWords: string, context: BuildContext): Built {
  const named = findSpecies(speciesWords);
  if (!named) context.note(`No specific gravity is known for "${speciesWords}"; the weight is that of diamond.`);
  const sized = values.length !== undefined || values.width !== undefined;
  const request: GemRequest = {
    cut: values.cut,
    species: named?.species ?? speciesWords,
    specificGravity: named?.specificGravity ?? 3.52,
    carat: values.carat,
    length: values.length,
    width: values.width,
    table: share(values.table),
    crownAngle: values.crown_angle,
    pavilionAngle: values.pavilion_angle,
    girdle: share(values.girdle),
    dome: share(values.dome),
  };
  const gem = cutGem(context.kernel, request);
  if (values.carat !== undefined && sized) noteConflict(values, gem, context);
  const { facts } = gem;
  const turn = orientation(values.east_west);
  const size =
    Math.abs(facts.length - facts.width) < 0.01
      ? `${facts.width.toFixed(2)} mm`
      : `${facts.length.toFixed(2)} x ${facts.width.toFixed(2)} mm`;
  return {
    parts: [
      {
        name: `${capital(facts.cut.replaceAll('_', ' '))} ${facts.species} ${facts.carat.toFixed(2)} ct`,
        role: 'gem',
        class: 'gem',
        solid: gem.solid,
        transform: turn,
        crease: gem.smooth ? 40 : 0,
        gem: facts,
      },
    ],
    anchors: {
      girdle: frameAt([0, 0, 0]),
      table: frameAt([0, facts.crown, 0]),
      culet: frameAt([0, -facts.pavilion, 0]),
    },
    resolved: {
      carat: facts.carat,
      length: facts.length,
      width: facts.width,
      table: 100 * gem.proportions.table,
      crown_angle: gem.proportions.crownAngle,
      pavilion_angle: gem.proportions.pavilionAngle,
      girdle: 100 * gem.proportions.girdle,
    },
    facts: {
      carat: facts.carat,
      length: facts.length,
      width: facts.width,
      depth: facts.depth,
      crown: facts.crown,
      pavilion: facts.pavilion,
      size,
    },
  };
}

export const stoneAnchors = {
  girdle: 'middle of the girdle plane',
  table: 'middle of the table',
  culet: 'height of the culet, in the middle',
};

function noteConflict(values: StoneValues, { facts }: Gem, context: BuildContext): void {
  const off = Math.max(
    values.length === undefined ? 0 : Math.abs(facts.length - values.length),
    values.width === undefined ? 0 : Math.abs(facts.width - values.width),
  );
  if (off > 0.1)
    context.note(
      `${values.carat} ct makes this stone ${facts.length.toFixed(2)} x ${facts.width.toFixed(2)} mm; the sizes given only set its shape.`,
    );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
