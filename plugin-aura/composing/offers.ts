import { findMaterial } from '../materials/index.ts';
import type { Brief } from '../plan/brief.ts';
import type { Parameter, Plan } from '../plan/plan.ts';
import { tidy } from './draft.ts';

/** Changes that are thought of for one design, before they are tried. */
const MOST = 6;
/** A size that is offered differs by this factor, so that the difference is seen. */
const SHARE = 1.2;

/** By what a design is mostly made of: what it may well be made of instead. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  wood: ['walnut', 'oak'],
  glass: ['blue glass', 'green glass'],
  ceramic: ['dark blue', 'white'],
  stone: ['white marble', 'granite'],
  fabric: ['dark green', 'grey'],
  leather: ['black', 'brown'],
};
const METALS = ['brass', 'steel'];
const JEWELLERY_METALS = ['platinum', '18k yellow gold'];
const PAINTS = ['dark blue', 'white'];

/**
 * Changes that a design probably takes, as an artist would say them; they are to be tried before they are offered. Those of parts that the
 * instruction speaks of come first.
 */
export function thinkable(plan: Plan, brief: Brief, instruction: string): string[] {
  const noun = brief.things.find(({ absent }) => !absent)?.noun;
  if (noun === undefined) return [];
  const said = new Set(instruction.toLowerCase().match(/[a-z]+/g) ?? []);
  const isSpokenOf = (label: string): boolean => label.split(' ').some((word) => word !== noun.toLowerCase() && said.has(word));
  const sizes = plan.parameters.flatMap((parameter) => {
    const label = (parameter.label ?? parameter.name.replaceAll('_', ' ')).toLowerCase();
    const words = sizeWords(parameter, label, noun.toLowerCase());
    return words === undefined ? [] : [{ words, first: isSpokenOf(label) }];
  });
  const ordered = [...sizes.filter(({ first }) => first), ...sizes.filter(({ first }) => !first)].map(({ words }) => words);
  const material = materialWords(plan, noun.toLowerCase());
  return [...ordered.slice(0, 2), ...material, ...ordered.slice(2, MOST - 2)].slice(0, MOST);
}

/** "make the chain length 600 mm" for a length, "7 shelves" for a count; undefined for what is neither. */
function sizeWords({ value, unit, max }: Parameter, label: string, noun: string): string | undefined {
  if (typeof value !== 'number') return undefined;
  const own = label.startsWith(`${noun} `) ? label.slice(noun.length + 1) : label;
  if (unit === '') return Number.isInteger(value) && /s$/.test(own) && value >= 2 ? `${value + 1} ${own}` : undefined;
  if (unit !== 'mm') return undefined;
  const larger = value * SHARE;
  const next = max !== undefined && larger > max ? value / SHARE : larger;
  const step = 10 ** Math.floor(Math.log10(Math.abs(next)) - 1);
  const rounded = tidy(Math.round(next / step) * step);
  return Number.isFinite(rounded) && rounded > 0 ? `make the ${label} ${rounded} mm` : undefined;
}

function materialWords({ materials, intent }: Plan, noun: string): string[] {
  const [main] = materials;
  const material = main && findMaterial(main.preset ?? main.id)?.material;
  const metals = intent.design_type === 'jewelry' ? JEWELLERY_METALS : METALS;
  const others = material?.category === 'metal' ? metals : ((material && INSTEAD[material.category]) ?? PAINTS);
  const other = others.find((word) => !material?.name.toLowerCase().includes(word.split(' ').at(-1)!));
  return other === undefined ? [] : [`the ${noun} in ${other}`];
}
