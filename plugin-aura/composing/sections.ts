import type { BriefThing, Fact, FactOf } from '../plan/brief.ts';

/** Profiles by letter: which of their numbers a size of web and flange means. */

/** "I beam 100 high 55 wide, web 4.1, flange 5.7": where the section's own sizes are said, those of web and flange are their thickness. */
export function settleSections(thing: BriefThing): void {
  if (thing.op !== 'section') return;
  holesInLegs(thing);
  flangesAcross(thing);
  const own = thing.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
  const across = own.filter(({ dimension, among }) => (among ?? 1) > 1 || dimension === 'width' || dimension === 'height');
  if (across.length < 2) return;
  for (const part of thing.parts)
    if (/^(web|flange|leg)s?$/.test(part.noun))
      for (const fact of part.facts) if (fact.kind === 'measure' && fact.dimension === 'size' && !fact.of) fact.dimension = 'thickness';
}

/** "an I-beam 100 mm high, 55 mm flanges": flanges that lie across are as wide as the section. */
function flangesAcross(thing: BriefThing): void {
  // of a hat a flange is measured by how far it stands out; what is said behind that is the whole's
  if (/^(top )?hat\b/.test(thing.variant ?? thing.noun))
    for (const part of thing.parts)
      if (part.noun === 'flange') {
        const [first, ...more] = part.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
        if (first) thing.facts.push({ ...first, dimension: 'size', of: 'brim' }, ...more);
        part.facts = part.facts.filter(({ kind }) => kind !== 'measure');
      }
  if (!/^[iht]\b/.test(thing.noun) && !/^[iht]\b/.test(thing.variant ?? '')) return;
  const isSaid = thing.facts.some(
    (fact) =>
      fact.kind === 'measure' &&
      (fact.of === undefined || /^flange\b/.test(fact.of)) &&
      (fact.dimension === 'width' || (fact.among ?? 1) > 1),
  );
  const flange = thing.parts.find(({ noun, absent }) => noun === 'flange' && !absent);
  const wide = flange?.facts.find(
    (fact): fact is FactOf<'measure'> => fact.kind === 'measure' && /^(size|width)$/.test(fact.dimension) && fact.of === undefined,
  );
  if (!flange || !wide || isSaid) return;
  thing.facts.push({ ...wide, dimension: 'width' });
  flange.facts = flange.facts.filter((fact) => fact !== wide);
}

/** "a hole through both arms", "two holes in each leg": the legs say where the holes are. */
function holesInLegs(thing: BriefThing): void {
  for (const { noun, facts } of thing.parts)
    if (/(hole|bore|slot)$/.test(noun))
      for (const fact of facts)
        if (fact.kind === 'position' && /^each side$/.test(fact.at) && fact.distance === undefined) fact.at = 'each leg';
  for (const [k, leg] of thing.parts.entries()) {
    const cut = thing.parts[k - 1];
    if (!cut || !/^(arm|leg|flange|wall|web|side)s?$/.test(leg.noun) || leg.facts.length > 0 || leg.parts.length > 0) continue;
    if (!/^(hole|bore|slot)$/.test(cut.noun.split(' ').at(-1)!)) continue;
    cut.facts.push({ kind: 'position', at: `each ${leg.noun === 'web' ? 'web' : 'leg'}`, words: leg.words });
    leg.outcome = { operation: '' };
  }
  thing.parts = thing.parts.filter(({ outcome }) => !(outcome && 'operation' in outcome && outcome.operation === ''));
}

/** Bodies that a letter shapes: "a T-shaped block". What has a shape of its own by name, as a bracket, keeps it. */
const SHAPED = /^(block|plate|bar|strip|extrusion|profile|part|piece|body|solid|beam|channel|rail|clamp|object|component)s?$/;

