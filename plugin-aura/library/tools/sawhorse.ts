import { box, mirrored } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A joiner's sawhorse: a beam on four legs that are splayed both ways, with a tie at each end; 750 mm high. */
export const sawhorse = thing({
  op: 'create_sawhorse',
  family: 'tools',
  label: 'Sawhorse',
  help: 'Trestle of a beam on four splayed legs with ties',
  params: {
    length: mm(900, 'Length', 'Of the beam'),
    height: mm(750, 'Height', 'To the top of the beam'),
    spread: auto(520, 'Spread', 'Of the feet from front to back'),
    timber: auto(45, 'Timber', 'Thickness of the legs'),
  },
  let: {
    spread: '= height * 0.66',
    timber: '= min(length, height) * 0.06',
    b: '= min(timber, length * 0.1, height * 0.12)',
    beam: '= b * 2.1',
    lean: '= min(spread, height * 1.6) / 2 / height * 48',
    leg: '= (height - b * 0.6) / cos(lean)',
  },
  materials: { wood: 'pine', tie: 'plywood' },
  called: { one: 'Leg', two: 'Leg' },
  operations: [
    box('beam', ['= length', '= beam', '= b'], [0, '= height - beam', 0], { chamfer: '= b * 0.08', name: 'Beam' }),
    box('one', ['= beam * 0.9', '= leg', '= b'], ['= length * 0.37', '= b * 0.05', 0], {
      chamfer: '= b * 0.06',
      rotate: ['= -lean', 0, 0],
      pivot: [0, '= height', 0],
    }),
    mirrored('two', ['one'], { plane: 'z' }),
    mirrored('legs', ['two'], { name: 'Legs' }),
    box(
      'tie',
      ['= b * 0.4', '= beam', '= (height * 0.5) * sin(lean) * 2 + b * 1.2'],
      ['= length * 0.37 + beam * 0.45', '= height * 0.46', 0],
      {
        role: 'tie',
      },
    ),
    mirrored('ties', ['tie'], { role: 'tie', name: 'Ties' }),
    box('shelf', ['= length * 0.74 + beam * 0.9', '= b * 0.4', '= (height * 0.5) * sin(lean) * 1.7'], [0, '= height * 0.46 + beam', 0], {
      role: 'tie',
      name: 'Tray',
    }),
  ],
  spoken: {
    names: ['sawhorse', 'saw horse', 'trestle', 'carpenter horse', 'saw bench', 'work trestle'],
    sizes: { one: 'height', two: ['length', 'height'], three: ['length', 'spread', 'height'] },
    words: { length: ['long', 'wide'], height: ['tall', 'high'], spread: ['deep'], timber: ['thick'] },
    parts: {
      leg: { names: ['foot'], material: 'main', sizes: { thickness: 'timber' } },
      beam: { names: ['top', 'rail'], material: 'main', sizes: { length: 'length' } },
      tie: { names: ['brace', 'tray', 'shelf'], material: 'tie' },
    },
  },
});
