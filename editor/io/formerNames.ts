/**
 * Geometries had other names in earlier releases of three: until 125 each parametric kind was there twice, the second time as a "buffer"
 * geometry, and a box was once a cube. Old projects still say so.
 */
export function todaysGeometry<Entry extends { uuid: string }>(entry: Entry): Entry {
  const type: unknown = 'type' in entry ? entry.type : undefined;
  if (typeof type !== 'string') return entry;
  const today = type
    .replace(/^(\w+?)BufferGeometry$/, (whole, kind) => (kind === 'Instanced' ? whole : `${kind}Geometry`))
    .replace(/^Cube(?=Geometry$)/, 'Box');
  return today === type ? entry : { ...entry, type: today };
}
