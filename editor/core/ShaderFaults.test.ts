import { expect, it } from 'vitest';
import { isMadeOf, readFaults } from './ShaderFaults.ts';

const own = 'uniform float time;\nvoid main() {\n\tgl_FragColor = vec4( glow, 1.0 );\n}\n';
const source = `#version 300 es\nprecision highp float;\n\n${own}`;

it('an error is at the line of the artist’s own text', () => {
  const log = "ERROR: 0:6: 'glow' : undeclared identifier\nERROR: 0:6: 'constructor' : not enough data\n";
  expect(readFaults(log, source, own, 'fragmentShader').map(({ line, message }) => [line, message])).toEqual([
    [3, "'glow' : undeclared identifier"],
    [3, "'constructor' : not enough data"],
  ]);
});

it('where parts are included, the line is found by what it says, and what is wrong in a part is at no line', () => {
  const before = '#include <common>\nvoid main() {\n\twrong;\n}';
  const whole = '#define PI 3\nfloat a = ;\nvoid main() {\n\twrong;\n}';
  const lines = readFaults('ERROR: 0:2: syntax\nERROR: 0:4: undeclared\n', whole, before, 'vertexShader').map(({ line }) => line);
  expect(lines).toEqual([0, 3]);
});

it('a program is told by its text', () => {
  expect([isMadeOf(source, own), isMadeOf(source, 'void main() { other(); }')]).toEqual([true, false]);
});
