import { parentPort } from 'node:worker_threads';
import { Evaluator } from '../plugin-aura/evaluation/evaluate.ts';
import { Kernel } from '../plugin-aura/kernel/kernel.ts';
import { registry } from '../plugin-aura/operations/index.ts';
import { BuildDesk } from './geometry/BuildDesk.ts';
import { Builder } from './geometry/Builder.ts';
import { toWorkerSchema } from './geometry/messages.ts';

// The geometry worker: builds plans one after the other, away from the thread that answers requests.
const port = parentPort;
if (!port) throw new Error('This is a worker: it is started by the server.');

const desk = new BuildDesk(new Builder(new Evaluator(await Kernel.load(), registry)), (message) => port.postMessage(message));
port.on('message', (message: unknown) => desk.receive(toWorkerSchema.parse(message)));
port.postMessage({ kind: 'ready' });
