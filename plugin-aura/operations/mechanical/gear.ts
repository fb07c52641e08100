import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Maker } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { angle, choice, count, flag, length } from '../../plan/param.ts';
import { type Built, defineOperation } from '../define.ts';
import { bevelGear } from './gearBevel.ts';
import { ringGear } from './gearRing.ts';
import { gearOutline } from './gearTeeth.ts';
import { keyOf } from './keys.ts';

/** Triangles that the flanks of a helical gear may have. */
const MOST_TRIANGLES = 120_000;

/**
 * Spur and helical gears with involute flanks by DIN 867: addendum 1 m, dedendum 1.25 m. Pitch diameter = module x teeth.
 */
export const gear = defineOperation({
  op: 'create_gear',
  family: 'mechanical',
  label: 'Gear',
  help: 'Spur or helical gear with true involute teeth, a bore, and a hub or spokes where wanted',
  produces: 'body',
  anchors: {
    axis: 'Middle of the bore at mid-width',
    apex: 'Point of the pitch cone of a bevel gear, where the axes of a pair meet; of others as axis',
  },
  params: {
    kind: choice({
      options: ['external', 'internal'],
      default: 'external',
      label: 'Kind',
      help: 'Teeth outward, or inward in a ring: the ring gear of a planetary set',
    }),
    cone: angle({
      default: 0,
      min: 0,
      max: 75,
      step: 5,
      label: 'Cone angle',
      help: 'Of the pitch cone of a bevel gear, whose large end lies below; 45 for two alike at right angles, 0 is a spur gear',
    }),
    rim: length({
      default: 'auto',
      min: 0.1,
      max: 20000,
      soft: [10, 400],
      step: 1,
      label: 'Rim',
      help: 'Outer diameter of an internal gear',
    }),
    teeth: count({ default: 20, min: 6, max: 400, soft: [8, 80], label: 'Teeth', help: 'Number of teeth' }),
    module: length({
      default: 2,
      min: 0.1,
      max: 100,
      soft: [0.5, 10],
      step: 0.25,
      label: 'Module',
      help: 'Pitch diameter divided by the number of teeth',
    }),
    thickness: length({ default: 10, min: 0.1, max: 2000, soft: [2, 60], step: 0.5, label: 'Thickness', help: 'Width of the gear' }),
    bore: length({
      default: 'auto',
      min: 0,
      max: 10000,
      soft: [0, 60],
      step: 0.5,
      label: 'Bore',
      help: 'Diameter of the hole; 0 for none',
    }),
    pressure_angle: angle({ default: 20, min: 14.5, max: 30, label: 'Pressure angle', help: '20° is the standard', advanced: true }),
    helix: angle({ default: 0, min: -45, max: 45, label: 'Helix angle', help: '0 is a spur gear', advanced: true }),
    hub: choice({ options: ['none', 'hub', 'spokes'], default: 'none', label: 'Body', help: 'Plain disc, a raised hub, or spokes' }),
    hub_diameter: length({
      default: 'auto',
      min: 0.2,
      max: 5000,
      soft: [2, 100],
      step: 0.5,
      label: 'Hub diameter',
      help: 'Of a hub that stands out',
    }),
    hub_length: length({
      default: 0,
      min: 0,
      max: 2000,
      soft: [0, 60],
      step: 0.5,
      label: 'Hub length',
      help: 'How far the hub stands out of the face at one side; 0 is none',
    }),
    keyed: flag({ default: false, label: 'Keyed', help: 'A keyway in the bore, as wide as the key of such a bore' }),
    keyway: length({
      default: 'auto',
      min: 0,
      max: 200,
      soft: [0, 20],
      step: 0.5,
      label: 'Keyway',
      help: 'Width of the keyway in the bore; 0 is none',
    }),
    set_screw: length({
      default: 0,
      min: 0,
      max: 100,
      soft: [0, 12],
      step: 0.5,
      label: 'Set screw',
      help: 'Thread of a radial hole in the hub: 4 for M4; 0 is none',
    }),
    backlash: length({
      default: 0,
      min: 0,
      max: 5,
      soft: [0, 0.5],
      step: 0.01,
      label: 'Backlash',
      help: 'How much thinner each tooth is, for play',
      advanced: true,
    }),
  },
  spoken: {
    names: [
      'gear',
      'spur gear',
      'cog',
      'cogwheel',
      'gear wheel',
      'helical gear',
      'pinion',
      'toothed wheel',
      'internal gear',
      'ring gear',
      'bevel gear',
      'mitre gear',
      'miter gear',
    ],
    variants: [
      { names: ['helical gear'], params: { helix: 20 } },
      { names: ['pinion'], params: { teeth: 12 } },
      { names: ['internal gear', 'ring gear'], params: { kind: 'internal', teeth: 40 } },
      { names: ['bevel gear', 'mitre gear', 'miter gear'], params: { cone: 45 } },
    ],
    words: {
      teeth: ['tooth', 'teeth'],
      module: ['module', 'mod'],
      thickness: ['thick', 'wide', 'width', 'face width', 'face', 'high', 'tall', 'height', 'long', 'length'],
      bore: ['bore', 'hole', 'shaft', 'inner diameter', 'inside diameter', 'shaft hole', 'center hole', 'bore diameter'],
      helix: ['helix angle', 'helix'],
      pressure_angle: ['pressure angle'],
      backlash: ['backlash'],
      cone: ['cone angle', 'pitch cone angle', 'pitch angle'],
      rim: ['rim diameter'],
    },
    adjectives: { spoked: { hub: 'spokes' }, helical: { helix: 20 } },
    parts: {
      tooth: { count: 'teeth' },
      bore: {
        names: ['hole', 'shaft hole', 'center hole', 'centre hole', 'central hole'],
        sizes: { size: 'bore', diameter: 'bore', radius: 'bore' },
      },
      hub: {
        names: ['boss'],
        present: { hub: 'hub' },
        absent: { hub: 'none' },
        sizes: { diameter: 'hub_diameter', size: 'hub_diameter', length: 'hub_length', height: 'hub_length', width: 'hub_length' },
        adjectives: { 'one side': { hub: 'hub' } },
      },
      keyway: {
        names: ['key way', 'key slot'],
        present: { keyed: true },
        absent: { keyed: false, keyway: 0 },
        sizes: { size: 'keyway', width: 'keyway', diameter: 'keyway' },
      },
      'set screw': { names: ['grub screw', 'grub', 'setscrew'], sizes: { size: 'set_screw', diameter: 'set_screw' } },
      spoke: { present: { hub: 'spokes' }, absent: { hub: 'none' } },
    },
  },
  example: { params: { teeth: 16, module: 3, thickness: 12, bore: 10, hub: 'hub' }, material: 'steel' },
  build(params, context) {
    const { kernel, segments } = context;
    if (params.kind === 'internal') return withoutHub(ringGear(params, context), 'A ring gear', params, params.bore);
    if (params.cone > 0) return withoutHub(bevelGear(params, context), 'A bevel gear', params);
    const { teeth, module, thickness } = params;
    const root = (module * (teeth - 2.5)) / 2;
    const bore = params.bore ?? Math.min(root * 0.6, module * teeth * 0.22);
    if (bore / 2 >= root - module * 0.4)
      throw new CannotBuild(`A bore of ${bore} mm leaves no rim: the teeth end at ${(2 * root).toFixed(1)} mm diameter.`, 'bore');
    const outline = gearOutline({ ...params, addendum: 1, dedendum: 1.25 }, context.quality === 'draft' ? 5 : 10);
    const region = kernel.polygon([outline]);
    const twist = params.helix === 0 ? 0 : (thickness * Math.tan((params.helix * Math.PI) / 180) * 360) / (Math.PI * module * teeth);
    const divisions = twist ? Math.max(4, Math.min(Math.ceil(Math.abs(twist) / 3), Math.floor(MOST_TRIANGLES / (2 * outline.length)))) : 0;
    if (Math.abs(twist) > 15 * divisions)
      throw new CannotBuild(
        `A gear ${thickness} mm wide winds ${(Math.abs(twist) / 360).toFixed(1)} times at this helix angle: make it narrower.`,
        'helix',
      );
    let solid: Solid = kernel.extrude(region, thickness, { twist, divisions });
    const out = params.hub_length;
    const hub = Math.min(params.hub_diameter ?? Math.max(bore * 1.8, root * 0.7), 2 * root);
    if (out > 0 && hub <= bore) throw new CannotBuild(`A hub of ${hub} mm is no wider than the bore of ${bore} mm.`, 'hub_diameter');
    if (params.hub !== 'none' && out === 0 && params.hub_diameter === undefined)
      solid = shape(context, solid, params.hub, root, bore, thickness, module);
    if (out > 0 || (params.hub === 'hub' && params.hub_diameter !== undefined)) {
      const high = out > 0 ? out : thickness * 0.6;
      const edge = { kind: 'chamfer', size: Math.min(hub * 0.03, high * 0.08) } as const;
      solid = solid.add(
        beveledExtrusion(kernel, kernel.circle(hub / 2, segments(hub / 2)), thickness * 0.5 + high, { top: edge }, segments).translate([
          0,
          0,
          thickness * 0.5,
        ]),
      );
    }
    const whole = thickness + out;
    if (bore > 0) solid = solid.subtract(kernel.extrude(kernel.circle(bore / 2, segments(bore / 2)), whole * 3).translate([0, 0, -whole]));
    const keyway = params.keyway ?? (params.keyed ? keyOf(bore)[0] : 0);
    if (keyway > 0 && bore > 0) {
      const wide = Math.min(keyway, bore * 0.8);
      const deep = Math.min(bore / 2 + wide * 0.45, root - module * 0.3);
      solid = solid.subtract(kernel.extrude(kernel.rectangle(wide, deep).translate([0, deep / 2]), whole * 3).translate([0, 0, -whole]));
    }
    if (params.set_screw > 0) {
      const r = Math.min(params.set_screw, (out > 0 ? out : thickness) * 0.9) / 2;
      const level = out > 0 ? thickness + out / 2 : thickness / 2;
      solid = solid.subtract(
        kernel
          .cylinder(root * 3, r, r, segments(r))
          .rotate([0, 0, -90])
          .translate([0, 0, level]),
      );
    }
    return {
      parts: [
        { role: 'gear', name: `Gear, ${teeth} teeth`, class: 'body', solid: solid.rotate([-90, 0, 0]), crease: 25, material: 'steel' },
      ],
      anchors: { axis: frameAt([0, thickness / 2, 0]), apex: frameAt([0, thickness / 2, 0]) },
      resolved: { bore },
    };
  },
});

