import type { Brief, BriefThing, FactOf } from '../plan/brief.ts';

/** Words of machine parts that other trades have too, by what is said of them; and numbers that are said of a part of theirs. */

const METAL = /steel|alumin|brass|bronze|copper|iron|metal|titanium|zinc|nylon|delrin|pom|ptfe|plastic/;

const measures = (thing: BriefThing): FactOf<'measure'>[] =>
  thing.facts.filter((fact): fact is FactOf<'measure'> => fact.kind === 'measure');
const isMetal = ({ facts }: BriefThing): boolean => facts.some((fact) => fact.kind === 'material' && METAL.test(fact.material));
const isBored = (thing: BriefThing): boolean =>
  measures(thing).some(({ of }) => /inside|inner|bore|id/.test(of ?? '')) || thing.parts.some(({ noun }) => /^(bore|hole)$/.test(noun));

/** Noun, what shows that a machine part is meant, and its operation. */
const NAMESAKES: readonly (readonly [noun: RegExp, shows: (thing: BriefThing) => boolean, op: string])[] = [
  // a bush of bronze, or with an inside, grows in no garden
  [/^bush$/, (thing) => isMetal(thing) || isBored(thing), 'create_bushing'],
  [/^(pin|dowel)$/, (thing) => measures(thing).length > 0 && !isBored(thing), 'create_dowel_pin'],
];

/** A thing by the name that machinists have for it. */
export function machinePart(thing: BriefThing): void {
  const [, , op] = NAMESAKES.find(([noun, shows]) => noun.test(thing.noun) && shows(thing)) ?? [];
  if (op !== undefined && (thing.op === undefined || thing.op === 'create_bush')) {
    thing.op = op;
    delete thing.variant;
  }
  worked(thing);
  if (/^create_(bushing|flange|shaft_collar|sprocket|gear)$/.test(thing.op ?? '')) ofOneMetal(thing);
  if (thing.op === 'create_planetary_gear') ofGears(thing);
  if (thing.op === 'create_bracket') {
    twoLegs(thing);
    inLegs(thing);
  }
  if (/^create_(connecting_rod|link)$/.test(thing.op ?? '')) betweenCentres(thing);
  if (thing.op === 'create_plate_cam') baseCircle(thing);
  if (thing.op === 'create_pulley') vGroove(thing);
  if (thing.op === 'create_cabinet') doorsAlone(thing);
}

/** "a 12 tooth sun, three 18 tooth planets": numbers of its gears are numbers of the set. */
function ofGears(thing: BriefThing): void {
  const rings: BriefThing[] = [];
  for (const gear of thing.parts) {
    const [which] = /^(sun|planet|ring)/.exec(gear.noun) ?? [];
    const teeth = gear.parts.find(({ noun }) => /^(tooth|teeth)$/.test(noun));
    if (which === undefined) continue;
    if (teeth && which === 'ring') rings.push(teeth);
    else if (teeth && (teeth.counted || teeth.count > 1)) {
      const { words, span } = teeth.counted ?? teeth;
      thing.facts.push({ kind: 'number', of: `${which} teeth`, value: teeth.count, words, ...(span && { span }) });
      gear.parts = gear.parts.filter((part) => part !== teeth);
    }
  }
  // the teeth of the ring follow from the others: what is right is met
  const many = (of: string, usual: number): number =>
    thing.facts.find((fact): fact is FactOf<'number'> => fact.kind === 'number' && fact.of === of)?.value ?? usual;
  for (const teeth of rings)
    if (teeth.count === many('sun teeth', 12) + 2 * many('planet teeth', 18)) {
      const last = thing.facts.findLast((fact) => fact.kind === 'number' && fact.of.endsWith(' teeth'));
      if (last?.span && teeth.span) last.span = { ...last.span, to: Math.max(last.span.to, teeth.span.to) };
      for (const gear of thing.parts) gear.parts = gear.parts.filter((part) => part !== teeth);
    }
}

const LYING = /^(base|base plate|bottom|foot|floor|horizontal leg|lying leg|lower leg|bottom leg)$/;
const STANDING = /^(upright|back|back plate|wall|vertical leg|vertical plate|standing leg|upper leg)$/;

