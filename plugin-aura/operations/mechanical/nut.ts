import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import { threadedRod } from '../../kernel/thread.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { metricSize } from './metric.ts';
import { NUT_STYLES, nutBody, usualNut } from './nutForms.ts';

/** Least width of a nut over its thread. */
const LEAST_WIDTH = 1.2;

/** A metric nut: of hexagon form by ISO 4032, or square, with a flange, domed, with wings or knurled. */
export const nut = defineOperation({
  op: 'create_nut',
  family: 'mechanical',
  label: 'Nut',
  help: 'Metric nut to ISO sizes with its thread: hexagon, square, flange, dome, wing or knurled',
  produces: 'body',
  anchors: { axis: 'Middle of the nut' },
  params: {
    diameter: length({ default: 8, min: 0.5, max: 200, soft: [2, 36], step: 0.5, label: 'Thread', help: 'Nominal diameter: 6 for M6' }),
    style: choice({
      options: NUT_STYLES,
      default: 'hex',
      label: 'Style',
      help: 'Hexagon, square, with a flange, domed (closed above), with wings, or knurled for the fingers',
    }),
    width: length({
      default: 'auto',
      min: 0.6,
      max: 2000,
      soft: [3, 80],
      step: 0.5,
      label: 'Width',
      help: 'Over the flats, the flange, the wings or the knurl; default by standard',
    }),
    height: length({ default: 'auto', min: 0.2, max: 500, soft: [1, 40], step: 0.1, label: 'Height', help: 'Default by ISO 4032' }),
    modelled: flag({ default: true, label: 'Modelled thread', help: 'Off: a plain hole' }),
  },
  spoken: {
    names: [
      'nut',
      'hex nut',
      'hexagon nut',
      'square nut',
      'flange nut',
      'flanged nut',
      'dome nut',
      'acorn nut',
      'cap nut',
      'wing nut',
      'butterfly nut',
      'thumb nut',
      'knurled nut',
      'knurled thumb nut',
      'coupling nut',
      'thin nut',
      'jam nut',
    ],
    variants: [
      { names: ['square nut'], params: { style: 'square' } },
      { names: ['flange nut', 'flanged nut'], params: { style: 'flange' } },
      { names: ['dome nut', 'acorn nut', 'cap nut'], params: { style: 'dome' } },
      { names: ['wing nut', 'butterfly nut'], params: { style: 'wing' } },
      { names: ['thumb nut', 'knurled nut', 'knurled thumb nut'], params: { style: 'knurled' } },
    ],
    sizes: { one: 'diameter' },
    words: {
      height: ['high', 'thick', 'thickness', 'tall', 'long'],
      diameter: ['thread', 'bore', 'hole', 'inside', 'thread diameter'],
      width: ['across flats', 'wide', 'across', 'outside', 'outer diameter', 'span', 'key width', 'wrench size'],
    },
    adjectives: { hexagonal: { style: 'hex' }, knurled: { style: 'knurled' }, domed: { style: 'dome' } },
    parts: {
      wing: { always: 2, sizes: { size: 'width', width: 'width' } },
      flange: { present: { style: 'flange' }, sizes: { diameter: 'width', size: 'width' } },
      hole: {
        names: ['threaded hole', 'tapped hole', 'bore', 'through hole'],
        sizes: { diameter: 'diameter', size: 'diameter' },
        at: ['center'],
      },
    },
  },
  example: { params: { diameter: 8 }, material: 'steel' },
  build(params, context) {
    const { kernel, segments } = context;
    const size = metricSize(params.diameter);
    const { diameter: d, style } = params;
    const sizes = { thread: d, flats: size.flats, nut: size.nut };
    const usual = usualNut(style, sizes);
    const height = params.height ?? usual.height;
    const width = params.width ?? usual.width;
    if (width < d * LEAST_WIDTH)
      throw new CannotBuild(
        `A nut ${width} mm wide has no room for a thread of ${d} mm: give at least ${(d * LEAST_WIDTH).toFixed(1)}.`,
        'width',
      );
    const around = context.quality === 'draft' ? 24 : Math.min(64, segments(d / 2));
    const { solid: body, bored } = nutBody(context, style, sizes, width, height);
    const closed = style === 'dome';
    const through = closed ? bored : bored + 2 * size.pitch;
    const hole = params.modelled
      ? threadedRod(kernel, d, size.pitch, through + 2 * size.pitch, around, { clearance: size.pitch * 0.06 }).translate([
          0,
          -2 * size.pitch,
          0,
        ])
      : kernel.cylinder(closed ? bored * 2 : height * 3, d / 2, d / 2, around).translate([0, closed ? -bored : -height, 0]);
    const lead = kernel.cylinder(d * 0.55, d * 0.55, 0, around);
    const solid = closed ? body.subtract(hole, lead) : body.subtract(hole, lead, lead.rotate([180, 0, 0]).translate([0, bored, 0]));
    return {
      parts: [{ role: 'nut', name: `M${d} nut`, class: 'body', solid, crease: 30, material: 'steel' }],
      anchors: { axis: frameAt([0, height / 2, 0]) },
      resolved: { height, width },
    };
  },
});
