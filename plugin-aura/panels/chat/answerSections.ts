import { createIcon, type Editor, writeCount } from '../../../editor/api.ts';
import type { Report } from '../../evaluation/reportSchema.ts';
import type { Answer, Metadata } from '../../generation/answer.ts';
import { PHASES } from '../../generation/answer.ts';
import type { MaterialSpecification } from '../../materials/specification.ts';
import type { Operation, Parameter, Plan, Requirement } from '../../plan/plan.ts';
import { element } from '../element.ts';
import { capital, duration, factList, operationLabel, shortNumber, shortValue } from '../facts.ts';
import { local } from '../local.ts';

/** One fold of a card: what it is called, what its closed head already says, and its content, made when it is opened. */
export interface Fold {
  id: 'plan' | 'materials' | 'metadata' | 'report' | 'phases';
  title: string;
  summary: string;
  /** True where its summary has to be read without being opened. */
  finding?: boolean;
  content(): HTMLElement;
}

/** What an answer tells, as the folds of a card. */
export function answerSections(editor: Editor, { plan, materials, metadata, report }: Answer): Fold[] {
  const missed = plan.intent.requirements.filter(({ met }) => met === false);
  const open = report.problems.length + missed.length;
  return [
    {
      id: 'plan',
      title: local('Plan'),
      summary: local(plan.operations.length === 1 ? '1 operation' : '{count} operations', { count: plan.operations.length }),
      content: () => planSection(plan),
    },
    {
      id: 'materials',
      title: local('Materials'),
      summary: [...new Set(materials.map(({ name }) => name))].join(', '),
      content: () => materialsSection(materials),
    },
    {
      id: 'metadata',
      title: local('Metadata'),
      summary: `${metadata.provider} · ${duration(metadata.processing_ms)}`,
      content: () => metadataSection(metadata),
    },
    {
      id: 'report',
      title: local('Report'),
      finding: open > 0,
      summary:
        open > 0
          ? local(open === 1 ? '1 finding' : '{count} findings', { count: open })
          : local(report.parts.length === 1 ? '1 part, checked' : '{count} parts, all checked', { count: report.parts.length }),
      content: () => reportSection(editor, report, missed),
    },
  ];
}

function planSection(plan: Plan): HTMLElement {
  const { intent } = plan;
  return element(
    'div',
    '',
    factList([
      [local('Kind'), capital(intent.design_type)],
      [local('Complexity'), capital(intent.complexity)],
      [local('Style'), intent.style.join(', ')],
      [local('Units'), plan.units],
    ]),
    intent.requirements.length > 0 && titled(local('Asked for'), element('ul', 'AuraList', ...intent.requirements.map(requirementRow))),
    intent.assumptions.length > 0 &&
      titled(local('Chosen for you'), element('ul', 'AuraList plain', ...intent.assumptions.map((text) => element('li', '', text)))),
    plan.parameters.length > 0 && titled(local('Parameters'), factList(plan.parameters.map(parameterFact))),
    titled(local('Operations'), element('ol', 'AuraOperations', ...plan.operations.map(operationRow))),
  );
}

function titled(title: string, content: HTMLElement): HTMLElement {
  return element('div', 'AuraGroup', element('h2', '', title), content);
}

function requirementRow({ about, value, unit, words, met }: Requirement): HTMLElement {
  const icon = met === false ? 'warning' : 'check';
  const row = element(
    'li',
    met === false ? 'unmet' : '',
    createIcon(icon),
    element('span', '', `${capital(about)}: ${shortValue(value)}${unit ? ` ${unit}` : ''}`),
  );
  row.title = local(met === false ? 'Not met. You said: “{words}”' : 'You said: “{words}”', { words });
  return row;
}

function parameterFact({ name, label, value, unit }: Parameter): readonly [string, string] {
  return [label ?? capital(name.replaceAll('_', ' ')), `${shortValue(value)} ${unit}`.trim()];
}