function shape(
  { kernel, segments }: Maker,
  disc: Solid,
  kind: 'hub' | 'spokes',
  root: number,
  bore: number,
  thickness: number,
  module: number,
): Solid {
  const rim = root - module * 1.6;
  const hub = Math.min(rim * 0.55, Math.max(bore * 0.9, rim * 0.3));
  if (rim <= hub + module) return disc;
  const ring = kernel.circle(rim, segments(rim)).subtract(kernel.circle(hub, segments(hub)));
  if (kind === 'hub') {
    const recess = kernel.extrude(ring, thickness * 0.28);
    return disc
      .subtract(recess.translate([0, 0, thickness * 0.72 + 1e-3]), recess.translate([0, 0, -1e-3]))
      .add(collar({ kernel, segments }, hub, thickness));
  }
  const spokes = 5;
  const bar = (rim - hub) * 0.34;
  const windows = Array.from({ length: spokes }, (_, i) =>
    kernel
      .rectangle(rim * 2, bar)
      .translate([rim, 0])
      .rotate((360 * i) / spokes),
  ).reduce((area, spoke) => area.subtract(spoke), ring);
  const soft = Math.min(bar, rim - hub) * 0.2;
  return disc.subtract(
    kernel.extrude(windows.offset(-soft, 'round', 24).offset(soft, 'round', 24), thickness * 3).translate([0, 0, -thickness]),
  );
}

/** The hub with its rims broken by a small chamfer. */
function collar({ kernel, segments }: Maker, radius: number, thickness: number): Solid {
  const edge = { kind: 'chamfer', size: Math.min(radius * 0.08, thickness * 0.06) } as const;
  return beveledExtrusion(
    kernel,
    kernel.circle(radius, segments(radius)),
    thickness * 1.3,
    { bottom: edge, top: edge },
    segments,
  ).translate([0, 0, -thickness * 0.15]);
}

/** Ring and bevel gears are made without hub, keyway and screw: what was asked of them is told. */
function withoutHub(
  built: Built,
  what: string,
  { hub, keyed, keyway, set_screw }: { hub: string; keyed?: boolean; keyway?: number | undefined; set_screw?: number | undefined },
  bore?: number,
): Built {
  const left = [
    hub !== 'none' && (hub === 'hub' ? 'hub' : 'spokes'),
    (keyed || keyway) && 'keyway',
    set_screw && 'set screw',
    bore && 'bore',
  ].filter(Boolean);
  return left.length === 0 ? built : { ...built, facts: { ...built.facts, undone: `${what} is made without ${left.join(' and ')}.` } };
}
