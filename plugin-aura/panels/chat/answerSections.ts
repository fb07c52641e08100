import { createIcon, type Editor } from '../../../editor/api.ts';
import type { Report } from '../../evaluation/reportSchema.ts';
import type { Answer, Metadata } from '../../generation/answer.ts';
import { PHASES } from '../../generation/answer.ts';
import type { MaterialSpecification } from '../../materials/specification.ts';
import type { Operation, Parameter, Plan, Requirement } from '../../plan/plan.ts';
import { element } from '../element.ts';
import { capital, duration, factList, operationLabel, shortNumber, shortValue } from '../facts.ts';

/** One fold of a card: what it is called, what its closed head already says, and its content, made when it is opened. */
export interface AnswerSection {
  id: 'plan' | 'materials' | 'metadata' | 'report';
  title: string;
  summary: string;
  content(): HTMLElement;
}

/** What an answer tells, as the folds of a card. */
export function answerSections(editor: Editor, { plan, materials, metadata, report }: Answer): AnswerSection[] {
  const open = report.problems.length + plan.intent.requirements.filter(({ met }) => met === false).length;
  return [
    { id: 'plan', title: 'Plan', summary: count(plan.operations.length, 'operation'), content: () => planSection(plan) },
    {
      id: 'materials',
      title: 'Materials',
      summary: materials.map(({ name }) => name).join(', '),
      content: () => materialsSection(materials),
    },
    {
      id: 'metadata',
      title: 'Metadata',
      summary: `${metadata.provider} · ${duration(metadata.processing_ms)}`,
      content: () => metadataSection(metadata),
    },
    {
      id: 'report',
      title: 'Report',
      summary: open > 0 ? count(open, 'finding') : `${count(report.parts.length, 'part')}, all checked`,
      content: () => reportSection(editor, report),
    },
  ];
}

export const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

function planSection(plan: Plan): HTMLElement {
  const { intent } = plan;
  return element(
    'div',
    '',
    factList([
      ['Kind', capital(intent.design_type)],
      ['Complexity', capital(intent.complexity)],
      ['Style', intent.style.join(', ')],
      ['Units', plan.units],
    ]),
    intent.requirements.length > 0 && titled('Asked for', element('ul', 'AuraList', ...intent.requirements.map(requirementRow))),
    intent.assumptions.length > 0 &&
      titled('Chosen for you', element('ul', 'AuraList plain', ...intent.assumptions.map((text) => element('li', '', text)))),
    plan.parameters.length > 0 && titled('Parameters', factList(plan.parameters.map(parameterFact))),
    titled('Operations', element('ol', 'AuraOperations', ...plan.operations.map(operationRow))),
  );
}

function titled(title: string, content: HTMLElement): HTMLElement {
  return element('div', 'AuraGroup', element('h4', '', title), content);
}

function requirementRow({ about, value, unit, words, met }: Requirement): HTMLElement {
  const icon = met === false ? 'warning' : 'check';
  const row = element(
    'li',
    met === false ? 'unmet' : '',
    createIcon(icon),
    element('span', '', `${capital(about)}: ${shortValue(value)}${unit ? ` ${unit}` : ''}`),
  );
  row.title = met === false ? `Not met. You said: “${words}”` : `You said: “${words}”`;
  return row;
}

function parameterFact({ name, label, value, unit }: Parameter): readonly [string, string] {
  return [label ?? capital(name.replaceAll('_', ' ')), `${shortValue(value)} ${unit}`.trim()];
}

function operationRow({ id, op, name, params, inputs, at, material }: Operation): HTMLElement {
  const details = [
    ...Object.entries(params).map(([key, value]) => `${key} ${shortValue(value, 30)}`),
    at?.to && `on ${at.to}`,
    inputs && inputs.length > 0 && `from ${inputs.join(', ')}`,
    material,
  ].filter((text): text is string => typeof text === 'string' && text !== '');
  const row = element(
    'li',
    '',
    element('div', 'name', name ?? operationLabel(op), element('code', '', op)),
    element('div', 'details', details.join(' · ')),
  );
  row.title = `${id}: ${op}`;
  return row;
}

function materialsSection(materials: readonly MaterialSpecification[]): HTMLElement {
  return element('div', 'AuraMaterials', ...materials.map(materialRow));
}

