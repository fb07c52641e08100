import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { frameAt } from '../../kernel/frames.ts';
import { helicoid } from '../../kernel/helicoid.ts';
import { angle, choice, count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { keyOf } from './keys.ts';

/** Addendum and dedendum over the module, as those of gears by DIN 867; metal left between root and bore. */
const ADDENDUM = 1;
const DEDENDUM = 1.25;
const LEAST_WALL = 0.4;

/**
 * A cylindrical worm with straight flanks in its axial section (ZA, DIN 3975). Axial pitch = pi x module, lead = pitch x starts. The wheel
 * that runs with it is a gear of the same module with helix = lead_angle; their axes cross at (diameter + module x teeth) / 2.
 */
export const worm = defineOperation({
  op: 'create_worm',
  family: 'mechanical',
  label: 'Worm',
  help: 'Worm by module and starts, upright; its wheel: create_gear, same module, helix = worm.lead_angle, axes (worm.diameter + module*teeth)/2 apart',
  produces: 'body',
  anchors: { axis: 'Middle of the worm' },
  params: {
    module: length({
      default: 2,
      min: 0.1,
      max: 100,
      soft: [0.5, 10],
      step: 0.25,
      label: 'Module',
      help: 'Axial pitch divided by pi; that of its wheel',
    }),
    starts: count({ default: 1, min: 1, max: 12, soft: [1, 6], label: 'Starts', help: 'Threads side by side' }),
    diameter: length({
      default: 'auto',
      min: 0.5,
      max: 5000,
      soft: [5, 120],
      label: 'Pitch diameter',
      help: 'At half the depth of the teeth; default 10 modules',
    }),
    lead_angle: angle({
      default: 'auto',
      min: 0.5,
      max: 45,
      label: 'Lead angle',
      help: 'The helix of its wheel; given, the pitch diameter follows from it',
      advanced: true,
    }),
    length: length({ default: 'auto', min: 0.5, max: 20000, soft: [10, 200], label: 'Length', help: 'Of the thread; default 16 modules' }),
    bore: length({ default: 0, min: 0, max: 5000, soft: [0, 60], step: 0.5, label: 'Bore', help: 'Diameter of the hole; 0 for none' }),
    keyway: length({
      default: 0,
      min: 0,
      max: 200,
      soft: [0, 20],
      label: 'Keyway',
      help: 'Width of the keyway in the bore; 0 is none',
      advanced: true,
    }),
    pressure_angle: angle({ default: 20, min: 14.5, max: 30, label: 'Pressure angle', help: '20° is the standard', advanced: true }),
    hand: choice({ options: ['right', 'left'], default: 'right', label: 'Hand', help: 'Which way it winds' }),
  },
  spoken: {
    names: ['worm', 'worm screw', 'worm shaft'],
    words: {
      module: ['module', 'mod'],
      length: ['long', 'length'],
      diameter: ['pitch diameter'],
      starts: ['start'],
      bore: ['bore', 'hole'],
    },
    adjectives: { 'left hand': { hand: 'left' }, 'left-hand': { hand: 'left' } },
  },
  example: { params: { module: 2, starts: 2, diameter: 22.4, length: 36, bore: 8 }, material: 'steel' },
  build(params, { kernel, quality, segments }) {
    const { module, starts, bore } = params;
    const slant = params.lead_angle === undefined ? undefined : Math.tan((params.lead_angle * Math.PI) / 180);
    const diameter = params.diameter ?? (slant === undefined ? 10 * module : (module * starts) / slant);
    const height = params.length ?? 16 * module;
    const pitch = Math.PI * module;
    const root = diameter / 2 - DEDENDUM * module;
    if (root < LEAST_WALL * module)
      throw new CannotBuild(
        `A worm of module ${module} is at least ${(2 * (DEDENDUM + LEAST_WALL) * module).toFixed(2)} mm over its pitch line.`,
        'diameter',
      );
    const keyed = bore / 2 + (params.keyway > 0 ? keyOf(bore, params.keyway)[2] : 0);
    if (bore > 0 && keyed > root - LEAST_WALL * module)
      throw new CannotBuild(
        `A bore of ${bore} mm leaves no metal under the teeth, whose root is ${(2 * root).toFixed(2)} mm wide.`,
        'bore',
      );
    // Half the pitch is tooth at the pitch line; flanks fall away by the pressure angle.
    const slope = Math.tan((params.pressure_angle * Math.PI) / 180);
    const crest = (pitch / 2 - 2 * ADDENDUM * module * slope) / pitch;
    const flank = ((ADDENDUM + DEDENDUM) * module * slope) / pitch;
    if (crest <= 0.02 || crest + 2 * flank >= 0.98)
      throw new CannotBuild('At this pressure angle its teeth would come to a point.', 'pressure_angle');
    const tip = diameter / 2 + ADDENDUM * module;
    const thread = helicoid(kernel, {
      ridge: [
        { at: 0, radius: tip },
        { at: crest, radius: tip },
        { at: crest + flank, radius: root },
        { at: 1 - flank, radius: root },
      ],
      pitch,
      starts,
      left: params.hand === 'left',
      height,
      around: quality === 'draft' ? 32 : Math.max(48, segments(tip)),
    });
    const hole = bore > 0 ? [kernel.cylinder(3 * height, bore / 2, bore / 2, segments(bore / 2)).translate([0, -height, 0])] : [];
    const key = bore > 0 && params.keyway > 0 ? [kernel.box([params.keyway, 3 * height, keyed]).translate([0, 0, -keyed / 2])] : [];
    const lead = pitch * starts;
    return {
      parts: [
        {
          role: 'worm',
          name: `Worm, ${starts} ${starts === 1 ? 'start' : 'starts'}`,
          class: 'body',
          solid: thread.subtract(...hole, ...key),
          crease: 25,
          material: 'steel',
        },
      ],
      anchors: { axis: frameAt([0, height / 2, 0]) },
      resolved: { diameter, length: height, lead_angle: (Math.atan(lead / (Math.PI * diameter)) * 180) / Math.PI, lead },
    };
  },
});