export function settleLetters(thing: BriefThing): void {
  const shaped = thing.facts.find(
    (fact): fact is FactOf<'adjective'> =>
      fact.kind === 'adjective' &&
      (/^[lutczih][ -]shaped$/i.test(fact.adjective) ||
        (/^[utczih]$/i.test(fact.adjective) && /bracket|block|plate|bar|profile|clamp|part|piece/.test(thing.noun))),
  );
  const bracket = /bracket$/.test(thing.noun) && shaped !== undefined && !/^l/i.test(shaped.adjective);
  if (!shaped || !(bracket || SHAPED.test(thing.noun.split(' ').at(-1)!)) || (thing.op !== undefined && thing.op !== 'box' && !bracket))
    return;
  thing.op = 'section';
  if (/^(block|part|piece|body|solid|object|component|clamp)$/.test(thing.noun.split(' ').at(-1)!)) thing.variant = 'by letter';
  shaped.adjective = shaped.adjective[0]!.toLowerCase();
  const said = (dimension: string): FactOf<'measure'> | undefined =>
    thing.facts.find((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.dimension === dimension && fact.of === undefined);
  const deep = said('depth');
  if (deep && said('width') && said('height') && !said('length')) deep.dimension = 'length';
}

/** What is cut from sheet: of these one small size alone is the thickness. */
const SHEETS = /\b(plate|sheet|panel|strip|gasket|shim)$/;
const THIN = 12;

/** "3 mm aluminium plate with four holes": a size that no plate is long is its thickness, in mm. */
export function settleSheets(thing: BriefThing): void {
  const sizes = thing.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
  const [only] = sizes;
  if (sizes.length === 1 && only?.dimension === 'size' && only.of === undefined && only.value <= THIN && SHEETS.test(thing.noun))
    only.dimension = 'thickness';
  // "a square plate 140 x 5 mm": the first is both its sides
  const [side, thick] = sizes;
  const isSquare = thing.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'square');
  if (
    isSquare &&
    sizes.length === 2 &&
    side?.among === 2 &&
    thick?.among === 2 &&
    thick.value !== side.value &&
    STANDING.test(thing.noun)
  ) {
    for (const fact of [side, thick]) {
      delete fact.among;
      delete fact.index;
    }
    thick.dimension = SHEETS.test(thing.noun) ? 'thickness' : 'height';
  }
}
/** What is as wide as it is deep where it is square, and has a height of its own. */
const STANDING =
  /(^| )(plate|slab|tile|board|sheet|panel|base|tray|paver|pad|plinth|platform|table|desk|stool|ottoman|pouf|box|crate|planter|vase|pot|bowl|column|pedestal|post|block|pillar|bin|basket|candle|tower|cushion|pillow)$/;

/**
 * "a block with a slot along its top, 10 mm wide and 5 mm deep", "a plate with holes, 5 mm diameter": sizes that are said behind a cut
 * that has none, and that are those of a cut, are its own.
 */
export function settleCuts(thing: BriefThing): void {
  const cut = thing.parts.at(-1);
  if (!cut?.span || cut.absent || !/^(slot|groove|pocket|recess|notch|hole|bore)s?$/.test(cut.noun.split(' ').at(-1)!)) return;
  if (!['box', 'create_plate', 'section'].includes(thing.op ?? '')) return;
  const { span } = cut;
  settleGrid(cut);
  if (cut.facts.some((fact) => fact.kind === 'measure' && (fact.among ?? 1) === 1)) return;
  const behind = thing.facts.filter(
    (fact): fact is FactOf<'measure'> =>
      fact.kind === 'measure' &&
      (fact.among ?? 1) === 1 &&
      fact.span !== undefined &&
      fact.span.text === span.text &&
      fact.span.from > span.from,
  );
  const own = behind.filter(({ dimension }) => /^(depth|width|diameter|radius)$/.test(dimension));
  const rest = behind.filter((fact) => !own.includes(fact));
  if (!own.some(({ dimension }) => dimension !== 'width') || rest.some(({ dimension }) => dimension !== 'thickness')) return;
  cut.facts.push(...own);
  thing.facts = thing.facts.filter((fact) => !own.some((one) => one === fact));
}

