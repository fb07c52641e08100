import type { Editor, Operator } from '../../editor/api.ts';
import type { Designer } from '../scene/Designer.ts';
import { designMarkOf } from '../scene/designData.ts';
import { local } from './local.ts';
import type { OperationFocus } from './OperationFocus.ts';

export const MAKE_EDITABLE = {
  id: 'aura.make-editable',
  label: 'Make Editable',
  icon: 'boxes',
  help: 'Turns this part into the operations that it is made of; its numbers become parameters of the design.',
} as const;

/** Turns the operation that the panels show into what it is made of. */
export function makeEditableOperator(editor: Editor, designer: Designer, focus: OperationFocus): Operator {
  const shown = () => {
    const { design, operation } = focus;
    const plan = design && designMarkOf(design)?.plan;
    const op = plan?.operations.find(({ id }) => id === operation)?.op;
    if (!design || op === undefined || operation === null) return null;
    const composed = plan?.components?.some(({ name }) => name === op) || designer.workshop.known(op)?.composed === true;
    return composed ? { design, operation } : null;
  };
  return {
    ...MAKE_EDITABLE,
    label: local(MAKE_EDITABLE.label),
    help: local(MAKE_EDITABLE.help),
    poll: () => shown() !== null,
    async execute() {
      const target = shown();
      if (!target) return;
      try {
        await designer.makeEditable(target.design, target.operation);
      } catch (error) {
        editor.notices.error(error instanceof Error ? error.message : String(error));
      }
    },
  };
}
