import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

const never = new AbortController().signal;

it('serves lanes in turn: who sends many at once does not keep another waiting behind all of them', async () => {
  const turns = new Turns({ running: 1, waiting: 10 });
  const leave = await turns.enter(never, 'greedy');
  const order: string[] = [];
  const work = async (lane: string, name: string): Promise<void> => {
    const done = await turns.enter(never, lane);
    order.push(name);
    done?.();
  };
  const all = Promise.all([
    work('greedy', 'g1'),
    work('greedy', 'g2'),
    work('greedy', 'g3'),
    work('modest', 'm1'),
    work('other', 'o1'),
    work('modest', 'm2'),
  ]);
  leave?.();
  await all;
  expect(order).toEqual(['g1', 'm1', 'o1', 'g2', 'm2', 'g3']);
  expect([turns.running, turns.waiting]).toEqual([0, 0]);
});

it('a turn is given back once, however often that is said', async () => {
  const turns = new Turns({ running: 1, waiting: 1 });
  const leave = await turns.enter(never);
  leave?.();
  leave?.();
  const again = await turns.enter(never);
  expect(turns.running).toBe(1);
  const waiting = turns.enter(never);
  expect(await turns.enter(never)).toBeNull();
  again?.();
  expect(await waiting).toBeTypeOf('function');
});

it('who leaves the queue leaves no place behind', async () => {
  const turns = new Turns({ running: 1, waiting: 1 });
  const leave = await turns.enter(never);
  const stop = new AbortController();
  const gone = turns.enter(stop.signal, 'a');
  stop.abort(new Error('gone'));
  await expect(gone).rejects.toThrow('gone');
  const next = turns.enter(never, 'b');
  leave?.();
  expect(await next).toBeTypeOf('function');
  expect(turns.waiting).toBe(0);
});
