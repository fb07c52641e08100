import { lathe } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, flag, ratio } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { contentLook, contentParam, poured } from './content.ts';
import { diameterParam, heightParam, wallParam } from './shared.ts';
import { roomOf, vessel } from './wall.ts';

/** Width of the body as a share of the height, by form. */
export const ACROSS = { wine: 0.26, beer: 0.27, flask: 0.5, jar: 0.55, milk: 0.36 } as const;

/** A bottle or flask; height includes the closure. */
export const bottle = defineOperation({
  op: 'create_bottle',
  family: 'vessels',
  label: 'Bottle',
  help: 'Wine, beer or perfume bottle, flask or jar, with cork, cap or nothing',
  produces: 'body',
  anchors: { rim: 'Middle of the mouth' },
  params: {
    form: choice({ options: ['wine', 'beer', 'flask', 'jar', 'milk'], default: 'wine', label: 'Form', help: 'Outline of the shoulders' }),
    height: heightParam(300),
    diameter: diameterParam('Diameter of the body'),
    wall: wallParam,
    closure: choice({ options: ['none', 'cork', 'cap'], default: 'none', label: 'Closure', help: 'Cork, screw cap or open' }),
    fill: ratio({ default: 0, min: 0, max: 1, label: 'Filled', help: 'Share of the height up to which liquid stands in it' }),
    content: { ...contentParam, help: 'What stands in it, where it is filled' },
    label: flag({ default: false, label: 'Label', help: 'A paper label round the body' }),
    materials: materialsParam(['bottle', 'cork', 'cap', 'label', 'liquid']),
  },
  spoken: {
    names: [
      'bottle',
      'wine bottle',
      'beer bottle',
      'glass bottle',
      'jar',
      'flask',
      'jam jar',
      'potion bottle',
      'potion',
      'health potion',
      'mana potion',
      'magic potion',
      'poison bottle',
      'water bottle',
      'thermos',
      'thermos flask',
      'sports bottle',
      'milk bottle',
      'medicine bottle',
      'perfume bottle',
      'mason jar',
    ],
    variants: [
      { names: ['wine bottle'], params: { form: 'wine' } },
      { names: ['beer bottle'], params: { form: 'beer', height: 240 } },
      { names: ['jar'], params: { form: 'jar', height: 160, closure: 'cap' } },
      { names: ['jam jar', 'mason jar'], params: { form: 'jar', height: 130, closure: 'cap' }, materials: { main: 'clear glass' } },
      { names: ['flask'], params: { form: 'flask', height: 140, closure: 'cork' } },
      {
        names: ['potion', 'potion bottle', 'health potion', 'mana potion', 'magic potion', 'poison bottle'],
        params: { form: 'flask', height: 140, closure: 'cork', fill: 0.55 },
        materials: { main: 'clear glass', liquid: '#c21f3a glossy plastic' },
      },
      {
        names: ['thermos', 'thermos flask', 'thermos bottle', 'vacuum flask', 'sports bottle', 'drinking bottle'],
        params: { form: 'jar', height: 280, diameter: 80, closure: 'cap' },
        materials: { main: 'brushed steel' },
      },
      {
        names: ['water bottle', 'medicine bottle'],
        params: { form: 'beer', height: 260, diameter: 70, closure: 'cap' },
        materials: { main: 'clear glass' },
      },
      { names: ['milk bottle'], params: { form: 'milk', height: 250, diameter: 90 }, materials: { main: 'clear glass', cap: 'aluminium' } },
      { names: ['perfume bottle'], params: { form: 'flask', height: 90, closure: 'cap' } },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'width', 'across'], wall: ['wall', 'wall thickness', 'thick'] },
    parts: {
      cork: { names: ['stopper'], present: { closure: 'cork' }, absent: { closure: 'none' }, material: 'cork' },
      lid: {
        names: ['cap', 'screw cap', 'top', 'cover'],
        present: { closure: 'cap' },
        absent: { closure: 'none' },
        material: 'cap',
        adjectives: { screw: { closure: 'cap' }, 'screw on': { closure: 'cap' }, threaded: { closure: 'cap' } },
      },
      body: { material: 'bottle' },
      liquid: {
        names: ['fluid', 'contents', 'jam', 'honey', 'elixir'],
        present: { fill: 0.7 },
        absent: { fill: 0 },
        material: 'liquid',
      },
      ...poured,
      label: { names: ['paper label', 'sticker', 'etiquette'], present: { label: true }, absent: { label: false }, material: 'label' },
    },
    holds: { in: 'bottom', on: 'rim' },
  },
  example: { params: { closure: 'cork' }, material: 'brown glass' },
  build(params, context) {
    const { form } = params;
    const neck = { wine: 0.36, beer: 0.4, flask: 0.28, jar: 0.78, milk: 0.42 }[form];
    const closed = params.closure !== 'none';
    const diameter = params.diameter ?? params.height * ACROSS[form];
    const r = diameter / 2;
    const mouth = r * neck;
    const above = closed ? Math.min(mouth * 0.7, params.height * 0.08) : 0;
    const height = params.height - above;
    const wall = params.wall ?? Math.max(0.5, Math.min(4, diameter * 0.04));
    const lines: Record<typeof form, readonly Vec2[]> = {
      wine: [[0.93, 0], [1, 0.015], [1, 0.3], ...shoulder([1, 0.58], [neck, 0.8]), [neck, 0.95], [neck * 1.12, 0.96], [neck * 1.12, 1]],
      beer: [[0.93, 0], [1, 0.02], [1, 0.3], ...shoulder([1, 0.48], [neck, 0.88]), [neck, 0.935], [neck * 1.1, 0.95], [neck * 1.1, 1]],
      flask: [
        [0.7, 0],
        [0.9, 0.04],
        [1, 0.22],
        [0.86, 0.44],
        [0.44, 0.62],
        [neck, 0.7],
        [neck, 0.92],
        [neck * 1.15, 0.95],
        [neck * 1.15, 1],
      ],
      // a broad neck that widens to a rolled lip
      milk: [
        [0.92, 0],
        [1, 0.03],
        [1, 0.3],
        ...shoulder([1, 0.52], [neck, 0.78]),
        [neck * 1.08, 0.92],
        [neck * 1.32, 0.95],
        [neck * 1.32, 1],
      ],
      jar: [[0.94, 0], [1, 0.03], [1, 0.4], ...shoulder([1, 0.78], [neck, 0.9]), [neck, 1]],
    };
    const line = lines[form].map(([x, y]): Vec2 => [x * r, y * height]);
    const parts: BuiltPart[] = [
      { role: 'bottle', name: 'Bottle', class: 'body', solid: vessel(context, line, wall, { smooth: form === 'flask' }), crease: 45 },
    ];
    const inner = line.at(-1)![0] - wall;
    if (params.fill > 0) {
      // what stands in it keeps just within the wall
      const level = wall + (height * 0.96 - wall) * params.fill;
      const within = line.filter(([, y]) => y > wall && y < level).map(([x, y]): Vec2 => [Math.max(x - wall * 1.04, wall * 0.1), y]);
      const radius = (y: number): number => {
        const k = line.findIndex(([, up]) => up >= y);
        const [a, b] = [line[Math.max(0, k - 1)]!, line[Math.max(0, k)]!];
        const share = b[1] > a[1] ? (y - a[1]) / (b[1] - a[1]) : 0;
        return Math.max(a[0] + (b[0] - a[0]) * share - wall * 1.04, wall * 0.1);
      };
      const look = params.content === 'none' ? { name: 'Liquid', material: '#6b1022 glossy plastic' } : contentLook(params.content);
      parts.push({
        role: 'liquid',
        name: look.name,
        class: 'body',
        crease: 40,
        solid: lathe(context, [[0, wall * 1.02], [radius(wall * 1.02), wall * 1.02], ...within, [radius(level), level], [0, level]]),
        ...ofOwn(look.material),
      });
    }
    if (params.label) {
      const [low, high] = form === 'flask' ? [0.14, 0.34] : [0.12, 0.42];
      const widest = Math.max(...line.filter(([, y]) => y >= low * height && y <= high * height).map(([x]) => x), r * 0.99);
      const skin = Math.max(0.15, wall * 0.12);
      parts.push({
        role: 'label',
        name: 'Label',
        class: 'body',
        crease: 40,
        solid: lathe(context, [
          [widest - skin * 2, low * height],
          [widest + skin, low * height],
          [widest + skin, high * height],
          [widest - skin * 2, high * height],
        ]),
        ...ofOwn('paper'),
      });
    }
    if (params.closure === 'cork')
      parts.push({
        role: 'cork',
        name: 'Cork',
        class: 'body',
        solid: lathe(context, [
          [0, height - above * 1.4],
          [inner * 0.99, height - above * 1.4],
          [inner * 0.99, height],
          [inner * 1.02, params.height - above * 0.12],
          [inner * 0.92, params.height],
          [0, params.height],
        ]),
        ...ofOwn('cork'),
      });
    if (params.closure === 'cap') {
      const rim = line.at(-1)![0];
      const skirt = Math.max(above, height * 0.03);
      parts.push({
        role: 'cap',
        name: 'Cap',
        class: 'body',
        solid: lathe(context, [
          [rim, height - skirt],
          [rim + wall * 0.5, height - skirt],
          [rim + wall * 0.5, params.height - wall * 0.3],
          [rim, params.height],
          [0, params.height],
          [0, height],
          [rim, height],
        ]),
        ...ofOwn('black plastic'),
      });
    }
    return {
      parts: dress(parts, params.materials, 'green glass'),
      anchors: { rim: frameAt([0, height, 0]) },
      resolved: { diameter, wall },
      facts: { room: roomOf(context, line, wall, { smooth: form === 'flask' }) },
    };
  },
});

/** An S-curve from the body to the neck, upright at both ends. */
function shoulder([r0, y0]: Vec2, [r1, y1]: Vec2): Vec2[] {
  const steps = 14;
  return Array.from({ length: steps + 1 }, (_, i): Vec2 => {
    const t = i / steps;
    return [r0 + (r1 - r0) * t * t * (3 - 2 * t), y0 + (y1 - y0) * t];
  });
}
