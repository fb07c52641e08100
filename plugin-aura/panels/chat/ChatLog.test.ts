import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ChatLog, type ChatStore } from './ChatLog.ts';
import { newTurn } from './turn.ts';

const PROJECT = 'a-project';

function memory(value?: unknown): ChatStore & { values: Map<string, unknown> } {
  const values = new Map([[PROJECT, value]]);
  return {
    values,
    read: async (project) => values.get(project),
    write: async (project, next) => void values.set(project, structuredClone(next)),
  };
}

describe('conversation log', () => {
  it('brings the turns back after a reload, and says of one that was under way that it was left', async () => {
    const store = memory();
    const before = new ChatLog(store);
    await before.open(PROJECT);
    before.add({ ...newTurn('generate', 'a ring'), state: 'done' });
    before.add(newTurn('refine', 'thinner'));
    before.dispose();
    await Promise.resolve();

    const after = new ChatLog(store);
    await after.open(PROJECT);
    expect(after.turns.map(({ instruction, state }) => [instruction, state])).toEqual([
      ['a ring', 'done'],
      ['thinner', 'cancelled'],
    ]);
    after.dispose();
  });

  it.each([
    ['nothing', undefined],
    ['no log', 'hello'],
    ['another version', { version: 9, turns: [] }],
  ])('starts empty from %s', async (_case, stored) => {
    const log = new ChatLog(memory(stored));
    await log.open(PROJECT);
    expect(log.turns).toEqual([]);
  });

  it('leaves out a stored turn that does not fit and keeps the others', async () => {
    const log = new ChatLog(memory({ version: 1, turns: [{ id: 7 }, { ...newTurn('generate', 'a vase'), state: 'done' }] }));
    await log.open(PROJECT);
    expect(log.turns.map(({ instruction }) => instruction)).toEqual(['a vase']);
  });

  it('writes what is said at once, and many changes of it in a row as one', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const written: unknown[] = [];
    const log = new ChatLog({ read: async () => undefined, write: async (_project, value) => void written.push(value) });
    const turn = newTurn('generate', 'a ring');
    log.add(turn);
    expect(written).toHaveLength(1);
    for (let done = 0; done < 20; done++) log.update(turn.id, { built: { done, total: 20 } });
    await vi.runAllTimersAsync();
    expect(written).toHaveLength(2);
  });

  it('what is said before the last visit has been read is written with it, not over it', async () => {
    const store = memory({ version: 1, turns: [{ ...newTurn('generate', 'a vase'), state: 'done' }] });
    const log = new ChatLog(store);
    const restored = log.open(PROJECT);
    log.add(newTurn('generate', 'a ring'));
    await restored;
    await Promise.resolve();
    expect(log.turns.map(({ instruction }) => instruction)).toEqual(['a vase', 'a ring']);
    expect((store.values.get(PROJECT) as { turns: unknown[] }).turns).toHaveLength(2);
  });

  it('each project has its own: another begins empty, and the first has its turns again, what was still to be written too', async () => {
    const log = new ChatLog(memory());
    await log.open(PROJECT);
    const ring = newTurn('generate', 'a ring');
    log.add(ring);
    log.update(ring.id, { state: 'done' });
    const opening = log.open('another');
    expect(log.turns).toEqual([]);
    // An answer that comes too late is none of the other project's.
    expect(log.update(ring.id, { state: 'failed' })).toBeNull();
    await opening;
    log.add(newTurn('generate', 'a vase'));
    await log.open(PROJECT);
    expect(log.turns.map(({ instruction, state }) => [instruction, state])).toEqual([['a ring', 'done']]);
    await log.open('another');
    expect(log.turns.map(({ instruction }) => instruction)).toEqual(['a vase']);
    log.dispose();
  });

  it('does not bring a turn back that was cleared away while its answer was made', () => {
    const log = new ChatLog(null);
    const turn = newTurn('generate', 'a ring');
    log.add(turn);
    log.clear();
    expect(log.update(turn.id, { state: 'done' })).toBeNull();
    expect(log.turns).toEqual([]);
  });
});
