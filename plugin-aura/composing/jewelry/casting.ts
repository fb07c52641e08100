import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { isFigure } from './outlines.ts';
import { isAbsent, type JewelSaid, mark, meaningSaid, partOf, refuse, type Said, said } from './said.ts';

/** A part of the metal, with the material that it stands in. */
export interface MetalPiece {
  id: string;
  material: string;
}

/**
 * One casting of all metal. Where parts are of different metals each metal is cast alone, and alone what only a part of another metal
 * bears, as a halo on a head. What comes later is cut out of what comes before, as a head is let into its band, and a bearer out of what
 * it bears, so that no two metals share a place. `engraved` works on the first before that. Gives the castings, the first metal's first.
 */
export function castAll(
  draft: JewelDraft,
  pieces: readonly MetalPiece[],
  stones: readonly string[],
  name: string,
  engraved: (casting: string) => string = (casting) => casting,
): string[] {
  const materials = new Map(pieces.map(({ id, material }) => [id, material]));
  const partNamed = (id: string) => draft.operations.find((operation) => operation.id === id);
  /** The part of another metal that bears this one. */
  const bearerOf = (id: string): string | undefined => {
    const bearer = partNamed(id)?.params?.setting;
    return typeof bearer === 'string' && materials.has(bearer) && materials.get(bearer) !== materials.get(id) ? bearer : undefined;
  };
  /** The part that this one was put on, as a bail on a halo. */
  const groundOf = (id: string): string | undefined => {
    const { at, inputs } = partNamed(id) ?? {};
    const ground = typeof at === 'object' && at.to !== undefined ? String(at.to).split('.')[0]! : inputs?.[0];
    return ground === undefined || materials.has(ground) ? ground : groundOf(ground);
  };
  const groupOf = (id: string): string => {
    const ground = groundOf(id);
    const onOwn = bearerOf(id) === undefined && ground !== undefined && materials.get(ground) === materials.get(id);
    return onOwn ? groupOf(ground) : `${materials.get(id)} ${bearerOf(id) ?? ''}`;
  };
  const groups = new Map<string, string[]>();
  for (const { id } of pieces) groups.set(groupOf(id), [...(groups.get(groupOf(id)) ?? []), id]);
  const all = [...groups.values()];
  const bears = (group: readonly string[], other: readonly string[]): boolean => group.includes(bearerOf(other[0]!) ?? '');
  return all.map((inputs, i) => {
    const material = materials.get(inputs[0]!)!;
    const later = all.filter((other, j) => bears(other, inputs) || (j > i && !bears(inputs, other))).flat();
    // A bearer leaves room for the stones of what it bears, too.
    const free = [...stones, ...all.filter((other) => bears(inputs, other)).flat()];
    const params = free.length > 0 ? { stones: free } : {};
    const title = titleOf(
      name,
      inputs.map((id) => partNamed(id)?.name ?? ''),
    );
    const cast = draft.add({ id: i === 0 ? 'casting' : `casting_${i + 1}`, op: 'cast', name: title, inputs, params, material });
    const casting = i === 0 ? engraved(cast) : cast;
    if (later.length === 0) return casting;
    const tools = later.map((of) =>
      draft.add({
        id: `room_${of.slice(draft.prefix.length)}${i === 0 ? '' : `_${i + 1}`}`,
        op: 'copy',
        name: 'Room for the other metal',
        params: { of },
      }),
    );
    return draft.add({
      id: i === 0 ? 'fitted' : `fitted_${i + 1}`,
      op: 'difference',
      name: title,
      inputs: [casting, ...tools],
      params: {},
      material,
    });
  });
}

/** What a casting is made of stands in its name, for whoever sees but the file: "Ring: shank, prong head". */
function titleOf(name: string, parts: readonly string[]): string {
  const told = [...new Set(parts.map((part) => part.toLowerCase()))].filter((part) => part !== '' && !name.toLowerCase().includes(part));
  return told.length === 0 ? name : `${name}: ${told.slice(0, 5).join(', ')}`;
}

const LETTERS = 4;

/** "engrave a star": what is to be cut, and is no writing. */
const FIGURE = /\b(?:engrave|carve|cut) (?:an?|the|some) (?!letters?|texts?|initials?|message|name|words?|inscription|date|monogram)\w+/i;

/** What is drawn and not written: "engraved with a family crest". */
const PICTURE =
  /^(?:(?:an?|the|my|our|his|her|family) )*(crest|coat of arms|logo|lion|eagle|dragon|symbol|emblem|pattern|design|scrolls?|scrollwork|vines?|leaves|flowers?)$/;

/** The text to engrave: what was said, or that nothing was. */
export function engravingSaid(jewel: JewelSaid): Said<string> | undefined {
  const part = partOf(jewel, 'engraving');
  if (isAbsent(jewel, 'engraving')) return undefined;
  const shape = part.text && /^(?:an? |the )?([a-z]+)$/.exec(part.text.value)?.[1];
  const drawn = part.text && (shape && isFigure(shape) ? shape : PICTURE.exec(part.text.value)?.[1]);
  if (drawn !== undefined) {
    refuse(part.text, `Only letters are engraved here: the ${drawn} is left out.`);
    return undefined;
  }
  // "letter M engraved on it": the verb is no letter.
  if (part.text) return { ...part.text, value: part.text.value.replace(/\s+(engraved|inscribed|carved|stamped|cut)\b.*$/i, '') };
  const figure = part.named.find(({ words }) => FIGURE.test(words));
  if (figure) {
    refuse({ traces: part.named }, `Only letters are engraved here: “${figure.words}” is left out.`);
    return undefined;
  }
  const plain = jewel.thing.parts.find(({ noun, facts }) => /shoulder/.test(noun) && facts.some((fact) => part.named.includes(fact)));
  if (plain) {
    refuse({ traces: part.named }, `Only letters are engraved here, and none were said: the ${plain.noun}s are plain.`);
    return undefined;
  }
  const initials = part.named.some(({ words }) => /initial|monogram|letter/i.test(words));
  return part.named.length > 0 ? said(initials ? 'AB' : 'Forever') : undefined;
}

