import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A piece of sushi: a roll of 32 mm in seaweed, or a finger of rice with salmon on it. */
export const sushi = thing({
  op: 'create_sushi',
  family: 'food',
  label: 'Sushi',
  help: 'Maki roll or nigiri with salmon',
  params: {
    kind: pick(['maki', 'nigiri'], 'Kind', 'A roll in seaweed, or rice with fish on top'),
    size: mm(34, 'Size', 'Diameter of the roll, width of the rice'),
  },
  let: { s: '= size / 34', maki: "= kind == 'maki'" },
  materials: { rice: '#f6f2e8 matte plastic', nori: '#1f2a1f leather', salmon: '#ee7a4a satin plastic', filling: '#6fae3a plastic' },
  called: { heart: 'Filling' },
  operations: drawn('s', [
    { id: 'nori', op: 'cylinder', params: { diameter: 34, height: 26, wall: 1.4, round: 0.4 }, when: '= maki' },
    { id: 'roll', op: 'cylinder', params: { diameter: 32, height: 27, round: 2 }, when: '= maki' },
    {
      id: 'heart',
      op: 'cylinder',
      params: { diameter: 11, height: 28, round: 1 },
      at: { offset: [3, 0, 2] },
      role: 'salmon',
      when: '= maki',
    },
    { id: 'stick', op: 'box', params: { size: [6, 27.8, 7], round: 0.8 }, at: { offset: [-6, 0, -2] }, role: 'filling', when: '= maki' },
    { id: 'finger', op: 'cushion', params: { size: [62, 24, 34], softness: 0.35 }, when: '= not maki' },
    { id: 'rice', op: 'group', inputs: ['roll', 'finger'] },
    { id: 'slab', op: 'box', params: { size: [82, 8, 33], round: 3.4 }, when: '= not maki' },
    { id: 'draped', op: 'bend', params: { axis: 'x', toward: 'y', angle: -64 }, inputs: ['slab'] },
    { id: 'fish', op: 'group', inputs: ['draped'], at: { my: 'top', offset: [0, 30, 0] }, role: 'salmon' },
    {
      id: 'belt',
      op: 'extrude',
      params: { profile: { rect: [37, 32.4], r: 13, minus: [{ rect: [33.4, 28.6], r: 11 }] }, height: 12, axis: 'x' },
      at: { my: 'center', offset: [0, 15.6, 0] },
      role: 'nori',
      when: '= not maki',
    },
  ]),
  spoken: {
    names: ['sushi', 'maki', 'sushi roll', 'maki roll'],
    variants: [{ names: ['nigiri', 'salmon sushi'], params: { kind: 'nigiri' } }],
    sizes: { one: 'size' },
    words: { size: ['across', 'wide', 'diameter'] },
    parts: {
      rice: { material: 'main' },
      salmon: { names: ['fish'], material: 'salmon' },
      seaweed: { names: ['nori'], material: 'nori' },
      filling: { material: 'filling' },
    },
  },
});
