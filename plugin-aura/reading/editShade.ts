import type { Edit, Target } from './edit.ts';
import { type EditState, IT, words } from './editState.ts';
import { has, type Item, senseOf } from './items.ts';
import { readTarget } from './target.ts';

/** "darker", "a lighter wood", "make the seat a bit darker": another shade of the look that something has. */

const SHADE = /^(?:darker|lighter|paler|brighter)$/i;
/** What a shade is of, said behind it. */
const STUFF =
  /^(?:wood|timber|colou?r|colou?rs|shade|tone|stain|paint|finish|metal|material|glaze|fabric|leather|one|green|blue|red|yellow|orange|brown|grey|gray|purple|pink)$/i;

export function shadeEdit(state: EditState, at: number, to: number): number | undefined {
  const { items, source } = state;
  const k = items.findIndex((item, i) => i >= at && i < to && SHADE.test(item.words));
  if (k < 0) return undefined;
  let i = at;
  while (i < k && (senseOf(items[i], 'verb') || isSmall(items[i]))) i++;
  let target: Target | undefined;
  if (i < k) {
    const read = readTarget(source, items.slice(0, k), i);
    if (!read) return undefined;
    // "the wood darker", said of what is of wood
    target = read.target.noun !== undefined && STUFF.test(read.target.noun) && read.target.of === undefined ? IT : read.target;
    i = read.end;
  }
  while (i < k && isSmall(items[i])) i++;
  if (i < k) return undefined;
  let end = k + 1;
  while (end < to && (STUFF.test(items[end]!.words) || isSmall(items[end]))) end++;
  if (end < to) return undefined;
  const little = items.slice(at, k).some((item) => has(item, 'degree') && /\b(?:bit|little|slightly|touch|tad|shade)\b/i.test(item.words));
  const way: Extract<Edit, { kind: 'shade' }>['way'] = /^darker$/i.test(items[k]!.words) ? 'darker' : 'lighter';
  state.edits.push({ kind: 'shade', target: target ?? state.carried ?? IT, way, ...(little && { little }), words: words(state, at, to) });
  return to;
}

const isSmall = (item: Item | undefined): boolean =>
  has(item, 'filler', 'degree', 'determiner', 'link') ||
  /^(?:in|a|bit|much|look|of|shade|tone|colou?r|be|should)$/i.test(item?.words ?? '');
