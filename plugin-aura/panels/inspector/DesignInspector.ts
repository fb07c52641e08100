import type { Object3D } from 'three';
import { createIcon, Disposables, type Editor, type PanelInstance, sentenceOf, UIButton, UISection } from '../../../editor/api.ts';
import type { Vocabulary } from '../../operations/facts.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Designer } from '../../scene/Designer.ts';
import { designMarkOf } from '../../scene/designData.ts';
import type { BuiltPlan } from '../../scene/Workshop.ts';
import { element, withTestId } from '../element.ts';
import { operationLabel } from '../facts.ts';
import { local } from '../local.ts';
import { MAKE_EDITABLE } from '../makeEditable.ts';
import type { OperationFocus } from '../OperationFocus.ts';
import { roleIcon } from '../roleIcons.ts';
import { emptyInspector, FieldRow } from './FieldRow.ts';
import { designFields, type Field, operationFields } from './fields.ts';
import { ValueHand } from './ValueHand.ts';

type Values = BuiltPlan['values'];
const NO_VOCABULARY: Vocabulary = new Map();

/** What the inspector is showing: rows are made anew when this changes, and else only follow the values. */
interface Shown {
  shape: string;
  rows: { row: FieldRow; key: string }[];
}

/** Parameters of the design, then those of the operation that is pointed at, as its declaration tells them. */
export class DesignInspector implements PanelInstance {
  readonly dom = withTestId(element('div', 'AuraInspector'), 'aura-inspector');
  readonly #editor: Editor;
  readonly #designer: Designer;
  readonly #focus: OperationFocus;
  readonly #hand: ValueHand;
  readonly #disposables = new Disposables();
  readonly #fault = withTestId(element('p', 'AuraFault'), 'aura-inspector-fault');
  readonly #open = new Map<string, boolean>();
  #vocabulary: Vocabulary = NO_VOCABULARY;
  #values: Values = {};
  #shown: Shown = { shape: '', rows: [] };
  /** Stands where there is no design. */
  readonly #none = emptyInspector(local('Select a design or one of its parts to change its parameters.'));
  #frame = 0;
  #asked = 0;

