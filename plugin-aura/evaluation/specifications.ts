import { findMaterial } from '../materials/catalogue.ts';
import { colourOf } from '../materials/colours.ts';
import { finishOf, withFinish } from '../materials/finishes.ts';
import { type PhysicalMaterial, physicalMaterialSchema } from '../materials/physical.ts';
import { recoloured } from '../materials/recolour.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import type { Plan, PlanMaterial } from '../plan/plan.ts';
import type { Problem } from '../plan/problem.ts';
import type { Report } from './reportSchema.ts';

/** A material of a plan, resolved: what the page draws and the report weighs by. */
export type Specification = PhysicalMaterial & Pick<MaterialSpecification, 'id' | 'role' | 'notes'>;

/** Names that other systems use for the same values. */
const SAME_AS: Readonly<Record<string, keyof PhysicalMaterial>> = {
  metallic: 'metalness',
  IOR: 'ior',
  baseColor: 'color',
  base_color: 'color',
  attenuation_color: 'attenuationColor',
  attenuation_distance: 'attenuationDistance',
};
const someValuesSchema = physicalMaterialSchema.partial();
const OWN = new Set(['id', 'preset', 'variant', 'finish', 'color', 'name', 'colour', 'category']);
/** An index of refraction below 1 is a metal's n, which says nothing about a surface that is all reflection. */
const METAL_INDEX_LIMIT = 1;

/**
 * Physical values for every material of a plan, and for presets that operations name directly.
 *
 * Never throws: an unknown preset falls to the nearest material and a value out of range to the preset's, each with a warning.
 */
