import createRhino from 'rhino3dm/rhino3dm.module.js';
import { readRhino } from './rhinoDocument.ts';
import type { RhinoAnswer } from './rhinoMessages.ts';

/*
 * Reads 3DM files with McNeel's library. In a worker of its own because the library writes functions at run time, which the page
 * forbids itself: this script alone is served with the permission to.
 */
const ready = createRhino({ locateFile: () => new URL('../../../node_modules/rhino3dm/rhino3dm.wasm', import.meta.url).href });

self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  const answer = (message: RhinoAnswer): void => self.postMessage(message);
  ready
    .then((rhino) => answer({ document: readRhino(rhino, new Uint8Array(data)) }))
    .catch((error: unknown) => answer({ reason: error instanceof Error ? error.message : String(error) }));
});
