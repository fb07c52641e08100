import { matrixOf } from '../../kernel/frames.ts';
import { bandOf } from '../../kernel/jewelry/mount.ts';
import { textLoops } from '../../kernel/lettering.ts';
import { solidOf } from '../../model/parts.ts';
import { CannotBuild } from '../../model/problem.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { angle, choice, length, text } from '../param.ts';

/** Text cut into a ring, inside or outside; the ring is consumed and comes back engraved, its stones with it. */
export const engrave = defineOperation({
  op: 'engrave',
  family: 'jewelry',
  label: 'Engraving',
  help: 'Text cut into a band, inside or outside.',
  params: {
    text: text({ label: 'Text', help: 'What is engraved.', default: 'Forever', maxLength: 80 }),
    side: choice({ label: 'Side', help: 'Inside the band or outside.', options: ['inside', 'outside'], default: 'inside' }),
    height: length({
      label: 'Letter height',
      help: 'Default half the width of the band.',
      default: 'auto',
      min: 0.6,
      max: 12,
      soft: [0.8, 4],
    }),
    depth: length({ label: 'Depth', help: 'How deep the letters are cut.', default: 0.3, min: 0.1, max: 1.2, advanced: true }),
    angle: angle({
      label: 'Place',
      help: 'Middle of the text, from the head round the ring.',
      default: 180,
      min: -180,
      max: 360,
      advanced: true,
    }),
    font: choice({
      label: 'Letters',
      help: 'Style of the letters.',
      options: ['sans', 'serif', 'script'],
      default: 'serif',
      advanced: true,
    }),
  },
  inputs: { min: 1, max: 1, help: 'the ring' },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [{ id: 'shank', op: 'create_shank', params: { size: 'US 9', width: 5, profile: 'flat' } }],
    inputs: ['shank'],
    params: { text: 'Forever', side: 'outside' },
    material: '18K yellow gold',
  },
  build: (values, { kernel, inputs, segments }) => {
    const ring = inputs[0]!;
    const band = bandOf(ring);
    const words = values.text.trim();
    if (!words) throw new CannotBuild('There is no text to engrave.', 'text');
    const width = Number(ring.facts.width ?? band.width);
    const height = values.height ?? Math.min(3, 0.5 * width);
    if (height > width - 0.4) throw new CannotBuild(`Letters ${height} mm high need a band wider than ${width.toFixed(2)} mm.`, 'height');
    if (values.depth > band.outer - band.inner - 0.5)
      throw new CannotBuild(`Letters ${values.depth} mm deep would leave less than 0.5 mm of the band.`, 'depth');
    const region = kernel.polygon(textLoops(words, height, values.font, segments));
    if (region.isEmpty()) throw new CannotBuild('None of these letters can be engraved.', 'text');
    const { min, max } = region.bounds();
    const inside = values.side === 'inside';
    const thickness = Number(ring.facts.thickness ?? band.outer - band.inner);
    const radius = inside ? band.inner : band.inner + thickness;
    const span = (max[0] - min[0]) / radius;
    if (span > 1.9 * Math.PI)
      throw new CannotBuild(`"${words}" is too long for this ring at ${height.toFixed(1)} mm: choose smaller letters.`, 'text');
    const flat = kernel.extrude(region.translate([-(min[0] + max[0]) / 2, -(min[1] + max[1]) / 2]), values.depth + 0.7).refineToLength(0.5);
    const middle = (values.angle * Math.PI) / 180;
    // u runs along the band, v along the finger; from outside the letters stand up toward -Z, from inside toward +Z, and both read from their side.
    const letters = flat.warp((p) => {
      const [u, v, h] = p;
      const turn = middle + u / radius;
      const r = inside ? radius + values.depth - h : radius - values.depth + h;
      p[0] = r * Math.sin(turn);
      p[1] = r * Math.cos(turn);
      p[2] = inside ? v : -v;
    });
    const tool = letters.transform(matrixOf(ring.anchors.center!));
    const metal = ring.parts.find((part) => part.solid && part.class !== 'gem' && part.class !== 'cutter');
    if (!metal?.solid) throw new CannotBuild('There is no metal to engrave.');
    const rest = ring.parts
      .filter((part) => part !== metal)
      .map((part): BuiltPart => ({ ...part, keepMaterial: part.keepMaterial ?? part.class === 'gem' }));
    const cut = solidOf({ ...ring, parts: [metal] }).subtract(tool);
    const { center, top, inside_top, inside_bottom } = ring.anchors;
    return {
      parts: [
        {
          role: metal.role,
          name: metal.name,
          class: metal.class,
          solid: cut,
          crease: metal.crease ?? 35,
          ...(metal.material ? { material: metal.material } : {}),
        },
        ...rest,
      ],
      anchors: Object.fromEntries(
        Object.entries({ center, top, inside_top, inside_bottom }).flatMap(([name, frame]) => (frame ? [[name, frame]] : [])),
      ),
      resolved: { height },
      facts: ring.facts,
    };
  },
});
