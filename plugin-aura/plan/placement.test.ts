import { describe, expect, it } from 'vitest';
import { frameAt, frameToward } from '../kernel/frames.ts';
import { IDENTITY, rotation, transformPoint, translation } from '../kernel/matrix.ts';
import type { Vec3 } from '../kernel/space.ts';
import { facingAnchor, findAnchor, type Placeable, placedAnchors, placementOf, UnknownAnchor } from './placement.ts';

/** A box of 10 x 20 x 30 around its own origin. */
const box: Placeable = { bounds: { min: [-5, -10, -15], max: [5, 10, 15] }, anchors: {}, placesItself: false };
/** A table of 100 x 50 x 60 that stands on y = 0. */
const table = placedAnchors({ ...box, bounds: { min: [-50, 0, -30], max: [50, 50, 30] } }, IDENTITY);
const expectPoint = (actual: Vec3, wanted: Vec3): void => {
  for (const [k, value] of actual.entries()) expect(value).toBeCloseTo(wanted[k]!, 9);
};
const centerOf = (at?: Parameters<typeof placementOf>[1], target?: typeof table): Vec3 =>
  transformPoint(placementOf(box, at, target), [0, 0, 0]);

describe('placement', () => {
  it('without at, stands on the ground, centred', () => {
    const off: Placeable = { ...box, bounds: { min: [0, 5, 0], max: [10, 25, 30] } };
    expectPoint(transformPoint(placementOf(off, undefined), [5, 5, 15]), [0, 0, 0]);
  });

  it('leaves what places itself where it is', () => expect(placementOf({ ...box, placesItself: true }, undefined)).toEqual(IDENTITY));

  it('puts the bottom on the top that it is joined to', () => expectPoint(centerOf({ to: 'table.top' }, table), [0, 60, 0]));
  it('keeps corners flush', () => expectPoint(centerOf({ to: 'table.bottom left front' }, table), [-45, -10, 15]));
  it('puts a named anchor on the world when "to" is left out', () => expectPoint(centerOf({ my: 'top', offset: [1, 2, 3] }), [1, -8, 3]));
  it('finds fractions of a face', () => {
    expectPoint(findAnchor(table, 'top(0.9, 0.1)')!.origin, [40, 50, 24]);
    expectPoint(findAnchor(table, 'front(0.5,1)')!.origin, [0, 50, 30]);
    expectPoint(findAnchor(table, 'right(0,0)')!.origin, [50, 0, 30]);
  });
  it('sinks in by embed and moves by offset', () =>
    expectPoint(centerOf({ to: 'table.top', offset: [5, 0, 0], embed: 2 }, table), [5, 58, 0]));

  it('sinks into the face that is named, and into a corner by its first word', () => {
    expectPoint(centerOf({ to: 'table.left', embed: 2 }, table), [-53, 25, 0]);
    expectPoint(centerOf({ to: 'table.front(0.5,1)', embed: 2 }, table), [0, 50, 43]);
    expectPoint(centerOf({ to: 'table.top left front', embed: 2 }, table), [-45, 58, 15]);
    expectPoint(centerOf({ to: 'table.bottom', embed: 2 }, table), [0, -8, 0]);
  });

  it('turns first: a lying box rests on what was its side', () => {
    expectPoint(centerOf({ to: 'table.top', rotate: [0, 0, 90] }, table), [0, 55, 0]);
  });
  it('a pivot that is a point counts where the part then stands', () => {
    const place = placementOf(box, { my: 'bottom', offset: [100, 50, 0], rotate: [0, 0, 90], pivot: [100, 50, 0] });
    expectPoint(transformPoint(place, [0, -10, 0]), [100, 50, 0]);
    expectPoint(transformPoint(place, [0, 0, 0]), [90, 50, 0]);
  });

  it('with a pivot, joins first and turns about it', () => {
    const place = placementOf(box, { to: 'table.top', rotate: [0, 0, 90], pivot: 'bottom left' }, table);
    expectPoint(transformPoint(place, [-5, -10, 0]), [-5, 50, 0]);
    expectPoint(transformPoint(place, [-5, 10, 0]), [-25, 50, 0]);
  });
  it('turns what is joined to an own anchor along with its axes', () => {
    const leaning = { ...table, peg: frameToward([10, 20, 0], [1, 0, 0], [0, 0, 1]) };
    const place = placementOf(box, { my: 'bottom', to: 'rack.peg', offset: [0, 2, 0] }, leaning);
    expectPoint(transformPoint(place, [0, 0, 0]), [22, 20, 0]);
    expectPoint(transformPoint(place, [0, 10, 0]), [32, 20, 0]);
  });
  it('aligns an own anchor of the part with the goal', () => {
    const hook: Placeable = { ...box, anchors: { eye: frameToward([0, 10, 0], [0, -1, 0], [0, 0, 1]) } };
    const place = placementOf(hook, { my: 'eye', to: 'table.top' }, table);
    expectPoint(transformPoint(place, [0, 10, 0]), [0, 50, 0]);
    expectPoint(transformPoint(place, [0, 0, 0]), [0, 60, 0]);
  });
  it('a table turned by 30 degrees keeps its own front; one laid on its back has another top', () => {
    const turned = placedAnchors(box, rotation([0, 30, 0]));
    expectPoint(turned.front!.origin, [7.5, 0, 15 * Math.cos(Math.PI / 6)]);
    const lying = placedAnchors(box, rotation([90, 0, 0]));
    expectPoint(lying.top!.origin, [0, 15, 0]);
    expectPoint(lying.top!.y, [0, 1, 0]);
  });
  it('names the anchors that there are when one is unknown', () => {
    expect(() => placementOf(box, { to: 'table.tpo' }, table)).toThrow(UnknownAnchor);
    expect(() => placementOf(box, { to: 'table.tpo' }, table)).toThrow(/Did you mean "top"/);
    expect(() => placementOf({ ...box, anchors: { seat: frameAt([0, 0, 0]) } }, { my: 'sit' })).toThrow(/seat, center/);
    expect(findAnchor(table, 'top bottom')).toBeUndefined();
  });
  it('offset alone moves from the usual place', () => expect(placementOf(box, { offset: [1, 0, 0] })).toEqual(translation([1, 10, 0])));
  it.each([
    ['top', 'bottom'],
    ['left', 'right'],
    ['center', 'center'],
    ['bottom left front', 'top left front'],
    ['front(0.2,0.3)', 'back'],
    ['seat', 'bottom'],
  ])('%s is met by %s', (anchor, facing) => expect(facingAnchor(anchor)).toBe(facing));
});
