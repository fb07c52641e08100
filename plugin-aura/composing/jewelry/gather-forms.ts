import type { BriefThing } from '../../plan/brief.ts';
import { cutNamed, SHAPE_WORDS } from './cuts.ts';
import { type Gathering, nounMeaning, partAt } from './gathering.ts';
import { type PartSaid, type StoneSaid, said } from './said.ts';
import { BY_COLOUR } from './some-stones.ts';
import { speciesNamed } from './species.ts';
import { type Meaning, meaningOf, type Slot } from './terms.ts';

/** What words of form and colour are of: the piece, or its stone. */

/** "a pink diamond", where colour and species were said apart: a species of its own, where there is one. */
export function tinted(stone: StoneSaid, part: PartSaid): void {
  const colour = part.colour;
  if (!colour) return;
  const usual = BY_COLOUR[colour.value];
  if (!stone.species && usual !== undefined) {
    // "a big red stone": the stone of that colour that is sold most
    stone.species = said(usual, ...colour.traces);
    delete part.colour;
    return;
  }
  if (!stone.species) return;
  const base = stone.species.value.split(' ').at(-1) ?? '';
  const found = speciesNamed(`${colour.value} ${base}`);
  if (!found) return;
  stone.species = said(found.species, ...stone.species.traces, ...colour.traces);
  delete part.colour;
}

/** "a bangle, oval": the form of a piece that is all metal, said behind it. */
export function bareForm(child: BriefThing, { op, kind }: Gathering): { slot: Slot; extra: Meaning } | undefined {
  const meaning = nounMeaning(child.noun);
  const plain = op === 'bangle' || kind === 'locket' || kind === 'cuff';
  const alone = !child.absent && !child.counted && child.parts.length === 0 && child.facts.every((fact) => fact.kind === 'adjective');
  return plain && alone && meaning?.kind === 'cut' && SHAPE_WORDS.has(child.noun)
    ? { slot: 'piece', extra: { kind: 'shape', shape: meaning.cut } }
    : undefined;
}

/** "round pendant", "oval signet": a form of the piece where no stone is spoken of. */
export function isForm(words: string, slot: Slot, state: Gathering): boolean {
  if (slot === 'face' || slot === 'disc') return true;
  if (!SHAPE_WORDS.has(words.toLowerCase().trim()) || slot !== 'piece') return false;
  return (
    state.kind === 'signet' || ['pendant', 'charm', 'brooch', 'cufflink', 'earring', 'necklace', 'bangle', 'bracelet'].includes(state.op)
  );
}

/** "a rope chain", "curb link bracelet": the links are in the piece's own name. */
export function linksNamed(thing: BriefThing, state: Gathering): void {
  const links = /^(.+?)(?: link)?(?: chain)?(?: necklace| bracelet)?$/i.exec(thing.noun)?.[1];
  const value = links === undefined ? undefined : meaningOf(links.toLowerCase());
  if (value?.kind === 'chain') partAt(state, 'chain').meanings.push({ value, traces: [thing] });
}

/** "brooch, oval 40 x 30": a shape as a noun is the form of a piece that has one, where no stone is spoken of. */
export function formOf(child: BriefThing, node: BriefThing, state: Gathering): { slot: Slot; extra: Meaning } | undefined {
  const cut = cutNamed(child.noun.toLowerCase());
  const formed = state.kind === 'signet' || ['brooch', 'cufflink', 'pendant', 'charm'].includes(state.op);
  if (!cut || !formed || !SHAPE_WORDS.has(child.noun.toLowerCase())) return undefined;
  const stones = node.parts.some((part) => part !== child && nounMeaning(part.noun)?.kind === 'species');
  if (stones && state.kind !== 'signet') return undefined;
  return { slot: state.kind === 'signet' ? 'face' : 'disc', extra: { kind: 'shape', shape: cut.cut } };
}
