import { belongs, hangPhrase, mention, relate, relationWith } from './attach.ts';
import { said } from './bearing.ts';
import { addFact, type Discourse } from './discourse.ts';
import { has, senseOf } from './items.ts';
import { isMarkNoun } from './marks.ts';
import { type Node, type NodeRelation, rootOf, saidBy } from './node.ts';
import { type NounPhrase, readNounPhrase } from './nounPhrase.ts';
import { readPattern, readPosition } from './placePhrase.ts';
import type { Relation } from './senses.ts';

/** Positions and patterns, given to what they are said of. */

/** Positions and patterns: "15 mm from each end", "in a row". */
export function place(state: Discourse, at: number): number | undefined {
  const { items, clause } = state;
  const pattern = readPattern(items, at);
  if (pattern) {
    const [laid] = pattern.facts;
    const subject = clause.subject ?? state.last;
    const flanked =
      laid?.kind === 'pattern' && laid.pattern === 'both_sides' && subject ? onBothSides(state, subject, pattern.end) : undefined;
    if (flanked !== undefined) return flanked;
    const last = clause.aside ?? clause.subject ?? state.last ?? state.topic;
    const root = last && rootOf(last);
    // "three jars with lids, in a row": the jars
    const ofWhole = root && last !== root && last.count < 2 && (root.count > 1 || state.sets?.some((set) => set.includes(root)));
    const node = ofWhole && state.items[at - 1]?.mark === ',' ? root : last;
    // "five discs from 80 to 40 mm, stacked": each on the one before
    const set =
      laid?.kind === 'pattern' && /^(stack|column)$/.test(laid.pattern) ? root && state.sets?.find((one) => one.includes(root)) : undefined;
    if (set) {
      for (const [k, what] of set.slice(1).entries()) relate(state, what, 'on', [set[k]!], at, pattern.end);
      return pattern.end;
    }
    const told = saidBy(state.source, items, at, pattern.end, state.text);
    if (node) for (const fact of pattern.facts) if (!spaced(node, fact, told, state.source)) addFact(state, node, fact, at, pattern.end);
    return pattern.end;
  }
  const position = readPosition(items, at) ?? barePlace(state, at);
  if (!position) return undefined;
  const node = clause.subject ?? standing(state, position.facts[0]) ?? state.last ?? state.topic;
  // before anything was named, "in the middle a fountain" has nothing to be the middle of
  if (!node) return position.end;
  // "on top draw a circle": where the next sketch stands
  const before = state.items[at - 1];
  const [only] = position.facts;
  if (
    before?.mark !== undefined &&
    before.mark !== ',' &&
    only?.kind === 'position' &&
    only.at === 'top' &&
    only.distance === undefined &&
    !clause.named
  ) {
    clause.onTop = true;
    return position.end;
  }
  // "ten pines and a campfire in the middle": they stand round it
  const [where] = position.facts;
  const several = state.roots[state.roots.indexOf(node) - 1];
  if (
    where?.kind === 'position' &&
    where.at === 'center' &&
    senseOf(state.items[position.end], 'link')?.link !== 'of' &&
    several &&
    several.count > 2 &&
    node.role === 'thing' &&
    !node.parent &&
    !state.relations.some(({ what }) => what === several || what === node)
  ) {
    relate(state, several, 'around', [node], at, position.end);
    return position.end;
  }
  if (where?.kind === 'position' && where.at === 'each side' && where.distance === undefined) {
    const flanked = onBothSides(state, node, position.end);
    if (flanked !== undefined) return flanked;
  }
  const onto = sideOfAnother(state, node, position.facts[0], at, position.end);
  if (onto !== undefined) return onto;
  const loose = clause.loose;
  const side = position.facts[0];
  // "a bed with a rug in front": it lies there, and not below
  const way = side?.kind === 'position' && side.distance === undefined ? SIDES[side.at] : undefined;
  if (loose?.usual && loose.to[0] === node && loose.relation === 'on' && way) {
    Object.assign(loose, { relation: way, what: node, to: [loose.what] });
    said(state, loose, at, position.end);
    return position.end;
  }
  const beside = sideOf(state, node, side);
  if (beside !== undefined) {
    const group = clause.group.includes(node) && clause.group.length > 1 && !clause.group.includes(beside.to) ? clause.group : [node];
    for (const what of group) relate(state, what, beside.relation, [beside.to], at, position.end);
    return position.end;
  }
  if (loose?.usual && loose.what === node && way && items[at]!.key === 'to') {
    // "a cube with a cone to its left": beside it, and not at the left of its top
    loose.relation = way;
    said(state, loose, at, position.end);
  } else if (side?.kind === 'position' && side.at === 'top' && standsOnLast(state, node)) {
    relate(state, node, 'on', [state.roots[state.roots.indexOf(node) - 1]!], at, position.end);
  } else if (loose && loose.what === node && side?.kind === 'position') {
    // "a desk with a lamp on the left": it stands on the desk, at its left
    if (side.at === 'side') Object.assign(loose, saidBy(state.source, items, at - 2, position.end, state.text));
    else if (loose.relation === 'on' && !lastSide(state) && /^(left|right|front|back)$/.test(side.at))
      addFact(state, node, side, at, position.end);
    else if (side.at === 'top') loose.relation = 'on';
    else if (side.at === 'bottom') loose.relation = 'under';
    else if (side.at === 'left' || side.at === 'right' || side.at === 'front') {
      const to = lastSide(state)?.to[0];
      loose.relation = side.at;
      if (to && to !== loose.what) loose.to = [to];
    } else addFact(state, node, side, at, position.end);
  } else for (const fact of position.facts) addFact(state, node, fact, at, position.end);
  return ofBody(state, position.end, node) ?? position.end;
}

