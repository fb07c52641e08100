import { expect, it } from 'vitest';
import { wordReader } from './offline.ts';

/** What is ordered by short prompts: the thing, the numbers that were said, and nothing left unread. */

const reader = wordReader();

it.each<[string, string, Record<string, unknown>]>([
  ['IPE 100 steel beam 2 m', 'section', { shape: 'i', length: 2000, height: 100, flange: 5.7, root: 7 }],
  ['square tube 40x40x3, one metre long', 'section', { shape: 'tube', width: 40, thickness: 3, length: 1000 }],
  ['round tube 48.3 x 3.2, 2 m', 'create_tube', { diameter: 48.3, wall: 3.2, length: 2000 }],
  ['spur gear m2 z24, face width 20, bore 12 with keyway', 'create_gear', { module: 2, teeth: 24, thickness: 20, bore: 12, keyed: true }],
  ['M6 x 10 grub screw with hex socket', 'create_bolt', { head: 'grub', diameter: 6, length: 10 }],
  ['M10 threaded rod 500 long', 'create_threaded_rod', { diameter: 10, length: 500 }],
  ['O-ring, 30 mm inside, 4 mm thick', 'create_o_ring', { inner: 30, cord: 4 }],
  ['handwheel with 5 spokes and a turning handle', 'create_handwheel', { spokes: 5, handle: true }],
  ['double garage with two doors and a flat roof', 'create_garage', { width: 6000, doors: 2, roof: 'flat' }],
  ['a carport for two cars', 'create_carport', { cars: 2 }],
  ['a block of flats, 5 floors, with balconies', 'create_apartment_block', { floors: 5, balconies: true }],
  ['brick garden wall with two pillars, 4 m long, 1.2 m high', 'create_wall', { width: 4000, height: 1200, pillars: 2 }],
  ['staircase, rise 2.8 m in 14 steps', 'create_stairs', { height: 2800, count: 14 }],
  ['arched window with 8 panes', 'create_window', { arched: true, panes: 8 }],
  ['white picket fence with 12 pickets', 'create_fence', { style: 'picket', pickets: 12 }],
  ['an oak bench 1.2 m long', 'create_bench', { back: false, width: 1200 }],
  ['a garden bench', 'create_bench', { back: true }],
])('%s', async (text, op, values) => {
  const { plan, unread } = await reader.generate(text);
  expect(unread).toEqual([]);
  expect(plan!.operations.map((one) => one.op)).toEqual([op]);
  const numbers = new Map(plan!.parameters.map(({ name, value }) => [`= ${name}`, value]));
  const { params } = plan!.operations[0]!;
  const said = Object.entries(params).map(([name, value]) => [name, numbers.get(String(value)) ?? value]);
  expect(Object.fromEntries(said)).toMatchObject(values);
});
