import { drawn } from '../drawn.ts';
import { mm, no, pick, thing } from '../thing.ts';

/** A hammer lying on its side. A carpenter's one is 330 mm long with a head of 16 oz; a sledge about 900 mm. */
export const hammer = thing({
  op: 'create_hammer',
  family: 'tools',
  label: 'Hammer',
  help: 'Hammer with a claw, a ball or a second face opposite its striking face',
  params: {
    length: mm(330, 'Length', 'From butt to head'),
    head: pick(['claw', 'ball', 'sledge'], 'Head', 'A claw, a ball or a second striking face'),
    head_length: mm(135, 'Head length', 'From the face to the end of the claw'),
    grip: no('Rubber grip', 'A rubber sleeve over the lower half of the handle'),
  },
  let: { s: '= head_length / 135', l: '= length - 15 * s' },
  materials: { handle: 'ash', head: 'steel', grip: 'black rubber' },
  anchors: { face: { at: 'front.front', help: 'Middle of the striking face' } },
  operations: drawn('s', [
    {
      id: 'handle',
      op: 'loft',
      at: { my: 'left', offset: [0, 15, 0] },
      params: {
        sections: [
          { profile: { ellipse: [26, 20] } },
          { at: 0.04, profile: { ellipse: [33, 26] } },
          { at: 0.3, profile: { ellipse: [31, 24] } },
          { at: 0.6, profile: { ellipse: [22, 18] } },
          { at: 0.85, profile: { ellipse: [25, 17] } },
          { profile: { ellipse: [25, 16] } },
        ],
        axis: 'x',
        height: '= length',
      },
    },
    {
      id: 'sleeve',
      op: 'loft',
      at: { my: 'left', offset: ['= -2 * s', 15, 0] },
      params: {
        sections: [
          { profile: { ellipse: [34, 27] } },
          { at: 0.08, profile: { ellipse: [37, 29.5] } },
          { at: 0.5, profile: { ellipse: [34, 27] } },
          { profile: { ellipse: [29, 24] } },
        ],
        axis: 'x',
        height: '= length * 0.46 - (-2 * s)',
      },
      role: 'grip',
      when: '= grip',
    },
    {
      id: 'front',
      op: 'loft',
      at: { my: 'back', offset: ['= l', 15, -18] },
      params: {
        sections: [
          { profile: { rect: [25, 24], r: 4 } },
          { at: 0.34, profile: { rect: [27, 27], r: 5 } },
          { at: 0.52, profile: { circle: 22 } },
          { at: 0.66, profile: { circle: 22 } },
          { at: 0.8, profile: { circle: 29 } },
          { at: 0.97, profile: { circle: 30 } },
          { profile: { circle: 27 } },
        ],
        axis: 'z',
        height: 80,
      },
      material: 'head',
    },
    {
      id: 'tongue',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [25, 24], r: 4 } },
          { at: 0.3, profile: { rect: [22, 25], r: 4 } },
          { at: 0.7, profile: { rect: [11, 29], r: 3 } },
          { profile: { rect: [3.4, 30], r: 1.2 } },
        ],
        path: {
          spline: [
            ['= l', 15, -14],
            ['= l - 2 * s', 15, -34],
            ['= l - 10 * s', 15, -55],
            ['= l - 25 * s', 15, -73],
          ],
        },
      },
      when: "= head == 'claw'",
    },
    {
      id: 'slit',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, -0.6],
            [52, -6],
            [52, 6],
            [0, 0.6],
          ],
        },
        height: 90,
        axis: 'x',
      },
      at: { my: 'center', offset: ['= l - 20 * s', 15, -54] },
      when: "= head == 'claw'",
    },
    { id: 'claw', op: 'difference', inputs: ['tongue', 'slit'] },
    {
      id: 'ball',
      op: 'loft',
      at: { my: 'back', offset: ['= l', 15, -68] },
      params: {
        sections: [
          { profile: { circle: 1.5 } },
          { at: 0.1, profile: { circle: 16 } },
          { at: 0.25, profile: { circle: 23 } },
          { at: 0.42, profile: { circle: 25 } },
          { at: 0.62, profile: { circle: 20 } },
          { at: 0.72, profile: { circle: 19 } },
          { at: 0.84, profile: { rect: [24, 23], r: 5 } },
          { profile: { rect: [25, 24], r: 4 } },
        ],
        axis: 'z',
        height: 56,
      },
      when: "= head == 'ball'",
    },
    {
      id: 'poll',
      op: 'loft',
      at: { my: 'back', offset: ['= l', 15, -62] },
      params: {
        sections: [
          { profile: { circle: 27 } },
          { at: 0.04, profile: { circle: 30 } },
          { at: 0.3, profile: { circle: 29 } },
          { at: 0.5, profile: { circle: 24 } },
          { at: 0.72, profile: { rect: [26, 26], r: 5 } },
          { profile: { rect: [25, 24], r: 4 } },
        ],
        axis: 'z',
        height: 62,
      },
      when: "= head == 'sledge'",
    },
    { id: 'head_steel', op: 'union', inputs: ['front', 'claw', 'ball', 'poll'], material: 'head', role: 'head', name: 'Head' },
  ]),
  spoken: {
    names: ['hammer', 'claw hammer', 'carpenter hammer', 'framing hammer'],
    variants: [
      {
        names: ['ball peen hammer', 'ball pein hammer', 'machinist hammer', 'engineer hammer'],
        params: { head: 'ball', head_length: 120 },
      },
      { names: ['sledgehammer', 'sledge hammer', 'sledge'], params: { head: 'sledge', length: 900, head_length: 180 } },
      { names: ['club hammer', 'lump hammer', 'drilling hammer'], params: { head: 'sledge', length: 260, head_length: 120 } },
    ],
    sizes: { one: 'length', two: ['length', 'head_length'] },
    words: { length: ['long', 'overall', 'tall', 'high'], head_length: ['wide', 'head width'] },
    parts: {
      handle: { names: ['shaft', 'haft', 'stick'], material: 'main', sizes: { length: 'length', size: 'length' } },
      head: { material: 'head', sizes: { size: 'head_length', length: 'head_length', width: 'head_length' } },
      claw: { present: { head: 'claw' }, material: 'head' },
      grip: { names: ['rubber grip', 'sleeve'], present: { grip: true }, absent: { grip: false }, material: 'grip' },
    },
  },
});
