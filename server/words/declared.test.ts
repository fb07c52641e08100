import { expect, it } from 'vitest';
import { library } from '../../plugin-aura/library/index.ts';
import { registry } from '../../plugin-aura/operations/index.ts';
import { tryReadPlan } from '../../plugin-aura/plan/read.ts';
import { Registry } from '../../plugin-aura/plan/registry.ts';
import { jsonSchemaOf, signatureOf } from '../../plugin-aura/plan/schema.ts';
import { declaredText, thingsIn } from './declared.ts';

await library.loadAll();
// another test may have loaded the library before
const shipped = new Registry(registry.all().filter(({ op }) => !library.has(op)));
const things = registry.all().filter(({ op }) => library.has(op));

it('tells of every thing of the library what a plan and a page need, and not what it is made of', () => {
  const declared = thingsIn(declaredText(things));
  expect(declared.map((thing) => [thing.op, signatureOf(thing, { advanced: true }), jsonSchemaOf(thing), thing.anchors])).toEqual(
    things.map((thing) => [thing.op, signatureOf(thing, { advanced: true }), jsonSchemaOf(thing), thing.anchors]),
  );
  expect(declared.flatMap(({ body }) => body?.operations ?? [])).toEqual([]);
  const small = shipped.and(declared);
  for (const params of [{}, { height: 'tall' }, { materials: { glass: 'oak' } }, { materials: { door: 'oak' } }]) {
    const plan = {
      operations: [
        { id: 'a', op: 'create_display_cabinet', params },
        { id: 'b', op: 'create_ladder', params: {}, at: 'a.top' },
      ],
    };
    expect(tryReadPlan(plan, small)).toEqual(tryReadPlan(plan, registry));
  }
});
