import { parentPort } from 'node:worker_threads';
import { Evaluator } from '../plugin-aura/evaluation/evaluate.ts';
import { GeometryDesk } from '../plugin-aura/generation/geometry/GeometryDesk.ts';
import { toWorkerSchema } from '../plugin-aura/generation/geometry/messages.ts';
import { Kernel } from '../plugin-aura/kernel/kernel.ts';
import { library } from '../plugin-aura/library/index.ts';
import { registry } from '../plugin-aura/operations/index.ts';
import { deskTools } from './geometry/tools.ts';
import { tidyAtRest } from './tidyAtRest.ts';

// The geometry worker of the server: builds plans one after the other, away from the thread that answers requests.
const port = parentPort;
if (!port) throw new Error('This is a worker: it is started by the server.');

const evaluator = Kernel.load().then((kernel) => new Evaluator(kernel, registry));
const desk = new GeometryDesk(
  registry,
  library,
  () => evaluator,
  (message, transfer = []) => port.postMessage(message, transfer),
  deskTools,
);
port.on('message', tidyAtRest());
port.on('message', (message: unknown) => desk.receive(toWorkerSchema.parse(message)));
