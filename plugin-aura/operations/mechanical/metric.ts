/**
 * ISO metric fasteners, mm. Coarse pitch by ISO 261; hexagon s (across flats) and head height k by ISO 4014/4017; nut height m by
 * ISO 4032; washer by ISO 7089 (inner, outer, thickness); socket head by ISO 4762 (head diameter, height = thread, key).
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
const SIZES: readonly MetricSize[] = ROWS.map(([thread, pitch, flats, head, nut, inner, outer, thick, socket, key]) => ({
  thread: thread!,
  pitch: pitch!,
  flats: flats!,
  head: head!,
  nut: nut!,
  washer: [inner!, outer!, thick!],
  socket: [socket!, key!],
}));

/** The size of a thread diameter in mm; one that is not in the tables takes the proportions of the nearest. */
export function metricSize(thread: number): MetricSize {
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