/** "a grid of 4 by 3 holes": two whole numbers without a unit count the columns and rows. */
function settleGrid(cut: BriefThing): void {
  const grid = cut.facts.find((fact) => fact.kind === 'pattern' && fact.pattern === 'grid' && fact.columns === undefined);
  const sides = cut.facts.filter(
    (fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.among === 2 && fact.unit === undefined,
  );
  if (grid?.kind !== 'pattern' || sides.length !== 2 || sides.some(({ value }) => !Number.isInteger(value) || value > 100)) return;
  [grid.columns, grid.rows] = sides.map(({ value }) => value) as [number, number];
  cut.count = grid.columns * grid.rows;
  cut.facts = cut.facts.filter((fact) => !sides.some((side) => side === fact));
}

/** Faces by which plain solids are measured. */
const OWN_FACES = /^((square|round|flat) )?(base|bottom|top)$|^square$/;

/** "a pyramid with a square base 40 and height 60": what is said of the base or the top of a plain solid are its own sizes. */
export function settleSolids(thing: BriefThing, family: string | undefined): void {
  if (family !== 'solids') return;
  for (const part of thing.parts) {
    if (!OWN_FACES.test(part.noun) || part.parts.length > 0 || part.absent) continue;
    for (const fact of part.facts) {
      if (fact.kind !== 'measure') thing.facts.push(fact);
      else if (fact.dimension === 'height' || fact.dimension === 'length' || (fact.among ?? 1) > 1) thing.facts.push(fact);
      else thing.facts.push({ ...fact, of: /top$/.test(part.noun) ? 'top' : 'base' });
    }
  }
  thing.parts = thing.parts.filter((part) => !OWN_FACES.test(part.noun) || part.parts.length > 0 || part.absent);
}

/** Parts of furniture whose sides say how large the whole is. */
const SPANS = /^(mattress|top|tabletop|table top|board|seat)$/;

/** "a stool 30 x 40 x 45 cm", "with a 40 x 30 top": a seat of two sides is no round one. */
function settleSeat(thing: BriefThing): void {
  if (thing.op !== 'create_stool') return;
  const isTwo = (facts: readonly Fact[], among: number): boolean => {
    const [a, b] = facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.among === among);
    return a !== undefined && b !== undefined && a.value !== b.value;
  };
  const isShaped = thing.facts.some((fact) => fact.kind === 'adjective' && /^(round|oval|square|circular)$/.test(fact.adjective));
  const seat = thing.parts.find(({ noun }) => /^(seat|top)$/.test(noun));
  const ofTop = thing.facts.filter((fact) => fact.kind === 'measure' && /^(seat|top)$/.test(fact.of ?? ''));
  if (!isShaped && (isTwo(thing.facts, 3) || isTwo(seat?.facts ?? ofTop, 2)))
    thing.facts.push({ kind: 'adjective', adjective: 'square', words: '' });
}

