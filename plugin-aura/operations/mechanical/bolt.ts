import { beveledExtrusion } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { disc, type Maker } from '../../kernel/forms.ts';
import { frameAt } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { regionOf } from '../../kernel/profile.ts';
import { threadedRod } from '../../kernel/thread.ts';
import { choice, flag, length } from '../../plan/param.ts';
import { type BuildContext, type Built, defineOperation } from '../define.ts';
import { metricSize } from './metric.ts';

/** A metric screw standing on its head: length is what is under the head (of a countersunk one, all), as ISO names it. */
export const bolt = defineOperation({
  op: 'create_bolt',
  family: 'mechanical',
  label: 'Bolt',
  help: 'Bolt or screw to its standard: hexagon, socket, countersunk, button or pan head, modelled thread',
  produces: 'body',
  anchors: { under_head: 'Middle of the face under the head', tip: 'End of the shaft' },
  params: {
    diameter: length({ default: 8, min: 0.5, max: 200, soft: [2, 36], step: 0.5, label: 'Thread', help: 'Nominal diameter: 6 for M6' }),
    length: length({ default: 40, min: 0.5, max: 5000, soft: [4, 200], step: 1, label: 'Length', help: 'Under the head' }),
    head: choice({
      options: ['hex', 'socket', 'countersunk', 'button', 'pan', 'grub', 'none'],
      default: 'hex',
      label: 'Head',
      help: 'Hexagon (ISO 4017), socket cap (ISO 4762), countersunk (ISO 10642), button (ISO 7380), pan (ISO 7045), or headless: grub with a hexagon socket (ISO 4026), none for a plain threaded rod',
    }),
    head_width: length({
      default: 'auto',
      min: 1,
      max: 400,
      soft: [4, 80],
      step: 0.5,
      label: 'Head width',
      help: 'Across the flats of a hexagon, else its diameter; default by the standard',
      advanced: true,
    }),
    thread_length: length({
      default: 'auto',
      min: 0,
      max: 5000,
      soft: [0, 200],
      step: 1,
      label: 'Thread length',
      help: 'How much of the shaft is threaded; default all up to 3 diameters, then 2 diameters and 6 mm',
    }),
    pitch: length({
      default: 'auto',
      min: 0.05,
      max: 20,
      soft: [0.2, 6],
      step: 0.05,
      label: 'Pitch',
      help: 'Default the coarse pitch',
      advanced: true,
    }),
    modelled: flag({ default: true, label: 'Modelled thread', help: 'Off: a plain shaft of the nominal diameter' }),
  },
  spoken: {
    names: [
      'bolt',
      'screw',
      'hex bolt',
      'hexagon bolt',
      'machine screw',
      'cap screw',
      'socket head screw',
      'socket head cap screw',
      'allen bolt',
      'countersunk screw',
      'fully threaded bolt',
      'fully threaded hex bolt',
      'fully threaded screw',
      'button head screw',
      'pan head screw',
      'pan head machine screw',
      'set screw bolt',
      'grub screw',
      'set screw',
      'setscrew',
      'headless screw',
      'wood screw',
    ],
    variants: [
      { names: ['socket head screw', 'socket head cap screw', 'cap screw', 'allen bolt'], params: { head: 'socket' } },
      { names: ['countersunk screw', 'wood screw'], params: { head: 'countersunk' } },
      { names: ['hex bolt', 'hexagon bolt'], params: { head: 'hex' } },
      { names: ['fully threaded bolt', 'fully threaded hex bolt', 'fully threaded screw'], params: { head: 'hex', thread_length: 5000 } },
      { names: ['button head screw'], params: { head: 'button' } },
      { names: ['pan head screw', 'pan head machine screw'], params: { head: 'pan' } },
      { names: ['grub screw', 'set screw', 'setscrew', 'headless screw'], params: { head: 'grub', length: 10 } },
    ],
    sizes: { one: 'length', two: ['diameter', 'length'] },
    words: {
      length: ['long', 'tall', 'high', 'height'],
      diameter: ['thick', 'wide', 'across', 'thread diameter', 'nominal diameter'],
      thread_length: ['thread length', 'threaded length'],
      pitch: ['pitch', 'thread pitch'],
    },
    adjectives: {
      hexagonal: { head: 'hex' },
      hexagon: { head: 'hex' },
      allen: { head: 'socket' },
      cylindrical: { head: 'socket' },
    },
    parts: {
      head: {
        sizes: { diameter: 'head_width', width: 'head_width', size: 'head_width' },
        adjectives: {
          hexagonal: { head: 'hex' },
          hex: { head: 'hex' },
          socket: { head: 'socket' },
          countersunk: { head: 'countersunk' },
          flat: { head: 'countersunk' },
          cylindrical: { head: 'socket' },
        },
      },
      thread: { sizes: { length: 'thread_length', size: 'thread_length', diameter: 'diameter' } },
    },
  },
  example: { params: { diameter: 8, length: 40 }, material: 'steel' },
  build(params, context) {
    const { kernel, segments } = context;
    const { diameter: d, length: shaft } = params;
    const standard = metricSize(d);
    const wide = params.head_width;
    if (wide !== undefined && wide <= d) throw new CannotBuild(`A head of ${wide} mm is no wider than its shaft of ${d} mm.`, 'head_width');
    const size: Size = wide === undefined ? standard : { ...standard, flats: wide, socket: [wide, standard.socket[1]], across: wide };
    const pitch = params.pitch ?? size.pitch;
    if (pitch > d * 0.5) throw new CannotBuild(`A pitch of ${pitch} mm is too coarse for a thread of ${d} mm.`, 'pitch');
    if (params.head === 'grub' || params.head === 'none') return headless({ ...params, head: params.head }, pitch, context);
    const asked = Math.min(shaft, params.thread_length ?? (shaft <= 3 * d ? shaft : 2 * d + 6));
    const head = headOf(context, params.head, size);
    const body: Solid[] = [head.solid];
    // A countersunk screw is measured over its head, the others under it.
    const under = head.height;
    const total = params.head === 'countersunk' ? shaft : under + shaft;
    if (total <= under) throw new CannotBuild(`A countersunk M${d} is longer than its head: more than ${under.toFixed(1)} mm.`, 'length');
    const threaded = Math.min(asked, total - under);
    const overlap = head.height * 0.4;
    const smooth = total - threaded;
    if (smooth > under) body.push(disc(context, d / 2, smooth - under + overlap).translate([0, under - overlap, 0]));
    if (threaded > 0) {
      const from = Math.max(smooth, under) - (smooth <= under ? overlap : pitch * 0.3);
      const around = context.quality === 'draft' ? 24 : Math.min(64, segments(d / 2));
      body.push(
        params.modelled
          ? threadedRod(kernel, d, pitch, total - from, around).translate([0, from, 0])
          : disc(context, d / 2, total - from, { top: { kind: 'chamfer', size: pitch * 0.6 } }).translate([0, from, 0]),
      );
    }
    const solid = kernel.union(body);
    return {
      parts: [
        {
          role: 'bolt',
          name: `M${d} × ${shaft} bolt`,
          class: 'body',
          solid: head.socket ? solid.subtract(head.socket) : solid,
          crease: 30,
          material: 'steel',
        },
      ],
      anchors: { under_head: frameAt([0, under, 0]), tip: frameAt([0, total, 0]) },
      resolved: { pitch, thread_length: threaded },
    };
  },
});