function operationRow({ id, op, name, params, inputs, at, material }: Operation): HTMLElement {
  const details = [
    ...Object.entries(params).map(([key, value]) => `${key} ${shortValue(value, 30)}`),
    at?.to && local('on {anchor}', { anchor: at.to }),
    inputs && inputs.length > 0 && local('from {inputs}', { inputs: inputs.join(', ') }),
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
  const shown = values.flatMap(([label, value, unit]) => (value === undefined ? [] : [`${local(label)} ${shortNumber(value, 3)}${unit}`]));
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
  const { tokens, cost_usd: cost, unpriced, attempts } = metadata;
  return element(
    'div',
    '',
    factList([
      [local('Design type'), capital(metadata.design_type)],
      [local('Complexity'), capital(metadata.complexity)],
      [local('Provider'), metadata.model ? `${metadata.provider}, ${metadata.model}` : metadata.provider],
      [local('Time'), duration(metadata.processing_ms)],
      [local('Tokens'), tokens && local('{input} in ({cached} cached), {output} out', tokens)],
      [
        local('Cost'),
        [cost !== undefined && `${shortNumber(cost, 4)} USD`, unpriced && local('price unknown')].filter(Boolean).join(' + ') || undefined,
      ],
      [local('Attempts'), attempts.length > 1 && attempts.map(({ provider, outcome }) => `${provider}: ${outcome}`).join('; ')],
      [local('Made'), new Date(metadata.generated_at).toLocaleString(document.documentElement.lang || undefined)],
      [local('Words not used'), metadata.unread && metadata.unread.length > 0 && metadata.unread.join(', ')],
    ]),
    metadata.warnings.length > 0 &&
      titled(local('Warnings'), element('ul', 'AuraList plain', ...metadata.warnings.map((text) => element('li', '', text)))),
    titled(
      local('Time by phase'),
      factList(
        PHASES.flatMap(({ id, label }) => {
          const ms = metadata.phases_ms[id];
          return ms === undefined ? [] : [[local(label), duration(ms)] as const];
        }),
      ),
    ),
  );
}

function reportSection(editor: Editor, report: Report, missed: readonly Requirement[]): HTMLElement {
  const { min, max } = report.bounds;
  const size = [0, 1, 2].map((axis) => editor.units.format((max[axis] ?? 0) - (min[axis] ?? 0), 2)).join(' × ');
  return element(
    'div',
    '',
    factList([
      [local('Size'), size],
      [local('Built at'), local('{quality} quality', { quality: local(report.quality) })],
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
    report.problems.length + missed.length > 0 &&
      titled(
        local('Found by the checks'),
        element(
          'ul',
          'AuraList',
          ...missed.map(requirementRow),
          ...report.problems.map(({ message, severity }) =>
            element('li', severity === 'error' ? 'unmet' : '', createIcon('warning'), element('span', '', message)),
          ),
        ),
      ),
    report.mended.length > 0 &&
      titled(local('Mended'), element('ul', 'AuraList plain', ...report.mended.map((text) => element('li', '', text)))),
    titled(local('Parts'), partsTable(report)),
  );
}

function partsTable(report: Report): HTMLElement {
  const body = element('tbody', '', ...report.parts.map(partRow));
  const head = element(
    'thead',
    '',
    element('tr', '', ...['Part', 'Volume', 'Triangles', 'Closed'].map((text) => element('th', '', local(text)))),
  );
  return element('table', 'AuraTable', head, body);
}

function partRow({ name, copies, volume_mm3: volume, triangles, watertight, material }: Report['parts'][number]): HTMLElement {
  const row = element(
    'tr',
    '',
    element('td', '', copies > 1 ? `${name} × ${copies}` : name),
    element('td', 'number', `${shortNumber(volume, 1)} mm³`),
    element('td', 'number', writeCount(triangles)),
    element('td', watertight ? 'good' : 'bad', local(watertight ? 'yes' : 'no')),
  );
  row.title = material;
  return row;
}