/** "a chair, seat 42 wide, 45 high": what is said behind the seat's width and is as low as no back ends is the seat's. */
function settleSeatHeight(thing: BriefThing): void {
  const seat = thing.op === 'create_chair' ? thing.parts.find(({ noun, absent }) => noun === 'seat' && !absent) : undefined;
  const sides = seat?.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure') ?? [];
  const heights = thing.facts.filter(
    (fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.dimension === 'height' && !fact.of,
  );
  const [height] = heights;
  if (!seat?.span || sides.length === 0 || sides.some(({ dimension }) => dimension === 'height')) return;
  if (heights.length !== 1 || !height?.span || height.span.from < seat.span.from) return;
  if (height.value > 60 && (height.value < 300 || height.value > 600)) return;
  thing.facts = thing.facts.filter((fact) => fact !== height);
  seat.facts.push(height);
}

/** "A pedestal table with a black base": its pedestal; of another table the legs. Only what it looks like was said. */
function settleBase({ id, op, facts, variant, parts }: BriefThing): void {
  if (op !== 'create_table') return;
  const said = facts.find((fact) => fact.kind === 'adjective' && /pedestal/.test(fact.adjective));
  const isPedestal = variant === 'bistro table' || said !== undefined;
  for (const part of parts)
    if (part.noun === 'base' && part.facts.length > 0 && part.facts.every(({ kind }) => /^(?:colour|material|finish)$/.test(kind)))
      part.noun = isPedestal ? 'pedestal' : 'leg';
  // the pedestal that was named tells it already
  if (said && parts.some(({ noun, absent }) => noun === 'pedestal' && !absent)) said.outcome = { operation: id };
}

/**
 * What is said of furniture in other words: sides without any unit that are all small are centimetres, for nobody has a desk of 140 x 70 mm;
 * what a frame is for gives its size and is not made; compartments side by side are columns; a pair are two. Gives a note.
 */
export function settleFurniture(thing: BriefThing, family: string | undefined): string | undefined {
  settlePair(thing);
  if (family !== 'furniture') return undefined;
  settlePurpose(thing);
  settleCushions(thing);
  settleGrids(thing);
  settleColumns(thing);
  settleSeat(thing);
  settleSeatHeight(thing);
  settlePlaces(thing);
  settleBase(thing);
  const notes = [thing, ...thing.parts.filter(({ noun }) => SPANS.test(noun))].flatMap((node) => inCentimetres(node) ?? []);
  // "top 160 x 120, 60 deep": what is said beside them is in centimetres too
  if (notes.length > 0)
    for (const fact of thing.facts)
      if (
        fact.kind === 'measure' &&
        fact.unit === undefined &&
        /^(width|height|depth|length)$/.test(fact.dimension) &&
        fact.value >= 20 &&
        fact.value <= 300
      ) {
        fact.value *= 10;
        fact.unit = 'cm';
      }
  return notes.length > 0 ? notes.join(' ') : undefined;
}

/** "a shelf bracket, pair". */
function settlePair(thing: BriefThing): void {
  const pair = thing.facts.find((fact): fact is FactOf<'adjective'> => fact.kind === 'adjective' && /^pairs?$/.test(fact.adjective));
  if (!pair || thing.count !== 1) return;
  thing.count = 2;
  thing.counted = { words: pair.words, ...(pair.span && { span: pair.span }) };
  thing.facts = thing.facts.filter((fact) => fact !== pair);
}

/** "a bed frame for a 160x200 mattress": the size is the frame's, and there is no mattress. */
function settlePurpose(thing: BriefThing): void {
  const inner = thing.parts.find(({ noun, absent }) => noun === 'mattress' && !absent);
  const sides = inner?.facts.filter((fact) => fact.kind === 'measure') ?? [];
  if (!inner || !/frame|stead/.test(`${thing.noun} ${thing.variant ?? ''}`) || sides.length === 0 || inner.facts.length !== sides.length)
    return;
  inCentimetres(inner);
  thing.facts.push(...sides);
  thing.parts = thing.parts.filter((part) => part !== inner);
}

/** "a sofa with 2 mustard cushions": a number of cushions means loose ones. */
function settleCushions(thing: BriefThing): void {
  if (thing.op !== 'create_sofa') return;
  for (const part of thing.parts) if (part.noun === 'cushion' && part.counted && !part.absent) part.noun = 'throw pillow';
}

/** "4 x 4 cubes", "2 columns of 3": how many stand side by side and one above the other. */
function settleGrids(thing: BriefThing): void {
  const isShelf = thing.op === 'create_shelving';
  for (const cells of [...thing.parts]) {
    const sides = cells.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && isCount(fact));
    const [first, second] = sides;
    // sides of 147 cm have lent them their unit
    const [wide, high] = (first?.words.match(/\d+/g) ?? []).map(Number);
    const named = /^(compartment|cubby|cube|opening|cell|box|pigeonhole|cubbyhole)$/.test(cells.noun) && isShelf;
    if (named && first && second && wide && high && sides.length === 2 && first.among === 2) {
      thing.parts.push(countedPart(cells, 'column', wide, first), countedPart(cells, 'row', high, second));
      cells.facts = cells.facts.filter((fact) => !sides.some((side) => side === fact));
    } else if (cells.noun === 'column' && cells.counted && first && wide && sides.length === 1 && first.among === undefined) {
      thing.parts.push(countedPart(cells, isShelf ? 'row' : 'drawer', wide, first));
      cells.facts = cells.facts.filter((fact) => fact !== first);
      delete cells.op;
    }
  }
}

/** A small whole number that was said without a unit and a word of its own. */
const isCount = ({ words, of, dimension }: FactOf<'measure'>): boolean =>
  of === undefined && dimension === 'size' && /^\d{1,2}(?: ?(?:x|×|by) ?\d{1,2})?$/i.test(words.trim());

/** So many of a part, told by words that were read as something else. */
const countedPart = ({ id }: BriefThing, noun: string, count: number, { words, span }: Fact): BriefThing => ({
  id: `${id}_${noun}`,
  noun,
  count,
  counted: { words, ...(span && { span }) },
  words,
  ...(span && { span }),
  facts: [],
  parts: [],
});

/** "4 compartments side by side on 3 levels": columns and rows. */
function settleColumns(thing: BriefThing): void {
  if (thing.op !== 'create_shelving') return;
  const cells = thing.parts.find(
    ({ noun, facts }) =>
      /^(compartment|cubby|cube|opening)$/.test(noun) && facts.some((fact) => fact.kind === 'pattern' && fact.pattern === 'row'),
  );
  if (!cells) return;
  cells.noun = 'column';
  for (const fact of cells.facts) fact.outcome = { operation: thing.id };
  for (const level of thing.parts) if (/^(level|row|tier)$/.test(level.noun)) level.noun = 'row';
}

