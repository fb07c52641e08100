import { has, type Item, isUnknown, senseOf } from './items.ts';

/**
 * Whom, what and where a thing is wanted for: "for my son", "for a Greece lesson", "for our living room", "kids bedroom:". Nothing of it is
 * made, and it is no loss of words either.
 */
const PERSONS =
  'son daughter kid child toddler teenager teen adult grandson granddaughter grandchild grandma grandpa grandmother grandfather granny niece nephew wife husband mum mom mother dad father parent sister brother friend girlfriend boyfriend boss teacher student pupil customer client guest family beginner granddad team neighbor colleague';
const OCCASIONS =
  'class lesson school project exam assembly presentation birthday wedding party holiday christmas game film movie video animation printing display decoration planning planner practice homework work job business museum exhibition play theater stage course lecture assignment anniversary year drawing training visualization render demo shoot film-set reception ceremony dinner hobby fun';
const ROOMS =
  'bathroom kitchen bedroom hallway hall garage garden office shop classroom patio balcony nursery home house flat apartment cellar basement attic workshop studio yard terrace lounge playroom restaurant cafe bar hotel church room corridor entrance porch beach camp dorm farm farmyard workroom den lobby library playground street scene corner diorama landscape setup';
const AIMS = new Set(`${PERSONS} ${OCCASIONS} ${ROOMS}`.split(' '));
const SETTINGS = new Set(
  `${ROOMS} beach forest wood park desert village farm classroom camp campsite picnic dining living tavern castle interior`.split(' '),
);

/** Nouns that tell how a thing is looked at or what it is made as: "a temple front", "a robot toy", "a dog figurine". */
export const AS_WHAT =
  /^(front|facade|toy|figurine|figure|ornament|prop|replica|sculpture|decoration|silhouette|setup|asset|icon|piece|statuette|carving|miniature|trinket|keepsake|collectible|souvenir)$/;
/** Where such a thing is shown: "a flamingo lawn ornament". */
export const SHOWN_AT = /^(lawn|garden|yard|shelf|desk|desktop|mantel|christmas|holiday|party|wall|table top|tabletop)$/;

const ROOM_PHRASE = /^(living room|dining room|bedside|class room|bed room|play room|waiting room|tree house)$/;
const isAimWord = (item: Item): boolean => AIMS.has(item.key) || ROOM_PHRASE.test(item.key);
const isPerson = (item: Item | undefined): boolean => senseOf(item, 'pronoun')?.pronoun === 'person';

/** End of what stands behind the "for" of this item, where it tells whom or what for; undefined where it may be something to be made. */
export function aimEnd(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.key !== 'for') return undefined;
  const mine = isPerson(items[at + 1]);
  let end: number | undefined;
  for (let i = at + 1; i < Math.min(items.length, at + 8); i++) {
    const item = items[i]!;
    if (item.mark !== undefined) {
      if (item.mark === '-' && item.glued) continue;
      break;
    }
    if (has(item, 'relation') || /^(with|in|and|made of|has|is|that|without)$/.test(senseOf(item, 'link')?.link ?? '')) break;
    if (isAimWord(item) || (isUnknown(item) && /ing$/.test(item.key))) end = i + 1;
    else if (item.quantity?.kind === 'length' || item.quantity?.kind === 'sizes') break;
  }
  if (end !== undefined) return end;
  // "for our reception at six": whatever is ours and is no thing that is known
  const own = items[at + 2];
  return mine && own !== undefined && isUnknown(own) ? at + 3 : undefined;
}

/** Verbs of who wants something made. */
const WANTS = /^(want|need|wish|would|ask|order|request|like|love|require|d)$/;

const ASKS = /^(asked|ask|asking|looking|look|wishes|calls)$/;