/** "A cabinet with two doors and a lamp on top": what was named last stands on the thing before it. */
function standsOnLast({ roots, relations }: Discourse, node: Node): boolean {
  const before = roots[roots.indexOf(node) - 1];
  return (
    node.role === 'thing' &&
    !node.parent &&
    before?.role === 'thing' &&
    before.entry !== undefined &&
    !before.absent &&
    !relations.some(({ what, to }) => what === node || to.includes(node))
  );
}

/** "A cube on a table, at the edge": where on the table it is, and not where the table is. */
function standing({ clause, last }: Discourse, fact: { kind: string; at?: string; distance?: number } | undefined): Node | undefined {
  const relation = clause.list?.kind === 'relation' ? clause.list.relation : undefined;
  const isOn = relation?.relation === 'on' && last !== undefined && relation.to.includes(last);
  return isOn && fact?.kind === 'position' && fact.distance === undefined && /\b(?:edge|corner|left|right)\b/.test(fact.at ?? '')
    ? relation.what
    : undefined;
}

/** "A candle on each side of a mirror": one at the left and one at the right of a thing that is named behind. */
function onBothSides(state: Discourse, node: Node, at: number): number | undefined {
  if (node.role !== 'thing' || node.parent || senseOf(state.items[at], 'link')?.link !== 'of') return undefined;
  const np = readNounPhrase(state.items, at + 1);
  if (np?.determiner !== 'a' || !has(state.items[np.head], 'thing')) return undefined;
  // "a star on each side of a crate": a figure is on its faces, where nobody said what it is of
  if (isMarkNoun(node.noun) && node.facts.every(({ kind }) => kind !== 'material')) {
    addFact(state, node, { kind: 'position', at: 'each side' }, at - 1, at);
    return drawOn(state, node, np);
  }
  const to = hangPhrase(state, np, belongs(state, np, [], true)!, false);
  if (!state.roots.includes(to)) state.roots.push(to);
  addFact(state, node, { kind: 'pattern', pattern: 'both_sides' }, at - 1, at);
  relate(state, node, 'around', [to], at - 1, np.end);
  return np.end;
}

/** "A vise on the edge of a workbench", "a lamp on the left side of a desk": on what bears it, and beside what does not. */
function sideOfAnother(
  state: Discourse,
  node: Node,
  fact: { kind: string; at?: string; distance?: number } | undefined,
  at: number,
  end: number,
): number | undefined {
  if (fact?.kind !== 'position' || fact.distance !== undefined || node.role !== 'thing' || node.parent || isMarkNoun(node.noun))
    return undefined;
  if (senseOf(state.items[end], 'link')?.link !== 'of') return undefined;
  const np = readNounPhrase(state.items, end + 1);
  // "a vase in the centre of the table", "of it": of what was named before, where nothing was said yet of where it stands
  const isIt = senseOf(state.items[end + 1], 'pronoun')?.pronoun === 'it';
  const known = isIt ? state.before : np && mention(state, np);
  const isLoose = state.relations.every(({ what }) => what !== node);
  if (known && (!isLoose || known === node || known.role !== 'thing' || known.parent !== undefined)) return undefined;
  if (!known && (np?.determiner !== 'a' || !has(state.items[np.head], 'thing'))) return undefined;
  const to = known ?? hangPhrase(state, np!, belongs(state, np!, [], true)!, false);
  if (!state.roots.includes(to)) state.roots.push(to);
  const until = isIt ? end + 2 : np!.end;
  const usual = relationWith(to, node);
  const side = SIDES[fact.at ?? ''] ?? SIDES[/^(left|right|front|back) side$/.exec(fact.at ?? '')?.[1] ?? ''];
  const relation = usual === 'on' || side === undefined ? usual : side;
  relate(state, node, relation, [to], at, until);
  if (relation === 'on') addFact(state, node, { kind: 'position', at: fact.at ?? 'edge' }, at, end);
  return until;
}

