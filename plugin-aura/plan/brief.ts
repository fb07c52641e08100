import { z } from 'zod';
import { DIMENSIONS } from './spoken.ts';

/**
 * The brief: what was asked, as a tree, with the words that each fact came from and what became of it. Reading writes it,
 * composing turns it into operations, a refinement edits it, and it stays in the plan. Lengths in mm, angles in degrees.
 */

const word = z.string().max(200);
const TRIPLE = [z.number(), z.number(), z.number()] as const;

/** Words in one of the brief's texts: characters `from` to `to` (exclusive) of `texts[text]`. */
export const spanSchema = z.strictObject({ text: z.int().min(0), from: z.int().min(0), to: z.int().min(0) });
export type Span = z.infer<typeof spanSchema>;

/**
 * What became of a fact: the operation (and the parameter, or the role, or the place) that it set, with the value that stands there, or why
 * nothing did. `param` may address one number of a vector ("size.1"), a role of the materials ("materials.seat") or `at`.
 */
export const outcomeSchema = z.union([
  z.strictObject({ operation: word, param: word.optional(), value: z.union([z.number(), z.string().max(200), z.boolean()]).optional() }),
  z.strictObject({ why: z.string().max(400) }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

const said = { words: word, span: spanSchema.optional(), outcome: outcomeSchema.optional() };

export const factSchema = z.discriminatedUnion('kind', [
  /**
   * A number with its dimension. `of` says in plain words which of them, where that was said: "inside", "outside", "base", "top", "across
   * flats", "wall", "bolt circle". `index` counts the numbers of "60 x 40 x 75" (0, 1, 2) and `among` how many there are.
   */
  z.strictObject({
    kind: z.literal('measure'),
    dimension: z.enum(DIMENSIONS),
    of: word.optional(),
    value: z.number(),
    unit: z.string().max(12).optional(),
    index: z.int().min(0).max(2).optional(),
    among: z.int().min(1).max(3).optional(),
    ...said,
  }),
  /** A plain number with a word of the thing: "module 2", "20 teeth" said of a gear, "3 rows", "40 W". */
  z.strictObject({ kind: z.literal('number'), of: word, value: z.number(), ...said }),
  /** "tall", "small", "twice as wide": a dimension times a factor; `size` means all of them. */
  z.strictObject({
    kind: z.literal('extent'),
    dimension: z.enum(DIMENSIONS),
    factor: z.number().positive(),
    /** Along which of x, y and z (0, 1, 2) a part is changed, where it was built: the thickness of a seat is along y, of a leg along x and z. */
    axes: z.array(z.int().min(0).max(2)).min(1).max(3).optional(),
    /** mm that are added instead, where only a build knows the size: "the stem 2 cm shorter". */
    by: z.number().optional(),
    ...said,
  }),
  z.strictObject({ kind: z.literal('material'), material: word, ...said }),
  z.strictObject({ kind: z.literal('colour'), colour: word, ...said }),
  z.strictObject({ kind: z.literal('finish'), finish: word, ...said }),
  z.strictObject({ kind: z.literal('style'), style: word, ...said }),
  /** Any other adjective or describing noun, as a lemma: "round", "folding", "oval", "slatted". What it sets, the thing says. */
  z.strictObject({ kind: z.literal('adjective'), adjective: word, ...said }),
  /** A text to write, engrave or show. */
  z.strictObject({ kind: z.literal('text'), text: z.string().max(200), ...said }),
  /** "M8 x 1.25", "1/4-20": nominal diameter and pitch, mm. */
  z.strictObject({ kind: z.literal('thread'), diameter: z.number(), pitch: z.number().optional(), ...said }),
  z.strictObject({ kind: z.literal('carat'), value: z.number(), total: z.boolean().optional(), ...said }),
  z.strictObject({ kind: z.literal('karat'), value: z.number(), ...said }),
  /** Inner diameter of a finger size, mm. */
  z.strictObject({ kind: z.literal('ring_size'), system: z.string().max(8), size: z.string().max(12), diameter: z.number(), ...said }),
  /**
   * Where a feature or part sits on its owner: `at` "center", "left", "top right", "each end", "each corner", "rim", "middle";
   * with `distance` mm from there toward the middle.
   */
  z.strictObject({ kind: z.literal('position'), at: word, distance: z.number().optional(), ...said }),
  /**
   * An outline that was drawn by coordinates: curves from one point to the next, the last one back to the first, or a circle; `role` says
   * whether it bounds the shape or is left out of it. Lengths in mm, in the coordinates of the sketch.
   */
  z.strictObject({
    kind: z.literal('outline'),
    role: z.enum(['outer', 'hole']),
    points: z
      .array(z.strictObject({ to: z.tuple([z.number(), z.number()]), via: z.tuple([z.number(), z.number()]).optional() }))
      .max(200)
      .optional(),
    circle: z.strictObject({ center: z.tuple([z.number(), z.number()]), radius: z.number().positive() }).optional(),
    /** Where the sketch lies in the drawing's own world, whose z is up: its axes and its origin. Said of the first outline of a part. */
    plane: z.strictObject({ x: z.tuple(TRIPLE), y: z.tuple(TRIPLE), origin: z.tuple(TRIPLE) }).optional(),
    ...said,
  }),
  /** How several are laid out: in a row or circle, at the corners, a grid; `spacing` from middle to middle, `diameter` of a circle. */
  z.strictObject({
    kind: z.literal('pattern'),
    pattern: z.enum(['row', 'column', 'circle', 'grid', 'stack', 'corners', 'scatter', 'both_sides', 'pile', 'pyramid']),
    spacing: z.number().optional(),
    /** Spacing of a grid across its rows, where it is another. */
    across: z.number().optional(),
    diameter: z.number().optional(),
    rows: z.int().optional(),
    columns: z.int().optional(),
    layers: z.int().optional(),
    ...said,
  }),
]);
export type Fact = z.infer<typeof factSchema>;
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/** Where members of a row are counted from: the order in which they were made, or a side. */
export const COUNTED_FROM = ['order', 'left', 'right', 'top', 'bottom', 'front', 'back'] as const;

/**
 * Some of several: "the third book from the bottom", "the top drawer", "every second stone". What bears it is a part of the thing that is
 * several, or of the owner of the part that is; its facts hold for those alone. `only` counts from 1, and from -1 at the end.
 */
export const whichSchema = z.strictObject({
  only: z.array(z.int()).min(1).max(2_000),
  from: z.enum(COUNTED_FROM),
});
export type Which = z.infer<typeof whichSchema>;

/** One thing, part, stone or feature. A part hangs below the thing that it belongs to. */
export interface BriefThing {
  /** Unique in the brief and kept by refinements: "chair", "chair_2", "table.drawer". Operations take their ids from it. */
  id: string;
  /** The head noun, singular and lower case, with what belongs to its name: "coffee table". */
  noun: string;
  /** Operation that makes it, when one bears that name; missing where nobody knows the noun. A part of its owner has none unless it is a thing too. */
  op?: string;
  /** Name of the operation's variant that was said: "bar stool". */
  variant?: string;
  count: number;
  /** The number, as it was said. */
  counted?: { words: string; span?: Span; outcome?: Outcome };
  /** Said not to be there: "no lid", "without arms". */
  absent?: boolean;
  /** Which of several it is about; without it, all of them. */
  which?: Which;
  /** Names under which a part was built that its owner says nothing of, as the outliner shows them. */
  built?: string[];
  /** Names of built parts that go along when it is sized or moved: the pane with its frame. */
  along?: string[];
  /** Lengths of its operation that stayed as they were when one of them was changed, mm by address: a taller vase is no wider. */
  held?: Record<string, number>;
  words: string;
  span?: Span;
  outcome?: Outcome;
  facts: Fact[];
  parts: BriefThing[];
}
export const briefThingSchema: z.ZodType<BriefThing> = z.strictObject({
  id: word,
  noun: word,
  op: z.string().max(64).optional(),
  variant: word.optional(),
  count: z.int().min(0).max(20_000),
  counted: z.strictObject(said).optional(),
  absent: z.boolean().optional(),
  which: whichSchema.optional(),
  built: z.array(word).max(40).optional(),
  along: z.array(word).max(40).optional(),
  held: z.record(word, z.number()).optional(),
  ...said,
  facts: z.array(factSchema).max(200),
  parts: z.array(z.lazy(() => briefThingSchema)).max(200),
});

export const RELATIONS = [
  'on',
  'under',
  'in',
  'inside',
  'around',
  'between',
  'beside',
  'left',
  'right',
  'front',
  'behind',
  'above',
  'against',
  'facing',
  'leaning',
  'hanging',
  'through',
  'meshing',
  'attached',
  'apart',
] as const;

/** "four chairs around the table": `what` stands so to `to`, both by id. */
export const relationSchema = z.strictObject({
  relation: z.enum(RELATIONS),
  what: word,
  to: z.array(word).max(20),
  /** The part of it that is meant, by its noun: a basket on the handlebars. */
  part: word.optional(),
  distance: z.number().optional(),
  ...said,
});
export type BriefRelation = z.infer<typeof relationSchema>;

export const briefSchema = z.strictObject({
  version: z.literal(1),
  /** What was said, in order: the prompt, then each instruction that changed something. */
  texts: z.array(z.string().max(4_000)).max(200),
  things: z.array(briefThingSchema).max(200),
  relations: z.array(relationSchema).max(200),
  /** Words that found no use. */
  unread: z.array(z.strictObject({ words: word, span: spanSchema.optional() })).max(400),
  /** Chooses between equally good defaults; composing is deterministic in brief and seed. */
  seed: z.int().optional(),
  /** Choices that variations and styles made, by axis: { proportion: "slender" }. */
  choices: z.record(z.string().max(40), z.string().max(80)).optional(),
});
export type Brief = z.infer<typeof briefSchema>;
