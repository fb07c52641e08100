/**
 * Words of other modellers (OpenSCAD, CadQuery, three.js) and of habit, with ours: so that a slip is answered by the right word and not by
 * the one that happens to be spelt most alike. Several are tried in order, since an operation has only some of them.
 */
const OURS: Readonly<Record<string, readonly string[]>> = {
  // operations
  cube: ['box'],
  cuboid: ['box'],
  block: ['box'],
  ball: ['sphere'],
  rod: ['cylinder'],
  frustum: ['cylinder'],
  donut: ['torus'],
  subtract: ['difference'],
  subtraction: ['difference'],
  minus: ['difference'],
  cut: ['difference'],
  add: ['union'],
  join: ['union'],
  merge: ['union'],
  fuse: ['union'],
  combine: ['union'],
  intersect: ['intersection'],
  lathe: ['revolve'],
  rotate_extrude: ['revolve'],
  linear_extrude: ['extrude'],
  hollow: ['shell'],
  bevel: ['chamfer'],
  translate: ['move', 'offset'],
  pattern: ['linear_array'],
  array: ['linear_array'],
  repeat: ['linear_array'],
  circular_pattern: ['polar_array'],
  circular_array: ['polar_array'],
  clone: ['copy'],
  duplicate: ['copy'],
  decal: ['paint'],
  subdivide: ['smooth'],
  // parameters and fields
  d: ['diameter'],
  dia: ['diameter'],
  r: ['round', 'radius'],
  fillet: ['round', 'radius'],
  corner_radius: ['round', 'r'],
  h: ['height'],
  length: ['height', 'size'],
  l: ['length', 'height'],
  w: ['width', 'size'],
  t: ['thickness', 'wall'],
  width: ['size', 'columns'],
  height: ['size'],
  depth: ['size', 'height'],
  dimensions: ['size'],
  d_top: ['top_diameter'],
  d2: ['top_diameter'],
  diameter_top: ['top_diameter'],
  n: ['count', 'sides'],
  number: ['count'],
  copies: ['count'],
  spacing: ['step', 'pitch'],
  distance: ['step', 'height', 'offset'],
  direction: ['axis'],
  position: ['at', 'offset'],
  pos: ['at', 'offset'],
  location: ['at', 'offset'],
  rotation: ['rotate'],
  anchor: ['my'],
  target: ['to'],
  color: ['material'],
  colour: ['material'],
  type: ['op', 'kind', 'style'],
  operation: ['op'],
  parent: ['inputs'],
  input: ['inputs'],
  children: ['inputs'],
  args: ['params'],
  parameters: ['params'],
  unions: ['plus'],
  holes: ['minus'],
  radius: ['r', 'round'],
  inner: ['inner_diameter'],
  outer: ['diameter'],
};

/** Lengths that are given as diameters: a radius is half of them. */
export const DIAMETERS: Readonly<Record<string, string>> = {
  radius: 'diameter',
  r: 'diameter',
  top_radius: 'top_diameter',
  inner_radius: 'inner_diameter',
  tube_radius: 'tube_diameter',
  r_top: 'top_diameter',
};

/** What to say instead of a word, among the words that there are: " Give "diameter", twice the radius." with its leading space; undefined where we know none. */
export function synonym(word: string, names: readonly string[]): string | undefined {
  const diameter = DIAMETERS[word];
  if (diameter !== undefined && names.includes(diameter) && !names.includes('r')) return ` Give "${diameter}", twice the radius.`;
  const ours = oursFor(word, names);
  return ours === undefined ? undefined : ` It is called "${ours}".`;
}

/** Our name for a word of another modeller, among the names that there are. */
export function oursFor(word: string, names: readonly string[]): string | undefined {
  return Object.hasOwn(OURS, word) ? OURS[word]?.find((candidate) => names.includes(candidate)) : undefined;
}
