import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema, refineAnswerSchema, variationsAnswerSchema } from '../plugin-aura/generation/answer.ts';
import { offlineReader } from '../plugin-aura/generation/offlineReader.ts';
import { TestServer } from './testing/TestServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ orchestrator: { reader: offlineReader } });
});
afterAll(() => server.stop());

const PROMPT = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';
const generate = async () => answerSchema.parse(JSON.parse((await server.post('generate-3d-model', { prompt: PROMPT })).text));

describe('the bezel ring, answered offline', () => {
  it('comes as shank, bezel and diamond, in 18K gold, with the stone weighed and every request met', async () => {
    const { plan, materials, metadata, report } = await generate();
    expect(plan.operations.map(({ op }) => op)).toEqual(expect.arrayContaining(['create_shank', 'create_bezel_setting', 'create_diamond']));
    expect(materials).toMatchObject([
      { name: '18K yellow gold', role: 'primary', metalness: 1 },
      { name: 'Diamond', role: 'accent', transmission: 1, ior: 2.417 },
    ]);
    expect(metadata).toMatchObject({ design_type: 'jewelry', provider: 'patterns' });
    expect(report.gems).toMatchObject([{ cut: 'round', material: 'Diamond' }]);
    expect(report.gems[0]!.carat).toBeCloseTo(1, 1);
    expect(report.gems[0]!.width).toBeCloseTo(6.45, 0);
    expect(report.parts.every(({ watertight }) => watertight)).toBe(true);
    expect(report.metals[0]!.weight_g).toBeGreaterThan(2);
    expect(plan.intent.requirements.length).toBeGreaterThan(3);
    expect(plan.intent.requirements.filter(({ met }) => met === false)).toEqual([]);
  });

  it('is refined: the metal changes, the rest stays', async () => {
    const { plan } = await generate();
    const answer = refineAnswerSchema.parse(
      JSON.parse((await server.post('refine-design', { plan, instruction: 'make it platinum' })).text),
    );
    expect(answer.materials.map(({ name }) => name)).toEqual(['Platinum 950', 'Diamond']);
    expect(answer.changes.map(({ what }) => what)).toContain('material');
    expect(answer.plan.operations.map(({ id }) => id)).toEqual(plan.operations.map(({ id }) => id));
  });

  it('is varied three times, each another and each closed', async () => {
    const reply = await server.post('generate-variations', { prompt: PROMPT, count: 3 });
    const { variations } = variationsAnswerSchema.parse(JSON.parse(reply.text));
    expect(variations).toHaveLength(3);
    expect(new Set(variations.map(({ plan }) => JSON.stringify([plan.parameters, plan.materials, plan.operations]))).size).toBe(3);
    expect(variations.every(({ report }) => report.parts.every(({ watertight }) => watertight))).toBe(true);
  });

  it('gives the same plan for the same prompt and seed', async () => {
    expect((await generate()).plan).toEqual((await generate()).plan);
  });
});
