import { Evaluator } from '../evaluation/evaluate.ts';
import { GeometryClient, type GeometryPort } from '../generation/geometry/GeometryClient.ts';
import { GeometryDesk } from '../generation/geometry/GeometryDesk.ts';
import { type FromWorker, type ToWorker, toWorkerSchema } from '../generation/geometry/messages.ts';
import { Kernel } from '../kernel/kernel.ts';
import { library } from '../library/index.ts';
import { registry } from '../operations/index.ts';
import { Workshop } from './Workshop.ts';

/** For tests: the worker's own code in the same thread, over messages that are cloned as between page and worker. */
export function connectDesk(kernel: Kernel): GeometryPort {
  const listeners: ((data: unknown) => void)[] = [];
  let open = true;
  const evaluator = new Evaluator(kernel, registry);
  const desk = new GeometryDesk(
    registry,
    library,
    () => Promise.resolve(evaluator),
    (message: FromWorker) => {
      const data = structuredClone(message);
      setImmediate(() => {
        if (open) for (const listener of listeners) listener(data);
      });
    },
  );
  return {
    post: (message: ToWorker) => {
      const data = structuredClone(message);
      setImmediate(() => desk.receive(toWorkerSchema.parse(data)));
    },
    onMessage: (listener) => listeners.push(listener),
    onEnd: () => undefined,
    terminate: () => {
      open = false;
      evaluator.dispose();
    },
  };
}

export async function testWorkshop(): Promise<Workshop> {
  const kernel = await Kernel.load();
  return new Workshop(new GeometryClient(() => connectDesk(kernel)));
}
