import type { AnyOperation, Family } from '../plugin-aura/operations/define.ts';
import type { Param } from '../plugin-aura/operations/param.ts';
import type { Registry } from '../plugin-aura/operations/registry.ts';

/** The reference of the whole vocabulary as Markdown, derived from the declarations of the operations: docs/operations.md. */
export function referencePage(registry: Registry): string {
  const families = [...registry.families()];
  const contents = families.map(
    ([family, list]) => `- [${titleOf(family)}](#${family}): ${list.map(({ op }) => `[${op}](#${op})`).join(', ')}`,
  );
  return [
    '# The operations of a plan',
    '',
    'Made from the declarations of the operations by `npm run docs`; not edited by hand.',
    'Lengths are in mm, angles in degrees, weights of stones in carats. Any number may be an expression (`"= width / 2"`).',
    '"auto" means that the operation chooses from its context; "required" that a plan has to give it. Parameters in italics are seldom needed.',
    '',
    ...contents,
    '',
    ...families.flatMap(([family, list]) => [`## ${titleOf(family)}`, '', `<a id="${family}"></a>`, '', ...list.flatMap(operationSection)]),
  ].join('\n');
}

const titleOf = (family: Family): string => family[0]!.toUpperCase() + family.slice(1);

function operationSection(definition: AnyOperation): string[] {
  const { op, label, help, inputs, anchors, params, example } = definition;
  const rows = Object.entries(params).map(
    ([name, param]) =>
      `| ${param.advanced ? `*${name}*` : name} | ${cell(valuesOf(param))} | ${cell(defaultOf(param))} | ${cell(param.help)} |`,
  );
  return [
    `### ${op}`,
    '',
    `**${label}.** ${help}${/[.!?]$/.test(help) ? '' : '.'}${inputs ? ` Inputs: ${inputs.help}, consumed.` : ''}`,
    '',
    ...(rows.length ? ['| parameter | values | default | meaning |', '|---|---|---|---|', ...rows, ''] : []),
    ...(anchors
      ? [
          `Anchors: ${Object.entries(anchors)
            .map(([name, meaning]) => `\`${name}\` (${meaning})`)
            .join(', ')}.`,
          '',
        ]
      : []),
    '```json',
    JSON.stringify({
      op,
      params: example.params,
      ...(example.inputs ? { inputs: example.inputs } : {}),
      ...(example.material ? { material: example.material } : {}),
    }),
    '```',
    '',
  ];
}

/** A pipe would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

function valuesOf(param: Param): string {
  switch (param.kind) {
    case 'number':
      return `${param.integer ? 'whole number' : 'number'} ${param.min} to ${param.max}${param.unit ? ` ${param.unit}` : ''}`;
    case 'choice':
      return param.options.join(', ');
    case 'flag':
      return 'true, false';
    case 'text':
      return 'text';
    case 'vector':
      return `${param.size} numbers${param.unit ? ` in ${param.unit}` : ''}`;
    case 'ref':
      return `id of an earlier ${param.of === 'any' ? 'operation' : param.of}`;
    case 'value':
      return `\`${param.notation}\``;
  }
}

function defaultOf(param: Param): string {
  if (param.kind === 'ref') return param.optional ? 'none' : 'required';
  if (param.default === undefined) return 'none';
  return typeof param.default === 'string' ? param.default : JSON.stringify(param.default);
}
