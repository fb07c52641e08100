import { drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A camera drone, 350 mm from motor to motor. */
export const drone = thing({
  op: 'create_drone',
  family: 'electronics',
  label: 'Drone',
  help: 'Multicopter with arms, motors, propellers, legs and a camera on a gimbal',
  params: { size: mm(350, 'Size', 'Motor to motor, across'), rotors: whole(4, 'Rotors', 'How many', { min: 3, max: 8, soft: [4, 8] }) },
  let: { s: '= size / 350', turn: '= 180 / rotors' },
  materials: {
    body: 'white plastic',
    arm: 'white plastic',
    motor: 'dark grey aluminium',
    propeller: 'black plastic',
    lens: 'black lacquer',
  },
  called: { prop: 'Rotor', arm_one: 'Arm', leg_one: 'Foot', can: 'Motor' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [50, 22] } },
          { at: 0.12, profile: { rect: [86, 46], r: 20 } },
          { at: 0.6, profile: { rect: [96, 54], r: 22 } },
          { at: 0.9, profile: { rect: [70, 40], r: 18 } },
          { profile: { ellipse: [40, 18] } },
        ],
        path: {
          spline: [
            [0, 72, -95],
            [0, 72, 0],
            [0, 72, 95],
          ],
        },
      },
    },
    {
      id: 'arm_one',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [34, 24] } }, { at: 0.7, profile: { ellipse: [20, 17] } }, { profile: { ellipse: [22, 20] } }],
        path: {
          spline: [
            [30, 72, 0],
            [100, 80, 0],
            [175, 82, 0],
          ],
        },
      },
      role: 'arm',
    },
    {
      id: 'pod',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 66],
            [12, 66],
            [15, 72],
            [15, 92],
            [0, 92],
          ],
        },
      },
      at: { offset: [175, 0, 0] },
      role: 'arm',
    },
    {
      id: 'can',
      op: 'cylinder',
      params: { diameter: 27, height: 17, chamfer: 2 },
      at: { my: 'bottom', offset: [175, 91, 0] },
      role: 'motor',
    },
    {
      id: 'blade',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [9, 4] } },
          { at: 0.25, profile: { ellipse: [19, 3] } },
          { at: 0.9, profile: { ellipse: [11, 2] } },
          { profile: { ellipse: [4, 1.4] } },
        ],
        path: {
          spline: [
            [0, 111, 0],
            [54, 111, 0],
            [106, 113, 0],
          ],
        },
      },
      role: 'propeller',
    },
    { id: 'blades', op: 'polar_array', params: { count: 2 }, inputs: ['blade'], role: 'propeller' },
    { id: 'prop', op: 'union', inputs: ['blades'], at: { rotate: [0, 35, 0], pivot: [0, 0, 0], offset: [175, 0, 0] }, role: 'propeller' },
    {
      id: 'nut',
      op: 'cylinder',
      params: { diameter: 11, height: 12, round: 3, edges: 'top' },
      at: { my: 'bottom', offset: [175, 106, 0] },
      role: 'motor',
    },
    {
      id: 'leg_one',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [13, 13] } }, { profile: { ellipse: [8, 8] } }],
        path: {
          line: [
            [150, 80, 0],
            [158, 0, 0],
          ],
        },
      },
      role: 'arm',
    },
    {
      id: 'unit',
      op: 'group',
      inputs: ['arm_one', 'pod', 'can', 'prop', 'nut', 'leg_one'],
      at: { rotate: [0, '= turn', 0], pivot: [0, 0, 0] },
    },
    { id: 'rotors_ring', op: 'polar_array', params: { count: '= rotors' }, inputs: ['unit'], name: 'Rotors' },
    {
      id: 'gimbal',
      op: 'box',
      params: { size: [34, 26, 26], round: 6 },
      at: { my: 'center', offset: [0, 44, 72] },
      role: 'motor',
      name: 'Camera',
    },
    { id: 'lens', op: 'cylinder', params: { diameter: 20, height: 10, axis: 'z', chamfer: 2 }, at: { my: 'back', offset: [0, 44, 82] } },
    {
      id: 'hanger',
      op: 'box',
      params: { size: [12, 30, 14], round: 4 },
      at: { my: 'center', offset: [0, 58, 66] },
      role: 'motor',
      name: 'Gimbal',
    },
  ]),
  spoken: {
    names: ['drone', 'quadcopter', 'quadrocopter', 'multicopter', 'camera drone'],
    variants: [
      { names: ['hexacopter'], params: { rotors: 6 } },
      { names: ['octocopter'], params: { rotors: 8, size: 450 } },
    ],
    sizes: { one: 'size' },
    words: { size: ['wide', 'across', 'diameter'] },
    parts: {
      rotor: { names: ['propeller', 'blade'], count: 'rotors', material: 'propeller' },
      arm: { names: ['leg'], count: 'rotors', material: 'arm' },
      motor: { count: 'rotors', material: 'motor' },
      body: { material: 'main' },
      camera: { names: ['lens'], material: 'lens' },
    },
  },
});
