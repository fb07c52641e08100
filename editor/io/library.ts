interface Entry {
  uuid: string;
  [field: string]: unknown;
}

/** What three's `toJSON(meta)` collects while it walks objects. */
export interface Library {
  geometries: Record<string, Entry>;
  materials: Record<string, Entry>;
  textures: Record<string, Entry>;
  images: Record<string, Entry>;
  shapes: Record<string, Entry>;
  skeletons: Record<string, Entry>;
  animations: Record<string, Entry>;
  nodes: Record<string, Entry>;
}

export function createLibrary(): Library {
  return { geometries: {}, materials: {}, textures: {}, images: {}, shapes: {}, skeletons: {}, animations: {}, nodes: {} };
}

/** The collected entries as arrays; kinds that are empty are left out. */
export function libraryArrays(library: Library): Partial<Record<keyof Library, Entry[]>> {
  const arrays: Partial<Record<keyof Library, Entry[]>> = {};
  for (const kind of Object.keys(library) as (keyof Library)[]) {
    const entries = Object.values(library[kind]);
    // Set, not deleted: a deletion makes V8 keep the entry as a dictionary, and a thousand materials take thrice the time.
    for (const entry of entries) if (entry.metadata !== undefined) entry.metadata = undefined;
    if (entries.length > 0) arrays[kind] = kind === 'geometries' ? entries.map(withoutBounds) : entries;
  }
  return arrays;
}

/** A bounding sphere is there once something was drawn or picked; it says nothing that the vertices do not. */
function withoutBounds(entry: Entry): Entry {
  if (typeof entry.data !== 'object' || entry.data === null || !('boundingSphere' in entry.data)) return entry;
  const { boundingSphere: _, ...data } = entry.data;
  return { ...entry, data };
}
