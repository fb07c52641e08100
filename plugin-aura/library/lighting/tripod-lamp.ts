import { around, ball, hull, rod, turned, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A floor lamp on three splayed legs, 1500 mm high: the legs meet in a hub, from which a stem carries a conical shade. */
export const tripodLamp = thing({
  op: 'create_tripod_lamp',
  family: 'lighting',
  label: 'Tripod lamp',
  help: 'Floor or table lamp on three splayed legs under a conical shade',
  params: {
    height: mm(1500, 'Height', 'Over all'),
    diameter: auto(480, 'Shade diameter', 'Lower diameter of the shade'),
    thickness: auto(30, 'Leg thickness', 'Of a leg at the hub'),
  },
  let: {
    diameter: '= height * 0.32',
    thickness: '= height * 0.02',
    t: '= thickness',
    r: '= diameter / 2',
    shade: '= min(diameter * 0.62, height * 0.45)',
    low: '= height - shade',
    wall: '= max(r * 0.012, 0.4)',
    hub: '= low * 0.86',
    reach: '= hub * 0.34',
    spider: '= low + shade * 0.72',
    inner: '= r * 0.72',
    bulb: '= min(diameter * 0.17, shade * 0.35)',
  },
  materials: { stem: 'brushed steel', leg: 'oak', shade: 'linen', bulb: 'frosted glass' },
  anchors: { bulb: { at: 'bulb.center', help: 'Middle of the bulb' } },
  operations: [
    rod('foot', '= t * 0.8', '= t * 0.3', [0, 0, '= reach']),
    rod('head', '= t', '= t * 0.3', [0, '= hub - t * 0.3', '= t * 0.9']),
    hull('leg', ['foot', 'head']),
    around('legs', ['leg'], 3, { role: 'leg', name: 'Leg' }),
    rod('hub', '= t * 3.8', '= t * 1.2', [0, '= hub - t * 0.4', 0], { round: '= t * 0.2' }),
    rod('post', '= t * 0.8', '= spider - hub', [0, '= hub', 0]),
    rod('arm', '= max(t * 0.2, 0.6)', '= inner * 2 - wall', [0, '= spider', 0], { axis: 'x' }),
    around('arms', ['arm'], 3),
    rod('socket', '= bulb', '= spider - low - shade * 0.42', [0, '= low + shade * 0.42 + bulb * 0.4', 0]),
    union('stem', ['hub', 'post', 'arms', 'socket'], { role: 'stem', name: 'Stem' }),
    turned(
      'shade',
      [
        ['= r', '= low'],
        ['= r * 0.6', '= height'],
        ['= r * 0.6 - wall', '= height'],
        ['= r - wall', '= low'],
      ],
      [0, 0, 0],
      { role: 'shade', name: 'Shade' },
    ),
    ball('bulb', '= bulb * 2', [0, '= low + shade * 0.42', 0], { role: 'bulb', name: 'Bulb' }),
  ],
  spoken: {
    names: ['tripod lamp', 'tripod floor lamp', 'tripod table lamp', 'lamp on a tripod'],
    variants: [{ names: ['tripod table lamp'], params: { height: 550 } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across', 'shade diameter'] },
    parts: {
      shade: {
        names: ['lampshade', 'lamp shade', 'screen'],
        material: 'shade',
        sizes: { size: 'diameter', diameter: 'diameter', width: 'diameter' },
      },
      leg: { names: ['tripod', 'base', 'foot'], always: 3, material: 'leg', sizes: { thickness: 'thickness', diameter: 'thickness' } },
      stem: { names: ['arm', 'pole', 'post', 'rod', 'hub'], material: 'stem' },
      bulb: { names: ['light bulb'], material: 'bulb' },
    },
  },
});