/** End of who it is that wants something ("my husband wants", "our client would like"), at the beginning of a sentence: nobody to be made. */
export function askerEnd(items: readonly Item[], at: number): number | undefined {
  let i = at;
  while ((has(items[i], 'filler') && !isWanting(items[i])) || (items[i]?.mark === ',' && i > at)) i++;
  if (!isPerson(items[i]) && !has(items[i], 'determiner')) return undefined;
  for (let k = i + 1; k <= i + 3; k++) {
    const item = items[k];
    if (item === undefined || item.mark !== undefined) return undefined;
    if (k > i + 1 && isWanting(item)) return k;
    if (k > i + 1 && ASKS.test(item.key) && items[k + 1]?.key === 'for') return k + 2;
    if (!isUnknown(item) && !PERSON_WORDS.has(item.key)) return undefined;
  }
  return undefined;
}
const isWanting = (item: Item | undefined): boolean => item !== undefined && WANTS.test(item.key);
const PERSON_WORDS = new Set(PERSONS.split(' '));

/** End of a heading that names where everything stands: "beach:", "kids bedroom:", "a blacksmith corner,"; only at the very beginning. */
export function settingEnd(items: readonly Item[], at: number): number | undefined {
  if (at !== 0) return undefined;
  let found = false;
  let made = false;
  let asked = false;
  for (let i = 0; i < Math.min(items.length, 7); i++) {
    const item = items[i]!;
    if (item.mark === ':' || item.mark === ',' || (item.mark === '-' && !item.glued) || item.mark === '.' || item.mark === ';')
      // "a castle, stone, with two towers", "house, two storeys", "I want a church. The walls ...": what is made, where it is one
      return found && !(made && (item.mark === ',' || asked)) ? i + 1 : undefined;
    if (item.mark !== undefined || item.quantity !== undefined) return undefined;
    asked ||= senseOf(item, 'determiner')?.determiner === 'a';
    found = SETTINGS.has(item.key) || ROOM_PHRASE.test(item.key);
    made = has(item, 'thing');
    // "kitchen table, 80 x 80" is a table
    if (has(item, 'thing') && !found) return undefined;
  }
  return undefined;
}

/** "..., a gift for my wife": what it will be, said behind what it is. */
export function giftEnd(items: readonly Item[], at: number): number | undefined {
  const i = senseOf(items[at], 'determiner') ? at + 1 : at;
  const behind = items[at - 1]?.mark === ',' || items[at - 1]?.key === 'as';
  const next = items[i + 1];
  if (!behind || !/^(gift|present|surprise|souvenir|prize|keepsake)$/.test(items[i]?.key ?? '')) return undefined;
  return next === undefined || next.mark !== undefined || next.key === 'for' ? i + 1 : undefined;
}

/** Whether an item belongs to an aim or a heading. */
export function isAim(items: readonly Item[], at: number): boolean {
  if (AS_WHAT.test(items[at]?.key ?? '') && (has(items[at - 1], 'thing') || SHOWN_AT.test(items[at - 1]?.key ?? ''))) return true;
  if (SHOWN_AT.test(items[at]?.key ?? '') && AS_WHAT.test(items[at + 1]?.key ?? '') && has(items[at - 1], 'thing')) return true;
  if (giftEnd(items, at) !== undefined || (at > 0 && giftEnd(items, at - 1) !== undefined)) return true;
  const heading = settingEnd(items, 0);
  if (heading !== undefined && at < heading) return true;
  for (let i = Math.max(0, at - 8); i <= at; i++) {
    const end = aimEnd(items, i);
    if (end !== undefined && at < end) return true;
  }
  return false;
}

/** "so students can see", "so the lid will stay": somebody or something with what it can do, from this item on. */
export const isAble = (items: readonly Item[], at: number): boolean =>
  [1, 2].some(
    (k) =>
      /^(can|could|will|would|may|might|does|do|is|are|be|fit|stay)$/.test(items[at + k]?.key ?? '') &&
      items.slice(at, at + k).every(({ mark }) => mark === undefined),
  );
