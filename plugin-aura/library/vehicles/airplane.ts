import { curve, drawn } from '../drawn.ts';
import { mm, pick, thing, whole } from '../thing.ts';

/** An aeroplane, its nose to the viewer. Drawn as a twin-jet airliner of 38 m with wings of 34 m, or a high-wing light aircraft. */
export const airplane = thing({
  op: 'create_airplane',
  family: 'vehicles',
  label: 'Airplane',
  help: 'Airliner with jet engines under swept wings, a propeller plane, or a jet fighter',
  params: {
    length: mm(38000, 'Length', 'Nose to tail'),
    style: pick(['airliner', 'propeller', 'fighter'], 'Style', 'Jet airliner, light propeller plane or fighter'),
    engines: whole(2, 'Engines', 'Of an airliner', { min: 2, max: 4, soft: [2, 4] }),
  },
  let: { s: '= length / 38354', jet: "= style == 'airliner'", prop: "= style == 'propeller'", war: "= style == 'fighter'" },
  materials: {
    body: 'white paint',
    accent: 'blue paint',
    wing: 'light grey paint',
    glass: 'black lacquer',
    engine: 'aluminium',
    tyre: 'black rubber',
  },
  called: { nacelle: 'Engine' },
  operations: drawn('s', [
    {
      id: 'tube',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, -19000],
              [300, -18900],
              {
                spline: [
                  [900, -16500],
                  [1600, -13000],
                  [1980, -9000],
                ],
              },
              [2000, 12500],
              {
                spline: [
                  [1900, 15000],
                  [1500, 17300],
                  [850, 18550],
                  [0, 19000],
                ],
              },
            ],
            5,
          ),
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 4200, 0] },
      when: '= jet',
    },
    {
      id: 'fuselage_light',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [600, 900], r: 280, at: [0, 400] } },
          { at: 0.5, profile: { rect: [3400, 3600], r: 1300, at: [0, 100] } },
          { at: 0.72, profile: { rect: [5000, 5200], r: 1700, at: [0, 200] } },
          { at: 0.84, profile: { rect: [4600, 3600], r: 1700, at: [0, -300] } },
          { profile: { rect: [2800, 2500], r: 1200, at: [0, -200] } },
        ],
        path: {
          spline: [
            [0, 6200, -19000],
            [0, 6000, -6000],
            [0, 6000, 6000],
            [0, 6000, 17800],
          ],
        },
      },
      when: '= prop',
    },
    {
      id: 'fuselage_war',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [3600, 2400] } },
          { at: 0.25, profile: { rect: [4800, 2800], r: 1100 } },
          { at: 0.6, profile: { rect: [4200, 2900], r: 1200 } },
          { at: 0.8, profile: { ellipse: [2600, 2500] } },
          { at: 0.95, profile: { ellipse: [1000, 900] } },
          { profile: { circle: 80 } },
        ],
        path: {
          spline: [
            [0, 4400, -15500],
            [0, 4400, -4000],
            [0, 4400, 8000],
            [0, 4000, 19000],
          ],
        },
      },
      when: '= war',
    },
    { id: 'fuselage', op: 'union', inputs: ['tube', 'fuselage_light', 'fuselage_war'], role: 'body', name: 'Fuselage' },
    {
      id: 'striped',
      op: 'paint',
      params: { profile: { rect: [34000, 420], r: 200 }, at: [0, -300], face: 'right', depth: 60, both: true },
      inputs: ['fuselage'],
      material: 'accent',
      role: 'accent',
      name: 'Stripe',
    },
    {
      id: 'windows',
      op: 'paint',
      params: { profile: { rect: [400, 620], r: 190 }, at: [{ grid: [34, 1], pitch: [760, 0] }], face: 'right', depth: 60, both: true },
      inputs: ['striped'],
      material: 'glass',
      role: 'glass',
      name: 'Windows',
      when: '= jet',
    },
    {
      id: 'wing_jet',
      op: 'loft',
      params: {
        smooth: false,
        sections: [
          { profile: { ellipse: [7200, 900], power: 2, at: [600, 0] } },
          { at: 0.36, profile: { ellipse: [4600, 560], at: [2200, 250] } },
          { profile: { ellipse: [1500, 180], at: [6100, 900] } },
        ],
        path: {
          line: [
            [0, 3300, 2000],
            [5400, 3300, 2000],
            [17200, 3300, 2000],
          ],
        },
      },
      when: '= jet',
    },
    {
      id: 'winglet',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [180, 1450] } }, { profile: { ellipse: [90, 700], at: [0, -700] } }],
        path: {
          spline: [
            [17150, 4150, -4100],
            [17500, 6000, -4900],
          ],
        },
      },
      when: '= jet',
    },
    {
      id: 'wing_prop',
      op: 'loft',
      params: {
        smooth: false,
        sections: [
          { profile: { ellipse: [6000, 760] } },
          { at: 0.5, profile: { ellipse: [5800, 700] } },
          { profile: { ellipse: [4200, 420], at: [-300, 300] } },
        ],
        path: {
          line: [
            [0, 8650, 5200],
            [11500, 8650, 5200],
            [23000, 8650, 5200],
          ],
        },
      },
      when: '= prop',
    },
    {
      id: 'strut',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [700, 260] } }, { profile: { ellipse: [700, 260] } }],
        path: {
          line: [
            [1800, 4500, 5000],
            [11000, 8500, 5200],
          ],
        },
      },
      when: '= prop',
    },
    {
      id: 'wing_war',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { ellipse: [15000, 620], at: [3200, 0] } }, { profile: { ellipse: [2600, 160], at: [8600, 0] } }],
        path: {
          line: [
            [0, 4300, 1500],
            [9800, 4200, 1500],
          ],
        },
      },
      when: '= war',
    },
    { id: 'half_wing', op: 'union', inputs: ['wing_jet', 'winglet', 'wing_prop', 'strut', 'wing_war'], role: 'wing' },
    { id: 'wings', op: 'mirror', params: { plane: 'x' }, inputs: ['half_wing'], role: 'wing', name: 'Wings' },
    {
      id: 'tail_wing',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { ellipse: [4000, 420] } }, { profile: { ellipse: [1500, 150], at: ['= if(prop, 0.4, 3) * 1000 * s', 0] } }],
        path: {
          line: [
            [0, '= if(war, 4.4, if(prop, 6.4, 5)) * 1000 * s', '= if(war, -13, -15.6) * 1000 * s'],
            [6600, '= if(war, 4.4, if(prop, 6.4, 5.5)) * 1000 * s', '= if(war, -13, -15.6) * 1000 * s'],
          ],
        },
      },
      role: 'wing',
    },
    { id: 'tail_wings', op: 'mirror', params: { plane: 'x' }, inputs: ['tail_wing'], role: 'wing', name: 'Tailplane' },
    {
      id: 'fin',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { ellipse: [420, 5200] } }, { profile: { ellipse: [180, 2000], at: [0, -3400] } }],
        path: {
          line: [
            [0, '= if(prop, 6, 5.4) * 1000 * s', '= if(war, -11.5, -14.6) * 1000 * s'],
            [0, 12000, '= if(war, -11.5, -14.6) * 1000 * s'],
          ],
        },
      },
      role: 'accent',
      name: 'Fin',
    },
    {
      id: 'canopy_war',
      op: 'ellipsoid',
      params: { size: [1900, 2400, 6800] },
      at: { my: 'center', offset: [0, 5450, 8600] },
      role: 'glass',
      name: 'Canopy',
      when: '= war',
    },
    {
      id: 'cabin_glass',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [4900, 2200], r: 700 } },
          { at: 0.6, profile: { rect: [5080, 2500], r: 800 } },
          { profile: { rect: [4300, 1400], r: 600, at: [0, -700] } },
        ],
        path: {
          spline: [
            [0, 7400, 1500],
            [0, 7500, 4500],
            [0, 7500, 8600],
          ],
        },
      },
      role: 'glass',
      name: 'Cabin',
      when: '= prop',
    },
    {
      id: 'nacelle',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [850, 2100],
            [1020, 2250],
            [1180, 2150],
            [1260, 1300],
            [1200, -400],
            [800, -1900],
            [700, -1900],
            [640, -1400],
            [640, -2500],
            [0, -3300],
            [0, 1300],
            [840, 1300],
          ],
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [5600, 2250, 3400] },
      role: 'engine',
      when: '= jet',
    },
    {
      id: 'pylon',
      op: 'box',
      params: { size: [260, 1100, 3000], round: 100 },
      at: { my: 'center', offset: [5600, 3250, 2300] },
      role: 'wing',
      when: '= jet',
    },
    { id: 'motor', op: 'group', inputs: ['nacelle', 'pylon'] },
    { id: 'motor_row', op: 'linear_array', params: { count: '= if(engines > 2, 2, 1)', step: [5200, 380, -2100] }, inputs: ['motor'] },
    { id: 'engine_set', op: 'mirror', params: { plane: 'x' }, inputs: ['motor_row'], name: 'Engines' },
    {
      id: 'spinner',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 0],
            [1000, 0],
            {
              spline: [
                [900, 900],
                [500, 1700],
                [0, 2000],
              ],
            },
          ]),
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 5800, 17600] },
      role: 'engine',
      name: 'Spinner',
      when: '= prop',
    },
    {
      id: 'blade',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [500, 400] } },
          { at: 0.3, profile: { ellipse: [900, 220] } },
          { at: 0.9, profile: { ellipse: [700, 120] } },
          { profile: { ellipse: [200, 80] } },
        ],
        path: {
          spline: [
            [0, 5800, 18400],
            [0, 8000, 18400],
            [0, 10300, 18400],
          ],
        },
      },
      role: 'tyre',
      when: '= prop',
    },
    {
      id: 'propeller',
      op: 'polar_array',
      params: { count: 2, axis: 'z', center: [0, 5800, 0] },
      inputs: ['blade'],
      role: 'tyre',
      name: 'Propeller',
    },
    {
      id: 'burner',
      op: 'cylinder',
      params: { diameter: 1800, top_diameter: 2100, height: 1800, axis: 'z' },
      at: { my: 'back', offset: [0, 4400, -16600] },
      role: 'engine',
      name: 'Nozzle',
      when: '= war',
    },
    {
      id: 'nose_leg',
      op: 'cylinder',
      params: { diameter: 320, height: '= if(prop, 3800, 2600) * s' },
      at: { my: 'bottom', offset: [0, 600, 12500] },
      role: 'engine',
      name: 'Nose leg',
      when: '= not war',
    },
    {
      id: 'main_leg',
      op: 'pipe',
      params: {
        diameter: 420,
        path: {
          line: [
            ['= if(prop, 2100, 1500) * s', 600, -1600],
            ['= if(prop, 1000, 1500) * s', '= if(prop, 4900, 4300) * s', -1600],
          ],
        },
      },
      role: 'engine',
      when: '= not war',
    },
    { id: 'main_legs', op: 'mirror', params: { plane: 'x' }, inputs: ['main_leg'], role: 'engine', name: 'Main legs' },
    {
      id: 'tyre_one',
      op: 'cylinder',
      params: { diameter: 1300, height: 500, axis: 'x', round: 160 },
      at: { my: 'center', offset: [0, 650, 12500] },
      role: 'tyre',
      when: '= not war',
    },
    {
      id: 'tyres',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          ['= if(prop, 2100, 1500) * s', 0, -14100],
          ['= -if(prop, 2100, 1500) * s', 0, -14100],
        ],
      },
      inputs: ['tyre_one'],
      role: 'tyre',
      name: 'Wheels',
    },
  ]),
  spoken: {
    names: ['airplane', 'aeroplane', 'plane', 'airliner', 'jet plane', 'passenger plane', 'aircraft', 'jumbo jet'],
    variants: [
      { names: ['propeller plane', 'light aircraft', 'cessna', 'small plane'], params: { style: 'propeller', length: 8300 } },
      {
        names: ['fighter jet', 'jet fighter', 'fighter plane', 'jet'],
        params: { style: 'fighter', length: 16000 },
        materials: { main: 'grey paint', accent: 'dark grey paint', wing: 'grey paint' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      fuselage: { names: ['body'], material: 'main' },
      wing: { material: 'wing' },
      engine: { names: ['motor', 'turbine'], count: 'engines', material: 'engine' },
      tail: { names: ['fin', 'stripe'], material: 'accent' },
      window: { names: ['canopy', 'cockpit'], material: 'glass' },
      wheel: { names: ['tire'], material: 'tyre' },
    },
  },
});
