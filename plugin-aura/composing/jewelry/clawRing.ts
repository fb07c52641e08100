import { castAll, type MetalPiece } from './casting.ts';
import type { JewelDraft } from './jewelDraft.ts';
import { inner, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, type Trace } from './said.ts';
import { addShank } from './shankPlan.ts';

/** Word of a metal that a claw or its ring is said to be of, wherever it stands below them. */
function metalBelow(jewel: JewelSaid): { preset: string; traces: Trace[] } | undefined {
  const seek = (thing: JewelSaid['thing']): { preset: string; traces: Trace[] } | undefined => {
    const metal = /^(iron|steel|bronze|brass|copper|silver|gold|platinum|titanium|pewter)$/.exec(thing.noun)?.[1];
    if (metal) {
      const dark = thing.facts.some(
        (fact) => (fact.kind === 'adjective' ? fact.adjective : fact.kind === 'colour' ? fact.colour : '') !== '',
      );
      return { preset: metal === 'iron' && dark ? 'wrought iron' : metal, traces: [thing, ...thing.facts] };
    }
    for (const part of thing.parts) {
      const found = seek(part);
      if (found) return found;
    }
    return undefined;
  };
  return seek(jewel.thing);
}

/** A ring whose claws rise out of the band and hold an orb: talons that are thick at their root and pointed over the orb. */
export function makeClawRing(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const below = partOf(jewel, 'piece').material ? undefined : metalBelow(jewel);
  const metal = below ? draft.material('claw_metal', { preset: below.preset }) : metals.of('shank');
  const shank = addShank(jewel, draft, metals, { name: 'Band', width: 4, thickness: 2.2, profile: 'd' });
  const band = draft.operations.find(({ id }) => id === shank);
  if (band) band.material = metal;
  if (below) mark({ traces: below.traces }, { operation: shank, param: 'material', value: below.preset });
  const orb = jewel.thing.parts.find(({ noun }) => /\b(orb|ball|sphere|globe)\b/.test(noun));
  const measure = orb?.facts.find((fact) => fact.kind === 'measure');
  const across = measure?.kind === 'measure' ? measure.value : 9;
  if (!measure) draft.assume('Orb: 9 mm (not said).');
  const size = inner(draft.param('orb', across, { label: 'Orb', min: 4, max: 20, step: 0.5 }));
  const words = (orb?.facts ?? []).map((fact) =>
    fact.kind === 'adjective' ? fact.adjective : fact.kind === 'material' ? fact.material : fact.kind === 'colour' ? fact.colour : '',
  );
  const glows = words.some((word) => /glow|lit|light|luminous|shining/.test(word));
  const said = words.find((word) => word !== '' && !/glow|lit|light|luminous|shining|round|small|big/.test(word));
  const material = draft.material('orb', {
    preset: said ?? (glows ? 'glow' : 'clear glass'),
    ...(glows && said && { emissive: '#9fd0ff', emissiveIntensity: 1.5 }),
  });
  const middle = `(${shank}.inner_radius + ${shank}.thickness + 0.5 * ${size} + 0.2)`;
  const ball = draft.add({
    id: 'orb',
    op: 'sphere',
    name: 'Orb',
    params: { diameter: `= ${size}` },
    at: { my: 'center', to: `${shank}.center`, offset: [0, `= ${middle}`, 0] },
    material,
  });
  if (orb) mark({ traces: [orb, ...orb.facts] }, { operation: ball });
  const counted = partOf(jewel, 'prongs').count;
  const number = Math.max(3, Math.min(6, counted?.value ?? 4));
  const pieces: MetalPiece[] = [{ id: shank, material: metal }];
  // Up along the orb's side at half its width and a little, and over its crown; degrees from straight down.
  const way = [20, 50, 85, 120, 143];
  for (let k = 0; k < number; k++) {
    const turn = ((k + 0.5) * 2 * Math.PI) / number;
    const spline = way.map((degrees, i) => {
      const angle = (degrees * Math.PI) / 180;
      const off = i === 0 ? 0.2 : 0.55 - 0.08 * i;
      const reach = `(0.5 * ${size} + ${tidy(off)})`;
      const out = tidy(Math.sin(angle));
      return [
        `= ${tidy(out * Math.cos(turn))} * ${reach}`,
        `= ${middle} - ${tidy(Math.cos(angle))} * ${reach}`,
        `= ${tidy(out * Math.sin(turn))} * ${reach}`,
      ];
    });
    const id = draft.add({
      id: `claw_${k + 1}`,
      op: 'sweep',
      name: `Claw ${k + 1}`,
      params: { profile: { circle: `= max(1.6, 0.2 * ${size})` }, path: { spline }, scale_end: 0.3 },
      material: metal,
    });
    pieces.push({ id, material: metal });
  }
  const root = draft.add({
    id: 'root',
    op: 'cylinder',
    name: 'Root of the claws',
    params: { diameter: `= 0.6 * ${size} + 1`, height: 2.4 },
    at: { my: 'center', to: `${shank}.top` },
    material: metal,
  });
  pieces.push({ id: root, material: metal });
  // The orb lies in the claws: what of them would stand into it is cut away.
  const [casting] = castAll(draft, pieces, [], 'Claw ring');
  const room = draft.add({ id: 'room', op: 'copy', name: 'Room for the orb', params: { of: ball } });
  draft.add({ id: 'ring', op: 'difference', name: 'Claw ring', inputs: [casting!, room], params: {}, material: metal });
  mark({ traces: [...partOf(jewel, 'prongs').named, ...(counted?.traces ?? [])] }, { operation: root });
  for (const part of jewel.thing.parts)
    if (/claw|talon|dragon|hand/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: root });
  for (const fact of jewel.thing.facts)
    if (fact.kind === 'adjective' && /claw|talon|dragon|shaped/.test(fact.adjective)) mark({ traces: [fact] }, { operation: root });
  draft.relate('Claws', 'hold the orb');
}
