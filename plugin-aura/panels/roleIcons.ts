/** Which icon stands for an operation: by the word of its role or name where one is telling, else by what it produces. */
const BY_WORD: readonly (readonly [RegExp, string])[] = [
  [/diamond|gem|stone|melee/, 'gem'],
  [/revolve|sweep|loft|spring|helix|chain/, 'spline'],
  [/shank|band|ring|torus|bezel|halo/, 'donut'],
  [/prong|setting|head/, 'diamond'],
  [/cast|union|difference|intersection|hull|combine/, 'combine'],
  [/array|grid|copy|place|mirror|stack|repeat/, 'boxes'],
  [/light|lamp|sun/, 'light'],
  [/camera/, 'camera'],
  [/group/, 'group'],
  [/sphere|ball|globe/, 'circle'],
  [/cylinder|pipe|tube|vase|bottle|leg|bowl|mug|cup/, 'cylinder'],
  [/cone|spire/, 'cone'],
  [/text|letter/, 'pencil'],
  [/twist|taper|bend|move|rotate|shell|round|fillet|chamfer/, 'sliders'],
];

export function roleIcon(op: string, produces?: string): string {
  const word = op.replace(/^create_/, '');
  for (const [pattern, icon] of BY_WORD) if (pattern.test(word)) return icon;
  if (produces === 'gem') return 'gem';
  if (produces === 'light') return 'light';
  if (produces === 'camera') return 'camera';
  return 'box';
}