/** "a tower, 4 x 4 m, 10 high": two equal sides beside a height are the one width of what is as wide as deep. */
export function settleFootprint(thing: BriefThing, params: Readonly<Record<string, unknown>> | undefined): void {
  if (!params || Object.hasOwn(params, 'depth') || !Object.hasOwn(params, 'diameter') || !Object.hasOwn(params, 'height')) return;
  const [a, b, c] = thing.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure' && fact.among === 2);
  const high = thing.facts.some((fact) => fact.kind === 'measure' && fact.dimension === 'height' && fact.among === undefined);
  if (!a || !b || c || !high || a.value !== b.value) return;
  a.dimension = 'diameter';
  delete a.index;
  delete a.among;
  thing.facts = thing.facts.filter((fact) => fact !== b);
}

/** "a wine rack for 12 bottles": places in columns and rows, wider than high. */
function settlePlaces(thing: BriefThing): void {
  if (thing.op !== 'create_wine_rack' || thing.parts.some(({ noun }) => /^(column|row)$/.test(noun))) return;
  const bottles = thing.parts.find(({ noun, counted, absent }) => /^(bottle|place|slot|hole)$/.test(noun) && counted && !absent);
  const two = thing.facts.some((fact) => fact.kind === 'measure' && (fact.among ?? 1) > 1);
  if (!bottles) return;
  const { count, words, span } = bottles;
  let rows = Math.floor(Math.sqrt(count));
  while (rows > 1 && count % rows !== 0) rows--;
  // a prime number of bottles has a place to spare
  if (rows === 1 && count > 4) rows = Math.round(Math.sqrt(count));
  const side = (noun: string, of: number): BriefThing =>
    countedPart(bottles, noun, of, { kind: 'text', text: '', words, ...(span && { span }) });
  delete bottles.counted;
  bottles.count = 1;
  if (!two) thing.parts.push(side('column', Math.ceil(count / rows)), side('row', rows));
}

function inCentimetres(thing: BriefThing): string | undefined {
  const sides = thing.facts.filter(
    (fact): fact is FactOf<'measure'> =>
      fact.kind === 'measure' && /^(size|width|height|depth|length)$/.test(fact.dimension) && /^(?:|top|seat)$/.test(fact.of ?? ''),
  );
  const most = Math.max(...sides.map(({ value }) => value));
  const least = Math.min(...sides.map(({ value }) => value));
  const [only] = sides;
  // "a TV unit 180 wide": no cabinet is 180 mm wide
  if (
    sides.length === 1 &&
    only &&
    only.unit === undefined &&
    only.among === undefined &&
    most <= 300 &&
    ((/^(width|length)$/.test(only.dimension) &&
      most >= 50 &&
      /(unit|cabinet|sideboard|wardrobe|desk|table|bench|bed|sofa|couch|bookcase|bookshelf|dresser|counter|shelf|console)$/.test(
        thing.noun,
      )) ||
      // a seat or a top alone: 42 mm is no place to sit on
      (/^(width|length|depth)$/.test(only.dimension) && most >= 25 && /^(seat|top|tabletop|table top)$/.test(thing.noun)) ||
      (only.dimension === 'height' && most >= 25))
  ) {
    only.value *= 10;
    only.unit = 'cm';
    return `${only.words} was taken as centimetres.`;
  }
  // "a worktop 2 m long, 60 deep": beside metres or centimetres a bare number that is small is in centimetres
  const bare = sides.filter(({ unit }) => unit === undefined);
  const large = sides.some(({ unit, value }) => (unit === 'm' || unit === 'cm') && value >= 300);
  if (large && bare.length > 0 && bare.every(({ value, among }) => among === undefined && value >= 20 && value <= 300)) {
    for (const fact of bare) {
      fact.value *= 10;
      fact.unit = 'cm';
    }
    return `${bare.map(({ words }) => words).join(', ')} was taken as centimetres.`;
  }
  if (sides.length < 2 || sides.some(({ unit }) => unit !== undefined) || most > 300 || most < 40 || least < 20) return undefined;
  for (const fact of sides) {
    fact.value *= 10;
    fact.unit = 'cm';
  }
  return `${[...new Set(sides.map(({ words }) => words))].join(', ')} was taken as centimetres.`;
}
