/** Chances that come out the same for the same seed. */
export interface Dice {
  /** From 0 to 1. */
  chance(): number;
  whole(below: number): number;
  one<Thing>(things: readonly Thing[]): Thing;
}

/** The generator "mulberry32" of Tommy Ettinger, which is in the public domain. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const chance = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(chance() * below);
  return { chance, whole, one: (things) => things[whole(things.length)] as (typeof things)[number] };
}
