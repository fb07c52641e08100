import { describe, expect, it } from 'vitest';
import { afterTurns } from './testTurns.ts';

/** What opens takes its handles along; some of several are counted from an end; what is tilted leaves the upright. */

type Turned = Awaited<ReturnType<typeof afterTurns>>;
const one = ({ now }: Turned, name: string) => now.filter((part) => part.name === name);

describe('what opens', () => {
  it('is a door about its hinged edge, with its handle', async () => {
    const turned = await afterTurns('a kitchen cabinet with two doors', 'open the left door 60 degrees');
    expect(turned.changed).toEqual(['Door', 'Handle', 'Door', 'Handle']);
    const swung = one(turned, 'Door').at(-1)!;
    expect(Math.abs(swung.size[2]! - 291 * Math.sin(Math.PI / 3))).toBeLessThan(7);
    // its hinged edge stays at the side of the case
    expect(swung.at[0]! - swung.size[0]! / 2).toBeLessThan(-297);
    expect(one(turned, 'Handle').at(-1)!.at[2]).toBeGreaterThan(400);
  });

  it('is a drawer drawn out by so much, with its knob', async () => {
    const turned = await afterTurns('a desk with a drawer', 'open the drawer by 15 cm');
    const was = (name: string) => turned.was.find((part) => part.name === name)!.at[2]!;
    expect(turned.changed.toSorted()).toEqual(['Drawer', 'Knob']);
    for (const name of ['Drawer', 'Knob']) expect(one(turned, name)[0]!.at[2]! - was(name)).toBeCloseTo(150, 3);
  });

  it('is a lid about its edge at the back, with its grip', async () => {
    const turned = await afterTurns('a toolbox', 'open the lid');
    expect(one(turned, 'Lid')[0]!.at[2]).toBeLessThan(-100);
    expect(one(turned, 'Handle')[0]!.at[2]).toBeLessThan(-150);
    expect(one(turned, 'Box')[0]).toEqual(turned.was.find(({ name }) => name === 'Box'));
  });
});

it.each([
  ['a row of 5 books', 'the last two taller', 'Cover', 3],
  ['a chest of drawers with four drawers', 'the top two drawers white', 'Drawer', 2],
  ['six cubes in a row', 'make the first 2 red', 'Cube', 4],
])('some of several are counted from an end: %s, %s', async (design, turn, name, left) => {
  const turned = await afterTurns(design, turn);
  expect(one(turned, name)[0]!.copies).toBe(left);
});

it.each([
  ['tilt it 15 degrees', 'turned x', -15],
  ['lean it 20 degrees to the left', 'turned z', 20],
  ['rotate it 30 degrees clockwise', 'turned y', -30],
])('%s is about the axis that is meant', async (turn, at, distance) => {
  const { plan } = await afterTurns('a bench', turn);
  expect(plan.brief?.things[0]?.facts).toContainEqual(expect.objectContaining({ kind: 'position', at, distance }));
});

it('a number of times bigger is so of all sides, and not of the width alone', async () => {
  const { plan } = await afterTurns('a table', '20 % bigger');
  expect(plan.parameters.find(({ name }) => name.endsWith('height'))?.value ?? 900).toBe(900);
});

it('so many copies stand with the room between them that was said', async () => {
  const { now } = await afterTurns('a stool', 'duplicate it three times with 50 cm between');
  const seat = now.find(({ name }) => name === 'Seat')!;
  expect(seat.copies).toBe(4);
  expect(seat.size[0]).toBeCloseTo(4 * 350 + 3 * 500, 0);
});

describe('a part that the thing has none of is put on the face that was named', () => {
  it.each([
    ['a metal cabinet', 'add a handle on each side', 2],
    ['a wooden crate 60 x 40 x 30 cm', 'put a rope handle on each short side', 2],
    ['a wooden box', 'add a handle on the front', 1],
    ['a wooden chest', 'put a plaque on the front', 1],
  ])('%s: %s', async (design, turn, more) => {
    const { was, now, isChange, notes } = await afterTurns(design, turn);
    expect(isChange).toBe(true);
    expect(notes).toEqual([]);
    expect(now.length - was.length).toBe(more);
    // the rest is as it was, and what was put on stands out by no more than a hand needs
    for (const part of was) expect(now).toContainEqual(expect.objectContaining({ name: part.name, size: part.size }));
    for (const part of now.slice(was.length)) expect(Math.min(...part.size)).toBeLessThan(50);
  });

  it('four feet are feet, and no length', async () => {
    const { was, now } = await afterTurns('a planter box', 'add four feet');
    expect(now.find(({ name }) => name === 'Foot')?.copies).toBe(4);
    expect(now[0]!.size).toEqual(was[0]!.size);
  });
});
