import { expect, it } from 'vitest';
import { oneAtATime } from './oneAtATime.ts';

it('lets what has come meanwhile be dealt with between two pieces of work, which keep their order', async () => {
  const turn = oneAtATime();
  const log: string[] = [];
  const work = async (name: string): Promise<void> => {
    await turn();
    log.push(name);
    setImmediate(() => log.push(`after ${name}`));
  };
  await Promise.all(['first', 'second', 'third'].map(work));
  expect(log).toEqual(['first', 'after first', 'second', 'after second', 'third']);
});
