import type { BriefThing } from '../plan/brief.ts';
import type { Family } from '../plan/declaration.ts';
import { isAssembly } from './assemblies.ts';
import type { Made } from './context.ts';

/** The trade a design belongs to, in one word: what the answer's `design_type` says of the family that its first thing comes from. */
const TYPES: Readonly<Record<Family, string>> = {
  solids: 'product',
  profiles: 'product',
  combine: 'product',
  features: 'product',
  modify: 'product',
  scene: 'product',
  parts: 'product',
  own: 'product',
  jewelry: 'jewelry',
  furniture: 'furniture',
  vessels: 'vessel',
  mechanical: 'mechanical',
  architecture: 'architecture',
  nature: 'nature',
  props: 'prop',
  lighting: 'lighting',
  kitchen: 'kitchenware',
  tableware: 'tableware',
  household: 'household',
  bathroom: 'household',
  containers: 'container',
  tools: 'tool',
  hardware: 'mechanical',
  vehicles: 'vehicle',
  toys: 'toy',
  games: 'toy',
  sports: 'prop',
  instruments: 'instrument',
  electronics: 'product',
  office: 'product',
  clothing: 'prop',
  food: 'food',
  plants: 'nature',
  animals: 'nature',
  buildings: 'architecture',
  street: 'architecture',
  garden: 'prop',
  signs: 'prop',
  symbols: 'decor',
};

/** Things of a family that belong to another trade than it, and general operations that machinists order by name. */
const OTHERWISE: Readonly<Record<string, string>> = {
  spring: 'mechanical',
  section: 'mechanical',
  create_enclosure: 'product',
  create_lamp: 'lighting',
  create_pergola: 'architecture',
  create_gazebo: 'architecture',
  create_fountain: 'architecture',
  create_well: 'architecture',
  create_anchor: 'prop',
  create_flower_pot: 'vessel',
  create_battery: 'product',
  create_horseshoe: 'prop',
  create_key: 'prop',
  create_padlock: 'prop',
  create_door_knob: 'household',
  create_light_switch: 'household',
  create_fire_hydrant: 'prop',
  create_mailbox: 'prop',
  create_traffic_cone: 'prop',
};

/** Nouns of the workshop: a plain body that is called so is a machine's part. */
const WORKSHOP =
  /(?:^| )(?:shaft|axle|rod|bar|plate|flange|bracket|pin|dowel|lever|o[- ]ring|seal|gasket|spacer|shim|bushing|bush|sleeve|collar|cam|crank|clamp|jaw|link|linkage|mount|manifold|housing|coupling|adapter|pulley|piston|nozzle|stud|standoff|channel|beam|profile|angle|tube|pipe|block|key)$/;

/** mm from which on a pyramid is a building. */
const TALL = 3000;

/** Features that a plain body has from a machine. */
const MACHINING: ReadonlySet<string> = new Set(['hole', 'holes', 'bore', 'thread', 'slot', 'pocket', 'groove', 'keyway', 'boss', 'rib']);

/** The trade of a thing; `cut` names the operations that the design applies to it. */
export function designTypeOf(thing: BriefThing, made: Made | undefined, cut: ReadonlySet<string>): string {
  const definition = made?.definition;
  if (!definition) return isAssembly(thing) ? 'jewelry' : bodyType(thing, cut);
  const { op, family } = definition;
  if (/\btoy$/i.test(thing.words)) return 'toy';
  // a pyramid that one can walk into
  if (op === 'pyramid' && thing.facts.some((fact) => fact.kind === 'measure' && fact.value >= TALL)) return 'architecture';
  const type = OTHERWISE[op] ?? TYPES[family];
  return type === 'product' && family !== 'electronics' && family !== 'office' ? bodyType(thing, cut) : type;
}

const bodyType = ({ noun }: BriefThing, cut: ReadonlySet<string>): string =>
  WORKSHOP.test(noun) || [...cut].some((op) => MACHINING.has(op)) ? 'mechanical' : 'product';
