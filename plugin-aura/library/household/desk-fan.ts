import { drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { ball, ring, rod } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A table fan of 400 mm: blades in a wire cage on a stem with a round foot. */
export const deskFan = thing({
  op: 'create_fan',
  family: 'household',
  label: 'Fan',
  help: 'Table or floor fan: blades in a wire cage on a stem',
  params: { height: mm(400, 'Height', 'Over all'), blades: whole(4, 'Blades', 'Of the rotor', { min: 2, max: 8 }) },
  let: { s: '= min(height, 400) / 400', up: '= max(30 * s, height - 310 * s)', c: '= up + 160 * s' },
  materials: { body: 'white plastic', blade: '#6f9fc4 plastic', wire: 'chrome' },
  operations: drawn('s', [
    rod('foot', 170, 22, [0, 0, 0], { round: 9, role: 'body', name: 'Foot' }),
    rod('stem', 24, '= c - 40 * s', [0, 10, -40], { role: 'body' }),
    rod('motor', 84, 90, [0, '= c', -40], { axis: 'z', round: 20, role: 'body' }),
    rod('hub', 44, 46, [0, '= c', 20], { axis: 'z', round: 10, role: 'blade' }),
    ball('vane', [62, 120, 6], [0, '= c + 70 * s', 24], { rotate: [0, 24, 0], role: 'blade' }),
    {
      id: 'blades',
      op: 'polar_array',
      params: { count: '= blades', axis: 'z', center: [0, '= c', 0] },
      inputs: ['vane'],
      role: 'blade',
      name: 'Blades',
    },
    ring('rim', 290, 7, [0, '= c', 24], { axis: 'z', role: 'wire' }),
    ring('rim_front', 150, 4, [0, '= c', 56], { axis: 'z', role: 'wire' }),
    {
      id: 'spoke',
      op: 'pipe',
      params: {
        diameter: 3,
        path: {
          spline: [
            [0, '= c + 20 * s', 62],
            [0, '= c + 80 * s', 56],
            [0, '= c + 130 * s', 40],
            [0, '= c + 145 * s', 24],
          ],
        },
      },
      role: 'wire',
    },
    {
      id: 'spokes',
      op: 'polar_array',
      params: { count: 20, axis: 'z', center: [0, '= c', 0] },
      inputs: ['spoke'],
      role: 'wire',
      name: 'Cage',
    },
    {
      id: 'rear_spoke',
      op: 'pipe',
      params: {
        diameter: 3,
        path: {
          spline: [
            [0, '= c + 20 * s', -30],
            [0, '= c + 100 * s', -16],
            [0, '= c + 145 * s', 24],
          ],
        },
      },
      role: 'wire',
    },
    {
      id: 'rear_spokes',
      op: 'polar_array',
      params: { count: 20, axis: 'z', center: [0, '= c', 0] },
      inputs: ['rear_spoke'],
      role: 'wire',
      name: 'Rear cage',
    },
    rod('badge', 50, 6, [0, '= c', 62], { axis: 'z', round: 2, role: 'body', name: 'Badge' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['fan', 'desk fan', 'table fan', 'electric fan', 'floor fan', 'pedestal fan', 'standing fan'],
    variants: [{ names: ['floor fan', 'pedestal fan', 'standing fan'], params: { height: 1200 } }],
    parts: {
      blade: { names: ['vane', 'rotor'], count: 'blades', material: 'blade' },
      cage: { names: ['grille', 'guard', 'wire'], material: 'wire' },
      foot: { names: ['base', 'stem', 'body'], material: 'main' },
    },
  },
});