/** "four holes in the base": in that leg of a bracket, and in the other none unless it is said. */
function inLegs(thing: BriefThing): void {
  const spoken = new Map<'lying' | 'standing', { cut: BriefThing; leg: BriefThing }>();
  thing.parts = thing.parts.filter((part, k) => {
    const cut = thing.parts[k - 1];
    if (!cut || !/(^| )hole$/.test(cut.noun) || part.parts.length > 0 || part.counted) return true;
    const which = part.facts.flatMap((fact) => (fact.kind === 'adjective' ? [fact.adjective] : []));
    if (which.length < part.facts.length) return true;
    const name = [...which, part.noun].join(' ');
    const leg = LYING.test(name) ? 'lying' : STANDING.test(name) ? 'standing' : undefined;
    if (leg === undefined) return true;
    spoken.set(leg, { cut, leg: part });
    return false;
  });
  if (spoken.size === 0) return;
  for (const which of ['lying', 'standing'] as const) {
    const { cut, leg } = spoken.get(which) ?? [...spoken.values()][0]!;
    const { words, span } = cut.counted ?? cut;
    // from the number to the leg
    const all = span && leg.span ? { ...span, to: Math.max(span.to, leg.span.to) } : span;
    thing.facts.push({ kind: 'number', of: `${which} holes`, value: spoken.has(which) ? cut.count : 0, words, ...(all && { span: all }) });
  }
  // several in two legs are told leg by leg
  for (const { cut } of spoken.values()) {
    if (cut.counted) cut.counted.outcome = { operation: thing.id };
    delete cut.counted;
    cut.count = 1;
  }
}

/** "a cross, 100 mm overall, arms 30 mm wide, a hole at each arm end": four, on a circle through the middles of the squares there. */
export function crossArms(thing: BriefThing): void {
  if (!thing.facts.some((fact) => fact.kind === 'adjective' && /^(cross|plus)([ -](shaped|sign))?$|^cruciform$/.test(fact.adjective)))
    return;
  const arms = thing.parts.filter(({ noun }) => /^(arm|leg|bar)$/.test(noun));
  const all = [thing, ...arms].flatMap(measures);
  const wide = arms.flatMap(measures).find(({ dimension }) => dimension === 'width')?.value;
  const long = Math.max(...all.filter(({ dimension }) => /^(size|width|length)$/.test(dimension)).map(({ value }) => value));
  if (wide === undefined || !(long > wide)) return;
  for (const owner of [thing, ...arms])
    for (const hole of owner.parts) {
      const end = hole.facts.find(
        (fact) => fact.kind === 'position' && /^(each )?(end|arm|tip)$/.test(fact.at) && fact.distance === undefined,
      );
      if (!/(^| )(hole|bore)$/.test(hole.noun) || hole.count > 4 || (hole.count > 1 && hole.count < 4) || !end) continue;
      const { words, span } = end;
      hole.count = 4;
      hole.facts = hole.facts.filter((fact) => fact !== end);
      hole.facts.push({ kind: 'pattern', pattern: 'circle', diameter: long - wide, words, ...(span && { span }) });
      if (owner === thing) continue;
      owner.parts = owner.parts.filter((part) => part !== hole);
      thing.parts.push(hole);
    }
}

/** Thicker than this is no sheet of a bracket, mm. */
const THICKEST = 12;

/** "60 x 60 x 40" of an angle bracket: the two that are alike are its legs. */
function twoLegs(thing: BriefThing): void {
  const [a, b, c] = measures(thing).filter(({ among, dimension }) => among === 3 && dimension === 'size');
  if (!a || !b || !c || a.value !== b.value || c.value <= THICKEST || c.value < a.value * 0.1) return;
  for (const [fact, dimension] of [
    [a, 'depth'],
    [b, 'height'],
    [c, 'width'],
  ] as const) {
    fact.dimension = dimension;
    delete fact.index;
    delete fact.among;
  }
}

