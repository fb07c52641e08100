import type { MetalPiece } from './casting.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, refuse, type Trace } from './said.ts';

/** A flower of petals round a middle, as many as were said, plain or under enamel of the colours that were said. */

interface Bloom {
  jewel: JewelSaid;
  draft: JewelDraft;
  metals: Metals;
  /** Across, an expression without its sign. */
  size: string;
}

const colourIn = (part: JewelSaid['thing'] | undefined): { name: string; traces: Trace[] } | undefined => {
  for (const fact of part?.facts ?? []) if (fact.kind === 'colour') return { name: fact.colour.toLowerCase(), traces: [fact] };
  return undefined;
};

/** Metal that was said of the petals alone. */
const metalOf = (parts: readonly JewelSaid['thing'][]) => {
  for (const { facts } of parts) for (const fact of facts) if (fact.kind === 'material') return fact;
  return undefined;
};

/** The middle on a plate behind the petals, which are soldered on one by one and keep their room in it. Gives its id. */
function onPlate(
  draft: JewelDraft,
  { leaves, core, size, material }: { leaves: string; core: string; size: string; material: string },
): string {
  const plate = draft.add({
    id: 'plate',
    op: 'cylinder',
    name: 'Back plate',
    params: { diameter: `= 0.6 * (${size})`, height: 0.9, axis: 'z' },
    at: { my: 'front', to: 'origin' },
    material,
  });
  const whole = draft.add({ id: 'heart', op: 'union', name: 'Middle', inputs: [core, plate], params: {}, material });
  const room = draft.add({ id: 'petal_room', op: 'copy', name: 'Room for the petals', params: { of: leaves } });
  return draft.add({ id: 'disc', op: 'difference', name: 'Middle', inputs: [whole, room], params: {}, material });
}

export function addFlower({ jewel, draft, metals, size }: Bloom): {
  pieces: MetalPiece[];
  frame: string;
  stones: string[];
  took: boolean;
  loose: string[];
} {
  const material = metals.of('disc');
  // "white petals ... 12 petals" may be two mentions of the same.
  const mentions = jewel.thing.parts.filter(({ noun, absent }) => /petals?$/.test(noun) && !absent);
  const petals = mentions.find(({ count }) => count > 1) ?? mentions[0];
  const middle = jewel.thing.parts.find(({ noun }) => /^(?:flower )?(?:cent(?:er|re)|middle)$/.test(noun));
  const wanted = petals && petals.count > 1 ? petals.count : 6;
  const number = Math.max(3, Math.min(24, wanted));
  const count = draft.param('petals', number, { label: 'Petals', unit: '', min: 3, max: 24, step: 1 });
  const share = (part: number): string => `= ${tidy(part)} * (${size})`;
  // A brooch bears its petals one by one; elsewhere neighbours overlap a little where they are widest.
  const apart = jewel.op === 'brooch';
  const wide = Math.min(0.34, (apart ? 1.9 : 2.2) * 0.3 * Math.sin(Math.PI / number));
  const petal = (id: string, name: string, scale: number, height: number, over: number, of: string): string => {
    const one = draft.add({
      id,
      op: 'extrude',
      name,
      params: {
        profile: { ellipse: [share(wide * scale), share(0.4 * scale)] },
        height,
        axis: 'z',
        ...(height > 1 ? { rise: tidy(0.6 * height) } : { chamfer: tidy(height / 3) }),
      },
      at: { my: 'back', to: 'origin', offset: [0, share(0.3), over] },
      material: of,
    });
    return draft.add({ id: `${id}s`, op: 'polar_array', name: `${name}s`, inputs: [one], params: { count, axis: 'z' }, material: of });
  };
  const own = apart ? metalOf(mentions) : undefined;
  const leaves = petal('petal', 'Petal', 1, 1.4, 0, own ? draft.material('petal_metal', { preset: own.material }) : material);
  if (own) mark({ traces: [own] }, { operation: leaves, param: 'material', value: own.material });
  const core = draft.add({
    id: 'core',
    op: 'cylinder',
    name: 'Middle',
    params: { diameter: share(0.34), height: 1.8, axis: 'z' },
    at: { my: 'back', to: 'origin' },
    material,
  });
  const frame = apart
    ? onPlate(draft, { leaves, core, size, material })
    : draft.add({ id: 'disc', op: 'union', name: 'Flower', inputs: [leaves, core], params: {}, material });
  const loose: string[] = apart ? [leaves] : [];
  const enamel = (name: string): string => draft.material(`${name.replace(/\W+/g, '_')}_enamel`, { preset: `${name} enamel` });
  const dyed = mentions.map(colourIn).find(Boolean);
  if (dyed) {
    const layer = petal('enamel', 'Enamel', 0.8, 0.35, 1.25, enamel(dyed.name));
    loose.push(layer);
    mark({ traces: dyed.traces }, { operation: layer, param: 'material', value: dyed.name });
  }
  const heart = colourIn(middle);
  if (heart) {
    const dome = draft.add({
      id: 'dome',
      op: 'ellipsoid',
      name: 'Middle',
      params: { size: [share(0.26), share(0.26), 1.6] },
      at: { my: 'center', to: 'origin', offset: [0, 0, 1.8] },
      material: enamel(heart.name),
    });
    loose.push(dome);
    mark({ traces: heart.traces }, { operation: dome, param: 'material', value: heart.name });
    if (middle) mark({ traces: [middle] }, { operation: dome });
  }
  if (petals) {
    if (wanted === number)
      mark(petals.counted ? { traces: [petals.counted] } : undefined, { operation: leaves, param: 'count', value: number });
    else refuse(petals.counted ? { traces: [petals.counted] } : undefined, `A flower has 3 to 24 petals here: it has ${number}.`);
    for (const mention of mentions) mark({ traces: [mention, ...mention.facts] }, { operation: leaves });
  }
  draft.relate('Petals', 'round the middle');
  return { pieces: [{ id: frame, material }], frame, stones: [], took: heart !== undefined, loose };
}
