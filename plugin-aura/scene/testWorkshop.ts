import { Evaluator } from '../evaluation/evaluate.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { type FromWorker, type ToWorker, toWorkerSchema } from './messages.ts';
import { WorkerClient, type WorkerPort } from './WorkerClient.ts';
import { WorkerDesk } from './WorkerDesk.ts';
import { Workshop } from './Workshop.ts';

/** For tests: the worker's own code in the same thread, over messages that are cloned as between page and worker. */
export function connectDesk(kernel: Kernel): WorkerPort {
  const listeners: ((event: MessageEvent) => void)[] = [];
  let open = true;
  const evaluator = new Evaluator(kernel, registry);
  const desk = new WorkerDesk(
    registry,
    () => Promise.resolve(evaluator),
    (message: FromWorker) => {
      const data = structuredClone(message);
      setImmediate(() => {
        if (open) for (const listener of listeners) listener(new MessageEvent('message', { data }));
      });
    },
  );
  return {
    postMessage: (message: ToWorker) => {
      const data = structuredClone(message);
      setImmediate(() => desk.receive(toWorkerSchema.parse(data)));
    },
    addEventListener: (type: string, listener: (event: MessageEvent) => void) => {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => {
      open = false;
      evaluator.dispose();
    },
  };
}

export async function testWorkshop(): Promise<Workshop> {
  const kernel = await Kernel.load();
  return new Workshop(new WorkerClient(() => connectDesk(kernel)));
}
