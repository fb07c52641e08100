import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);

/** Builds a thread of the server, the geometry worker unless another is named, into the cache under a name of its own; what is returned starts it. */
export async function threadWorker(name: string, source = 'server/worker.ts'): Promise<() => Worker> {
  const built = new URL(`node_modules/.cache/aura/${name}.mjs`, root);
  await mkdir(new URL('.', built), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL(source, root))],
    outfile: fileURLToPath(built),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return () => new Worker(pathToFileURL(fileURLToPath(built)));
}
