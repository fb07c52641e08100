import { lathe } from '../../kernel/forms.ts';
import { flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';

/** A candle, alone or in a holder, burning where wanted. */
export const candle = defineOperation({
  op: 'create_candle',
  family: 'props',
  label: 'Candle',
  help: 'Candle with wick; holder and flame if wanted',
  produces: 'body',
  params: {
    height: length({ default: 180, min: 2, max: 5000, soft: [30, 400], step: 1, label: 'Height', help: 'Of the wax' }),
    diameter: length({ default: 24, min: 1, max: 2000, soft: [10, 120], step: 1, label: 'Diameter', help: 'Of the wax' }),
    holder: flag({ default: true, label: 'Holder', help: 'Stands in a turned holder' }),
    flame: flag({ default: true, label: 'Flame', help: 'It burns' }),
    materials: materialsParam(['wax', 'wick', 'holder', 'flame']),
  },
  spoken: {
    names: ['candle'],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high', 'long'], diameter: ['wide', 'thick', 'across'] },
    adjectives: { lit: { flame: true }, burning: { flame: true }, unlit: { flame: false } },
    parts: {
      holder: { names: ['base', 'candlestick', 'stand', 'dish'], present: { holder: true }, absent: { holder: false }, material: 'holder' },
      flame: { present: { flame: true }, absent: { flame: false }, material: 'flame' },
      wick: { material: 'wick' },
      wax: { material: 'wax' },
    },
  },
  example: { params: {} },
  build(params, context) {
    const { height: h, diameter: d } = params;
    const r = d / 2;
    const foot = params.holder ? d * 0.5 : 0;
    const parts: BuiltPart[] = [
      {
        role: 'wax',
        name: 'Candle',
        class: 'body',
        solid: lathe(context, [
          [0, 0],
          [r, 0],
          [r, h - r * 0.15],
          [r * 0.85, h],
          [r * 0.4, h - r * 0.12],
          [0, h - r * 0.2],
        ]).translate([0, foot, 0]),
        material: 'candle wax',
      },
    ];
    const wick = Math.max(r * 0.07, 0.2);
    parts.push({
      role: 'wick',
      name: 'Wick',
      class: 'body',
      solid: context.kernel.cylinder(r * 0.9, wick, wick, 12).translate([0, foot + h - r * 0.3, 0]),
      ...ofOwn('black paint'),
    });
    if (params.flame)
      parts.push({
        role: 'flame',
        name: 'Flame',
        class: 'body',
        solid: lathe(context, [
          [0, 0],
          [r * 0.22, r * 0.18],
          [r * 0.3, r * 0.45],
          [r * 0.2, r * 0.95],
          [r * 0.07, r * 1.5],
          [0, r * 1.8],
        ]).translate([0, foot + h + r * 0.3, 0]),
        ...ofOwn('flame'),
      });
    if (params.holder) {
      const wide = d * 1.7;
      parts.push({
        role: 'holder',
        name: 'Holder',
        class: 'body',
        solid: lathe(context, [
          [0, 0],
          [wide, 0],
          [wide * 1.05, d * 0.12],
          [wide, d * 0.2],
          [wide * 0.75, d * 0.1],
          [r * 1.3, d * 0.14],
          [r * 1.18, d * 0.3],
          [r * 1.18, d * 0.95],
          [r * 1.32, d],
          [r * 1.3, d * 1.06],
          [r * 1.001, d * 1.06],
          [r * 1.001, foot],
          [0, foot],
        ]),
        ...ofOwn('brass'),
      });
    }
    return { parts: dress(parts, params.materials, 'candle wax') };
  },
});