/** "a plate, fork on the left, knife and spoon on the right": a thing beside the first one that was named. */
function sideOf(
  state: Discourse,
  node: Node,
  fact: { kind: string; at?: string; distance?: number } | undefined,
): { relation: Relation; to: Node } | undefined {
  const relation = fact?.distance === undefined && fact?.kind === 'position' ? SIDES[fact.at ?? ''] : undefined;
  const to = lastSide(state)?.to[0] ?? state.roots[0];
  if (!relation || !to || node === to || node.role !== 'thing' || node.parent || to.role !== 'thing') return undefined;
  if (state.relations.some(({ what }) => what === node)) return undefined;
  return { relation, to };
}
/** "keyboard before the monitor, mouse right of the keyboard, mug left": of what was last spoken of so. */
const lastSide = ({ relations }: Discourse): NodeRelation | undefined =>
  relations.findLast(({ relation }) => Object.values(SIDES).includes(relation));

const SIDES: Readonly<Record<string, Relation | undefined>> = { left: 'left', right: 'right', front: 'front', back: 'behind' };

/** "a grid of cubes, 15 mm apart": the spacing of a layout that was said before. */
function spaced(
  node: Node,
  more: { kind: string; spacing?: number; across?: number },
  told: ReturnType<typeof saidBy>,
  source: string,
): boolean {
  const layout = node.facts.find((fact) => fact.kind === 'pattern');
  if (layout?.kind !== 'pattern' || more.spacing === undefined || layout.spacing !== undefined) return false;
  layout.spacing = more.spacing;
  if (more.across !== undefined) layout.across = more.across;
  // both together tell how they are laid out
  if (layout.span && layout.span.to <= told.span.from) {
    layout.span = { ...layout.span, to: told.span.to };
    layout.words = source.slice(layout.span.from, layout.span.to).replace(/ {2,}/g, ' ').slice(0, 200);
  }
  return true;
}

/** "... of the plate": the body that a place is on. */
function ofBody(state: Discourse, at: number, node: Node): number | undefined {
  if (senseOf(state.items[at], 'link')?.link !== 'of') return undefined;
  const np = readNounPhrase(state.items, at + 1);
  if (senseOf(state.items[at + 1], 'pronoun')) return at + 2;
  if (!np) return undefined;
  const found = mention(state, np);
  if (found) return np.end;
  // "hang a heart on the front of a table": the figure is on what is named behind its place
  const isFigure = node.role === 'thing' && isMarkNoun(node.noun) && has(state.items[np.head], 'thing');
  return node.parent === undefined && (node.role !== 'thing' || isFigure) ? drawOn(state, node, np) : undefined;
}

/** "a hole in the middle of a plate", "a heart on the front of a table": what is named behind is the thing, and has the other on it. */
function drawOn(state: Discourse, node: Node, np: NounPhrase): number {
  if (node.role === 'thing') {
    node.role = 'feature';
    delete node.entry;
    delete node.variant;
  }
  const made = hangPhrase(state, np, belongs(state, np, [], true)!, false);
  state.roots = state.roots.filter((root) => root !== node);
  state.roots.push(made);
  made.parts.push(node);
  node.parent = made;
  state.clause.head = made;
  state.topic = made;
  return np.end;
}

/** "fillet all edges", "chamfer top edge": the place right after a feature. */
function barePlace(state: Discourse, at: number): ReturnType<typeof readPosition> {
  const item = state.items[at]!;
  // "keyboard in the middle, mug left"
  const alone = state.items[at + 1] === undefined || state.items[at + 1]!.mark !== undefined;
  if (/^(left|right)$/.test(item.key) && alone && state.last?.role === 'thing' && !state.last.parent && state.roots.length > 1)
    return { facts: [{ kind: 'position', at: item.key }], end: at + 1, ofFollows: false };
  if (state.last?.role !== 'feature') return undefined;
  let i = at;
  while ((has(state.items[i], 'determiner') || /^(outer|outside|sharp)$/.test(state.items[i]?.key ?? '')) && !has(state.items[i], 'place'))
    i++;
  const sense = senseOf(state.items[i], 'place');
  if (!sense || has(item, 'thing')) return undefined;
  let end = i + 1;
  let where = sense.at;
  while (senseOf(state.items[end], 'place')) {
    where = `${where} ${senseOf(state.items[end], 'place')!.at}`;
    end++;
  }
  return {
    facts: [
      { kind: 'position', at: i > at && senseOf(item, 'determiner')?.determiner !== 'the' && where === 'edge' ? 'all edges' : where },
    ],
    end,
    ofFollows: true,
  };
}
