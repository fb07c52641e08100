import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlanError } from '../../plugin-aura/model/problem.ts';
import { readPlan } from '../../plugin-aura/model/read.ts';
import { sentencesOf } from './run.ts';
import { Workshop } from './workshop.ts';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await Workshop.open('draft');
});
afterAll(() => workshop.close());

describe('from words to files', () => {
  test('a prompt gives an answer and a GLB', async () => {
    const answer = await workshop.orchestrator.generate({ prompt: 'a blue cube on a green cylinder', provider: 'patterns' });
    const [file] = await workshop.write(answer, 'glb', 'cube.glb');
    expect(file?.name).toBe('cube.glb');
    expect(answer.report.parts.map(({ name }) => name)).toEqual(['Green cylinder', 'Blue cube']);
  });

  test('a saved plan gives the same model again', async () => {
    const answer = await workshop.orchestrator.generate({ prompt: 'oak table 160 x 80 x 75 cm', provider: 'patterns' });
    const again = await workshop.answerFor(readPlan(JSON.parse(JSON.stringify(answer.plan))));
    expect(again.report.bounds).toEqual(answer.report.bounds);
  });

  test('OBJ comes with its materials, JSON is the whole answer', async () => {
    const answer = await workshop.orchestrator.generate({ prompt: 'a red sphere', provider: 'patterns' });
    expect((await workshop.write(answer, 'obj', 'out/s.obj')).map(({ name }) => name)).toEqual(['s.obj', 's.mtl']);
    const [json] = await workshop.write(answer, 'json', 's.json');
    expect(JSON.parse(String(json?.data))).toMatchObject({ plan: { name: 'Red sphere' } });
  });
});

test('every problem of a bad plan is told with its place', () => {
  const bad = {
    operations: [
      { id: 'a', op: 'bocks', params: {} },
      { id: 'b', op: 'box', params: { sice: [1, 2, 3] }, at: { to: 'nobody.top' } },
    ],
  };
  try {
    readPlan(bad);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    const lines = sentencesOf(error).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['operations[0].op', 'operations[1].at.to', 'operations[1].params.sice']);
  }
});