/** "120 mm between centers" of a rod: how long it is, and no spacing of several. */
function betweenCentres(thing: BriefThing): void {
  thing.facts = thing.facts.map((fact) =>
    fact.kind === 'pattern' && fact.spacing !== undefined
      ? { kind: 'measure', dimension: 'length', value: fact.spacing, words: fact.words, ...(fact.span && { span: fact.span }) }
      : fact,
  );
}

/** "a 40 mm base circle" of a cam: so wide, and no radius unless it is said to be one. */
function baseCircle(thing: BriefThing): void {
  for (const { noun, facts } of thing.parts)
    if (noun === 'base circle')
      for (const fact of facts)
        if (fact.kind === 'measure' && /^(size|diameter)$/.test(fact.dimension)) {
          fact.dimension = 'radius';
          fact.value /= 2;
        }
}

/** "a pulley with a V groove": a V pulley, and no second groove in another. */
function vGroove(thing: BriefThing): void {
  const groove = thing.parts.find(
    ({ noun, facts, absent }) =>
      !absent &&
      (/^v groove$/.test(noun) ||
        (noun === 'groove' && facts.some((fact) => fact.kind === 'adjective' && /^v(ee)?( shaped)?$/.test(fact.adjective)))),
  );
  if (!groove) return;
  thing.op = 'create_v_pulley';
  delete thing.variant;
}

/** "a sideboard with three doors": doors that were counted, and no drawers that nobody spoke of. */
function doorsAlone(thing: BriefThing): void {
  const doors = thing.parts.find(({ noun, counted, absent }) => /(^| )door$/.test(noun) && counted && !absent);
  if (!doors || thing.parts.some(({ noun }) => /drawer/.test(noun)) || !/^(sideboard|credenza)$/.test(thing.variant ?? thing.noun)) return;
  const { words, span } = doors;
  thing.parts.push({
    id: `${thing.id}.drawer`,
    noun: 'drawer',
    count: 1,
    absent: true,
    words,
    ...(span && { span }),
    facts: [],
    parts: [],
  });
}

/** "an M8 bolt with a nut and a washer, stainless": a set, of one metal where one was named. */
export function fastenerSet({ things }: Brief): void {
  const set = things.filter(({ op, absent }) => !absent && /^create_(bolt|nut|washer)$/.test(op ?? ''));
  const of = (thing: BriefThing): BriefThing['facts'] =>
    thing.facts.filter(({ kind }) => kind === 'material' || kind === 'colour' || kind === 'finish');
  const told = set.filter((thing) => of(thing).length > 0);
  if (told.length !== 1 || !set.some(({ op }) => op === 'create_bolt')) return;
  for (const thing of set) if (thing !== told[0]) thing.facts.push(...structuredClone(of(told[0]!)));
}

/** What a body is called by the work that is done to it. */
const WORKED: readonly (readonly [word: RegExp, part: RegExp])[] = [
  [/^slotted$/, /slot/],
  [/^counterbored$/, /counterbore/],
  [/^(drilled|perforated|bored)$/, /hole|bore/],
  [/^grooved$/, /groove/],
  [/^(ribbed|gusseted)$/, /rib|gusset/],
  [/^flanged$/, /flange/],
  [/^notched$/, /notch/],
  [/^keyed$/, /keyway/],
  [/^chamfered$/, /chamfer/],
];

/** "a slotted plate with two slots": the word says no more than its parts do. */
function worked(thing: BriefThing): void {
  thing.facts = thing.facts.filter(
    (fact) =>
      fact.kind !== 'adjective' ||
      !WORKED.some(
        ([word, part]) => word.test(fact.adjective.toLowerCase()) && thing.parts.some(({ noun, absent }) => part.test(noun) && !absent),
      ),
  );
}

/** "bush OD 32 flange OD 44 bronze": what is turned from one piece is of one metal, whatever was spoken of last. */
function ofOneMetal(thing: BriefThing): void {
  if (thing.facts.some(({ kind }) => kind === 'material')) return;
  for (const part of thing.parts) {
    const metal = part.facts.filter(({ kind }) => kind === 'material');
    thing.facts.push(...metal);
    part.facts = part.facts.filter((fact) => !metal.includes(fact));
    if (metal.length > 0) return;
  }
}
