import { describe, expect, test } from 'vitest';
import { type Command, readArguments, UsageError } from './arguments.ts';

describe('the command line', () => {
  test.each<[string[], Partial<Command>]>([
    [['a ring', '--out', 'ring.glb'], { kind: 'prompt', prompt: 'a ring', out: ['ring.glb'] }],
    [['an', 'oak', 'table', '-o', 't.stl', '-o', 't.json'], { kind: 'prompt', prompt: 'an oak table', out: ['t.stl', 't.json'] }],
    [['a ring'], { kind: 'prompt', out: [] }],
    [['--plan', 'plan.json', '--out', 'a.obj'], { kind: 'plan', file: 'plan.json', checks: false }],
    [['a ring', '--out', 'ring.stl', '--metals', '--stones'], { kind: 'prompt', out: ['ring.stl'] }],
    [['--plan', 'ring.json', '--checks'], { kind: 'plan', file: 'ring.json', checks: true }],
    [['--batch', 'cases.json', '--out', 'dir'], { kind: 'batch', file: 'cases.json', dir: 'dir' }],
    [
      ['--operations', '--prompt', '--family', 'jewelry', 'furniture'],
      { kind: 'operations', prompt: true, families: ['jewelry', 'furniture'] },
    ],
    [['--operations', '--json'], { kind: 'operations', json: true }],
    [['--brief', 'an', 'oak', 'table'], { kind: 'brief', prompt: 'an oak table', json: false }],
    [['--status'], { kind: 'status', json: false }],
    [['--status', '--json'], { kind: 'status', json: true }],
    [['--help'], { kind: 'help' }],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toMatchObject(expected);
  });

  test.each<[string[], string]>([
    [[], 'Say what to make'],
    [['a ring', '--out', 'ring.txt'], '.glb'],
    [['a ring', '--plan', 'plan.json'], 'not both'],
    [['--batch', 'cases.json'], 'Say where the models go'],
    [['--brief'], 'Say what to read'],
    [['a ring', '--metals'], 'need a file'],
    [['a ring', '--out', 'a.json', '--stones'], 'write shapes'],
    [['a ring', '--seed', 'x'], 'whole number'],
    [['a ring', '--quality', 'best'], 'draft, final or export'],
    [['a ring', '--colour'], 'colour'],
  ])('%j is refused with a sentence', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(sentence);
  });
});
