import { frameAt } from '../../kernel/frames.ts';
import { broochPin } from '../../kernel/jewelry/brooch.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** Joint, pin and safety catch for the back of a brooch, along X; the brooch's back lies at z = 0, the pin, 0.8 to 1.0 mm thick (jewelry.md 5.9), behind it. */
export const createBroochPin = defineOperation({
  op: 'create_brooch_pin',
  family: 'jewelry',
  label: 'Brooch pin',
  help: 'Joint, pin and catch for the back of a brooch, along X.',
  params: {
    length: length({ label: 'Length', help: 'From joint to catch.', default: 28, min: 12, max: 90 }),
    diameter: length({ label: 'Pin', help: 'Diameter of the pin.', default: 0.9, min: 0.6, max: 1.6, advanced: true }),
    height: length({ label: 'Stand-off', help: "From the brooch's back to the pin.", default: 3, min: 2.4, max: 6, advanced: true }),
  },
  produces: 'metal',
  spoken: {
    names: ['brooch pin', 'pin back', 'brooch finding'],
    sizes: { one: 'length' },
    words: { length: ['long'], diameter: ['thick'], height: ['high'] },
  },
  anchors: { back: "middle, on the brooch's back" },
  placesItself: true,
  example: { params: {}, material: 'sterling silver' },
  build: (values, { kernel, quality }) => {
    const { fixed, pin, sleeve } = broochPin(kernel, values, quality === 'draft' ? 10 : 18);
    return {
      parts: [
        { name: 'Joint and catch', role: 'fittings', class: 'metal', solid: fixed, crease: 40 },
        { name: 'Pin', role: 'pin', class: 'metal', loose: true, solid: pin, crease: 40 },
        { name: 'Safety sleeve', role: 'sleeve', class: 'metal', loose: true, solid: sleeve, crease: 40 },
      ],
      anchors: { back: frameAt([0, 0, 0]) },
    };
  },
});
