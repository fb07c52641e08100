import { colourOf, findMaterial } from '../../materials/index.ts';
import type { Fact } from '../../plan/brief.ts';
import { isCord } from './gatherForms.ts';
import { capitalise, type JewelDraft } from './jewelDraft.ts';
import { type JewelSaid, mark, type PartSaid, partOf, refuse } from './said.ts';
import type { Slot } from './terms.ts';

/** Whose metal a part has where nothing is said of its own. */
const UNDER: Readonly<Partial<Record<Slot, Slot>>> = {
  prongs: 'head',
  bezel: 'head',
  gallery: 'head',
  head: 'piece',
  halo: 'piece',
  hidden_halo: 'head',
  shank: 'piece',
  shoulders: 'shank',
  pave: 'shank',
  row: 'shank',
  channel: 'shank',
  side: 'piece',
  milgrain: 'piece',
  filigree: 'piece',
  face: 'shank',
  bail: 'piece',
  chain: 'piece',
  link: 'chain',
  clasp: 'chain',
  post: 'piece',
  hook: 'piece',
  pin: 'piece',
  disc: 'piece',
  tube: 'piece',
};

/** Whether a fact tells of metal: which, how fine, how finished. */
export const isOfMetal = (fact: Fact): boolean =>
  fact.kind === 'karat' ||
  fact.kind === 'finish' ||
  (fact.kind === 'material' && findMaterial(fact.material).material.category === 'metal');

const USUAL = '18K yellow gold';
const TONES: Readonly<Record<string, string>> = {
  white: 'white',
  yellow: 'yellow',
  rose: 'rose',
  pink: 'rose',
  red: 'rose',
  green: 'green',
};
const isGold = (text: string): boolean => /\bgold\b/.test(text);
const tells = (part: PartSaid): boolean =>
  part.material !== undefined || part.karat !== undefined || part.finish !== undefined || part.colour !== undefined;

/** The plan material of a part's metal. What was said of it is marked as soon as an operation takes it (see `dressed`). */
export class Metals {
  readonly #jewel: JewelSaid;
  readonly #draft: JewelDraft;
  readonly #known = new Map<Slot, string>();

  constructor(jewel: JewelSaid, draft: JewelDraft) {
    this.#jewel = jewel;
    this.#draft = draft;
  }

  /** Material id of a part. */
  of(slot: Slot): string {
    const known = this.#known.get(slot);
    if (known !== undefined) return known;
    const own = slot === 'piece' || tells(partOf(this.#jewel, slot));
    const id = own ? this.#make(slot) : this.of(UNDER[slot] ?? 'piece');
    this.#known.set(slot, id);
    return id;
  }

  /** Whether a part is of leather, silk or another stuff that no metal is. */
  isSoft(slot: Slot): boolean {
    const material = this.of(slot);
    const preset = this.#draft.materials.find(({ id }) => id === material)?.preset;
    return preset !== undefined && isCord(preset);
  }

  /** Says of every part with a metal of its own which operation got it; `operation` is where its material stands. */
  settle(operations: ReadonlyMap<string, string>): void {
    for (const [slot, material] of this.#known) {
      const part = partOf(this.#jewel, slot);
      const operation = operations.get(material);
      const name = this.#draft.materials.find(({ id }) => id === material);
      if (!operation || !name) continue;
      const value = name.preset ?? material;
      mark(part.material, { operation, param: 'material', value });
      mark(part.karat, { operation, param: 'material', value });
      mark(part.finish, { operation, param: 'material', value: name.finish ?? value });
      mark(part.colour, { operation, param: 'material', value: name.color ?? value });
    }
  }

  #make(slot: Slot): string {
    const part = partOf(this.#jewel, slot);
    const above = slot === 'piece' ? undefined : this.#said(UNDER[slot] ?? 'piece');
    const karat = part.karat?.value ?? (part.material === undefined || isGold(part.material.value) ? above?.karat : undefined);
    const tone = part.colour && TONES[part.colour.value];
    const text = part.material?.value ?? above?.text;
    if (slot === 'piece' && text === undefined && karat === undefined) this.#draft.assume(`Metal: ${USUAL} (none was named).`);
    const words = wordsOf(text, karat, tone);
    const found = findMaterial(words);
    const preset = found.material.name;
    if (karat !== undefined && part.karat && !preset.startsWith(`${karat}K`)) {
      const why = `There is no ${karat}K ${text ?? 'gold'} in the catalogue: ${preset} is taken.`;
      refuse(part.karat, why);
      this.#draft.note(why);
    }
    // white is a tone of gold, and of jade its colour
    const colour = part.colour && (!tone || found.material.category === 'gem') ? colourOf(part.colour.value) : undefined;
    const finish = part.finish?.value ?? above?.finish;
    return this.#draft.material(slot === 'piece' ? 'metal' : `${slot}_metal`, {
      preset,
      ...(finish && { finish }),
      ...(colour && { color: colour }),
    });
  }

  /** What a part and those above it say together. */
  #said(slot: Slot): { text?: string | undefined; karat?: number | undefined; finish?: string | undefined } {
    const part = partOf(this.#jewel, slot);
    const above = slot === 'piece' ? {} : this.#said(UNDER[slot] ?? 'piece');
    const tone = part.colour && TONES[part.colour.value];
    const text = part.material?.value ?? above.text;
    return {
      text: text !== undefined && tone && isGold(text) ? `${tone} gold` : text,
      karat: part.karat?.value ?? above.karat,
      finish: part.finish?.value ?? above.finish,
    };
  }
}

/** Words under which the catalogue finds a metal: fineness, tone and name. */
function wordsOf(text: string | undefined, karat: number | undefined, tone: string | undefined): string {
  if (text === undefined) return karat === undefined && tone === undefined ? USUAL : `${karat ?? 18}k ${tone ?? 'yellow'} gold`;
  if (!isGold(text)) return text;
  if (/\d/.test(text)) return text;
  const plain = tone && !/white|rose|pink|red|green|yellow/.test(text) ? text.replace('gold', `${tone} gold`) : text;
  return karat === undefined ? plain : `${karat}k ${plain}`;
}

export const metalTitle = (preset: string | undefined): string => capitalise(preset ?? USUAL);
