import { beveledExtrusion } from '../../kernel/bevel.ts';
import { textGlyphs } from '../../kernel/lettering.ts';
import { choice, length, text as textParam } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** Raised lettering: stands upright facing the viewer, or lies flat. */
export const text = defineOperation({
  op: 'text',
  family: 'profiles',
  label: 'Text',
  help: 'Solid lettering, standing toward the viewer or lying flat',
  produces: 'body',
  params: {
    text: textParam({ default: 'Aura', maxLength: 200, label: 'Text', help: 'The letters' }),
    size: length({ default: 10, min: 0.2, max: 1e5, soft: [1, 100], label: 'Size', help: 'Height of the capitals' }),
    depth: length({ default: 2, min: 0.02, max: 1e5, soft: [0.2, 20], label: 'Depth', help: 'Thickness of the letters' }),
    font: choice({ options: ['sans', 'serif', 'script'], default: 'sans', label: 'Typeface', help: 'Plain, with serifs, or handwritten' }),
    lying: choice({
      options: ['standing', 'flat'],
      default: 'standing',
      label: 'Stance',
      help: 'Standing toward the viewer, or lying face up',
    }),
  },
  spoken: {
    names: ['text', 'lettering', '3d text', 'letters', 'letter', 'word'],
    sizes: { one: 'size' },
    words: { size: ['tall', 'high', 'height', 'size'], depth: ['deep', 'depth', 'thick', 'thickness'] },
    adjectives: {
      serif: { font: 'serif' },
      script: { font: 'script' },
      handwritten: { font: 'script' },
      cursive: { font: 'script' },
      lying: { lying: 'flat' },
      flat: { lying: 'flat' },
    },
  },
  example: { params: { text: 'Aura', size: 12, depth: 3, font: 'serif' } },
  build(params, context) {
    const { kernel } = context;
    const letters = textGlyphs(params.text, params.size, params.font, context.segments)
      .filter((glyph) => glyph.loops.length > 0)
      .map((glyph) => beveledExtrusion(kernel, kernel.polygon(glyph.loops, 'NonZero'), params.depth, {}, context.segments));
    const line = kernel.union(letters);
    return { parts: [{ role: 'lettering', class: 'body', solid: params.lying === 'flat' ? line.rotate([-90, 0, 0]) : line }] };
  },
});
