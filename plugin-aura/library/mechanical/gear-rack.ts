import { box, cut, row, slab } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

/** A rack lying along X, its teeth on top: flanks of 20 degrees, pitch pi x module, addendum 1 m, dedendum 1.25 m (DIN 867). */
export const gearRack = thing({
  op: 'create_rack',
  family: 'mechanical',
  label: 'Gear rack',
  help: 'Toothed rack for a spur gear, by module, length, height and width',
  params: {
    module: mm(2, 'Module', 'Pitch divided by pi', { min: 0.1, max: 50 }),
    length: auto(200, 'Length', 'Of the bar; with a number of teeth as long as they are'),
    teeth: whole(0, 'Teeth', 'How many; 0 is as many as the length has room for', { min: 0, max: 400 }),
    width: auto(20, 'Width', 'Of the teeth'),
    height: auto(20, 'Height', 'Over the teeth'),
  },
  let: {
    length: '= if(teeth > 0, teeth * pi * module, module * 100)',
    width: '= module * 10',
    height: '= module * 10',
    h: '= max(height, module * 3)',
    pitch: '= pi * module',
    l: '= max(length, pitch * 2)',
    spaces: '= min(if(teeth > 0, min(teeth, floor(l / pitch + 0.001)), floor(l / pitch)), 400)',
    foot: '= pitch / 4 - 1.25 * module * tan(20)',
    mouth: '= pitch / 4 + 1.1 * module * tan(20)',
  },
  materials: { rack: 'steel' },
  operations: [
    box('bar', ['= l', '= h', '= width']),
    slab(
      'space',
      {
        points: [
          ['= -foot', '= h - 2.25 * module'],
          ['= foot', '= h - 2.25 * module'],
          ['= mouth', '= h + 0.1 * module'],
          ['= -mouth', '= h + 0.1 * module'],
        ],
      },
      '= width * 2',
      [0, '= h - 2.25 * module', 0],
    ),
    row('spaces', ['space'], '= spaces', ['= pitch', 0, 0]),
    cut('rack', ['bar', 'spaces'], { name: 'Rack' }),
  ],
  spoken: {
    names: ['gear rack', 'toothed rack', 'spur rack', 'rack gear'],
    sizes: { one: 'length', two: ['width', 'height'], three: ['width', 'height', 'length'] },
    words: { module: ['mod'], length: ['long'], width: ['wide', 'face', 'face width', 'deep'], height: ['high', 'tall', 'thick'] },
    parts: { tooth: { count: 'teeth' } },
  },
});
