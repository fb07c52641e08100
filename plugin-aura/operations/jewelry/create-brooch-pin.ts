import { frameAt } from '../../kernel/frames.ts';
import { smooth, tube } from '../../kernel/jewelry/tube.ts';
import type { Vec3 } from '../../model/part.ts';
import { defineOperation } from '../define.ts';
import { length } from '../param.ts';

/** Pin, hinge and catch for the back of a brooch, along X; the brooch's back lies at z = 0, the pin behind it. */
export const createBroochPin = defineOperation({
  op: 'create_brooch_pin',
  family: 'jewelry',
  label: 'Brooch pin',
  help: 'Hinge, pin and catch for the back of a brooch, along X.',
  params: {
    length: length({ label: 'Length', help: 'From hinge to catch.', default: 28, min: 12, max: 90 }),
    diameter: length({ label: 'Pin', help: 'Diameter of the pin.', default: 0.9, min: 0.6, max: 1.6, advanced: true }),
    height: length({ label: 'Stand-off', help: "From the brooch's back to the pin.", default: 2.6, min: 1.8, max: 6, advanced: true }),
  },
  produces: 'metal',
  anchors: { back: "middle, on the brooch's back" },
  placesItself: true,
  example: { params: {}, material: 'sterling silver' },
  build: ({ length: long, diameter, height }, { kernel, quality }) => {
    const draft = quality === 'draft';
    const around = draft ? 10 : 20;
    const r = diameter / 2;
    const [left, right] = [-long / 2, long / 2];
    const at = (x: number, y = 0): Vec3 => [x, y, -height];
    const pinEnd = right + 2.4;
    const pinStations: readonly (readonly [number, number])[] = [
      [left, r],
      [right - 2, r],
      [right + 1, r * 0.8],
      [pinEnd, 0.12],
    ];
    const pin = tube(
      kernel,
      pinStations.map(([x]) => at(x)),
      { radius: pinStations.map(([, radius]) => radius), around },
    );
    const knuckle = kernel
      .cylinder(3.4, 0.6 + r, 0.6 + r, draft ? 16 : 36)
      .translate([0, -1.7, 0])
      .translate(at(left));
    const post = (x: number, w: number, y: number): ReturnType<typeof kernel.box> =>
      kernel.box([w, y, height]).translate([x, 0, -height / 2]);
    const pads = [left, right].map((x) =>
      kernel
        .cylinder(0.6, 2, 2, draft ? 20 : 48)
        .rotate([-90, 0, 0])
        .translate([x, 0, 0]),
    );
    // The catch: an open C under the pin, its mouth toward -Y.
    const hook = smooth(
      [
        [right, 0.9 + r, -height * 0.35],
        [right, 1.15 + r, -height],
        [right, 0.55 + r, -height - 0.85 - r],
        [right, -0.35 - r, -height - 0.75 - r],
        [right, -0.85 - r, -height - 0.15],
      ],
      draft ? 3 : 7,
    );
    const catchWire = tube(kernel, hook, { radius: 0.42, around, up: [1, 0, 0], flatten: 2.2 });
    const stem = tube(
      kernel,
      [
        [right, 0, -0.2],
        [right, 0.7 + r, -height * 0.2],
        [right, 0.9 + r, -height * 0.4],
      ],
      { radius: 0.5, around, up: [1, 0, 0], flatten: 1.8 },
    );
    return {
      parts: [
        {
          name: 'Brooch pin',
          role: 'pin',
          class: 'metal',
          solid: kernel.union([pin, knuckle, post(left, 1.3, 2.6), ...pads, catchWire, stem]),
          crease: 40,
        },
      ],
      anchors: { back: frameAt([0, 0, 0]) },
      resolved: {},
    };
  },
});