export function resolveMaterials(plan: Plan): { specifications: Specification[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = new Set(plan.materials.map(({ id }) => id));
  const direct = [...new Set(plan.operations.flatMap(({ material }) => (material === undefined || known.has(material) ? [] : [material])))];
  const materials = [
    ...plan.materials.map((material, index) =>
      resolveOne(material, isNamedDirectly(material) ? usePlace(plan, material.id) : `materials[${index}]`, problems),
    ),
    ...direct.map((preset) => resolveOne({ id: preset, preset }, usePlace(plan, preset), problems)),
  ];
  problems.push(...unknownOfRoles(plan, known));
  return { specifications: withRoles(materials, plan), problems };
}

/** Words for the materials of a thing's parts (`materials: { seat: "..." }`) that mean nothing. */
const unknownOfRoles = (plan: Plan, known: ReadonlySet<string>): Problem[] =>
  plan.operations.flatMap(({ params }, index) =>
    Object.entries(typeof params.materials === 'object' && params.materials !== null ? params.materials : {}).flatMap(([role, words]) => {
      const note = typeof words === 'string' && !known.has(words) ? findMaterial(words).note : undefined;
      return note === undefined
        ? []
        : [
            {
              code: 'unknown_material' as const,
              place: `operations[${index}].params.materials.${role}`,
              message: note,
              severity: 'warning' as const,
            },
          ];
    }),
  );

/** Whether a material came from the words of an operation (reading a plan adds those), so that what is wrong with it is to be mended there. */
const isNamedDirectly = ({ id, preset }: PlanMaterial): boolean => id === preset;

/** Where the plan first gives these words as a material. */
function usePlace(plan: Plan, words: string): string {
  const index = plan.operations.findIndex(({ material }) => material === words);
  return index < 0 ? 'materials' : `operations[${index}].material`;
}

/** A specification for a preset's name that stands in no plan: what an operation chose for one of its parts. */
export function specificationOf(preset: string, role: Specification['role'] = 'secondary'): Specification {
  return { ...findMaterial(preset).material, id: preset, role };
}

/**
 * The materials of a built design: those of its plan, and those that its things bring along, which no plan names. The largest part that is no
 * gem bears the primary one, where the plan has none.
 */
export function materialsOf(ofPlan: readonly MaterialSpecification[], { parts }: Pick<Report, 'parts'>): MaterialSpecification[] {
  const known = new Set(ofPlan.map(({ name }) => name));
  const brought = [...parts]
    .sort((a, b) => b.area_mm2 - a.area_mm2)
    .flatMap(({ preset, material }) => (preset === undefined || known.has(material) ? [] : [specificationOf(preset)]));
  const once = [...new Map(brought.map((specification) => [specification.name, specification])).values()];
  const primary = ofPlan.some(({ role }) => role === 'primary') ? undefined : once.find(({ category }) => category !== 'gem');
  return [...ofPlan, ...once.map((one): Specification => ({ ...one, role: roleOfBrought(one, primary) }))];
}

const roleOfBrought = (one: Specification, primary: Specification | undefined): Specification['role'] =>
  one === primary ? 'primary' : one.category === 'gem' ? 'accent' : 'secondary';

type Resolved = PhysicalMaterial & { id: string; notes?: string[] };

function resolveOne(given: PlanMaterial, place: string, problems: Problem[]): Resolved {
  const words = given.preset ?? given.color ?? given.id;
  const found = findMaterial(words);
  if (found.note)
    problems.push({
      code: 'unknown_material',
      place: given.preset === undefined || isNamedDirectly(given) ? place : `${place}.preset`,
      message: found.note,
      severity: 'warning',
    });
  const finished = finishing(variantOf(found.material, given, place, problems), given, place, problems);
  const coloured = colouring(finished, given, place, problems);
  const material = { ...coloured, ...overrides(given, coloured, place, problems) };
  return { ...material, id: given.id, ...(found.note && { notes: [found.note] }) };
}

/** `variant: "measured"` shows a metal in its measured colour instead of the one of studio photographs, which is the usual one. */
function variantOf(material: PhysicalMaterial, { variant }: PlanMaterial, place: string, problems: Problem[]): PhysicalMaterial {
  if (variant === undefined || variant === 'studio') return material;
  if (variant === 'measured') return { ...material, color: material.measuredColor ?? material.color };
  problems.push({
    code: 'unknown_name',
    place: `${place}.variant`,
    message: 'A material has the variants "studio" and "measured".',
    severity: 'warning',
  });
  return material;
}

function finishing(material: PhysicalMaterial, given: PlanMaterial, place: string, problems: Problem[]): PhysicalMaterial {
  if (given.finish === undefined || given.finish === material.finish) return material;
  const finish = finishOf(given.finish, material.category);
  if (finish) return withFinish(material, finish);
  problems.push({
    code: 'unknown_name',
    place: `${place}.finish`,
    message: `The finish “${given.finish}” is not known: ${material.name} keeps its usual one.`,
    severity: 'warning',
  });
  return material;
}

function colouring(material: PhysicalMaterial, given: PlanMaterial, place: string, problems: Problem[]): PhysicalMaterial {
  if (given.color === undefined || given.preset === undefined) return material;
  const colour = colourOf(given.color);
  if (colour) return recoloured(material, colour, given.color);
  problems.push({
    code: 'unknown_name',
    place: `${place}.color`,
    message: `The colour “${given.color}” is not known: use a colour word or "#rrggbb".`,
    severity: 'warning',
  });
  return material;
}

function overrides(given: PlanMaterial, base: PhysicalMaterial, place: string, problems: Problem[]): Partial<PhysicalMaterial> {
  const taken: Partial<Record<keyof PhysicalMaterial, unknown>> = {};
  for (const [name, value] of Object.entries(given)) {
    if (OWN.has(name) || value === undefined) continue;
    const field = SAME_AS[name] ?? name;
    if (field === 'ior' && typeof value === 'number' && value < METAL_INDEX_LIMIT && base.metalness > 0.5) continue;
    if (!isField(field)) {
      problems.push({ code: 'unknown_name', place: `${place}.${name}`, message: `A material has no “${name}”.`, severity: 'warning' });
      continue;
    }
    const read = physicalMaterialSchema.shape[field].safeParse(value);
    if (read.success) taken[field] = read.data;
    else
      problems.push({
        code: 'out_of_range',
        place: `${place}.${name}`,
        message: `${name} ${read.error.issues[0]?.message ?? 'is out of range'}: ${base.name} keeps its own.`,
        severity: 'warning',
      });
  }
  return Object.keys(taken).length === 0 ? {} : someValuesSchema.parse(taken);
}

const isField = (name: string): name is keyof PhysicalMaterial => name in physicalMaterialSchema.shape;

/** The first thing that is no gem is primary; gems are accents, or, where there is none, the second material used is. */
function withRoles(materials: readonly Resolved[], plan: Plan): Specification[] {
  const order = plan.operations.flatMap(({ material }) => (material === undefined ? [] : [material]));
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const used = [...materials].sort((a, b) => place(a.id) - place(b.id));
  const bodies = used.filter(({ category }) => category !== 'gem');
  const gems = used.length - bodies.length;
  const primary = bodies[0] ?? used[0];
  const accent = gems === 0 ? bodies[1] : undefined;
  return materials.map((material) => ({
    ...material,
    role: material === primary ? 'primary' : material === accent || material.category === 'gem' ? 'accent' : 'secondary',
  }));
}
