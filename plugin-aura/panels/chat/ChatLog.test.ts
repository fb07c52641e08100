import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ChatLog, type ChatStore } from './ChatLog.ts';
import { newTurn } from './turn.ts';

function memory(value?: unknown): ChatStore & { value: unknown } {
  return {
    value,
    async read() {
      return this.value;
    },
    async write(next) {
      this.value = structuredClone(next);
    },
  };
}

describe('conversation log', () => {
  it('brings the turns back after a reload, and says of one that was under way that it was left', async () => {
    const store = memory();
    const before = new ChatLog(store);
    before.add({ ...newTurn('generate', 'a ring'), state: 'done' });
    before.add(newTurn('refine', 'thinner'));
    before.dispose();
    await Promise.resolve();

    const after = new ChatLog(store);
    await after.restore();
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
    await log.restore();
    expect(log.turns).toEqual([]);
  });

  it('leaves out a stored turn that does not fit and keeps the others', async () => {
    const log = new ChatLog(memory({ version: 1, turns: [{ id: 7 }, { ...newTurn('generate', 'a vase'), state: 'done' }] }));
    await log.restore();
    expect(log.turns.map(({ instruction }) => instruction)).toEqual(['a vase']);
  });

  it('writes what is said at once, and many changes of it in a row as one', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const written: unknown[] = [];
    const log = new ChatLog({ read: async () => undefined, write: async (value) => void written.push(value) });
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
    const restored = log.restore();
    log.add(newTurn('generate', 'a ring'));
    await restored;
    await Promise.resolve();
    expect(log.turns.map(({ instruction }) => instruction)).toEqual(['a vase', 'a ring']);
    expect((store.value as { turns: unknown[] }).turns).toHaveLength(2);
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