  constructor(editor: Editor, designer: Designer, focus: OperationFocus) {
    this.#editor = editor;
    this.#designer = designer;
    this.#focus = focus;
    this.#fault.setAttribute('role', 'alert');
    this.#fault.hidden = true;
    this.#hand = new ValueHand(editor, designer, {
      shown: (plan, values) => this.#follow(plan, values),
      refused: (sentence) => this.#refuse(sentence),
      settled: () => this.#schedule(),
    });
    const { signals } = editor;
    this.#disposables.add(focus.changed.add(() => this.#schedule()));
    for (const signal of [signals.objectChanged, signals.historyChanged, signals.unitsChanged])
      this.#disposables.add(signal.add(() => this.#schedule()));
    this.#schedule();
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#asked++;
    this.#hand.dispose();
    this.#disposables.dispose();
    this.dom.remove();
  }

  #schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => void this.#refresh());
  }

  async #refresh(): Promise<void> {
    this.#frame = 0;
    if (this.#hand.busy) return;
    const { design } = this.#focus;
    const asked = ++this.#asked;
    if (design) {
      try {
        const [vocabulary, values] = await Promise.all([
          this.#designer.workshop.vocabulary(designMarkOf(design)?.plan),
          this.#designer.valuesOf(design),
        ]);
        if (asked !== this.#asked) return;
        this.#vocabulary = vocabulary;
        this.#values = values;
      } catch (error) {
        if (asked === this.#asked) this.#refuse(sentenceOf(error));
      }
    }
    if (asked === this.#asked) this.#draw();
  }

  #draw(): void {
    const { design } = this.#focus;
    const plan = design && designMarkOf(design)?.plan;
    if (!design || !plan) {
      this.#shown = { shape: '', rows: [] };
      this.#refuse(null);
      if (this.#none.parentNode !== this.dom) this.dom.replaceChildren(this.#none);
      return;
    }
    const groups = this.#groupsOf(plan, this.#values);
    const operation = plan.operations.find(({ id }) => id === this.#focus.operation);
    const shape = JSON.stringify([
      design.uuid,
      operation?.id,
      operation?.name ?? design.name,
      this.#editor.units.unit,
      groups.map(({ fields }) => fields.map(shapeOf)),
    ]);
    if (shape === this.#shown.shape) this.#showValues(groups.flatMap(({ fields }) => fields));
    else this.#build(design, plan, groups, shape);
  }

  /** The fields of the design, and those of the operation: plain ones, then those for experts. */
  #groupsOf(plan: Plan, values: Values): { id: string; title: string; fields: Field[] }[] {
    const groups = [{ id: 'design', title: local('Design'), fields: designFields(plan, this.#vocabulary, values) }];
    const operation = plan.operations.find(({ id }) => id === this.#focus.operation);
    const facts = operation && this.#vocabulary.get(operation.op);
    if (operation && facts) {
      const fields = operationFields(plan, operation, facts, values[operation.id] ?? {});
      groups.push({ id: 'operation', title: local(facts.label), fields: fields.filter(({ advanced }) => !advanced) });
      groups.push({ id: 'more', title: local('More'), fields: fields.filter(({ advanced }) => advanced) });
    }
    return groups.filter(({ fields }) => fields.length > 0);
  }

  #build(design: Object3D, plan: Plan, groups: { id: string; title: string; fields: Field[] }[], shape: string): void {
    const rows: Shown['rows'] = [];
    const sections = groups.map(({ id, title, fields }) => {
      const section = new UISection(title, this.#open.get(id) ?? id !== 'more').onToggle((open) => this.#open.set(id, open));
      let owner: string | undefined;
      for (const field of fields) {
        if (field.owner !== owner) section.add(element('h2', 'AuraOwner', field.owner ?? ''));
        owner = field.owner;
        const row = this.#row(design, field);
        rows.push({ row, key: keyOf(field, id) });
        section.add(row.dom);
      }
      section.dom.dataset.testid = `aura-section-${id}`;
      return section.dom;
    });
    this.#shown = { shape, rows };
    const none = rows.length === 0 ? [emptyInspector(local('This operation has no parameters: point at one that it is made of.'))] : [];
    this.#refuse(null);
    this.dom.replaceChildren(this.#head(design, plan), this.#fault, ...sections, ...none);
  }

  #head(design: Object3D, plan: Plan): HTMLElement {
    const operation = plan.operations.find(({ id }) => id === this.#focus.operation);
    const facts = operation && this.#vocabulary.get(operation.op);
    const title = operation ? (operation.name ?? facts?.label ?? operationLabel(operation.op)) : design.name;
    const help = operation ? (facts?.help ?? '') : local('What the whole design hangs on. Select an operation to see its own.');
    return element(
      'header',
      'AuraInspectorHead',
      createIcon(operation ? roleIcon(operation.op, facts?.produces) : 'sparkles'),
      element('div', '', element('h2', '', title), element('p', '', help)),
      ...(facts?.composed ? [this.#opener()] : []),
    );
  }

  /** Shown where the operation is a component: turns it into what it is made of. */
  #opener(): HTMLElement {
    const { label, icon, help } = MAKE_EDITABLE;
    const button = new UIButton(local(label), icon)
      .setTooltip(local(help))
      .onClick(() => void this.#editor.operators.run(MAKE_EDITABLE.id));
    return withTestId(button.dom, 'aura-make-editable');
  }

  #row(design: Object3D, field: Field): FieldRow {
    return new FieldRow(this.#editor, field, {
      begin: () => this.#hand.begin(design, field),
      move: (value) => this.#hand.move(value),
      end: () => this.#hand.end(),
      set: (value) => this.#hand.set(design, field, value),
    });
  }

  /** While a value moves, the rows that hang on it move along. */
  #follow(plan: Plan, values: Values): void {
    this.#showValues(this.#groupsOf(plan, values).flatMap(({ fields }) => fields));
  }

  #showValues(fields: readonly Field[]): void {
    fields.forEach((field, index) => {
      const entry = this.#shown.rows[index];
      if (entry?.key.endsWith(`/${field.name}`)) entry.row.show(field);
    });
  }

  #refuse(sentence: string | null): void {
    this.#fault.textContent = sentence ?? '';
    this.#fault.hidden = sentence === null;
  }
}

const keyOf = (field: Field, group: string) => `${group}/${field.name}`;

/** What a row's form depends on; its value is not part of it. */
function shapeOf(field: Field): unknown {
  const { name, label, control, source, expression, target } = field;
  return [
    name,
    label,
    control,
    source,
    expression,
    target,
    'range' in field ? [field.range.hard, field.range.step] : '',
    control === 'choice' ? field.options : '',
  ];
}
