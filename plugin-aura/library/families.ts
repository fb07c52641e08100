import type { AnyOperation } from '../operations/define.ts';

/** A family of the library: a module that is fetched when the first thing of it is needed. */
interface FamilyModule {
  things: readonly AnyOperation[];
}

/** Every family by its folder. Each is an import of its own, so that a bundle is split along them. */
export const FAMILIES: Readonly<Record<string, () => Promise<FamilyModule>>> = {
  parts: () => import('./parts/index.ts'),
  furniture: () => import('./furniture/index.ts'),
  lighting: () => import('./lighting/index.ts'),
  kitchen: () => import('./kitchen/index.ts'),
  tableware: () => import('./tableware/index.ts'),
  household: () => import('./household/index.ts'),
  bathroom: () => import('./bathroom/index.ts'),
  containers: () => import('./containers/index.ts'),
  tools: () => import('./tools/index.ts'),
  hardware: () => import('./hardware/index.ts'),
  mechanical: () => import('./mechanical/index.ts'),
  vehicles: () => import('./vehicles/index.ts'),
  toys: () => import('./toys/index.ts'),
  games: () => import('./games/index.ts'),
  sports: () => import('./sports/index.ts'),
  instruments: () => import('./instruments/index.ts'),
  electronics: () => import('./electronics/index.ts'),
  office: () => import('./office/index.ts'),
  clothing: () => import('./clothing/index.ts'),
  food: () => import('./food/index.ts'),
  plants: () => import('./plants/index.ts'),
  animals: () => import('./animals/index.ts'),
  buildings: () => import('./buildings/index.ts'),
  street: () => import('./street/index.ts'),
  garden: () => import('./garden/index.ts'),
  signs: () => import('./signs/index.ts'),
  symbols: () => import('./symbols/index.ts'),
};
