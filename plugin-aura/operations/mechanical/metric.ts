/**
 * ISO metric and unified fasteners, mm. Coarse pitch by ISO 261; hexagon s (across flats) and head height k by ISO 4014/4017; nut height m by
 * ISO 4032; washer by ISO 7089 (inner, outer, thickness); socket head by ISO 4762 (head diameter, height = thread, key). Unified: hexagons by ASME B18.2.1 and B18.2.2, washers by
 * ASME B18.21.1 (narrow), socket heads by ASME B18.3, coarse pitches by ASME B1.1.
 */
export interface MetricSize {
  thread: number;
  pitch: number;
  flats: number;
  head: number;
  nut: number;
  washer: readonly [inner: number, outer: number, thickness: number];
  socket: readonly [head: number, key: number];
}

const ROWS: readonly (readonly number[])[] = [
  // thread pitch flats head nut  washer: inner outer thick  socket: head key
  [2, 0.4, 4, 1.4, 1.6, 2.2, 5, 0.3, 3.8, 1.5],
  [2.5, 0.45, 5, 1.7, 2, 2.7, 6, 0.5, 4.5, 2],
  [3, 0.5, 5.5, 2, 2.4, 3.2, 7, 0.5, 5.5, 2.5],
  [4, 0.7, 7, 2.8, 3.2, 4.3, 9, 0.8, 7, 3],
  [5, 0.8, 8, 3.5, 4.7, 5.3, 10, 1, 8.5, 4],
  [6, 1, 10, 4, 5.2, 6.4, 12, 1.6, 10, 5],
  [8, 1.25, 13, 5.3, 6.8, 8.4, 16, 1.6, 13, 6],
  [10, 1.5, 16, 6.4, 8.4, 10.5, 20, 2, 16, 8],
  [12, 1.75, 18, 7.5, 10.8, 13, 24, 2.5, 18, 10],
  [14, 2, 21, 8.8, 12.8, 15, 28, 2.5, 21, 12],
  [16, 2, 24, 10, 14.8, 17, 30, 3, 24, 14],
  [20, 2.5, 30, 12.5, 18, 21, 37, 3, 30, 17],
  [24, 3, 36, 15, 21.5, 25, 44, 4, 36, 19],
  [30, 3.5, 46, 18.7, 25.6, 31, 56, 4, 45, 22],
  [36, 4, 55, 22.5, 31, 37, 66, 5, 54, 27],
];
/** Unified sizes: #4, #6, #8, #10, 1/4, 5/16, 3/8, 7/16, 1/2, 5/8, 3/4, 7/8 and 1 inch, in the same columns. */
const UNIFIED_ROWS: readonly (readonly number[])[] = [
  [2.845, 0.635, 4.76, 1.52, 2.49, 3.18, 7.94, 0.81, 4.65, 2.38],
  [3.505, 0.794, 6.35, 2.36, 2.9, 3.96, 9.53, 1.24, 5.74, 2.78],
  [4.166, 0.794, 6.35, 2.79, 3.3, 4.76, 11.11, 1.24, 6.86, 3.57],
  [4.826, 1.058, 7.94, 3.05, 3.3, 5.56, 12.7, 1.24, 7.92, 3.97],
  [6.35, 1.27, 11.11, 4.14, 5.56, 7.14, 15.88, 1.65, 9.53, 4.76],
  [7.938, 1.411, 12.7, 5.36, 6.75, 8.73, 17.46, 1.65, 11.91, 6.35],
  [9.525, 1.588, 14.29, 6.17, 8.33, 10.32, 20.64, 1.65, 14.29, 7.94],
  [11.113, 1.814, 15.88, 7.37, 9.53, 11.91, 23.42, 1.65, 16.67, 9.53],
  [12.7, 1.954, 19.05, 8.2, 11.11, 13.49, 26.99, 2.41, 19.05, 9.53],
  [15.875, 2.309, 23.81, 9.86, 13.89, 16.67, 33.34, 2.41, 23.81, 12.7],
  [19.05, 2.54, 28.58, 12.27, 16.27, 20.64, 37.31, 3.76, 28.58, 15.88],
  [22.225, 2.822, 33.34, 14.27, 19.05, 23.81, 44.45, 4.19, 33.34, 19.05],
  [25.4, 3.175, 38.1, 15.47, 21.83, 26.99, 50.8, 4.19, 38.1, 19.05],
];
const sizeOf = ([thread, pitch, flats, head, nut, inner, outer, thick, socket, key]: readonly number[]): MetricSize => ({
  thread: thread!,
  pitch: pitch!,
  flats: flats!,
  head: head!,
  nut: nut!,
  washer: [inner!, outer!, thick!],
  socket: [socket!, key!],
});
const SIZES: readonly MetricSize[] = ROWS.map(sizeOf);
const UNIFIED: readonly MetricSize[] = UNIFIED_ROWS.map(sizeOf);
/** How near to a unified size a diameter has to be to be one. */
const SAME = 0.004;

/** The size of a thread diameter in mm; one that is not in the tables takes the proportions of the nearest metric one. */
export function metricSize(thread: number): MetricSize {
  const unified = UNIFIED.find((size) => Math.abs(Math.log(size.thread / thread)) < SAME);
  if (unified && !SIZES.some((size) => size.thread === thread)) return { ...unified, thread };
  const nearest = SIZES.reduce((best, size) =>
    Math.abs(Math.log(size.thread / thread)) < Math.abs(Math.log(best.thread / thread)) ? size : best,
  );
  const f = thread / nearest.thread;
  if (f === 1) return nearest;
  const [inner, outer, thick] = nearest.washer;
  return {
    thread,
    pitch: nearest.pitch * f,
    flats: nearest.flats * f,
    head: nearest.head * f,
    nut: nearest.nut * f,
    washer: [inner * f, outer * f, thick * f],
    socket: [nearest.socket[0] * f, nearest.socket[1] * f],
  };
}

/** Clearance holes of ISO 273, medium series, by nominal thread, mm. */
export const CLEARANCE: readonly (readonly [thread: number, hole: number])[] = [
  [1.6, 1.8],
  [2, 2.4],
  [2.5, 2.9],
  [3, 3.4],
  [4, 4.5],
  [5, 5.5],
  [6, 6.6],
  [8, 9],
  [10, 11],
  [12, 13.5],
  [14, 15.5],
  [16, 17.5],
  [20, 22],
  [24, 26],
];

/** Inch threads have no row here: a quarter inch is cleared by about four parts in a hundred. */
export const clearanceOf = (thread: number): number =>
  CLEARANCE.find(([nominal]) => Math.abs(nominal - thread) < 0.01)?.[1] ?? Math.round(thread * 104) / 100;