function materialRow(material: MaterialSpecification): HTMLElement {
  const swatch = element('span', 'swatch');
  swatch.style.background = material.color;
  const values: readonly (readonly [string, number | undefined, string])[] = [
    ['metalness', material.metalness, ''],
    ['roughness', material.roughness, ''],
    ['IOR', material.ior, ''],
    ['transmission', material.transmission, ''],
    ['dispersion', numberOf(material.dispersion), ''],
    ['density', material.density, ' g/cm³'],
  ];
  const shown = values.flatMap(([label, value, unit]) => (value === undefined ? [] : [`${label} ${shortNumber(value, 3)}${unit}`]));
  return element(
    'div',
    'material',
    swatch,
    element(
      'div',
      '',
      element('div', 'name', material.name, element('code', '', material.color)),
      element('div', 'details', `${material.category}, ${material.role} · ${shown.join(' · ')}`),
    ),
  );
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);

function metadataSection(metadata: Metadata): HTMLElement {
  const { tokens, cost_usd: cost, attempts } = metadata;
  return element(
    'div',
    '',
    factList([
      ['Design type', capital(metadata.design_type)],
      ['Complexity', capital(metadata.complexity)],
      ['Provider', metadata.model ? `${metadata.provider}, ${metadata.model}` : metadata.provider],
      ['Time', duration(metadata.processing_ms)],
      ['Tokens', tokens && `${tokens.input} in (${tokens.cached} cached), ${tokens.output} out`],
      ['Cost', cost !== undefined && `${shortNumber(cost, 4)} USD`],
      ['Attempts', attempts.length > 1 && attempts.map(({ provider, outcome }) => `${provider}: ${outcome}`).join('; ')],
      ['Made', new Date(metadata.generated_at).toLocaleString()],
      ['Words not used', metadata.unread && metadata.unread.length > 0 && metadata.unread.join(', ')],
    ]),
    metadata.warnings.length > 0 &&
      titled('Warnings', element('ul', 'AuraList plain', ...metadata.warnings.map((text) => element('li', '', text)))),
    titled(
      'Time by phase',
      factList(
        PHASES.flatMap(({ id, label }) => {
          const ms = metadata.phases_ms[id];
          return ms === undefined ? [] : [[label, duration(ms)] as const];
        }),
      ),
    ),
  );
}

function reportSection(editor: Editor, report: Report): HTMLElement {
  const { min, max } = report.bounds;
  const size = [0, 1, 2].map((axis) => editor.units.format((max[axis] ?? 0) - (min[axis] ?? 0), 2)).join(' × ');
  return element(
    'div',
    '',
    factList([
      ['Size', size],
      ['Built at', `${report.quality} quality`],
      ...report.gems.map(
        (gem) =>
          [
            capital(gem.cut),
            `${gem.material}, ${shortNumber(gem.carat)} ct, ${shortNumber(gem.length)} × ${shortNumber(gem.width)} × ${shortNumber(gem.depth)} mm`,
          ] as const,
      ),
      ...report.metals.map(
        (metal) => [metal.material, `${shortNumber(metal.weight_g)} g, ${shortNumber(metal.volume_mm3, 1)} mm³`] as const,
      ),
    ]),
    report.problems.length > 0 &&
      titled(
        'Found by the checks',
        element(
          'ul',
          'AuraList',
          ...report.problems.map(({ message, severity }) =>
            element('li', severity === 'error' ? 'unmet' : '', createIcon('warning'), element('span', '', message)),
          ),
        ),
      ),
    report.mended.length > 0 && titled('Mended', element('ul', 'AuraList plain', ...report.mended.map((text) => element('li', '', text)))),
    titled('Parts', partsTable(report)),
  );
}

function partsTable(report: Report): HTMLElement {
  const body = element('tbody', '', ...report.parts.map(partRow));
  const head = element('thead', '', element('tr', '', ...['Part', 'Volume', 'Triangles', 'Closed'].map((text) => element('th', '', text))));
  return element('table', 'AuraTable', head, body);
}

function partRow({ name, copies, volume_mm3: volume, triangles, watertight, material }: Report['parts'][number]): HTMLElement {
  const row = element(
    'tr',
    '',
    element('td', '', copies > 1 ? `${name} × ${copies}` : name),
    element('td', 'number', `${shortNumber(volume, 1)} mm³`),
    element('td', 'number', triangles.toLocaleString('en')),
    element('td', watertight ? 'good' : 'bad', watertight ? 'yes' : 'no'),
  );
  row.title = material;
  return row;
}
