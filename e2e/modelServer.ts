import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RECORDS } from '../server/providers/records.ts';
import { type RunningServer, startServer } from './server.ts';
import type { StandIn } from './standins/StandIn.ts';
import { baseOf, KEY, MODELS, type ServerName } from './standins/servers.ts';

export interface ModelServerOptions {
  /** Whether the keys stand in the environment; else the artist has to give them. */
  keys?: boolean;
  environment?: Readonly<Record<string, string>>;
}

/** The built companion server with stand-ins for model servers, and a settings folder of its own. */
export async function serveWith(
  standIns: Readonly<Partial<Record<ServerName, Pick<StandIn, 'origin'>>>>,
  { keys = true, environment = {} }: ModelServerOptions = {},
): Promise<RunningServer & { home: string }> {
  const home = await mkdtemp(join(tmpdir(), 'aura-home-'));
  const variables: Record<string, string> = { AURA_HOME: home, AURA_DISCOVER: '0' };
  for (const { id, environment: names } of RECORDS) {
    const standIn = Object.entries(standIns).find(([name]) => name === id)?.[1];
    if (!standIn || !names.baseUrl) continue;
    const name = id as ServerName;
    variables[names.baseUrl] = baseOf(name, standIn);
    if (names.model) variables[names.model] = MODELS[name];
    if (keys && names.key) variables[names.key] = KEY;
  }
  const server = await startServer(undefined, { ...variables, ...environment });
  return {
    ...server,
    home,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A plan as a model writes it: a cube with a lid. */
export const LIDDED = JSON.stringify({
  name: 'Cube with a lid',
  intent: { design_type: 'product' },
  parameters: [{ name: 'side', value: 20 }],
  operations: [
    { id: 'cube', op: 'box', name: 'Body', params: { size: ['= side', '= side', '= side'] }, material: 'oak' },
    { id: 'lid', op: 'box', name: 'Lid', params: { size: ['= side', 2, '= side'] }, at: 'cube.top', material: 'brass' },
  ],
});

/** As a server counts a page that it has really read; far fewer tokens would say that its window dropped part of it. */
export const USAGE = { input: 5_000, output: 200, cached: 4_000 };
