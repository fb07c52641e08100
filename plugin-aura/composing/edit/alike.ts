/** Ordinary names of parts: the lid of what has a cap, the foot of what has a base. */

/** What people call the same part of a thing by: one word of a row stands for another where the thing has none of that name. */
const ALIKE: readonly (readonly string[])[] = [
  ['lid', 'cap', 'cover', 'closure', 'stopper', 'top'],
  ['foot', 'base', 'stand', 'plinth', 'pedestal', 'bottom'],
  ['rim', 'lip', 'edge', 'brim', 'border'],
  ['back', 'backrest', 'rest', 'back rail'],
  ['stem', 'pole', 'post', 'column', 'shaft', 'upright', 'mast', 'neck', 'rod', 'trunk', 'stalk'],
  ['handle', 'grip', 'pull', 'knob'],
  ['arm', 'armrest', 'arm rest', 'branch'],
  ['arm', 'bracket', 'leg'],
  ['board', 'shelf', 'plank', 'slat', 'lath'],
  ['picket', 'slat', 'paling', 'pale', 'board'],
  ['countertop', 'worktop', 'counter', 'table top', 'tabletop', 'top'],
  ['rung', 'step', 'tread', 'stair'],
  ['shade', 'lampshade', 'screen', 'hood'],
  ['light', 'bulb', 'lamp'],
  ['body', 'case', 'corpus', 'carcass', 'hull', 'shell', 'box', 'housing'],
  ['pane', 'glass', 'window'],
  ['rocker', 'runner', 'bow', 'skid'],
  ['wheel', 'disc', 'tyre', 'tire'],
  ['cushion', 'pad', 'pillow', 'upholstery'],
  ['cloth', 'fabric', 'cover', 'canopy', 'sail'],
  ['string', 'rope', 'cord', 'line'],
  ['tip', 'point', 'finial'],
  ['leaf', 'wing', 'flap'],
  ['engine', 'locomotive', 'boiler'],
  ['hook', 'peg'],
  ['square', 'field'],
  ['front', 'face', 'door'],
  ['side', 'wall', 'cheek', 'panel'],
];

/** Rows of words that a noun stands in. */
export const alikeTo = (noun: string): readonly (readonly string[])[] => ALIKE.filter((words) => words.includes(noun));
