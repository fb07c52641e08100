import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { plank } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { angle, choice, count, flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { placed, repeated } from './moved.ts';
import { doorParts, windowParts } from './openings.ts';
import { roofSolid } from './roof.ts';

/** Windows in a row that come by themselves. */
const MOST_IN_ROW = 20;

/** How a roof is told, whichever it was before. */
const ROOFS = {
  gable: { roof: 'gable' },
  gabled: { roof: 'gable' },
  hip: { roof: 'hip' },
  hipped: { roof: 'hip' },
  flat: { roof: 'flat' },
  pitched: { roof: 'gable' },
  pyramid: { roof: 'pyramid' },
  shed: { roof: 'shed' },
} as const;

/** A house: hollow walls on a plinth, storeys with windows all round, a door at the front, roof, chimney. */
export const house = defineOperation({
  op: 'create_house',
  family: 'architecture',
  label: 'House',
  help: 'House with walls, windows, door, roof, chimney and steps',
  produces: 'body',
  params: {
    width: length({ default: 9000, min: 100, max: 1e6, soft: [4000, 20000], step: 100, label: 'Width', help: 'Outer width' }),
    depth: length({ default: 7000, min: 100, max: 1e6, soft: [4000, 15000], step: 100, label: 'Depth', help: 'Outer depth' }),
    storeys: count({ default: 1, min: 1, max: 20, soft: [1, 4], label: 'Storeys', help: 'Floors under the roof' }),
    storey_height: length({
      default: 'auto',
      min: 40,
      max: 1e5,
      soft: [2200, 4000],
      step: 50,
      label: 'Storey height',
      help: 'Height of one floor',
    }),
    roof: choice({ options: ['gable', 'hip', 'pyramid', 'shed', 'flat'], default: 'gable', label: 'Roof', help: 'Form of the roof' }),
    pitch: angle({ default: 40, min: 2, max: 70, label: 'Pitch', help: 'Slope of the roof' }),
    windows: count({ default: 'auto', min: 0, max: 20, soft: [0, 6], label: 'Windows', help: 'In a row of the front, door not counted' }),
    window_count: count({
      default: 'auto',
      min: 0,
      max: 200,
      soft: [0, 20],
      label: 'Windows in all',
      help: 'Windows on all sides together, the front first; left out, every side has a row of them',
    }),
    chimney: flag({ default: true, label: 'Chimney', help: 'A chimney on the roof' }),
    materials: materialsParam(['wall', 'roof', 'door', 'frame', 'window', 'pane', 'chimney', 'plinth', 'handle']),
  },
  spoken: {
    names: ['house', 'home', 'cottage', 'cabin', 'hut', 'bungalow', 'villa', 'farmhouse', 'farm house'],
    variants: [
      {
        names: ['hut'],
        params: { width: 3000, depth: 2400, windows: 1, chimney: false },
        materials: { main: 'pine' },
      },
      { names: ['log cabin', 'log house'], params: { width: 6000, depth: 5000, windows: 2 }, materials: { main: 'larch' } },
      { names: ['cabin'], params: { width: 6000, depth: 5000, windows: 2 }, materials: { main: 'pine' } },
      { names: ['farmhouse', 'farm house'], params: { storeys: 2, width: 11000, depth: 8000 }, materials: { main: 'white paint' } },
      { names: ['villa'], params: { storeys: 2, width: 12000, depth: 9000, roof: 'hip' } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'storey_height'] },
    words: {
      width: ['wide', 'long', 'length'],
      depth: ['deep'],
      storey_height: ['storey height', 'ceiling height', 'wall height', 'tall', 'high', 'height'],
      pitch: ['roof pitch', 'pitch'],
    },
    adjectives: {
      'two storey': { storeys: 2 },
      'two-storey': { storeys: 2 },
      'two story': { storeys: 2 },
      'single storey': { storeys: 1 },
    },
    parts: {
      roof: { material: 'roof', adjectives: ROOFS },
      'gable roof': { present: { roof: 'gable' }, material: 'roof', adjectives: ROOFS },
      'flat roof': { present: { roof: 'flat' }, material: 'roof', adjectives: ROOFS },
      'hip roof': { present: { roof: 'hip' }, material: 'roof', adjectives: ROOFS },
      window: { count: 'window_count', absent: { windows: 0 }, material: 'window' },
      door: { names: ['front door', 'entrance'], material: 'door' },
      knob: { names: ['door knob', 'doorknob', 'handle', 'door handle'], material: 'handle' },
      chimney: { present: { chimney: true }, absent: { chimney: false }, material: 'chimney' },
      storey: { names: ['story', 'floor', 'level', 'stories'], count: 'storeys' },
      wall: { material: 'wall' },
    },
  },
  example: { params: { materials: { door: 'green paint' } } },
  build(params, context) {
    const { kernel } = context;
    const { width: w, depth: d, storeys } = params;
    const storey = params.storey_height ?? Math.min(2700, Math.min(w, d) * 0.4);
    const wall = Math.min(Math.min(w, d) * 0.035, storey * 0.12);
    const plinth = storey * 0.09;
    const height = storey * storeys;
    const size = { width: storey * 0.4, height: storey * 0.46, depth: wall };
    const doorSize = { width: storey * 0.38, height: storey * 0.78, depth: wall };
    const perRow = params.windows ?? Math.min(MOST_IN_ROW, Math.max(2, Math.round(w / (storey * 1.25)) - 1));
    const inRow = perRow + 1;
    if (inRow * size.width * 1.15 > w) throw new CannotBuild(`${perRow} windows and a door do not fit in a front ${w} mm wide.`, 'windows');
    const gable = params.roof === 'gable';
    const slope = Math.tan((params.pitch * Math.PI) / 180);
    const overhang = Math.min(w, d) * 0.06;
    const thick = Math.min(w, d) * 0.028;
    let walls: Solid = kernel.box([w, height, d]).translate([0, height / 2, 0]);
    if (gable)
      walls = walls.add(
        kernel
          .extrude(
            kernel.polygon([
              [
                [-d / 2, 0],
                [d / 2, 0],
                [0, (d / 2) * slope],
              ],
            ]),
            w,
          )
          .rotate([0, 90, 0])
          .translate([-w / 2, height - 0.01, 0]),
      );
    if (params.roof === 'shed')
      walls = walls.add(
        kernel
          .extrude(
            kernel.polygon([
              [
                [-d / 2, 0],
                [d / 2, 0],
                [d / 2, d * slope],
              ],
            ]),
            w,
          )
          .rotate([0, 90, 0])
          .translate([-w / 2, height - 0.01, 0]),
      );
    walls = walls.subtract(kernel.box([w - 2 * wall, height - wall, d - 2 * wall]).translate([0, height / 2, 0]));
    const doorAt = Math.floor(inRow / 2);
    const across = (n: number, span: number, i: number) => -span / 2 + ((i + 0.5) * span) / n;
    const front: ReturnType<typeof placed>[] = [];
    const flanks: ReturnType<typeof placed>[] = [];
    const rear: ReturnType<typeof placed>[] = [];
    for (let s = 0; s < storeys; s++) {
      const y = plinth + s * storey + storey * 0.34;
      for (let i = 0; i < inRow; i++) {
        if (s > 0 || i !== doorAt) front.push(placed(across(inRow, w, i), y, d / 2 - wall / 2));
        rear.push(placed(across(inRow, w, i), y, -d / 2 + wall / 2, 180));
      }
      const sides = Math.min(MOST_IN_ROW, Math.max(1, Math.round(d / (storey * 1.5))));
      for (let i = 0; i < sides; i++)
        for (const side of [-1, 1]) flanks.push(placed(side * (w / 2 - wall / 2), y, across(sides, d, i), side * 90));
    }
    const everywhere = [...front, ...flanks, ...rear];
    const asked = params.windows === 0 ? 0 : (params.window_count ?? everywhere.length);
    if (asked > everywhere.length)
      throw new CannotBuild(
        `There is room for ${everywhere.length} windows on this house, not for ${asked}: make it larger.`,
        'window_count',
      );
    const windowPlaces = everywhere.slice(0, asked);
    const doorX = across(inRow, w, doorAt);
    const hole = kernel.box([size.width, size.height, wall * 3]).translate([0, size.height / 2, 0]);
    const holes = [
      ...windowPlaces.map((m) => hole.transform(m)),
      kernel.box([doorSize.width, doorSize.height * 2, wall * 3]).translate([doorX, plinth, d / 2 - wall / 2]),
    ];
    const parts: BuiltPart[] = [
      { role: 'wall', name: 'Walls', class: 'body', solid: walls.translate([0, plinth, 0]).subtract(...holes) },
      {
        role: 'plinth',
        name: 'Plinth',
        class: 'body',
        solid: kernel.box([w + wall * 0.6, plinth, d + wall * 0.6]).translate([0, plinth / 2, 0]),
        ...ofOwn('limestone'),
      },
      {
        role: 'roof',
        name: 'Roof',
        class: 'body',
        solid: roofSolid(context, params.roof, w, d, params.pitch, overhang, thick).translate([0, plinth + height, 0]),
        grain: [1, 0, 0],
        ...ofOwn('clay roof tiles'),
      },
      ...repeated(doorParts(context, doorSize), [placed(doorX, plinth, d / 2 - wall / 2)]).map(
        (part): BuiltPart =>
          part.role === 'door' || part.role === 'frame'
            ? { ...part, ...ofOwn(part.role === 'door' ? 'brown paint' : 'white paint') }
            : part,
      ),
      ...(windowPlaces.length === 0
        ? []
        : repeated(windowParts(context, size), windowPlaces).map(
            // counted by its frame: a window and its pane are not two windows
            (part): BuiltPart => ({ ...part, name: part.role === 'window' ? 'Window' : 'Pane' }),
          )),
      {
        role: 'step',
        name: 'Stoop',
        class: 'body',
        solid: plank(context, [doorSize.width * 1.5, plinth * 0.6, storey * 0.3]).translate([doorX, 0, d / 2 + storey * 0.15]),
        ...ofOwn('limestone'),
      },
    ];
    if (params.chimney) {
      const side = Math.min(w, d) * 0.085;
      const top = height + (params.roof === 'flat' ? side * 2 : (d / 2) * slope + side * 1.1);
      const from = height - wall;
      const z = params.roof === 'flat' ? 0 : -d * 0.12;
      const stack = kernel
        .box([side, top - from, side])
        .translate([0, (top + from) / 2, 0])
        .add(kernel.box([side * 1.2, side * 0.25, side * 1.2]).translate([0, top - side * 0.3, 0]));
      const flue = kernel.box([side * 0.5, side, side * 0.5]).translate([0, top, 0]);
      parts.push({
        role: 'chimney',
        name: 'Chimney',
        class: 'body',
        solid: stack.subtract(flue).translate([w * 0.28, plinth, z]),
        ...ofOwn('brick'),
      });
    }
    return { parts: dress(parts, params.materials, 'cream plaster'), resolved: { storey_height: storey, windows: perRow } };
  },
});
