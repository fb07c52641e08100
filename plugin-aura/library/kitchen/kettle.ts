import { mm, pick, thing } from '../thing.ts';

/** A kettle of 1.7 litres: for the stove, with a bow over the lid, or electric on its base with a grip at the side. */
export const kettle = thing({
  op: 'create_kettle',
  family: 'kitchen',
  label: 'Kettle',
  help: 'Stove kettle with a bow handle, or electric kettle on its base',
  params: {
    style: pick(['stove', 'electric'], 'Style', 'For the stove, or electric'),
    diameter: mm(190, 'Diameter', 'Of the body'),
    height: mm(140, 'Height', 'Of the body, without lid and handle'),
  },
  let: {
    r: '= diameter / 2',
    h: '= height',
    neck: "= if(style == 'stove', r * 0.5, r * 0.66)",
    wire: '= min(r * 0.14, h * 0.12)',
    electric: "= style == 'electric'",
    lid_h: '= min(h * 0.12, r * 0.2)',
  },
  materials: { body: 'polished stainless steel', handle: 'black bakelite', knob: 'black bakelite', base: 'black plastic' },
  anchors: { mouth: { at: 'rim.top', help: 'Middle of the opening under the lid' } },
  operations: [
    {
      id: 'body',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= r * 0.9', 0],
            {
              spline: [
                ['= r * 0.985', '= h * 0.06'],
                ['= r', '= h * 0.2'],
                ['= if(electric, r * 0.92, r * 0.96)', '= h * 0.5'],
                ['= if(electric, r * 0.78, r * 0.78)', '= h * 0.82'],
                ['= neck', '= h'],
              ],
            },
            [0, '= h'],
          ],
        },
      },
    },
    {
      id: 'rim',
      op: 'torus',
      params: { diameter: '= neck * 2', tube_diameter: '= r * 0.05' },
      at: { my: 'center', offset: [0, '= h', 0] },
      role: 'body',
    },
    {
      id: 'lid',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= neck * 0.98', 0],
            {
              spline: [
                ['= neck * 0.93', '= lid_h * 0.35'],
                ['= neck * 0.5', '= lid_h * 0.85'],
                [0, '= lid_h'],
              ],
            },
          ],
        },
      },
      at: { my: 'bottom', offset: [0, '= h', 0] },
      role: 'body',
    },
    {
      id: 'knob',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= neck * 0.16', 0],
            {
              spline: [
                ['= neck * 0.12', '= neck * 0.12'],
                ['= neck * 0.24', '= neck * 0.26'],
                ['= neck * 0.2', '= neck * 0.4'],
                [0, '= neck * 0.44'],
              ],
            },
          ],
        },
      },
      at: { to: 'lid.top', embed: '= neck * 0.03' },
    },
    {
      id: 'spout',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: ['= r * 0.44', '= h * 0.36'] } },
          { at: 0.5, profile: { circle: '= r * 0.3' } },
          { profile: { circle: '= r * 0.22' } },
        ],
        path: {
          spline: [
            ['= r * 0.72', '= h * 0.42', 0],
            ['= r * 1.16', '= h * 0.56', 0],
            ['= r * 1.32', '= h * 0.82', 0],
            ['= r * 1.5', '= h * 1.0', 0],
          ],
        },
      },
      role: 'body',
      when: '= not electric',
    },
    {
      id: 'lip',
      op: 'loft',
      params: {
        sections: [{ profile: { circle: '= r * 0.16' } }, { profile: { ellipse: ['= r * 0.8', '= r * 0.6'] } }],
        path: {
          line: [
            ['= r * 0.86', '= h * 0.62', 0],
            ['= neck + r * 0.06', '= h * 0.985', 0],
          ],
        },
        smooth: false,
      },
      role: 'body',
      name: 'Spout',
      when: '= electric',
    },
    {
      id: 'bow',
      op: 'sweep',
      params: {
        profile: { rect: ['= wire * 1.7', '= wire'], r: '= wire * 0.42' },
        path: {
          spline: [
            ['= -r * 0.72', '= h * 0.84', 0],
            ['= -r * 0.8', '= h + r * 0.42', 0],
            ['= -r * 0.4', '= h + r * 0.86', 0],
            ['= r * 0.4', '= h + r * 0.86', 0],
            ['= r * 0.8', '= h + r * 0.42', 0],
            ['= r * 0.72', '= h * 0.84', 0],
          ],
        },
      },
      when: '= not electric',
    },
    {
      id: 'side',
      op: 'sweep',
      params: {
        profile: { rect: ['= wire * 1.9', '= wire * 1.1'], r: '= wire * 0.46' },
        path: {
          spline: [
            ['= -r * 0.7', '= h * 0.97', 0],
            ['= -r * 1.2', '= h * 1.0', 0],
            ['= -r * 1.46', '= h * 0.74', 0],
            ['= -r * 1.36', '= h * 0.32', 0],
            ['= -r * 0.94', '= h * 0.16', 0],
          ],
        },
      },
      when: '= electric',
    },
    { id: 'handle', op: 'union', inputs: ['bow', 'side'] },
    {
      id: 'base',
      op: 'cylinder',
      params: { diameter: '= diameter * 0.96', height: '= h * 0.1', round: '= h * 0.025' },
      at: { my: 'top', offset: [0, '= -h * 0.01', 0] },
      when: '= electric',
    },
    {
      id: 'foot',
      op: 'cylinder',
      params: { diameter: '= diameter * 0.8', height: '= h * 0.03' },
      at: { my: 'top', offset: [0, '= h * 0.01', 0] },
      role: 'base',
      when: '= electric',
    },
  ],
  spoken: {
    names: ['kettle', 'tea kettle', 'stove kettle', 'water kettle', 'whistling kettle'],
    variants: [{ names: ['electric kettle'], params: { style: 'electric', diameter: 160, height: 210 } }],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across', 'width'], height: ['tall', 'high'] },
    parts: {
      handle: { names: ['bow', 'grip'], material: 'handle' },
      knob: { material: 'knob' },
      lid: { names: ['cover'], material: 'main' },
      spout: { names: ['beak'], material: 'main' },
      base: { material: 'base' },
    },
  },
});