/** Initials are few letters and go on a signet's face; a longer text goes inside the band. */
export const isInitials = (text: string): boolean => text.replace(/[^\p{L}\p{N}]/gu, '').length <= LETTERS;

/** Cuts the text that was asked for into a band, before other parts are cast to it or after; gives the id that goes on. `opens` of a cuff, whose gap is where the inside of a ring is engraved. */
export function addEngraving(jewel: JewelSaid, draft: JewelDraft, metals: Metals, ring: string, width: number, opens = false): string {
  const text = engravingSaid(jewel);
  if (!text) return ring;
  const part = partOf(jewel, 'engraving');
  if (!part.text) draft.assume(`Engraving: “${text.value}” (no text was said).`);
  // "engraved ... on the outside" says it of the piece
  const role = meaningSaid(jewel, 'role', 'engraving', 'shank', 'piece');
  const at = part.position;
  const outside = at ? /outside|outer|top|around/.test(at.value) : role?.value.role === 'outside';
  const letters = meaningSaid(jewel, 'letters', 'engraving', 'piece');
  const height = part.numbers.get('height') ?? part.numbers.get('size');
  const depth = part.numbers.get('depth');
  const room = Math.min(3, 0.5 * width, width - 0.45);
  if (room < 0.6) {
    const why = `A band ${width.toFixed(1)} mm wide is too narrow to engrave: 1.2 mm is the least.`;
    refuse(text, why);
    refuse({ traces: part.named }, why);
    draft.note(why);
    return ring;
  }
  draft.relate('Engraving', outside ? 'round the outside of the band' : 'inside the band');
  const id = draft.add(
    {
      id: 'engraving',
      op: 'engrave',
      name: draft.operations.find((operation) => operation.id === ring)?.name ?? 'Ring',
      inputs: [ring],
      params: {
        text: text.value,
        ...(outside && { side: 'outside' }),
        // opposite the opening, or where a ring is seen
        ...((outside || opens) && { angle: 0 }),
        ...(letters && { font: letters.value.font }),
        ...(height && height.value <= width - 0.4 && { height: height.value }),
        ...(depth && { depth: depth.value }),
      },
      material: metals.of('shank'),
    },
    {
      text,
      font: letters && { ...letters, value: letters.value.font },
      height,
      depth,
      side: at && { ...at, value: outside ? 'outside' : 'inside' },
    },
  );
  mark(role, { operation: id, param: 'side' });
  mark({ traces: part.named }, { operation: id });
  return id;
}

interface PlateFace {
  /** Height that letters may take of, where the plate is not as tall as it is wide, mm. */
  tall?: number;
  /** The face that is engraved, where its front is not the front of the piece. */
  face?: 'front' | 'back';
  /** The letters run up it: a bar that stands. */
  upright?: boolean;
  /** How far under that face the ground of the letters lies, mm. */
  sunk?: number;
}

/** Whether the engraving was said to be on the back. */
export const isBehind = (jewel: JewelSaid): boolean => /back|behind|reverse/.test(partOf(jewel, 'engraving').position?.value ?? '');

/** Letters cut into a plate that looks forward: as high as it has room for. Gives the id that goes on. */
export function addEngravingOnPlate(
  jewel: JewelSaid,
  draft: JewelDraft,
  material: string,
  plate: string,
  across: number,
  thickness: number,
  { tall = across, face, sunk = 0, upright = false }: PlateFace = {},
): string {
  const text = engravingSaid(jewel);
  if (!text) return plate;
  const part = partOf(jewel, 'engraving');
  if (!part.text) draft.assume(`Engraving: “${text.value}” (no text was said).`);
  const letters = meaningSaid(jewel, 'letters', 'engraving', 'piece');
  const height = part.numbers.get('height') ?? part.numbers.get('size');
  const fit = Math.round(Math.min(0.42 * tall, (0.8 * across) / (0.72 * Math.max(1, text.value.length))) * 10) / 10;
  const depth = Math.min(0.4, 0.35 * thickness);
  const behind = face === undefined ? isBehind(jewel) : face === 'back';
  const letter = draft.add(
    {
      id: 'letters',
      op: 'text',
      name: 'Letters',
      params: { text: text.value, size: height?.value ?? Math.max(0.6, fit), depth: depth + 0.5, font: letters?.value.font ?? 'serif' },
      at: behind
        ? { my: 'front', to: `${plate}.back`, offset: [0, 0, tidy(depth + sunk)], rotate: [0, 180, upright ? 90 : 0] }
        : { my: 'back', to: `${plate}.front`, offset: [0, 0, tidy(-depth - sunk)], ...(upright && { rotate: [0, 0, 90] }) },
      material,
    },
    { text, size: height, font: letters && { ...letters, value: letters.value.font } },
  );
  mark(part.position, { operation: letter, param: 'at' });
  mark({ traces: part.named }, { operation: letter });
  draft.relate('Engraving', isBehind(jewel) ? 'on the back' : 'on the front');
  return draft.add({ id: 'engraved', op: 'difference', name: 'Plate', inputs: [plate, letter], params: {}, material });
}