interface Head {
  solid: Solid;
  height: number;
  socket?: Solid;
}

/** A grub screw or a threaded rod: thread from end to end, and in the upper end of a grub screw a socket half as wide as its thread. */
function headless(
  { head, diameter: d, length, modelled }: { head: 'grub' | 'none'; diameter: number; length: number; modelled: boolean },
  pitch: number,
  context: BuildContext,
): Built {
  const { kernel, segments } = context;
  const around = context.quality === 'draft' ? 24 : Math.min(64, segments(d / 2));
  const thread = modelled
    ? threadedRod(kernel, d, pitch, length, around)
    : disc(context, d / 2, length, { top: { kind: 'chamfer', size: pitch * 0.6 }, bottom: { kind: 'chamfer', size: pitch * 0.6 } });
  const deep = Math.min(d * 0.55, length * 0.5);
  const socket = kernel
    .extrude(regionOf(kernel, { polygon: 6, across_flats: d / 2 }, segments), deep * 2)
    .rotate([-90, 0, 0])
    .translate([0, length - deep, 0]);
  return {
    parts: [
      {
        role: 'bolt',
        name: head === 'grub' ? `M${d} × ${length} grub screw` : `M${d} threaded rod`,
        class: 'body',
        solid: head === 'grub' ? thread.subtract(socket) : thread,
        crease: 30,
        material: 'steel',
      },
    ],
    anchors: { under_head: frameAt([0, 0, 0]), tip: frameAt([0, length, 0]) },
    resolved: { pitch, thread_length: length },
  };
}

