import { drawn } from '../drawn.ts';
import { box, ring, row } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A memory stick of 60 mm. */
export const usbStick = thing({
  op: 'create_usb_stick',
  family: 'electronics',
  label: 'USB stick',
  help: 'Memory stick with a metal plug',
  params: { length: mm(60, 'Length', 'Over all') },
  // drawn 65.4 mm long, eyelet included
  let: { s: '= length / 65.4' },
  materials: { body: '#1e88e5 glossy plastic', plug: 'polished steel', contact: 'white plastic' },
  operations: drawn('s', [
    box('body', [44, 9, 19], [-8, 0, 0], { round: 3.4, role: 'body', name: 'Body' }),
    box('shell', [16, 4.5, 12], [21.6, 2.2, 0], { round: 0.4, role: 'plug', name: 'Plug' }),
    box('contact', [3, 1.2, 2.2], [26, 6.2, -2.6], { role: 'contact', name: 'Contact' }),
    row('contacts', ['contact'], 2, [0, 0, 5.2], { centered: false, role: 'contact', name: 'Contacts' }),
    ring('eyelet', 7, 1.8, [-31.4, 4.5, 0], { role: 'plug', name: 'Eyelet' }),
  ]),
  spoken: {
    names: ['usb stick', 'flash drive', 'memory stick', 'usb drive', 'thumb drive'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: { plug: { names: ['connector'], material: 'plug' }, body: { names: ['case'], material: 'main' } },
  },
});
