import { group, use } from '../shapes.ts';
import { auto, mm, thing, whole, yes } from '../thing.ts';

const PLANETS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The planet at so many steps round the sun. */
const planet = (k: number) => {
  const angle = `360 * ${k} / planets`;
  return use(
    `planet_${k}`,
    'create_gear',
    { teeth: '= planet', module: '= module', thickness: '= t', bore: '= planet_bore', backlash: '= play' },
    [`= arm * cos(${angle})`, 0, `= -arm * sin(${angle})`],
    {
      role: 'planet',
      name: 'Planet gear',
      rotate: [0, `= turn + ${angle} * (1 + sun / planet)`, 0],
      ...(k > 1 && { when: `= planets > ${k}` }),
    },
  );
};

/**
 * A planetary gear set lying flat: sun, planets and a ring with its teeth inside. The ring has as many teeth as the sun and twice a planet's.
 * A planet at an angle a round the sun is turned by a, and by a x sun / planet more, as it would have rolled there; it then meshes with the
 * ring too where sun and ring together have a multiple of the number of planets.
 */
export const planetaryGear = thing({
  op: 'create_planetary_gear',
  family: 'mechanical',
  label: 'Planetary gear set',
  help: 'Sun, planets and ring gear that mesh, of one module',
  params: {
    module: mm(2, 'Module', 'Of all the gears', { min: 0.1, max: 50, soft: [0.5, 6], step: 0.25 }),
    sun: whole(12, 'Sun teeth', 'Of the gear in the middle', { min: 8, max: 120 }),
    planet: whole(18, 'Planet teeth', 'Of each planet', { min: 8, max: 120 }),
    planets: whole(3, 'Planets', 'How many', { min: 2, max: 8 }),
    thickness: auto(10, 'Thickness', 'Width of the gears'),
    bore: auto(8, 'Sun bore', 'Of the sun'),
    planet_bore: auto(8, 'Planet bore', 'Of each planet'),
    outside: auto(120, 'Outer diameter', 'Over the ring'),
    ring: yes('Ring gear', 'Around the planets'),
  },
  let: {
    thickness: '= module * 5',
    bore: '= module * (sun - 2.5) * 0.4',
    planet_bore: '= module * (planet - 2.5) * 0.4',
    teeth: '= sun + 2 * planet',
    outside: '= module * (teeth + 7.5)',
    rim: '= max(outside, module * (teeth + 3.6))',
    t: '= max(thickness, 0.2)',
    arm: '= module * (sun + planet) / 2',
    turn: '= if(mod(planet, 2) == 0, 180 / planet, 0)',
    play: '= module * 0.04',
  },
  materials: { sun: 'brass', planet: 'steel', ring: 'dark steel' },
  operations: [
    use(
      'sun_gear',
      'create_gear',
      { teeth: '= sun', module: '= module', thickness: '= t', bore: '= bore', backlash: '= play' },
      [0, 0, 0],
      {
        role: 'sun',
        name: 'Sun gear',
      },
    ),
    ...PLANETS.map((k) => planet(k)),
    use(
      'ring_gear',
      'create_gear',
      { kind: 'internal', teeth: '= teeth', module: '= module', thickness: '= t', rim: '= rim', backlash: '= play' },
      [0, 0, 0],
      { role: 'ring', name: 'Ring gear', when: '= ring', rotate: [0, '= if(mod(planet, 2) == 0, 180 / teeth, 0)', 0] },
    ),
    group('set', ['sun_gear', ...PLANETS.map((k) => `planet_${k}`), 'ring_gear'], { name: 'Planetary gear set' }),
  ],
  spoken: {
    names: [
      'planetary gear',
      'planetary gear set',
      'planetary gearset',
      'planetary gearbox',
      'planetary gear train',
      'epicyclic gear',
      'epicyclic gear set',
      'epicyclic gear train',
      'sun and planet gear',
    ],
    sizes: { one: 'module' },
    words: {
      module: ['mod'],
      thickness: ['wide', 'thick', 'face width', 'width', 'high'],
      outside: ['outside', 'outer diameter', 'diameter', 'across'],
    },
    parts: {
      sun: { names: ['sun gear'], material: 'sun' },
      planet: {
        names: ['planet gear', 'planetary pinion', 'satellite'],
        count: 'planets',
        material: 'planet',
      },
      ring: {
        names: ['ring gear', 'annulus', 'internal gear', 'annular gear', 'outer ring'],
        present: { ring: true },
        absent: { ring: false },
        sizes: { diameter: 'outside' },
        material: 'ring',
      },
    },
  },
});
