import { drawn } from '../drawn.ts';
import { box, rod, row } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A wireless router of 230 mm with three antennas. */
export const router = thing({
  op: 'create_router',
  family: 'electronics',
  label: 'Router',
  help: 'Flat box with antennas and lamps',
  params: { width: mm(230, 'Width', 'Without the antennas'), antennas: whole(3, 'Antennas', 'At the back', { min: 1, max: 8 }) },
  let: { s: '= width / 230' },
  materials: { body: 'black plastic', antenna: 'black plastic', lamp: '#43e97b glow' },
  operations: drawn('s', [
    box('body', [230, 34, 150], [0, 4, 0], { round: 10, role: 'body', name: 'Body' }),
    box('vent', [150, 2, 4], [0, 37, -46], { role: 'antenna', name: 'Vent' }),
    row('vents', ['vent'], 6, [0, 0, 11], { centered: false, role: 'antenna', name: 'Vents' }),
    rod('lamp', 5, 3, [-52, 20, 74.4], { axis: 'z', role: 'lamp', name: 'Lamp' }),
    row('lamps', ['lamp'], 5, [16, 0, 0], { centered: false, role: 'lamp', name: 'Lamps' }),
    box('joint', [20, 22, 18], [0, 18, -80], { round: 5, role: 'antenna', name: 'Joint' }),
    box('blade', [14, 150, 9], [0, 34, -82], { round: 4, role: 'antenna', name: 'Antenna' }),
    row('joints', ['joint'], '= antennas', ['= 190 * s / max(antennas - 1, 1)', 0, 0], { role: 'antenna', name: 'Joint' }),
    row('antennas_all', ['blade'], '= antennas', ['= 190 * s / max(antennas - 1, 1)', 0, 0], { role: 'antenna', name: 'Antenna' }),
  ]),
  spoken: {
    names: ['router', 'wifi router', 'wireless router'],

    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: { antenna: { names: ['aerial'], count: 'antennas', material: 'antenna' }, lamp: { names: ['led', 'light'], material: 'lamp' } },
  },
});
