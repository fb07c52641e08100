import { z } from 'zod';
import type { AnyOperation } from '../../plugin-aura/operations/define.ts';
import { materialsParam } from '../../plugin-aura/plan/byRole.ts';
import type { Params } from '../../plugin-aura/plan/param.ts';

/**
 * Things of the library without what they are made of, as text: all that reading a plan and the page for a model need of them. The whole
 * takes forty megabytes in a thread, this three. Materials by part are declared anew, since a schema cannot be sent.
 */

const MATERIALS = 'materials';

export function declaredText(things: readonly AnyOperation[]): string {
  return JSON.stringify(
    things.map(({ build: _build, spoken: _spoken, body, params: { [MATERIALS]: byPart, ...params }, ...declared }) => {
      const strange = Object.entries(params).find(([, { kind }]) => kind === 'value');
      if (!body || strange) throw new Error(`"${declared.op}" cannot be declared without what builds it.`);
      return { ...declared, params, body: { ...body, operations: [] }, ...(byPart && { roles: Object.keys(body.materials) }) };
    }),
  );
}

const thingsSchema = z.array(
  z.custom<Omit<AnyOperation, 'build'> & { roles?: string[] }>(
    (thing) => z.looseObject({ op: z.string(), params: z.looseObject({}) }).safeParse(thing).success,
  ),
);

/** The things that a text declares, for a thread that builds none of them. */
export function thingsIn(text: string): AnyOperation[] {
  return thingsSchema.parse(JSON.parse(text)).map(({ roles, params, ...declared }) => ({
    ...declared,
    params: (roles ? { ...params, [MATERIALS]: materialsParam(roles) } : params) satisfies Params,
    build: () => {
      throw new Error(`"${declared.op}" is built in the thread of the geometry.`);
    },
  }));
}
