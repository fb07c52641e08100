import { around, cut, rod, union } from '../shapes.ts';
import { auto, mm, thing, whole, yes } from '../thing.ts';

/** A pulley for a toothed belt, usually GT2: pitch 2 mm, 20 teeth, belt 6 mm, bore 5 mm, and two grub screws in the hub. */
export const timingPulley = thing({
  op: 'create_timing_pulley',
  family: 'mechanical',
  label: 'Timing pulley',
  help: 'Toothed belt pulley with flanges, a hub, grub screws and a bore',
  params: {
    teeth: whole(20, 'Teeth', 'How many', { min: 12, max: 120 }),
    pitch: mm(2, 'Pitch', 'Of the belt'),
    belt: mm(6, 'Belt', 'Width of the belt'),
    bore: auto(5, 'Bore', 'Of the shaft'),
    flanges: yes('Flanges', 'That keep the belt on'),
  },
  let: {
    d: '= teeth * pitch / pi - pitch * 0.254',
    bore: '= d * 0.41',
    b: '= min(bore, d * 0.6)',
    w: '= belt * 1.15',
    f: '= min(belt, d) * 0.16',
    rim: '= d + pitch * 1.8',
    hub: '= min(belt, d) * 1.1',
  },
  materials: { pulley: 'aluminium', screw: 'black steel' },
  operations: [
    rod('drum', '= d', '= w + f * 2', [0, '= hub', 0]),
    rod('space', '= pitch * 0.62', '= w + f * 4', ['= d / 2 - pitch * 0.1', '= hub - f', 0]),
    around('spaces', ['space'], '= teeth'),
    cut('toothed', ['drum', 'spaces']),
    rod('hub', '= rim', '= hub', [0, 0, 0], { chamfer: '= f * 0.5' }),
    rod('lower', '= rim', '= f', [0, '= hub - f * 0.02', 0], { chamfer: '= f * 0.3', edges: 'top', when: '= flanges' }),
    rod('upper', '= rim', '= f', [0, '= hub + w + f', 0], { chamfer: '= f * 0.3', when: '= flanges' }),
    union('solid', ['hub', 'toothed', 'lower', 'upper']),
    rod('shaft', '= b', '= hub * 4 + w * 4', [0, '= -hub', 0]),
    rod('tapping', '= hub * 0.4', '= rim', [0, '= hub / 2', '= rim / 2'], { axis: 'z' }),
    around('tappings', ['tapping'], 2, { angle: 90 }),
    cut('pulley', ['solid', 'shaft', 'tappings'], { name: 'Pulley' }),
    rod('grub', '= hub * 0.41', '= (rim - b) * 0.36', [0, '= hub / 2', '= b / 2 + (rim - b) * 0.24'], { axis: 'z', role: 'screw' }),
    around('grubs', ['grub'], 2, { angle: 90, role: 'screw', name: 'Grub screws' }),
  ],
  spoken: {
    names: [
      'timing pulley',
      'timing belt pulley',
      'toothed pulley',
      'belt pulley',
      'gt2 pulley',
      'gt2 timing pulley',
      'htd pulley',
      'pulley gt2',
    ],
    sizes: { one: 'belt' },
    adjectives: { 'gt 2': { pitch: 2 }, 'gt 3': { pitch: 3 }, gt2: { pitch: 2 }, 'htd 5 m': { pitch: 5 }, 'htd 3 m': { pitch: 3 }, mxl: { pitch: 2.032 }, xl: { pitch: 5.08 }, t5: { pitch: 5 }, 't 5': { pitch: 5 }, 't 10': { pitch: 10 } },
    words: { bore: ['bore diameter', 'hole'], belt: ['wide'] },
    parts: {
      tooth: { count: 'teeth' },
      flange: { present: { flanges: true }, absent: { flanges: false } },
      bore: { names: ['hole'], sizes: { diameter: 'bore', size: 'bore' } },
      screw: { names: ['grub screw', 'set screw'], material: 'screw' },
    },
  },
});
