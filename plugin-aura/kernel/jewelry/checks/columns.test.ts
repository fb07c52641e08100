import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Kernel } from '../../kernel.ts';
import { IDENTITY, translation } from '../../matrix.ts';
import { Columns } from './columns.ts';

const kernel = await Kernel.load();
const grid = { x: -4.013, z: -4.029, across: 160, along: 160, cell: 0.05 };

it('what columns say two solids share is what a boolean says', () => {
  const offset = fc.double({ min: -1.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(offset, offset, offset, (x, y, z) => {
      kernel.scope(() => {
        // A body with a hollow, so that a column enters and leaves more than once.
        const metal = kernel.box([3, 3, 3]).subtract(kernel.sphere(1.2, 24)).translate([x, y, z]);
        const stone = kernel.sphere(1.6, 24);
        const held = new Columns(stone.mesh(), IDENTITY, grid);
        const around = new Columns(kernel.box([3, 3, 3]).subtract(kernel.sphere(1.2, 24)).mesh(), translation([x, y, z]), grid);
        let sum = 0;
        for (let cell = 0; cell < grid.across * grid.along; cell++) {
          const extent = held.extent(cell);
          if (extent) sum += around.within(cell, ...extent);
        }
        const exact = metal.intersect(stone).volume();
        expect(Math.abs(sum * grid.cell ** 2 - exact)).toBeLessThan(0.03 * exact + 0.01);
      });
    }),
    { numRuns: 10 },
  );
});
