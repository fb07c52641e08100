import { around, box, rod } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A ring of stones with logs leaning together and a fire; 900 mm across. */
export const firePit = thing({
  op: 'create_campfire',
  family: 'garden',
  label: 'Campfire',
  help: 'Ring of stones, logs and flames',
  params: {
    diameter: mm(900, 'Diameter', 'Of the ring'),
    stones: whole(11, 'Stones', 'In the ring', { min: 5, max: 24 }),
    logs: whole(6, 'Logs', 'Leaning together', { min: 3, max: 12 }),
    fire: yes('Fire', 'It burns'),
  },
  let: { r: '= diameter / 2', q: '= r * 6 / stones * 0.56' },
  materials: { stone: 'stone', log: 'bark', flame: '#ff7a1a light', core: '#ffd23a light', ash: 'dark concrete' },
  operations: [
    rod('ash', '= r * 1.7', '= r * 0.05', [0, 0, 0], { top_diameter: '= r * 1.5', name: 'Ash' }),
    {
      id: 'rock',
      op: 'create_rock',
      params: { width: '= q * 1.5', height: '= q', depth: '= q * 1.2', roughness: 0.35 },
      at: { my: 'bottom', offset: ['= r * 0.86', 0, 0] },
      material: 'stone',
    },
    around('stones', ['rock'], '= stones', { role: 'stone', name: 'Stones' }),
    {
      id: 'log',
      op: 'sweep',
      params: {
        profile: { polygon: 9, diameter: '= r * 0.19' },
        path: {
          line: [
            ['= r * 0.62', '= r * 0.06', 0],
            ['= -r * 0.07', '= r * 0.82', '= r * 0.05'],
          ],
        },
      },
      role: 'log',
    },
    around('logs', ['log'], '= logs', { role: 'log', name: 'Logs' }),
    {
      id: 'flame_one',
      op: 'loft',
      params: {
        sections: [
          { profile: { polygon: 10, diameter: '= r * 0.3' } },
          { at: 0.3, profile: { polygon: 10, diameter: '= r * 0.46', at: ['= r * 0.04', 0] } },
          { at: 0.65, profile: { polygon: 10, diameter: '= r * 0.26', at: ['= -r * 0.05', 0] } },
          { profile: { polygon: 10, diameter: '= r * 0.02', at: ['= r * 0.06', 0] } },
        ],
        height: '= r * 1.35',
      },
      at: { my: 'bottom', offset: [0, '= r * 0.1', 0] },
      role: 'core',
      when: '= fire',
    },
    {
      id: 'tongue',
      op: 'loft',
      params: {
        sections: [
          { profile: { polygon: 10, diameter: '= r * 0.16' } },
          { at: 0.35, profile: { polygon: 10, diameter: '= r * 0.3', at: ['= r * 0.06', 0] } },
          { at: 0.7, profile: { polygon: 10, diameter: '= r * 0.16', at: ['= -r * 0.01', 0] } },
          { profile: { polygon: 10, diameter: '= r * 0.02', at: ['= r * 0.05', 0] } },
        ],
        height: '= r * 1.0',
      },
      at: { my: 'bottom', offset: ['= r * 0.22', '= r * 0.1', 0] },
      role: 'flame',
      when: '= fire',
    },
    around('flames', ['tongue'], 5, { role: 'flame', name: 'Flames' }),
    box('ember', ['= r * 0.16', '= r * 0.05', '= r * 0.1'], ['= r * 0.3', '= r * 0.04', 0], { role: 'flame', when: '= fire' }),
    around('embers', ['ember'], 7, { role: 'flame' }),
  ],
  spoken: {
    names: ['campfire', 'camp fire', 'bonfire', 'fire pit', 'firepit', 'log fire'],
    variants: [{ names: ['cold campfire', 'unlit campfire'], params: { fire: false } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['wide', 'across'] },
    parts: {
      stone: { names: ['rock'], count: 'stones', material: 'main' },
      log: { count: 'logs', material: 'log' },
      fire: { names: ['flame'], present: { fire: true }, absent: { fire: false }, material: 'flame' },
    },
  },
});
