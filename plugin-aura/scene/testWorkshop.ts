import { Config, createEditor, type Editor } from '../../editor/api.ts';
import { Evaluator } from '../evaluation/evaluate.ts';
import type { Metadata } from '../generation/answer.ts';
import { GeometryClient, type GeometryPort } from '../generation/geometry/GeometryClient.ts';
import { GeometryDesk } from '../generation/geometry/GeometryDesk.ts';
import { type FromWorker, type ToWorker, toWorkerSchema } from '../generation/geometry/messages.ts';
import { Kernel } from '../kernel/kernel.ts';
import { library } from '../library/index.ts';
import { registry } from '../operations/index.ts';
import { AddDesignCommand } from './AddDesignCommand.ts';
import { Designer } from './Designer.ts';
import { EditDesignCommand } from './EditDesignCommand.ts';
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

/** For tests: what is known of a plan that nobody was asked for. */
export const metadata: Metadata = {
  design_type: 'product',
  complexity: 'simple',
  provider: 'patterns',
  processing_ms: 1,
  phases_ms: {},
  attempts: [],
  warnings: [],
  generated_at: '2026-01-01T00:00:00.000Z',
};

/** For tests: an editor that keeps nothing, with its designer. */
export function testStudio(workshop: Workshop): { editor: Editor; designer: Designer } {
  const editor = createEditor({ config: new Config(null), blobStore: null });
  editor.commands.register('AddDesignCommand', AddDesignCommand);
  editor.commands.register('EditDesignCommand', EditDesignCommand);
  const designer = new Designer(editor, workshop);
  designer.start();
  return { editor, designer };
}
