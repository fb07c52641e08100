import { beveledExtrusion } from '../../kernel/bevel.ts';
import { disc, type Maker } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { regionOf } from '../../kernel/profile.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { hexPrism } from './bolt.ts';

export const NUT_STYLES = ['hex', 'square', 'flange', 'dome', 'wing', 'knurled'] as const;
export type NutStyle = (typeof NUT_STYLES)[number];

/** What a nut is made from, mm: `flats` are those of a hexagon nut of its thread. */
interface NutSizes {
  thread: number;
  flats: number;
  nut: number;
}

/**
 * Usual width and height of a nut, mm: over the flats (ISO 4032, DIN 557), the flange (ISO 4161), the wings (DIN 315) or the knurl (DIN 467).
 * They follow the thread in the proportions of those standards.
 */
export function usualNut(style: NutStyle, { thread: d, flats, nut }: NutSizes): { width: number; height: number } {
  switch (style) {
    case 'hex':
      return { width: flats, height: nut };
    case 'square':
      return { width: flats, height: d * 0.8 };
    case 'flange':
      return { width: d * 2.2, height: d };
    case 'dome':
      return { width: flats, height: d * 1.85 };
    case 'wing':
      return { width: d * 5.4, height: d * 2.8 };
    case 'knurled':
      return { width: d * 4, height: d * 1.3 };
  }
}

/** The body of a nut without its hole, standing on its bearing face; `bored` is how far up the thread goes. */
export function nutBody(maker: Maker, style: NutStyle, sizes: NutSizes, width: number, height: number): { solid: Solid; bored: number } {
  const { kernel, segments } = maker;
  const { thread: d, flats } = sizes;
  switch (style) {
    case 'hex':
      return { solid: hexPrism(maker, width, height, 'both'), bored: height };
    case 'square': {
      const square = beveledExtrusion(kernel, regionOf(kernel, { rect: [width, width] }, segments), height, {}, segments);
      return { solid: square.rotate([-90, 0, 0]), bored: height };
    }
    case 'flange': {
      // the hexagon stands on its flange, and is no wider than that
      const across = Math.min(flats, width * 0.9);
      const brim = disc(maker, width / 2, height * 0.25, {
        top: { kind: 'chamfer', size: Math.min(height * 0.12, (width - across) * 0.2) },
      });
      return { solid: kernel.union([hexPrism(maker, across, height, 'both'), brim]), bored: height };
    }
    case 'dome': {
      const foot = height * 0.45;
      const r = width * 0.475;
      const crown = Array.from({ length: 13 }, (_, k): Vec2 => {
        const angle = (k * Math.PI) / 24;
        return [k === 12 ? 0 : r * Math.cos(angle), foot * 0.9 + (height - foot * 0.9) * Math.sin(angle)];
      });
      const dome = kernel.revolve(kernel.polygon([[[0, foot * 0.5], [r, foot * 0.5], ...crown]]), segments(r));
      return { solid: kernel.union([hexPrism(maker, width, foot, 'bottom'), dome]), bored: height * 0.72 };
    }
    case 'wing': {
      const hub = Math.min(d * 1.15, width * 0.42);
      const boss = kernel.cylinder(height * 0.5, hub, Math.max(hub * 0.85, d * 0.6), segments(hub));
      const [end, thick] = [width / 2, d * 0.42];
      const outline: Vec2[] = [
        [hub * 0.3, 0.06 * height],
        [hub * 0.8, 0.06 * height],
        [end * 0.86, height * 0.42],
        [end, height * 0.68],
        [end * 0.97, height * 0.9],
        [end * 0.84, height],
        [end * 0.66, height * 0.9],
        [hub * 0.85, height * 0.46],
        [hub * 0.3, height * 0.42],
      ];
      const wing = kernel.extrude(kernel.polygon([outline]), thick).translate([0, 0, -thick / 2]);
      return { solid: kernel.union([boss, wing, wing.rotate([0, 180, 0])]), bored: height * 0.5 };
    }
    case 'knurled': {
      const teeth = Math.max(12, Math.min(90, Math.round((Math.PI * width) / Math.max(0.8, width * 0.05))));
      const star = regionOf(kernel, { star: teeth, diameter: width, inner_diameter: width * 0.955 }, segments);
      return { solid: kernel.extrude(star, height).rotate([-90, 0, 0]), bored: height };
    }
  }
}
