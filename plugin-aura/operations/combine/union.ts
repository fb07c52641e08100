import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { castMetal } from '../../kernel/jewelry/cast.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { defineOperation } from '../define.ts';
import type { Part, Result } from '../part.ts';
import { leadPart, placedSolids } from '../parts.ts';
import { apartIn } from './apart.ts';
import { keptOf } from './kept.ts';

/** Several solids become one. A setting among them keeps the room of its stone free in the others, as in a casting. */
export const union = defineOperation({
  op: 'union',
  family: 'combine',
  label: 'Union',
  help: 'One solid of all inputs; name and material are those of the first. Stones stay apart, and settings keep their room.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[first, ...others]' },
  params: {},
  example: {
    before: [
      { id: 'base', op: 'box', params: { size: [20, 10, 20] } },
      { id: 'post', op: 'cylinder', params: { diameter: 8, height: 30 } },
    ],
    inputs: ['base', 'post'],
    params: {},
  },
  build(_, { kernel, inputs, quality }) {
    const metal = inputs.flatMap(({ parts }) => parts).some(isBody);
    const pieces = inputs.map((input) => ({
      metal: solidsIn(input, metal ? isBody : ({ class: kind }) => kind !== 'cutter'),
      keepOut: solidsIn(input, ({ class: kind }) => kind === 'cutter'),
    }));
    const lead = leadPart(inputs.map((input) => ({ ...input, parts: metal ? input.parts.filter(isBody) : input.parts })));
    if (!lead) throw new CannotBuild('None of the inputs has a solid.');
    const draft = quality === 'draft';
    const hasSettings = pieces.some(({ keepOut }) => keepOut.length > 0);
    const solid = hasSettings ? castMetal(kernel, null, pieces, [], null, !draft) : kernel.union(pieces.flatMap((piece) => piece.metal));
    const joined = inputs
      .map((input, i) => ({ name: `"${input.operation}"`, solids: pieces[i]!.metal }))
      .filter(({ solids }) => solids.length > 0);
    const apart = draft ? undefined : apartIn(solid, joined);
    // A stone stays a stone: joined to metal it would be metal.
    const stones = metal ? inputs.flatMap(({ parts }) => parts.filter(({ class: kind }) => kind === 'gem')) : [];
    return {
      parts: [{ ...keptOf(lead), solid }, ...stones.map((stone) => ({ ...stone, keepMaterial: stone.keepMaterial ?? true }))],
      ...(apart !== undefined && { facts: { apart } }),
    };
  },
});

const isBody = ({ class: kind, solid }: Part): boolean => solid !== undefined && (kind === 'metal' || kind === 'body');

/** The solids of some parts of a result, as they stand in the design. */
const solidsIn = ({ parts }: Result, wanted: (part: Part) => boolean): Solid[] =>
  parts.filter(wanted).flatMap((part) => placedSolids(part));
