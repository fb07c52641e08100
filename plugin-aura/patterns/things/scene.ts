import type { Vocabulary } from '../../operations/define.ts';
import type { Operation } from '../../plan/plan.ts';
import { capitalise, type PlanDraft } from '../draft.ts';
import type { Phrase } from '../language/phrase.ts';
import type { Domain, Relation } from '../language/sense.ts';
import { arranged, facesInward, placementFor, relationWords } from './arrange.ts';
import { readThings, type ThingFacts } from './facts.ts';
import { makeThing, nameOf, wayOf } from './make.ts';
import { SPECS, TYPE_OF } from './specs.ts';

/** Who moves, and to whom: "a cube on a cylinder" moves the cube, "a table with a lamp" the lamp. */
interface Edge {
  mover: number;
  base: number;
  relation: Relation;
}

function edgesOf(things: readonly ThingFacts[]): Edge[] {
  return things.flatMap((thing, index): Edge[] => {
    const said = thing.relation;
    if (!said) return [];
    const brought = thing.phrase.link === 'with' || said.relation === 'beside' || thing.phrase.toIt !== undefined;
    // "a cube under a sphere": the sphere stands on the cube
    if (said.relation === 'under') return [{ mover: index, base: said.to, relation: 'on' }];
    if (brought)
      return [
        {
          mover: index,
          base: said.to,
          relation: said.relation === 'on' && thing.phrase.toIt === undefined && !holdsThings(things[said.to]) ? 'beside' : said.relation,
        },
      ];
    return [{ mover: said.to, base: index, relation: said.relation }];
  });
}

/** Things that others are put on when they are "with" them. */
const HOLDERS: ReadonlySet<string> = new Set([
  'table',
  'coffee_table',
  'side_table',
  'desk',
  'console_table',
  'cabinet',
  'dresser',
  'bench',
  'plate',
  'tray',
  'bed',
]);
const holdsThings = (thing: ThingFacts | undefined): boolean => thing !== undefined && HOLDERS.has(thing.thing);

/** Order in which every thing comes after what it stands on. */
function orderOf(count: number, edges: readonly Edge[]): number[] {
  const order: number[] = [];
  const visit = (index: number, path: ReadonlySet<number>): void => {
    if (order.includes(index) || path.has(index)) return;
    for (const edge of edges) if (edge.mover === index) visit(edge.base, new Set([...path, index]));
    order.push(index);
  };
  for (let index = 0; index < count; index++) visit(index, new Set());
  return order;
}

/** Builds all things of a prompt that is not about jewellery into the draft. */
export function makeScene(phrases: readonly Phrase[], draft: PlanDraft, registry: Vocabulary): void {
  const { things, loose } = readThings(phrases);
  for (const phrase of loose) draft.unread.push(...looseWords(phrase));
  if (things.length === 0) things.push(unknownThing(phrases, draft));
  const edges = edgesOf(things);
  const many = things.length > 1;
  const ids = new Map<number, string>();
  for (const index of orderOf(things.length, edges)) {
    const thing = things[index]!;
    const prefix = many ? `${draft.freeId(thing.thing)}_` : '';
    const edge = edges.find(({ mover, base }) => mover === index && ids.has(base));
    const base = edge ? ids.get(edge.base) : undefined;
    let id = makeThing(thing, draft, registry, prefix);
    if (edge?.relation === 'around' && facesInward(thing)) turn(draft, id, [0, -90, 0]);
    id = arranged(
      edge?.relation === 'around' ? { ...thing, relation: { relation: 'around', to: edge.base } } : thing,
      id,
      draft,
      prefix,
      edge?.relation === 'around' ? base : undefined,
    );
    const encircles = edge?.relation === 'around' && thing.count > 1;
    if (edge && base && !encircles) place(draft, id, edge.relation, base);
    if (edge) draft.relate(nameOf(thing), `${relationWords(edge.relation)} the ${things[edge.base]!.words}`);
    else draft.relate(nameOf(thing), thing.count > 1 ? `${thing.count} of them` : 'stands on the floor');
    ids.set(index, id);
    for (const part of thing.parts)
      if (!part.absent) draft.relate(capitalise(part.phrase.noun?.words ?? part.part), `of the ${thing.words}`);
  }
  const head = things[0]!;
  draft.name = many ? things.slice(0, 3).map(nameOf).join(', ') : nameOf(head);
  draft.designType = many && things.every((thing) => thing.domain === 'solid') ? 'product' : typeOf(head, registry);
  draft.complexity = things.length + head.parts.length > 4 ? 'complex' : things.length + head.parts.length > 1 ? 'moderate' : 'simple';
}

function typeOf(thing: ThingFacts, registry: Vocabulary): string {
  const way = wayOf(thing, registry);
  const spec = way.kind === 'operation' ? way.spec : SPECS[thing.thing];
  if (spec?.type) return spec.type;
  if (way.kind === 'operation' && way.definition.op === 'create_enclosure') return 'product';
  const domain: Domain = thing.domain ?? 'prop';
  return TYPE_OF[domain] ?? domain;
}

function turn(draft: PlanDraft, id: string, rotate: [number, number, number]): void {
  edit(draft, id, (operation) => ({ ...operation, at: { ...operation.at, rotate, pivot: [0, 0, 0] } }));
}
function place(draft: PlanDraft, id: string, relation: Relation, base: string): void {
  const at = placementFor(relation, base);
  if (at) edit(draft, id, (operation) => ({ ...operation, at }));
}
function edit(draft: PlanDraft, id: string, change: (operation: Operation) => Operation): void {
  const operation = draft.operations.find((candidate) => candidate.id === id);
  if (operation) Object.assign(operation, change(operation));
}

const looseWords = (phrase: Phrase): string[] =>
  [...phrase.unknown, ...phrase.attributes, ...(phrase.noun ? [phrase.noun] : [])]
    .filter((item) => !item.senses.some(({ kind }) => kind === 'style'))
    .map((item) => item.words);

/** A prompt without any thing that is known: what it says of size and colour is put on a plain body, and the artist is told. */
function unknownThing(phrases: readonly Phrase[], draft: PlanDraft): ThingFacts {
  const phrase = phrases[0]!;
  const words = phrase.noun?.words ?? phrase.unknown.at(-1)?.words;
  draft.notes.push(
    words === undefined
      ? 'The prompt names nothing to make: a plain body stands in for it. Say what it is, for instance “an oak table 160 x 80 x 75 cm”.'
      : `The offline generator does not know “${words}”: a plain body of the size, colour and material that were said stands in for it. A language model can build it from parts.`,
  );
  return {
    thing: 'unknown',
    domain: undefined,
    words: words ?? 'body',
    phrase,
    parts: [],
    count: Math.max(1, Math.round(phrase.count ?? 1)),
    arrangement: undefined,
    grid: undefined,
    relation: undefined,
  };
}
