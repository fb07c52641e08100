import { z } from 'zod';

const attributeSchema = z.looseObject({
  itemSize: z.number().int().min(1).max(16),
  array: z.custom<ArrayLike<unknown>>(isNumbers),
  normalized: z.boolean().optional(),
});
const bufferGeometrySchema = z.looseObject({
  type: z.enum(['BufferGeometry', 'InstancedBufferGeometry']),
  data: z.looseObject({
    attributes: z.record(z.string(), z.looseObject({})),
    index: z.looseObject({ array: z.custom<ArrayLike<number>>(isNumbers) }).optional(),
  }),
});

/** Segment counts and the like; a file must not make the page build a billion triangles. */
const MAX_PARAMETER = 2048;
const LONGEST_TEXT = 2000;
const parametricSchema = z.looseObject({ type: z.string().regex(/^[A-Z][A-Za-z]*Geometry$/) });

/**
 * Checks the stored form of a geometry before it is built: numbers are numbers, indices are within the positions.
 * @throws an error with a sentence
 */
export function checkGeometryJSON(json: { uuid: string }): void {
  const named = parametricSchema.safeParse(json);
  if (!named.success) throw new Error('A geometry in this file has no known type.');
  if (named.data.type !== 'BufferGeometry' && named.data.type !== 'InstancedBufferGeometry') {
    checkParameters(named.data);
    return;
  }
  const parsed = bufferGeometrySchema.safeParse(json);
  if (!parsed.success) throw new Error('A geometry in this file is damaged: its vertex data cannot be read.');
  const { attributes, index } = parsed.data.data;
  let vertices: number | null = null;
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.isInterleavedBufferAttribute === true) continue;
    const checked = attributeSchema.safeParse(attribute);
    if (!checked.success) throw new Error(`A geometry in this file is damaged: its "${name}" values are not numbers.`);
    if (name === 'position') vertices = checked.data.array.length / checked.data.itemSize;
  }
  if (!index || vertices === null) return;
  for (let at = 0; at < index.array.length; at += 1) {
    const vertex = index.array[at] ?? -1;
    if (!(vertex >= 0 && vertex < vertices))
      throw new Error('A geometry in this file is damaged: it refers to vertices that it does not have.');
  }
}

function checkParameters(parameters: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(parameters)) {
    const counts = /segments|detail|steps/i.test(name);
    if (counts && !(typeof value === 'number' && value >= 0 && value <= MAX_PARAMETER)) {
      throw new Error(`A geometry in this file cannot be built: its "${name}" is out of range.`);
    }
    if (name === 'options' && typeof value === 'object' && value !== null) checkParameters({ ...value });
    if (name === 'text' && !(typeof value === 'string' && value.length <= LONGEST_TEXT))
      throw new Error('A geometry in this file cannot be built: its text is too long.');
  }
}

/** Checks each entry by hand: a schema for every one of a million numbers would take seconds. */
function isNumbers(value: unknown): boolean {
  if (ArrayBuffer.isView(value)) return true;
  return Array.isArray(value) && value.every((entry) => typeof entry === 'number');
}
