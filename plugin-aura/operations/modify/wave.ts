import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { refuseCrossing } from '../../kernel/crossing.ts';
import { angle, choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { AXIS_NUMBERS, refinedFor, reshaped } from './reshape.ts';

/** Ripples a solid. */
export const wave = defineOperation({
  op: 'wave',
  family: 'modify',
  label: 'Wave',
  help: 'Shifts each part up and down in waves that run along an axis: corrugated sheet, a flag, water.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    amplitude: length({ label: 'Amplitude', help: 'Height of a crest over the middle.', default: 2, min: 0, max: 10_000, soft: [0, 20] }),
    wavelength: length({ label: 'Wavelength', help: 'From crest to crest.', default: 20, min: 0.05, max: 100_000, soft: [1, 100] }),
    axis: choice({ label: 'Along', help: 'Axis that the waves run along.', options: ['x', 'y', 'z'], default: 'x' }),
    toward: choice({
      label: 'Toward',
      help: 'Axis that the crests rise toward; it differs from the first.',
      options: ['y', 'x', 'z'],
      default: 'y',
    }),
    phase: angle({ label: 'Phase', help: "Where in its wave the world's origin stands.", default: 0, min: -360, max: 360, advanced: true }),
  },
  example: {
    before: [{ id: 'sheet', op: 'box', params: { size: [80, 1.5, 50] } }],
    inputs: ['sheet'],
    params: { amplitude: 3, wavelength: 20 },
  },
  build({ amplitude, wavelength, axis, toward, phase }, { inputs, quality }) {
    if (axis === toward) throw new CannotBuild('Waves cannot rise along their own way: choose another axis.', 'toward');
    const [along, up] = [AXIS_NUMBERS[axis], AXIS_NUMBERS[toward]];
    const pieces = quality === 'draft' ? 12 : quality === 'final' ? 24 : 40;
    return {
      parts: reshaped(inputs, (solid) =>
        refuseCrossing(
          refinedFor(solid, wavelength / pieces, quality).warp((p) => {
            p[up] += amplitude * Math.sin((p[along] / wavelength) * 2 * Math.PI + (phase * Math.PI) / 180);
          }),
          'make the waves lower, or longer',
          'amplitude',
        ),
      ),
    };
  },
});
