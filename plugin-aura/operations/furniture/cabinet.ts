import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { disc, plank } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { IDENTITY, multiply } from '../../kernel/matrix.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import { choice, count, length, ratio } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { AJAR, drawerBox, moveOf } from './ajar.ts';
import { baysOf, boardsOf, frontsOf, mirrorsOf, place, shellOf } from './bays.ts';
import { corners, legStyle, legs } from './legs.ts';

/** A quarter turn in the plane of the front. */
const UPRIGHT: Mat4 = [0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

/** A chest of drawers, cupboard, sideboard or wardrobe: drawers above doors, each a front that fits its opening with a gap. */
export const cabinet = defineOperation({
  op: 'create_cabinet',
  family: 'furniture',
  label: 'Cabinet',
  help: 'Chest of drawers, cupboard, sideboard, wardrobe or nightstand: drawers over doors on legs or a plinth',
  produces: 'body',
  anchors: { top: 'Middle of the top' },
  params: {
    width: length({ default: 900, min: 60, max: 6000, soft: [300, 2400], step: 10, label: 'Width', help: 'Outer width' }),
    height: length({ default: 850, min: 60, max: 4000, soft: [300, 2400], step: 10, label: 'Height', help: 'Outer height' }),
    depth: length({
      default: 450,
      min: 40,
      max: 2000,
      soft: [250, 700],
      step: 5,
      label: 'Depth',
      help: 'Outer depth, handles not counted',
    }),
    drawers: count({ default: 0, min: 0, max: 24, soft: [0, 8], label: 'Drawers', help: 'Rows of drawers, one under the other' }),
    columns: count({ default: 1, min: 1, max: 6, label: 'Columns', help: 'Drawers side by side in a row' }),
    doors: count({ default: 0, min: 0, max: 8, soft: [0, 4], label: 'Doors', help: 'Doors side by side, under the drawers' }),
    arrangement: choice({
      options: ['stacked', 'drawers_below', 'drawers_left', 'drawers_right', 'drawers_middle'],
      default: 'stacked',
      label: 'Arrangement',
      help: 'Drawers above the doors, below or beside them',
    }),
    open: choice({
      options: ['none', 'everywhere', 'below', 'at_left', 'in_middle', 'at_right'],
      default: 'none',
      label: 'Open compartment',
      help: 'Which part of the front has neither drawers nor doors',
    }),
    shelves: count({ default: 0, min: 0, max: 20, soft: [0, 6], label: 'Shelves', help: 'Boards in each compartment without drawers' }),
    hinge: choice({ options: ['at_left', 'at_right'], default: 'at_left', label: 'Hinge', help: 'Side on which a single door hangs' }),
    mirror: choice({
      options: ['none', 'all_doors', 'left_door', 'middle_door', 'right_door'],
      default: 'none',
      label: 'Mirror',
      help: 'Doors with a mirror on them',
    }),
    ajar: choice({ options: AJAR, default: 'closed', label: 'Stands open', help: 'Which doors and drawers stand open' }),
    opening: ratio({ default: 0.8, min: 0.05, max: 1, label: 'Opening', help: 'How far they stand open, of the whole way' }),
    base: choice({
      options: ['plinth', 'legs', 'none'],
      default: 'plinth',
      label: 'Base',
      help: 'A set-back plinth, legs, or flat on the floor',
    }),
    leg_style: legStyle,
    foot: length({ default: 'auto', min: 1, max: 1000, soft: [40, 250], step: 5, label: 'Leg height', help: 'Height of legs or plinth' }),
    handles: choice({ options: ['knob', 'bar', 'none'], default: 'knob', label: 'Handles', help: 'Round knobs, bars, or none' }),
    drawer_handles: count({
      default: 0,
      min: 0,
      max: 2,
      label: 'Handles of a drawer',
      help: 'On each drawer; 0 is one, or two where it is wide',
      advanced: true,
    }),
    worktop: length({
      default: 0,
      min: 0,
      max: 200,
      soft: [0, 60],
      step: 1,
      label: 'Worktop',
      help: 'Thickness of a top that stands over the front and sides, within the height; 0 is none',
    }),
    materials: materialsParam(['worktop', 'body', 'drawer', 'door', 'handle', 'leg', 'shelf', 'mirror', 'plinth']),
  },
  spoken: {
    names: [
      'cabinet',
      'cupboard',
      'chest of drawers',
      'dresser',
      'sideboard',
      'wardrobe',
      'nightstand',
      'drawer unit',
      'commode',
      'closet',
      'credenza',
      'tv stand',
      'tv board',
      'tv bench',
      'tv unit',
      'tv cabinet',
      'media console',
      'lowboard',
      'chest',
      'kitchen cabinet',
      'base cabinet',
      'kitchen base cabinet',
      'wall cabinet',
      'bathroom cabinet',
      'file cabinet',
      'filing cabinet',
      'shoe cabinet',
    ],
    variants: [
      { names: ['cabinet', 'cupboard'], params: { doors: 2 } },
      { names: ['chest of drawers', 'dresser', 'drawer unit', 'commode', 'chest'], params: { drawers: 4 } },
      { names: ['sideboard', 'credenza'], params: { width: 1600, height: 750, doors: 3, drawers: 1, columns: 3, base: 'legs' } },
      { names: ['wardrobe', 'closet'], params: { width: 1200, height: 2000, depth: 600, doors: 2 } },
      {
        names: ['kitchen cabinet', 'base cabinet', 'kitchen base cabinet'],
        params: { width: 600, height: 820, depth: 560, doors: 1, handles: 'bar' },
      },
      { names: ['wall cabinet', 'bathroom cabinet'], params: { width: 600, height: 700, depth: 320, doors: 2, base: 'none' } },
      { names: ['file cabinet', 'filing cabinet'], params: { width: 420, height: 1320, depth: 620, drawers: 4, handles: 'bar' } },
      {
        names: ['kitchen island', 'island unit'],
        params: { width: 1800, height: 900, depth: 900, doors: 3, drawers: 1, columns: 3, handles: 'bar', worktop: 40 },
      },
      {
        names: ['locker', 'school locker'],
        params: { width: 400, height: 1800, depth: 450, doors: 1, base: 'none' },
        materials: { main: 'blue paint' },
      },
      {
        names: ['medicine cabinet'],
        params: { width: 450, height: 600, depth: 150, doors: 1, base: 'none' },
        materials: { main: 'white paint' },
      },
      {
        names: ['display cabinet', 'china cabinet', 'vitrine'],
        params: { width: 900, height: 1800, depth: 400, doors: 2, shelves: 3 },
        materials: { door: 'clear glass' },
      },
      { names: ['pantry cupboard', 'larder cupboard', 'linen cupboard'], params: { width: 900, height: 2000, depth: 500, doors: 2 } },
      { names: ['shoe cabinet'], params: { width: 800, height: 1100, depth: 300, doors: 2 } },
      { names: ['nightstand'], params: { width: 450, height: 550, depth: 400, drawers: 2, base: 'legs' } },
      {
        names: ['tv stand', 'tv board', 'tv bench', 'tv unit', 'tv cabinet', 'media console', 'lowboard'],
        params: { width: 1600, height: 500, doors: 2 },
      },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      drawer: {
        names: ['drawer front', 'drawer face'],
        count: 'drawers',
        present: { columns: 1 },
        material: 'drawer',
        absent: { drawers: 0 },
        adjectives: {
          left: { arrangement: 'drawers_left' },
          right: { arrangement: 'drawers_right' },
          middle: { arrangement: 'drawers_middle' },
          center: { arrangement: 'drawers_middle' },
          bottom: { arrangement: 'drawers_below' },
          lower: { arrangement: 'drawers_below' },
          below: { arrangement: 'drawers_below' },
          underneath: { arrangement: 'drawers_below' },
        },
      },
      door: {
        names: ['front'],
        count: 'doors',
        material: 'door',
        absent: { doors: 0, open: 'everywhere' },
        adjectives: {
          open: { ajar: 'all_doors' },
          'half open': { ajar: 'all_doors', opening: 0.5 },
          left: { arrangement: 'drawers_right', hinge: 'at_left' },
          right: { arrangement: 'drawers_left', hinge: 'at_right' },
          mirrored: { mirror: 'all_doors' },
          mirror: { mirror: 'all_doors' },
          sliding: { handles: 'none' },
        },
      },
      shelf: {
        names: ['board', 'inner shelf', 'adjustable shelf'],
        count: 'shelves',
        material: 'shelf',
        absent: { shelves: 0 },
        adjectives: { open: { open: 'below' }, lower: { open: 'below' } },
      },
      compartment: {
        names: ['open compartment', 'niche', 'open shelf', 'cubby', 'space'],
        present: { open: 'below' },
        adjectives: {
          left: { open: 'at_left' },
          right: { open: 'at_right' },
          middle: { open: 'in_middle' },
          center: { open: 'in_middle' },
        },
      },
      center: { names: ['middle', 'middle section', 'middle part', 'center section', 'center part'], present: { open: 'in_middle' } },
      hinge: { names: ['door hinge'], present: {}, adjectives: { left: { hinge: 'at_left' }, right: { hinge: 'at_right' } } },
      mirror: {
        names: ['mirror front', 'mirror door'],
        present: { mirror: 'all_doors' },
        absent: { mirror: 'none' },
        material: 'mirror',
        adjectives: {
          left: { mirror: 'left_door' },
          right: { mirror: 'right_door' },
          middle: { mirror: 'middle_door' },
          center: { mirror: 'middle_door' },
        },
      },
      column: { count: 'columns' },
      leg: {
        names: ['foot'],
        present: { base: 'legs' },
        absent: { base: 'plinth' },
        material: 'leg',
        sizes: { height: 'foot', length: 'foot', size: 'foot' },
      },
      plinth: {
        names: ['base', 'kickboard', 'toe kick'],
        present: { base: 'plinth' },
        absent: { base: 'none' },
        material: 'plinth',
        sizes: { height: 'foot', size: 'foot' },
      },
      handle: { names: ['pull', 'bar'], present: { handles: 'bar' }, absent: { handles: 'none' }, material: 'handle' },
      knob: { present: { handles: 'knob' }, absent: { handles: 'none' }, material: 'handle' },
      body: { names: ['case', 'carcass', 'frame'], material: 'body' },
      worktop: {
        names: ['top', 'countertop', 'counter top', 'work surface', 'tabletop', 'table top'],
        present: { worktop: 40 },
        absent: { worktop: 0 },
        material: 'worktop',
        sizes: { thickness: 'worktop', height: 'worktop', size: 'worktop' },
      },
    },
    adjectives: {
      'door open': { ajar: 'all_doors' },
      'door half open': { ajar: 'all_doors', opening: 0.5 },
      'one door open': { ajar: 'door_at_left' },
      'one door half open': { ajar: 'door_at_left', opening: 0.5 },
      'one door ajar': { ajar: 'door_at_left', opening: 0.25 },
      'drawer open': { ajar: 'all_drawers' },
      'one drawer open': { ajar: 'drawer_at_top' },
      'one drawer half open': { ajar: 'drawer_at_top', opening: 0.5 },
      'one drawer pulled out': { ajar: 'drawer_at_top' },
      'top drawer open': { ajar: 'drawer_at_top' },
      'top drawer half open': { ajar: 'drawer_at_top', opening: 0.5 },
      'top drawer pulled out': { ajar: 'drawer_at_top' },
      'top left drawer open': { ajar: 'drawer_at_top' },
      'bottom drawer open': { ajar: 'drawer_at_bottom' },
      'bottom drawer pulled out': { ajar: 'drawer_at_bottom' },
      open: { open: 'everywhere' },
      mirrored: { mirror: 'all_doors' },
      handleless: { handles: 'none' },
    },
    holds: { on: 'top' },
  },
  example: { params: { drawers: 3, doors: 2 }, material: 'oak' },
  build(params, context) {
    const { drawers, worktop } = params;
    // a worktop stands over the front and both sides, and over the whole when it is seen from above
    const over = worktop === 0 ? 0 : Math.min(20, params.width * 0.02, params.depth * 0.03);
    const [width, height, depth] = [params.width - 2 * over, params.height - worktop, params.depth - over];
    if (height < params.height * 0.5)
      throw new CannotBuild(`A worktop of ${worktop} mm leaves no room for a cabinet ${params.height} mm high.`, 'worktop');
    const t = Math.max(1, Math.min(20, width * 0.025, depth * 0.1));
    const usual = params.base === 'none' ? 0 : Math.min(params.base === 'legs' ? 140 : 60, height * 0.18);
    const foot = params.base === 'none' ? 0 : (params.foot ?? usual);
    if (foot > height * 0.7) throw new CannotBuild(`Legs of ${foot} mm leave no room for a cabinet ${height} mm high.`, 'foot');
    const front = t * 0.9;
    const gap = Math.min(3, t * 0.2);
    const box: Vec3 = [width, height - foot, depth - front];
    const opening = { w: width - 2 * gap, h: height - foot - 2 * gap };
    const bays = baysOf(params, opening.w);
    const parts: BuiltPart[] = [
      {
        role: 'body',
        name: 'Body',
        class: 'body',
        solid: shellOf(context, box, t, bays, opening.h).translate([0, foot, -front / 2]),
        grain: [0, 1, 0],
      },
    ];
    const boards = bays.flatMap((bay) => boardsOf(context, bay, box, t, opening.h));
    for (const board of boards)
      parts.push({ role: 'shelf', name: 'Shelf', class: 'body', solid: board.translate([0, foot, -front / 2]), grain: [1, 0, 0] });
    if (params.base === 'legs')
      parts.push(legs(context, corners(width, depth, Math.min(60, width * 0.08)), foot, Math.min(50, width * 0.07), params.leg_style));
    else if (foot > 0)
      parts.push({
        role: 'plinth',
        name: 'Plinth',
        class: 'body',
        solid: context.kernel.box([width - 2 * t, foot, depth - front - 2 * t]).translate([0, foot / 2, -front / 2]),
      });
    const z = depth / 2 - front / 2;
    const fronts = frontsOf(bays, { ...opening, gap, foot, height, z, depth, pulls: params.drawer_handles });
    const sheet = (w: number, h: number): Solid => plank(context, [w - 2 * gap, h - 2 * gap, front], front * 0.08).translate([0, gap, 0]);
    /** A frame of stiles and rails round a panel that lies back by a third of its thickness. */
    const framed = (w: number, h: number): Solid => {
      const stile = Math.min(70, w * 0.16, h * 0.2);
      const panel = context.kernel.box([w - 2 * stile, h - 2 * stile, front]).translate([0, h / 2, front * 0.67]);
      return sheet(w, h).subtract(panel);
    };
    for (const group of fronts) {
      if (group.kind === 'drawer' && group.h < t * 1.5)
        throw new CannotBuild(`${drawers} drawers do not fit in ${height} mm of height: make it higher or take fewer.`, 'drawers');
      const moves = group.at.map((_, k) => moveOf(group, k, { ...params, depth }));
      const copies = group.at.map((at, k) => multiply(moves[k]!, place(at)));
      const pulled = group.kind === 'drawer' ? copies.filter((_, k) => moves[k] !== IDENTITY) : [];
      if (pulled.length > 0)
        parts.push({
          role: 'body',
          name: 'Drawer box',
          class: 'body',
          solid: drawerBox(context, group, depth, t),
          copies: pulled,
          transform: pulled[0]!,
        });
      parts.push({
        role: group.kind,
        name: group.kind === 'drawer' ? 'Drawer' : 'Door',
        class: 'body',
        solid: group.kind === 'drawer' ? sheet(group.w, group.h) : framed(group.w, group.h),
        copies,
        transform: copies[0]!,
        grain: group.kind === 'drawer' ? [1, 0, 0] : [0, 1, 0],
      });
    }
    if (worktop > 0)
      parts.push({
        role: 'worktop',
        name: 'Worktop',
        class: 'body',
        solid: plank(context, [params.width, worktop, params.depth], worktop * 0.06).translate([0, height, over / 2]),
        grain: [1, 0, 0],
      });
    parts.push(...mirrorsOf(context, fronts, params.mirror, front, (group, k) => moveOf(group, k, { ...params, depth })));
    const handlePlaces = fronts.flatMap((group) => {
      const handles = group.handles(params.hinge);
      const each = handles.length / Math.max(1, group.at.length);
      // A bar stands upright on a door, where its stile bears both ends.
      const turned = params.handles === 'bar' && group.kind === 'door' ? UPRIGHT : IDENTITY;
      return handles.map((at, k) => multiply(moveOf(group, Math.floor(k / each), { ...params, depth }), multiply(place(at), turned)));
    });
    if (params.handles !== 'none' && handlePlaces.length) {
      const size = Math.max(6, Math.min(28, width * 0.035));
      const one =
        params.handles === 'knob'
          ? context.kernel
              .union([
                disc(context, size * 0.25, size * 0.5),
                disc(context, size / 2, size * 0.4, {
                  top: { kind: 'round', size: size * 0.18 },
                  bottom: { kind: 'round', size: size * 0.12 },
                }).translate([0, size * 0.45, 0]),
              ])
              .rotate([90, 0, 0])
          : context.kernel.union([
              plank(context, [size * 5, size * 0.4, size * 0.35]).translate([0, -size * 0.2, size * 0.9]),
              ...[-1, 1].map((s) => context.kernel.box([size * 0.3, size * 0.3, size]).translate([s * size * 2, 0, size * 0.5])),
            ]);
      const places = handlePlaces;
      parts.push({
        role: 'handle',
        name: 'Handle',
        class: 'body',
        solid: one.translate([0, 0, -0.2]),
        copies: places,
        transform: places[0]!,
        ...ofOwn('brushed steel'),
      });
    }
    return { parts: dress(parts, params.materials, 'oak'), anchors: { top: frameAt([0, params.height, 0]) }, resolved: { foot } };
  },
});
