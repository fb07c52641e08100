import { z } from 'zod';
import type { CommandJSON } from './Command.ts';

/**
 * Entries of a history as the three.js editor stores them, in our form. That editor stores both values of a change, and an object whether it is in
 * the scene or not; ours stores only what is not in the scene, so what is left of an entry hangs on whether it is done or undone.
 */
export function adoptedStep(json: CommandJSON, done: boolean): CommandJSON {
  const adopt = Object.hasOwn(ADOPTIONS, json.type) ? ADOPTIONS[json.type] : undefined;
  return adopt ? adopt(json, done) : json;
}

type Adoption = (json: CommandJSON, done: boolean) => CommandJSON;

/** The one of two values that the scene has not; what is stored by itself already is ours. */
const oneOf =
  (before: string, after: string): Adoption =>
  (json, done) => {
    if (json[before] === undefined || json[after] === undefined) return json;
    return { ...json, [done ? after : before]: undefined };
  };

const withObject = z.looseObject({ object: z.looseObject({ object: z.looseObject({ uuid: z.string() }) }) });

/** An object that is stored without its uuid beside it; it is kept where the scene has not got it. */
const objectIf =
  (inScene: (done: boolean) => boolean): Adoption =>
  (json, done) => {
    const read = withObject.safeParse(json);
    if (!read.success || json.objectUuid !== undefined) return json;
    const { object } = read.data;
    return { ...json, objectUuid: object.object.uuid, object: inScene(done) ? undefined : object };
  };

const withSteps = z.looseObject({ cmds: z.array(z.looseObject({ type: z.string(), id: z.number(), name: z.string() })) });
const each: Adoption = (json, done) => {
  const read = withSteps.safeParse(json);
  return read.success ? { ...json, cmds: read.data.cmds.map((step) => adoptedStep(step, done)) } : json;
};

const range: Adoption = ({ oldRange, newRange, ...json }) => ({ oldValue: oldRange, newValue: newRange, ...json }) as CommandJSON;

const ADOPTIONS: Readonly<Record<string, Adoption>> = {
  AddObjectCommand: objectIf((done) => done),
  RemoveObjectCommand: objectIf((done) => !done),
  SetGeometryCommand: oneOf('oldGeometry', 'newGeometry'),
  SetMaterialCommand: oneOf('oldMaterial', 'newMaterial'),
  SetMaterialMapCommand: oneOf('oldMap', 'newMap'),
  SetMaterialRangeCommand: range,
  MultiCmdsCommand: each,
  SetSceneCommand: each,
};
