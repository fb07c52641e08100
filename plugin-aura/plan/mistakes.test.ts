import { describe, expect, it } from 'vitest';
import { registry } from '../operations/index.ts';
import { tryReadPlan } from './read.ts';

/** What a model gets wrong, and the sentence that lets it mend that: each at its place, with the word that it should have used. */
const box = { id: 'a', op: 'box', params: { size: [10, 10, 10] } };
const only = (op: string, params: object = {}) => ({ operations: [{ id: 'a', op, params }] });
const profile = (value: unknown) => only('extrude', { profile: value, height: 3 });
const path = (value: unknown) => only('pipe', { diameter: 3, path: value });
const beside = (operation: object, more: object = {}) => ({ ...more, operations: [box, { id: 'b', op: 'sphere', ...operation }] });
const P = 'operations[0].params';

const mistakes: [what: string, input: unknown, place: string, sentence: RegExp][] = [
  ['an operation of another modeller', only('cuboid'), 'operations[0].op', /"cuboid".*called "box"/],
  ['a misspelt operation', only('cylindre'), 'operations[0].op', /Did you mean "cylinder"/],
  ['OpenSCAD for revolve', only('rotate_extrude'), 'operations[0].op', /called "revolve"/],
  ['d', only('cylinder', { d: 5 }), `${P}.d`, /called "diameter"/],
  ['h', only('cylinder', { h: 5 }), `${P}.h`, /called "height"/],
  ['a radius', only('cylinder', { radius: 5 }), `${P}.radius`, /"diameter", twice the radius/],
  ['width of a box', only('box', { width: 5 }), `${P}.width`, /called "size"/],
  ['one number for three', only('box', { size: 5 }), `${P}.size`, /list of 3 numbers/],
  ['a number as text', only('sphere', { diameter: '20' }), `${P}.diameter`, /write the number 20, without quotes/],
  ['a unit', only('sphere', { diameter: '20 mm' }), `${P}.diameter`, /write the number 20/],
  ['an expression without its sign', only('sphere', { diameter: 'w*2' }), `${P}.diameter`, /begins with "="/],
  ['a word for what may be left out', only('dome', { height: 'half' }), `${P}.height`, /may be left out.*half the diameter/],
  ['a value that is too small', only('sphere', { diameter: -3 }), `${P}.diameter`, /-3 mm is less than .* 0.01 mm/],
  ['another word for a choice', only('cylinder', { axis: 'Z' }), `${P}.axis`, /there are y, x, z\. Did you mean "z"/],
  ['a word for a flag', only('extrude', { profile: { circle: 3 }, height: 3, both: 'yes' }), `${P}.both`, /true or false/],
  ['a broken expression', only('sphere', { diameter: '= 3 * (2 + ' }), `${P}.diameter`, /ends where a number/],
  ['script', only('sphere', { diameter: '= Math.sqrt(4)' }), `${P}.diameter`, /no function "Math.sqrt"; there are sqrt/],
  ['what is required left out', only('extrude', { profile: { circle: 3 } }), `${P}.height`, /needs "height"/],
  ['an unknown profile', profile({ square: 3 }), `${P}.profile`, /there are circle, ring, rect/],
  ['a rectangle of one number', profile({ rect: 3 }), `${P}.profile.rect`, /A rect is \[width, height\]/],
  ['a corner radius by another name', profile({ rect: [3, 4], radius: 1 }), `${P}.profile.radius`, /called "r"/],
  ['a polygon by d', profile({ polygon: 6, d: 3 }), `${P}.profile.d`, /called "diameter"/],
  [
    'points in space',
    profile({
      points: [
        [0, 0, 0],
        [1, 0, 0],
        [1, 1, 0],
      ],
    }),
    `${P}.profile.points[0][2]`,
    /flat: its points are \[u, v\]/,
  ],
  [
    'a bare list as path',
    path([
      [0, 0, 0],
      [0, 5, 0],
    ]),
    `${P}.path`,
    /A path is \{"line"/,
  ],
  [
    'a flat path',
    path({
      line: [
        [0, 0],
        [0, 5],
      ],
    }),
    `${P}.path.line[0]`,
    /3 entries are needed/,
  ],
  ['no input', beside({ op: 'hole', params: { diameter: 3 } }), 'operations[1].inputs', /add "inputs": \["id"\]/],
  ['a wrong input', beside({ op: 'union', inputs: ['aa'] }), 'operations[1].inputs[0]', /Did you mean "a"/],
  ['an input that is no list', beside({ op: 'union', inputs: 'a' }), 'operations[1].inputs', /a list, not a text/],
  ['at as two coordinates', beside({ at: [0, 5] }), 'operations[1].at', /"offset": \[0, 0, 5\]/],
  ['position', beside({ at: { position: [0, 0, 5] } }), 'operations[1].at.position', /called "offset"/],
  ['an offset of two numbers', beside({ at: { offset: [1, 2] } }), 'operations[1].at.offset', /list of 3 numbers/],
  ['at among the params', beside({ params: { at: 'a' } }), 'operations[1].params.at', /stands beside "params"/],
  ['a param beside params', beside({ diameter: 5 }), 'operations[1].diameter', /put it into "params"/],
  ['a colour', beside({ color: '#ff0000' }), 'operations[1].color', /called "material"/],
  ['a part that comes later', { operations: [{ id: 'b', op: 'sphere', at: 'a' }, box] }, 'operations[0].at.to', /comes later/],
  [
    'a misspelt parameter',
    beside({ params: { diameter: '= widht' } }, { parameters: [{ name: 'width', value: 3 }] }),
    'operations[1].params.diameter',
    /Did you mean "width"/,
  ],
  [
    'a parameter whose value is text',
    { parameters: [{ name: 'w', value: '3*2' }], operations: [box] },
    'parameters[0].value',
    /begins with "="/,
  ],
];

describe('a mistake is told at its place, the way a model can mend it:', () => {
  it.each(mistakes)('%s', (_, input, place, sentence) => {
    const { problems } = tryReadPlan(input, registry);
    const found = problems.find((problem) => problem.place === place);
    expect(found?.message ?? problems).toMatch(sentence);
    for (const { message } of problems) expect(message).toMatch(/^[A-Z"“-].*\w.*[.?]?$/);
  });

  it('several mistakes of different kinds are told together, each once', () => {
    const { problems } = tryReadPlan(
      {
        parameters: [{ name: 'w', value: '3' }],
        operations: [
          { id: 'a', op: 'sphere', at: { offset: [1, 2] } },
          { id: 'b', op: 'cuboid', params: { size: ['= w', 1, 1] } },
          { id: 'c', op: 'union', inputs: ['a', 'zz'] },
          { id: 'd', op: 'cylinder', params: { diameter: '5', height: '= 2 * w' } },
        ],
      },
      registry,
    );
    expect(problems.map(({ place }) => place)).toEqual([
      'parameters[0].value',
      'operations[0].at.offset',
      'operations[1].op',
      'operations[2].inputs[1]',
      'operations[3].params.diameter',
    ]);
  });
});
