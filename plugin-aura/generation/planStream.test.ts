import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanPiece, PlanStream } from './planStream.ts';

const PLAN = {
  name: 'Box "with" \\ braces {}',
  intent: { design_type: 'product', complexity: 'simple' },
  parameters: [{ name: 'side', value: 10 }],
  operations: [
    { id: 'a', op: 'box', params: { size: ['= side', 2, 3.5] }, name: 'Ende 💍' },
    { id: 'b', op: 'cylinder', params: { diameter: 4 }, at: 'a.top' },
  ],
};

function read(text: string, cuts: readonly number[] = [], finished = true) {
  const stream = new PlanStream();
  const pieces: PlanPiece[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    pieces.push(...stream.push(text.slice(from, cut)));
    from = cut;
  }
  return { pieces, ...stream.end(finished) };
}
const kinds = (text: string) => read(text).pieces.map(({ type }) => type);

const json = JSON.stringify(PLAN);
const commented = `{ // a plan
  "name": "Box", /* of {wood} */ "intent": {"design_type": "product",},
  "parameters": [{"name": "side", "value": 10,},],
  "operations": [{"id": "a", "op": "box", "params": {"size": [1, 2, 3,]}, "name": "two
lines"},],
}`;

describe('what a model writes', () => {
  it('gives intent, parameters and operations as each becomes complete, then the whole', () => {
    const stream = new PlanStream();
    const at = json.indexOf(',{"id":"b"');
    expect(stream.push(json.slice(0, at)).map(({ type }) => type)).toEqual(['intent', 'parameter', 'operation']);
    expect(stream.push(json.slice(at))).toEqual([{ type: 'operation', index: 1, operation: PLAN.operations[1] }]);
    expect(stream.end(true)).toEqual({ answers: [PLAN], mended: false });
  });

  it.each([
    ['a code fence', `\`\`\`json\n${json}\n\`\`\``],
    ['prose around it', `Here is the plan {a box}:\n${json}\nI hope that {this} helps!`],
    ['thinking before it', `<think>maybe {"operations": [{"id": "x"}]}? no</think>\n${json}`],
    ['thinking whose beginning is missing', `{"operations": [{"id": "x", "op": "box"}]} no, wait</think>${json}`],
    ['something to wrap it', `{"plan": ${json}}`],
    ['a byte order mark', `\uFEFF${json}`],
    ['another object before it', `{"status": "ok"}\n${json}`],
  ])('is understood with %s', (_, text) => {
    const { answers } = read(text);
    expect(answers).toEqual([PLAN]);
    expect(
      read(text)
        .pieces.slice(-4)
        .map(({ type }) => type),
    ).toEqual(['intent', 'parameter', 'operation', 'operation']);
  });

  it('is understood with comments, trailing commas and raw line breaks, while it streams', () => {
    expect(kinds(commented)).toEqual(['intent', 'parameter', 'operation']);
    expect(read(commented)).toMatchObject({
      mended: false,
      answers: [{ operations: [{ name: 'two\nlines', params: { size: [1, 2, 3] } }] }],
    });
  });

  it('is mended at its end where it is nearly JSON, but only if the model had finished', () => {
    const sloppy = "Sure: {name: 'Box', operations: [{id: 'a', op: 'box', params: {size: [1, 2, 3]}}]}";
    expect(read(sloppy)).toMatchObject({ mended: true, answers: [{ name: 'Box', operations: [{ id: 'a' }] }] });
    expect(read(sloppy, [], false).answers).toEqual([]);
    expect(read(json.slice(0, -20), [], false).answers).toEqual([]);
  });

  it('withdraws what it gave where that was only a thought', () => {
    expect(kinds(`{"operations": [{"id": "x", "op": "box"}]}</think>${json}`).slice(0, 2)).toEqual(['operation', 'reset']);
  });

  it('gives pairs as an object, and leaves out what is empty', () => {
    const text =
      '{"operations":[{"id":"a","op":"box","name":"","params":[{"name":"size","value":"[1, 2, 3]"},{"name":"round","value":"= r / 2"},{"name":"text","value":"2 mm"}],"inputs":[],"at":[{"name":"to","value":"b.top"}],"material":""}]}';
    expect(read(text).pieces).toEqual([
      {
        type: 'operation',
        index: 0,
        operation: { id: 'a', op: 'box', params: { size: [1, 2, 3], round: '= r / 2', text: '2 mm' }, at: { to: 'b.top' } },
      },
    ]);
  });

  it.each(['', '   ', 'null', '[]', '"text"', 'I cannot do that.', '{}', '{{{{{{', '{"a": '])('is no answer: %j', (text) => {
    expect(read(text)).toEqual({ pieces: [], answers: [], mended: false });
  });

  it('keeps keys that would reach into objects as plain keys', () => {
    const { answers } = read('{"operations": [{"id": "a", "op": "box", "__proto__": {"polluted": true}}]}');
    expect(answers).toHaveLength(1);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('reads 200,000 characters and 20,000 levels without a stack or a second of its own', () => {
    const deep = `{"operations": [{"id": "a", "op": "box", "params": ${'['.repeat(20_000)}${']'.repeat(20_000)}}]}`;
    expect(read(deep).answers).toHaveLength(1);
    const many = JSON.stringify({
      operations: Array.from({ length: 4_000 }, (_, k) => ({ id: `part_${k}`, op: 'box', params: { size: [k, 1, 1] } })),
    });
    expect(read(many).pieces).toHaveLength(4_000);
  });
});

const texts = [
  json,
  commented,
  `Well {then}\n\`\`\`json\n${json}\n\`\`\``,
  `<think>{"operations":[{"id":"q"}]}</think>${json}${json}`,
  json.slice(0, 150),
  ...readdirSync('docs/plans/jewelry')
    .filter((file) => file !== 'expect.json')
    .slice(0, 4)
    .map((file) => readFileSync(`docs/plans/jewelry/${file}`, 'utf8')),
];

it('gives the same pieces however the text is cut', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(fc.nat(2_000), { maxLength: 40 }), (text, at) => {
      const cuts = [...new Set(at.filter((cut) => cut < text.length))].sort((a, b) => a - b);
      expect(read(text, cuts)).toEqual(read(text));
    }),
    { numRuns: 150 },
  );
});