/** Sizes by the standard; `across` where another width of the head was asked for, mm. */
type Size = ReturnType<typeof metricSize> & { across?: number };

function headOf(maker: Maker, kind: 'hex' | 'socket' | 'countersunk' | 'button' | 'pan', size: Size): Head {
  const { kernel, segments } = maker;
  if (kind === 'hex') return { solid: hexPrism(maker, size.flats, size.head, 'bottom'), height: size.head };
  const [wide, key] = size.socket;
  const socketOf = (deep: number) =>
    kernel
      .extrude(regionOf(kernel, { polygon: 6, across_flats: key }, segments), deep * 2)
      .rotate([-90, 0, 0])
      .translate([0, -deep, 0]);
  if (kind === 'socket')
    return {
      solid: disc(maker, wide / 2, size.thread, { bottom: { kind: 'round', size: size.thread * 0.1 } }),
      height: size.thread,
      socket: socketOf(size.thread * 0.5),
    };
  if (kind === 'button' || kind === 'pan') return domedHead(maker, kind, size);
  const height = size.thread * 0.62;
  const top = size.across === undefined ? size.thread : size.across / 2;
  return { solid: kernel.cylinder(height, top, size.thread / 2, segments(top)), height, socket: socketOf(height * 0.65) };
}

/** A domed head: of a button screw (ISO 7380) with a hexagon socket, of a pan screw (ISO 7045) with a cross recess. */
function domedHead({ kernel, segments }: Maker, kind: 'button' | 'pan', size: Size): Head {
  const d = size.thread;
  const [usual, height] = kind === 'button' ? [d * 1.75, d * 0.55] : [d * 2, d * 0.62];
  const wide = size.across ?? usual;
  const r = wide / 2;
  const rim = kind === 'button' ? height * 0.25 : height * 0.45;
  // The crown is a quarter of an ellipse down from the rim.
  const crown = Array.from({ length: 13 }, (_, k): [number, number] => {
    const angle = (k * Math.PI) / 24;
    return [k === 12 ? 0 : r * (0.35 + 0.65 * Math.cos(angle)) * (k === 12 ? 0 : 1), (height - rim) * (1 - Math.sin(angle))];
  });
  const outline: [number, number][] = [[0, height], [r, height], ...crown];
  const solid = kernel.revolve(kernel.polygon([outline.toReversed()]), segments(r));
  const deep = height * 0.55;
  if (kind === 'button') {
    const key = Math.max(size.socket[1] * 0.8, d * 0.5);
    const socket = kernel
      .extrude(regionOf(kernel, { polygon: 6, across_flats: key }, segments), deep * 2)
      .rotate([-90, 0, 0])
      .translate([0, -deep, 0]);
    return { solid, height, socket };
  }
  const arm = regionOf(kernel, { rect: [d * 1.05, d * 0.22], plus: [{ rect: [d * 0.22, d * 1.05] }] }, segments);
  return {
    solid,
    height,
    socket: kernel
      .extrude(arm, deep * 2)
      .rotate([-90, 0, 0])
      .translate([0, -deep, 0]),
  };
}

/** A hexagon whose corners are cut by a 30 degree cone on one side or both, as heads and nuts are turned. */
export function hexPrism({ kernel, segments }: Maker, flats: number, height: number, cut: 'bottom' | 'both'): Solid {
  const hexagon = beveledExtrusion(kernel, regionOf(kernel, { polygon: 6, across_flats: flats }, segments), height, {}, segments).rotate([
    -90, 0, 0,
  ]);
  const r = flats / 2;
  const corner = r / Math.cos(Math.PI / 6);
  const rise = Math.tan(Math.PI / 6);
  const start = r * 0.95;
  const bottom: [number, number][] = [
    [0, 0],
    [start, 0],
    [corner * 1.02, (corner * 1.02 - start) * rise],
  ];
  const top: [number, number][] =
    cut === 'both'
      ? [
          [corner * 1.02, height - (corner * 1.02 - start) * rise],
          [start, height],
          [0, height],
        ]
      : [
          [corner * 1.02, height],
          [0, height],
        ];
  return hexagon.intersect(kernel.revolve(kernel.polygon([[...bottom, ...top]]), segments(r)));
}
