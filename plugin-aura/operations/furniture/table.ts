import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { block, disc, lathe, plank } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import { choice, count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { aroundCircle, corners, legStyle, legs } from './legs.ts';
import { apronOf, frontDrawers, lowerShelf, pedestals, stretchers, type TableSize, tablecloth } from './tableParts.ts';

/** A table: top on legs with an apron, or on a turned pedestal. Ergonomic defaults in mm: dining height 750, coffee 420, desk 730. */
export const table = defineOperation({
  op: 'create_table',
  family: 'furniture',
  label: 'Table',
  help: 'Dining, coffee or side table or desk: a top on legs or on a pedestal',
  produces: 'body',
  anchors: { top: 'Middle of the table top' },
  params: {
    shape: choice({ options: ['rectangular', 'round', 'oval'], default: 'rectangular', label: 'Shape', help: 'Outline of the top' }),
    width: length({
      default: 1600,
      min: 50,
      max: 10000,
      soft: [300, 3000],
      step: 10,
      label: 'Width',
      help: 'Length of the top from left to right; the diameter of a round one',
    }),
    depth: length({
      default: 900,
      min: 50,
      max: 10000,
      soft: [300, 1500],
      step: 10,
      label: 'Depth',
      when: { shape: ['rectangular', 'oval'] },
      help: 'From front to back',
    }),
    height: length({
      default: 750,
      min: 50,
      max: 3000,
      soft: [300, 1100],
      step: 5,
      label: 'Height',
      help: 'From the floor to the top surface',
    }),
    thickness: length({ default: 'auto', min: 2, max: 300, soft: [10, 60], step: 1, label: 'Top thickness', help: 'Thickness of the top' }),
    base: choice({ options: ['legs', 'pedestal'], default: 'legs', label: 'Base', help: 'Legs, or one turned column' }),
    count: count({ default: 4, min: 2, max: 12, label: 'Legs', help: 'Number of legs; other than four stand in a circle' }),
    leg_style: legStyle,
    leg_thickness: length({
      default: 'auto',
      min: 4,
      max: 400,
      soft: [20, 120],
      step: 1,
      label: 'Leg thickness',
      help: 'Thickness of a leg at its top',
    }),
    drawers: count({
      default: 0,
      min: 0,
      max: 12,
      soft: [0, 4],
      label: 'Drawers',
      help: 'Drawers under the top, or in a pedestal at one side',
    }),
    drawers_at: choice({
      options: ['under_top', 'at_left', 'at_right', 'both_sides'],
      default: 'under_top',
      label: 'Place of the drawers',
      help: 'Side by side under the top, or one above the other in a pedestal',
    }),
    shelf: flag({ default: false, label: 'Lower shelf', help: 'A board between the legs' }),
    shelf_height: length({
      default: 'auto',
      min: 5,
      max: 2500,
      soft: [80, 500],
      step: 5,
      label: 'Shelf height',
      help: 'From the floor to the upper face of the lower shelf',
      when: { shelf: [true] },
    }),
    stretcher: flag({ default: false, label: 'Stretchers', help: 'Rails between the legs, low down' }),
    cloth: flag({ default: false, label: 'Tablecloth', help: 'A cloth that lies over it and hangs down around' }),
    apron: flag({ default: true, label: 'Apron', help: 'Rails between the legs under the top' }),
    materials: materialsParam(['top', 'leg', 'apron', 'pedestal', 'drawer', 'handle', 'shelf', 'stretcher', 'cloth']),
  },
  spoken: {
    names: [
      'table',
      'dining table',
      'kitchen table',
      'coffee table',
      'side table',
      'end table',
      'bedside table',
      'desk',
      'writing desk',
      'console table',
      'workbench',
      'bistro table',
      'conference table',
      'office desk',
      'computer desk',
      'nest table',
      'work table',
      'school desk',
      'standing desk',
      'kids desk',
      'kids table',
      'dressing table',
      'vanity table',
      'garden table',
      'patio table',
      'card table',
      'breakfast table',
      'drafting table',
      'tavern table',
      'farmhouse table',
      'changing table',
      'sofa table',
      'small table',
      'small round table',
    ],
    variants: [
      { names: ['coffee table'], params: { width: 1100, depth: 600, height: 420 } },
      { names: ['side table', 'end table', 'bedside table'], params: { width: 450, depth: 450, height: 550 } },
      { names: ['desk', 'writing desk', 'office desk', 'computer desk'], params: { width: 1400, depth: 700, height: 730 } },
      { names: ['small table'], params: { width: 600, depth: 600, height: 600 } },
      { names: ['small round table'], params: { shape: 'round', width: 600, depth: 600, height: 600 } },
      { names: ['console table'], params: { width: 1200, depth: 350, height: 800 } },
      { names: ['workbench', 'work table'], params: { width: 1500, depth: 650, height: 900, thickness: 50, leg_thickness: 90 } },
      { names: ['bistro table'], params: { shape: 'round', width: 700, depth: 700, base: 'pedestal' } },
      { names: ['conference table'], params: { width: 3000, depth: 1200 } },
      { names: ['school desk'], params: { width: 700, depth: 500, height: 720 }, materials: { leg: 'dark grey steel' } },
      { names: ['standing desk'], params: { width: 1400, depth: 700, height: 1080 }, materials: { leg: 'black steel' } },
      { names: ['kids desk', 'kids table'], params: { width: 800, depth: 500, height: 520 } },
      { names: ['dressing table', 'vanity table'], params: { width: 1000, depth: 420, height: 760, drawers: 2 } },
      { names: ['x leg table', 'cross leg table', 'crossed leg table', 'x frame table'], params: { leg_style: 'crossed' } },
      { names: ['card table'], params: { width: 860, depth: 860, height: 720 } },
      { names: ['drafting table'], params: { width: 1300, depth: 800, height: 900 } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: {
      width: ['long', 'length', 'diameter', 'across', 'wide', 'width'],
      depth: ['wide', 'width', 'deep'],
      height: ['tall', 'high'],
      thickness: ['top thickness', 'thickness'],
    },
    adjectives: {
      circular: { shape: 'round' },
      child: { height: 520 },
      kid: { height: 520 },
      long: { width: 2200 },
      square: { width: 900, depth: 900 },
      rectangular: { shape: 'rectangular' },
      pedestal: { base: 'pedestal' },
    },
    parts: {
      leg: {
        names: ['post', 'table leg'],
        adjectives: {
          pedestal: { base: 'pedestal' },
          central: { base: 'pedestal' },
          single: { base: 'pedestal' },
          hairpin: { leg_style: 'hairpin' },
          x: { leg_style: 'crossed' },
          'x shaped': { leg_style: 'crossed' },
          cross: { leg_style: 'crossed' },
        },
        count: 'count',
        material: 'leg',
        sizes: { size: 'leg_thickness', thickness: 'leg_thickness', width: 'leg_thickness', diameter: 'leg_thickness' },
      },
      top: {
        names: ['table top', 'tabletop', 'surface', 'board', 'slab'],
        material: 'top',
        sizes: { size: 'thickness', thickness: 'thickness', width: 'depth', length: 'width', diameter: 'width' },
      },
      drawer: {
        count: 'drawers',
        absent: { drawers: 0 },
        material: 'drawer',
        adjectives: {
          left: { drawers_at: 'at_left' },
          right: { drawers_at: 'at_right' },
          front: { drawers_at: 'under_top' },
          'each side': { drawers_at: 'both_sides' },
          'both sides': { drawers_at: 'both_sides' },
        },
      },
      cabinet: {
        names: ['drawer unit', 'drawer cabinet', 'pedestal cabinet', 'drawer block', 'side cabinet'],
        present: { drawers: 3, drawers_at: 'at_right' },
        material: 'drawer',
        adjectives: { left: { drawers_at: 'at_left', drawers: 3 }, right: { drawers_at: 'at_right', drawers: 3 } },
      },
      knob: { names: ['handle', 'pull', 'drawer knob'], material: 'handle' },
      shelf: {
        names: ['lower shelf', 'undershelf', 'bottom shelf', 'magazine shelf'],
        present: { shelf: true },
        absent: { shelf: false },
        material: 'shelf',
        sizes: { height: 'shelf_height' },
        at: ['bottom', 'below', 'underneath'],
        adjectives: { lower: { shelf: true }, low: { shelf: true }, bottom: { shelf: true } },
      },
      stretcher: {
        names: ['crossbar', 'cross rail', 'cross bar', 'brace'],
        present: { stretcher: true },
        absent: { stretcher: false },
        material: 'stretcher',
      },
      cloth: { names: ['tablecloth', 'table cloth'], present: { cloth: true }, absent: { cloth: false }, material: 'cloth' },
      frame: { names: ['base frame', 'underframe', 'table frame'], present: { apron: true }, material: 'leg' },
      apron: { names: ['skirt'], present: { apron: true }, absent: { apron: false }, material: 'apron' },
      pedestal: { names: ['central leg', 'column'], present: { base: 'pedestal' }, material: 'pedestal' },
    },
    holds: { on: 'top' },
  },
  example: { params: { width: 1400, depth: 800, leg_style: 'tapered' }, material: 'oak' },
  build(params, context) {
    const { width, height } = params;
    const depth = params.shape === 'round' ? width : params.depth;
    const thickness = params.thickness ?? Math.max(4, Math.min(40, Math.min(width, depth) * 0.04));
    const leg = params.leg_thickness ?? Math.max(5, Math.min(80, Math.min(width, depth) * 0.075));
    if (thickness >= height * 0.8)
      throw new CannotBuild(`A top of ${thickness} mm leaves no room for legs in a table ${height} mm high.`, 'thickness');
    if (leg * 2 > Math.min(width, depth))
      throw new CannotBuild(`Legs ${leg} mm thick do not fit under a top of ${Math.min(width, depth)} mm.`, 'leg_thickness');
    const under = height - thickness;
    const rim = { top: { kind: 'round', size: thickness * 0.15 }, bottom: { kind: 'round', size: thickness * 0.15 } } as const;
    const top =
      params.shape === 'rectangular'
        ? block(context, [width, thickness, depth], { corner: thickness * 0.25, ...rim })
        : disc(context, width / 2, thickness, rim).scale([1, 1, depth / width]);
    const parts: BuiltPart[] = [{ role: 'top', name: 'Table top', class: 'body', solid: top.translate([0, under, 0]), grain: [1, 0, 0] }];
    if (params.cloth) parts.push(tablecloth(context, params.shape, { width, depth, height }));
    if (params.base === 'pedestal') {
      const r = Math.min(width, depth) / 2;
      const foot = under * 0.06;
      parts.push({
        role: 'pedestal',
        name: 'Pedestal',
        class: 'body',
        grain: [0, 1, 0],
        solid: lathe(context, [
          [0, 0],
          [r * 0.62, 0],
          [r * 0.62, foot * 0.5],
          [r * 0.25, foot * 1.4],
          [leg * 0.65, foot * 2.4],
          [leg * 0.55, under * 0.5],
          [leg * 0.65, under - foot],
          [r * 0.45, under],
          [0, under],
        ]),
      });
      return {
        parts: dress(parts, params.materials, 'oak', { apron: 'leg', stretcher: 'leg' }),
        anchors: { top: frameAt([0, height, 0]) },
        resolved: { thickness, leg_thickness: leg },
      };
    }
    const four = params.count === 4 && params.shape === 'rectangular';
    const inset = leg * 0.5 + Math.min(width, depth) * 0.02;
    const places = four
      ? corners(width, depth, inset)
      : aroundCircle(params.count, 1).map(([x, z]) => [x * (width / 2) * 0.72, z * (depth / 2) * 0.72] as const);
    // a pedestal of drawers stands in place of the legs at its side
    const held = params.drawers > 0 && params.drawers_at !== 'under_top' && params.shape === 'rectangular';
    const [left, right] = [held && /left|both/.test(params.drawers_at), held && /right|both/.test(params.drawers_at)];
    const standing = held ? corners(width, depth, inset).filter(([x]) => (x < 0 ? !left : !right)) : places;
    if (standing.length > 0) parts.push(legs(context, standing, under, leg, params.leg_style));
    const rests: TableSize = { width, depth, under, leg, inset };
    if (params.drawers > 0)
      parts.push(...(params.drawers_at === 'under_top' ? frontDrawers(context, rests, params) : pedestals(context, rests, params)));
    if (params.shelf) parts.push(...lowerShelf(context, rests, params.shelf_height, four));
    if (params.stretcher && four) parts.push(stretchers(context, rests));
    if (params.apron && four && !held) {
      const tall = apronOf(under);
      const board = Math.min(22, leg * 0.4);
      const rail = (w: number, d: number, x: number, z: number): BuiltPart => ({
        role: 'apron',
        name: 'Apron',
        class: 'body',
        solid: plank(context, [w, tall, d], board * 0.05).translate([x, under - tall, z]),
      });
      const [x, z] = [width / 2 - inset, depth / 2 - inset];
      const across = width - 2 * inset - leg * 0.9;
      const along = depth - 2 * inset - leg * 0.9;
      parts.push(rail(across, board, 0, z), rail(across, board, 0, -z), rail(board, along, x, 0), rail(board, along, -x, 0));
    }
    return {
      parts: dress(parts, params.materials, 'oak', { apron: 'leg', stretcher: 'leg' }),
      anchors: { top: frameAt([0, height, 0]) },
      resolved: { thickness, leg_thickness: leg },
    };
  },
});
