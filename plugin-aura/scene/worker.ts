import { Evaluator } from '../evaluation/evaluate.ts';
import { GeometryDesk } from '../generation/geometry/GeometryDesk.ts';
import { toWorkerSchema } from '../generation/geometry/messages.ts';
import { Kernel } from '../kernel/kernel.ts';
import { library } from '../library/index.ts';
import { registry } from '../operations/index.ts';

// The geometry worker of the page: the solid kernel and the vocabulary, away from the thread that draws.
let evaluator: Promise<Evaluator> | null = null;

function load(): Promise<Evaluator> {
  evaluator ??= Kernel.load().then(
    (kernel) => new Evaluator(kernel, registry),
    () => {
      evaluator = null;
      throw new Error('The solid kernel could not be fetched. Start the server, and ask once more.');
    },
  );
  return evaluator;
}

const desk = new GeometryDesk(registry, library, load, (message, transfer = []) => {
  self.postMessage(message, { transfer });
});
self.addEventListener('message', ({ data }: MessageEvent) => desk.receive(toWorkerSchema.parse(data)));
