import { describe, expect, it } from 'vitest';
import { CUTS, type CutName } from '../gems/cuts.ts';
import { cutGem } from '../gems/gem.ts';
import { Kernel } from '../kernel.ts';
import { IDENTITY } from '../matrix.ts';
import { toleranceOf } from '../tessellation.ts';
import { bezel } from './bezel.ts';
import { heldIn } from './checks/seat.ts';
import type { Mount } from './mount.ts';
import { StoneOutline } from './stone-outline.ts';

const kernel = await Kernel.load();
const HANGING: readonly CutName[] = ['briolette'];
const cuts = (Object.keys(CUTS) as CutName[]).filter((cut) => !HANGING.includes(cut));

describe('a bezel', () => {
  it.each(cuts.flatMap((cut) => ([32, 72] as const).flatMap((around) => [0.3, 1, 4].map((carat) => [cut, around, carat] as const))))(
    'carries a %s without touching it, in %i pieces, at %f ct',
    (cut, around, carat) => {
      kernel.scope(() => {
        const gem = cutGem(kernel, { cut, species: 'diamond', specificGravity: 3.52, carat });
        const mount: Mount = {
          gem: gem.facts,
          solid: gem.solid,
          place: IDENTITY,
          outline: new StoneOutline(gem.facts.outline, around),
          band: null,
        };
        const { width } = gem.facts;
        const { metal } = bezel(kernel, mount, {
          wall: 0.6,
          lip: 0.05 * width,
          rim: 0.2,
          bearing: 0.16 * width,
          clearance: 0.02,
          height: undefined,
          taper: 0.2,
          style: 'full',
        });
        const { overlap, held } = heldIn(gem.solid, metal, IDENTITY, 0.3);
        const gap = metal.gap(gem.solid, 1);
        expect(metal.genus()).toBe(1);
        expect(overlap).toBeLessThan(0.002);
        expect(gap).toBeLessThan(0.03 + toleranceOf('draft', width));
        expect(Math.min(held.up, held.down, held.sideways)).toBeGreaterThan(carat < 1 ? 0.02 : 0.05);
      });
    },
  );
});
