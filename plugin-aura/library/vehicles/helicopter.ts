import { drawn, oval } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

/** A light helicopter, its nose to the viewer: 11 m long, rotor of 10 m. */
export const helicopter = thing({
  op: 'create_helicopter',
  family: 'vehicles',
  label: 'Helicopter',
  help: 'Helicopter with glazed cabin, tail boom, main and tail rotor and skids',
  params: { length: mm(11000, 'Length', 'Of the body'), blades: whole(4, 'Blades', 'Of the main rotor', { min: 2, max: 8 }) },
  let: { s: '= length / 11000' },
  materials: { body: 'red paint', glass: 'black lacquer', rotor: 'dark grey paint', metal: 'aluminium' },
  operations: drawn('s', [
    {
      id: 'hull',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(300, 340) },
          { at: 0.1, profile: oval(420, 520) },
          { at: 0.45, profile: { ...oval(640, 760), at: [0, 40] } },
          { at: 0.58, profile: { ...oval(1900, 2000), at: [0, -300] } },
          { at: 0.76, profile: { ...oval(2200, 2200), at: [0, -350] } },
          { at: 0.92, profile: { ...oval(1900, 1700), at: [0, -500] } },
          { at: 0.98, profile: { ...oval(1100, 950), at: [0, -600] } },
          { profile: { ...oval(200, 200), at: [0, -640] } },
        ],
        path: {
          spline: [
            [0, 2500, -6500],
            [0, 2500, -3300],
            [0, 2500, -400],
            [0, 2500, 2200],
            [0, 2500, 4500],
          ],
        },
      },
      role: 'body',
      name: 'Fuselage',
    },
    {
      id: 'nose_glass',
      op: 'paint',
      params: {
        profile: {
          points: [
            [-900, -250],
            [900, -250],
            [760, 620],
            [-760, 620],
          ],
          r: 160,
          minus: [{ rect: [90, 2000] }],
        },
        at: [0, -120],
        face: 'front',
        depth: 40,
      },
      inputs: ['hull'],
      material: 'glass',
      role: 'glass',
      name: 'Windscreen',
    },
    {
      id: 'side_glass',
      op: 'paint',
      params: {
        profile: { rect: [900, 850], r: 180, at: [-3200, 0], plus: [{ rect: [900, 850], r: 180, at: [-2150, 0] }] },
        at: [0, -10],
        face: 'right',
        depth: 40,
        both: true,
      },
      inputs: ['nose_glass'],
      material: 'glass',
      role: 'glass',
      name: 'Windows',
    },
    {
      id: 'engine',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(300, 250) },
          { at: 0.3, profile: oval(900, 700) },
          { at: 0.75, profile: oval(900, 700) },
          { profile: oval(500, 400) },
        ],
        path: {
          spline: [
            [0, 3250, -900],
            [0, 3300, 300],
            [0, 3250, 1700],
          ],
        },
      },
      role: 'body',
      name: 'Engine cover',
    },
    {
      id: 'mast',
      op: 'cylinder',
      params: { diameter: 180, height: 800 },
      at: { my: 'bottom', offset: [0, 3500, 500] },
      role: 'metal',
      name: 'Mast',
    },
    {
      id: 'hub',
      op: 'cylinder',
      params: { diameter: 520, height: 160, round: 60 },
      at: { my: 'center', offset: [0, 4240, 500] },
      role: 'metal',
      name: 'Hub',
    },
    {
      id: 'blade',
      op: 'box',
      params: { size: [4900, 40, 320], round: 18 },
      at: { my: 'left', offset: [120, 4260, 0], rotate: [6, 0, 0] },
      role: 'rotor',
    },
    { id: 'turned', op: 'group', inputs: ['blade'], at: { offset: [0, 0, 500] } },
    { id: 'rotor_ring', op: 'polar_array', params: { count: '= blades', center: [0, 0, 500] }, inputs: ['turned'], role: 'rotor' },
    {
      id: 'rotor',
      op: 'group',
      inputs: ['rotor_ring'],
      at: { rotate: [0, 35, 0], pivot: [0, 0, '= 500 * s'] },
      role: 'rotor',
      name: 'Main rotor',
    },
    {
      id: 'fin',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { ellipse: [130, 1100] } }, { profile: { ellipse: [80, 700], at: [0, -500] } }],
        path: {
          line: [
            [0, 2300, -6000],
            [0, 4000, -6000],
          ],
        },
      },
      role: 'body',
      name: 'Fin',
    },
    {
      id: 'plane',
      op: 'box',
      params: { size: [2100, 60, 460], round: 28 },
      at: { my: 'center', offset: [0, 2560, -4900] },
      role: 'body',
      name: 'Tailplane',
    },
    {
      id: 'tail_blade',
      op: 'box',
      params: { size: [40, 1500, 150], round: 18 },
      at: { my: 'center', offset: [170, 2900, -6300] },
      role: 'rotor',
    },
    {
      id: 'tail_rotor',
      op: 'polar_array',
      params: { count: 2, axis: 'x', angle: 90, center: [0, 2900, -6300] },
      inputs: ['tail_blade'],
      role: 'rotor',
      name: 'Tail rotor',
    },
    {
      id: 'tail_hub',
      op: 'cylinder',
      params: { diameter: 200, height: 280, axis: 'x', round: 40 },
      at: { my: 'center', offset: [90, 2900, -6300] },
      role: 'metal',
      name: 'Tail hub',
    },
    {
      id: 'skid_tube',
      op: 'pipe',
      params: {
        diameter: 110,
        path: {
          spline: [
            [1150, 56, -1900],
            [1150, 56, 0],
            [1150, 56, 2200],
            [1150, 180, 3000],
            [1150, 420, 3350],
          ],
        },
      },
      role: 'metal',
    },
    { id: 'skids', op: 'mirror', params: { plane: 'x' }, inputs: ['skid_tube'], role: 'metal', name: 'Skids' },
    {
      id: 'strut',
      op: 'pipe',
      params: {
        diameter: 100,
        path: {
          spline: [
            [-1150, 56, 2000],
            [-900, 700, 2000],
            [0, 1200, 2000],
            [900, 700, 2000],
            [1150, 56, 2000],
          ],
        },
      },
      role: 'metal',
    },
    { id: 'struts', op: 'linear_array', params: { count: 2, step: [0, 0, -2400] }, inputs: ['strut'], role: 'metal', name: 'Struts' },
  ]),
  spoken: {
    names: ['helicopter', 'chopper', 'rescue helicopter', 'copter'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      body: { names: ['fuselage'], material: 'main' },
      blade: { names: ['rotor', 'rotor blade'], count: 'blades', material: 'rotor' },
      window: { names: ['glass', 'cockpit'], material: 'glass' },
      skid: { names: ['landing gear'], material: 'metal' },
    },
  },
});
