import type { PatternId } from '../../materials/physical.ts';
import { cells, fractal, lattice, noise, smooth } from './noise.ts';

/** One point of a surface: `tone` 0 shows the material's colour and 1 its second colour, `height` 0 is deepest and 1 highest. */
export interface Point {
  tone: number;
  height: number;
}

export interface Pattern {
  /** How many features of the pattern a tile holds along the grain and across it; the tile's size is that times `patternScale`. */
  tile: readonly [number, number];
  /** Pixels along one side of the tile's image, where it has more detail than the usual 256 hold. */
  pixels?: number;
  /** The surface at (x, y) in features, periodic over the tile; x runs along the grain. */
  at(x: number, y: number): Point;
}

const striped = (value: number): number => value - Math.floor(value);

export const PATTERN_TABLE: Readonly<Record<PatternId, Pattern>> = {
  grain: {
    tile: [24, 16],
    pixels: 512,
    at(x, y) {
      // Rings drift and widen along the board; each is as dark as its year made it; vessels are short and thin.
      const drift = 1.3 * fractal(x / 6, y / 2, 4, 8, 2, 3) + 0.8 * noise(x / 12, y / 8, 2, 2, 44) + 0.1 * noise(x / 1.5, y * 2, 16, 32, 9);
      const ring = striped(y + drift);
      const year = noise(x / 12, y + drift, 2, 16, 21);
      const late = smooth(0.1, 0.9, ring) * (1 - smooth(0.92, 1, ring)) * (0.35 + 0.65 * year);
      const pores = smooth(0.66, 0.9, noise(x * 1.5, y * 30, 36, 480, 5));
      const fibre = noise(x / 2, y * 16, 12, 256, 1);
      const cloud = noise(x / 8, y / 4, 3, 4, 33);
      return {
        tone: Math.min(1, Math.max(0, 0.5 * late + 0.3 * pores + 0.25 * fibre + 0.16 * (cloud - 0.5))),
        height: 1 - 0.15 * late - 0.7 * pores,
      };
    },
  },
  plywood: {
    tile: [12, 12],
    at(x, y) {
      const layer = Math.floor(y);
      const edge = Math.abs(striped(y) - 0.5) * 2;
      const streak = noise(x * 1.5, y * 6, 18, 72, layer % 2);
      return { tone: (layer % 2) * 0.7 + 0.3 * streak, height: 1 - smooth(0.7, 1, edge) };
    },
  },
  brushed: {
    tile: [64, 64],
    at(x, y) {
      // Hair lines, and broader strokes of many hairs, which are what is left of a brushed face from afar.
      const hair = 0.6 * noise(x / 16, y * 2, 4, 128, 2) + 0.4 * noise(x / 4, y * 4, 16, 256, 4);
      const stroke = 0.6 * noise(x / 64, y / 1.6, 1, 40, 13) + 0.4 * noise(x / 32, y, 2, 64, 19);
      return { tone: 0.45 * hair + 0.55 * stroke, height: 0.75 * hair + 0.25 * stroke };
    },
  },
  hammered: {
    tile: [8, 8],
    at(x, y) {
      const { nearest, second } = cells(x, y, 8, 8, 3, 0.8);
      return { tone: 0, height: Math.min(1, nearest * nearest * 1.8) * (1 - 0.25 * smooth(0.15, 0, second - nearest)) };
    },
  },
  crosshatch: {
    tile: [24, 24],
    at(x, y) {
      const line = (value: number): number => 0.5 + 0.5 * Math.cos(2 * Math.PI * value);
      const height = 1 - Math.max(line(x + y), line(x - y)) * (0.7 + 0.3 * noise(x, y, 24, 24, 6));
      return { tone: 0.3 * (1 - height), height };
    },
  },
  sandblast: {
    tile: [64, 64],
    at(x, y) {
      const height = 0.65 * noise(x, y, 64, 64, 8) + 0.35 * noise(x * 2, y * 2, 128, 128, 11);
      return { tone: 0.5 * (1 - height), height };
    },
  },
  weave: {
    tile: [16, 16],
    at(x, y) {
      const over = (Math.floor(x) + Math.floor(y)) % 2 === 0;
      const across = Math.sin(Math.PI * striped(over ? y : x));
      const along = Math.sin(Math.PI * striped(over ? x : y));
      const fibre = noise(over ? x * 2 : x * 10, over ? y * 10 : y * 2, over ? 32 : 160, over ? 160 : 32, 4);
      const height = across * (0.55 + 0.45 * along);
      return { tone: Math.min(1, 0.55 * (1 - height) + 0.25 * fibre), height: height * (0.85 + 0.15 * fibre) };
    },
  },
  knit: {
    tile: [12, 12],
    at(x, y) {
      const side = Math.abs(striped(x) - 0.5) * 2;
      const row = striped(y * 1.5 + 0.45 * side);
      const height = Math.sin(Math.PI * row) * Math.sin(Math.PI * Math.min(1, Math.max(0, side * 0.9 + 0.05)));
      return { tone: 0.6 * (1 - height), height: height * (0.85 + 0.15 * noise(x * 8, y * 8, 96, 96, 3)) };
    },
  },
  carbon: {
    tile: [8, 8],
    at(x, y) {
      const over = (Math.floor(x) + Math.floor(y)) % 4 < 2;
      const thread = striped(over ? y : x);
      const fibre = noise(over ? x : x * 20, over ? y * 20 : y, over ? 8 : 160, over ? 160 : 8, 5);
      return { tone: (over ? 0.15 : 0.75) + 0.2 * fibre, height: Math.sin(Math.PI * thread) };
    },
  },
  leather: {
    tile: [20, 20],
    at(x, y) {
      const bend = noise(x / 2, y / 2, 10, 10, 21);
      const { nearest, second } = cells(x + bend, y + bend, 20, 20, 5);
      const crease = smooth(0, 0.28, second - nearest);
      return { tone: 0.35 * (1 - crease) + 0.15 * noise(x / 4, y / 4, 5, 5, 2), height: crease * (0.8 + 0.2 * (1 - nearest)) };
    },
  },
  marble: {
    tile: [3, 3],
    pixels: 512,
    at(x, y) {
      const bend = fractal(x, y, 3, 3, 4, 31) - 0.5;
      const cloud = fractal(x * 2 + 1.6 * bend, y * 2 - 1.6 * bend, 6, 6, 2, 7);
      const thin = 0.4 + 0.6 * noise(x * 2, y * 2, 6, 6, 53);
      const vein = 1 - Math.min(1, Math.abs(fractal(x + 2 * bend, y + bend, 3, 3, 5, 17) - 0.5) * 22);
      const hair = 1 - Math.min(1, Math.abs(fractal(x * 2 - bend, y * 2 + 2 * bend, 6, 6, 4, 41) - 0.52) * 40);
      return {
        tone: Math.min(1, 0.95 * thin * Math.max(0, vein) ** 1.6 + 0.5 * thin * Math.max(0, hair) ** 2 + 0.14 * smooth(0.45, 0.75, cloud)),
        height: 1,
      };
    },
  },
  granite: {
    tile: [20, 20],
    pixels: 512,
    at(x, y) {
      // Feldspar in pale grains of several greys, quartz between them, and mica as small dark flakes of which some lie together.
      const bend = noise(x * 2, y * 2, 40, 40, 11) - 0.5;
      const grain = cells(x + 0.5 * bend, y - 0.5 * bend, 20, 20, 2);
      const flake = cells(x * 2.5 + bend, y * 2.5 + bend, 50, 50, 9);
      const together = noise(x, y, 20, 20, 17);
      const mica = flake.id < 0.1 + 0.32 * together ? smooth(0.62, 0.42, flake.nearest) : 0;
      const pale = 0.34 * grain.id * grain.id + 0.12 * noise(x * 6, y * 6, 120, 120, 4);
      return { tone: Math.min(1, pale + mica * (0.55 + 0.45 * flake.id * 2)), height: 1 - grain.nearest };
    },
  },
  speckle: {
    tile: [24, 24],
    at(x, y) {
      const { nearest, id } = cells(x, y, 24, 24, 5);
      const spot = id < 0.35 ? smooth(0.12 + 0.5 * id, 0.06 + 0.3 * id, nearest) : 0;
      const fine = smooth(0.72, 0.95, noise(x * 4, y * 4, 96, 96, 12));
      return { tone: Math.min(1, spot + 0.35 * fine + 0.12 * noise(x / 4, y / 4, 6, 6, 8)), height: 1 - 0.4 * spot };
    },
  },
  pebbles: {
    tile: [10, 10],
    pixels: 512,
    at(x, y) {
      const bend = noise(x * 1.5, y * 1.5, 15, 15, 3);
      const { nearest, second, id } = cells(x + 0.3 * bend, y + 0.3 * bend, 10, 10, 18, 0.85);
      const gap = smooth(0.03, 0.2, second - nearest);
      const skin = noise(x * 12, y * 12, 120, 120, 6);
      return {
        tone: Math.min(1, (1 - gap) * 0.95 + gap * (0.5 * id + 0.2 * skin)),
        height: gap * Math.sqrt(Math.max(0, 1 - nearest * nearest)),
      };
    },
  },
  brick: {
    tile: [4, 4],
    pixels: 512,
    at(x, y) {
      const row = Math.floor(y * 3);
      const along = x + (row % 2) / 2;
      const u = Math.abs(striped(along) - 0.5) * 2;
      const v = Math.abs(striped(y * 3) - 0.5) * 2;
      const rough = fractal(x * 8, y * 8, 32, 32, 3, 5);
      const body = (1 - smooth(0.95, 0.985, u + 0.02 * rough)) * (1 - smooth(0.84, 0.94, v + 0.04 * rough));
      const own = lattice(Math.floor(along) % 4, row % 12, 3);
      return { tone: body > 0.5 ? 0.12 * rough + 0.16 * own : 1, height: body * (0.8 + 0.2 * rough) };
    },
  },
  tiles: {
    tile: [8, 6],
    pixels: 512,
    at(x, y) {
      // Courses in bond, one and a third tiles long; each tile is vaulted and has the colour of its place in the kiln.
      const row = Math.floor(y);
      const along = x + (row % 2) / 2;
      const side = Math.abs(striped(along) - 0.5) * 2;
      const end = Math.abs(striped(y) - 0.5) * 2;
      const joint = Math.max(smooth(0.9, 0.98, side), smooth(0.88, 0.98, end));
      const own = lattice(Math.floor(along) % 8, row % 6, 21);
      const skin = fractal(x * 4, y * 4, 32, 24, 3, 9);
      return {
        tone: Math.min(1, joint * 0.9 + (1 - joint) * (0.34 * own + 0.22 * skin)),
        height: (1 - joint) * (0.55 + 0.35 * Math.cos((Math.PI / 2) * side) + 0.1 * skin),
      };
    },
  },
  concrete: {
    tile: [8, 8],
    pixels: 512,
    at(x, y) {
      const cloud = fractal(x / 2, y / 2, 4, 4, 6, 12);
      const grit = noise(x * 16, y * 16, 128, 128, 3);
      const pit = smooth(0.86, 0.96, noise(x * 7, y * 7, 56, 56, 27));
      return {
        tone: Math.min(1, smooth(0.3, 0.75, cloud) * 0.7 + 0.2 * grit + 0.4 * pit),
        height: (0.75 * cloud + 0.25 * grit) * (1 - 0.8 * pit),
      };
    },
  },
  terrazzo: {
    tile: [12, 12],
    pixels: 512,
    at(x, y) {
      const { nearest, second, id } = cells(x, y, 12, 12, 6);
      const chip = id < 0.6 && second - nearest > 0.1 + 0.2 * id && nearest < 0.25 + 0.35 * id;
      return { tone: chip ? 0.35 + id : 0.05 * noise(x * 10, y * 10, 120, 120, 1), height: 1 };
    },
  },
  bark: {
    tile: [8, 6],
    at(x, y) {
      const bend = fractal(x, y, 8, 6, 3, 4);
      const ridge = Math.abs(fractal(x / 2, y * 3 + 2 * bend, 4, 18, 4, 19) - 0.5) * 4;
      const plate = smooth(0.05, 0.6, ridge);
      return { tone: 1 - plate, height: plate * (0.7 + 0.3 * noise(x * 6, y * 12, 48, 72, 8)) };
    },
  },
  cork: {
    tile: [20, 20],
    at(x, y) {
      const { nearest, second, id } = cells(x, y, 20, 20, 14);
      const edge = smooth(0, 0.2, second - nearest);
      return { tone: Math.min(1, 0.45 * id + 0.6 * (1 - edge)), height: edge * (1 - 0.4 * id) };
    },
  },
  lenticels: {
    tile: [6, 24],
    at(x, y) {
      // The short dark lines that birch breathes through, and here and there a broad black scar.
      const level = y + 0.7 * noise(x * 2, y / 2, 12, 12, 2);
      const row = Math.floor(level);
      const across = Math.abs(striped(level) - 0.5) * 2;
      const place = noise(x * 1.5, row, 9, 24, 7);
      const line = smooth(0.58, 0.72, place) * (1 - smooth(0.15, 0.45, across));
      const scar = smooth(0.74, 0.86, fractal(x / 2, y / 6, 3, 4, 3, 15));
      const bloom = 0.22 * fractal(x / 3, y / 8, 2, 3, 3, 22);
      return { tone: Math.min(1, 0.85 * line + scar + bloom), height: 1 - Math.max(0.5 * line, scar) };
    },
  },
  grass: {
    tile: [16, 16],
    pixels: 512,
    at(x, y) {
      // Blades lie in every direction: strokes along, across and aslant, each patch showing another of them on top.
      const strokes = [
        noise(x * 10, y * 2, 160, 32, 3),
        noise(x * 2, y * 10, 32, 160, 5),
        noise((x + y) * 7, (x - y) * 2, 112, 32, 8),
        noise((x - y) * 7, (x + y) * 2, 112, 32, 9),
      ];
      const blade = Math.max(...strokes.map((stroke, k) => stroke * (0.6 + 0.4 * noise(x * 1.5, y * 1.5, 24, 24, 40 + k))));
      const patch = fractal(x / 4, y / 4, 4, 4, 3, 31);
      return { tone: Math.min(1, Math.max(0, 1.25 * (0.9 - blade) + 0.5 * (patch - 0.4))), height: blade };
    },
  },
  leaves: {
    tile: [8, 8],
    at(x, y) {
      const upper = cells(x * 1.5, y, 12, 8, 15);
      const lower = cells(x, y * 1.5, 8, 12, 23);
      const top = upper.second - upper.nearest > 0.16;
      const leaf = top ? upper : lower;
      return { tone: top ? 0.55 * leaf.id : 0.5 + 0.5 * leaf.id, height: (top ? 0.6 : 0.1) + 0.4 * (1 - Math.min(1, leaf.nearest)) };
    },
  },
  waves: {
    tile: [4, 4],
    at(x, y) {
      return { tone: 0, height: fractal(x, y, 4, 4, 3, 5) };
    },
  },
};
