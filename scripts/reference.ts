import type { AnyOperation, Vocabulary } from '../plugin-aura/operations/define.ts';
import type { Family } from '../plugin-aura/plan/declaration.ts';
import type { Param } from '../plugin-aura/plan/param.ts';

/** The reference of the whole vocabulary as Markdown, derived from the declarations of the operations: docs/operations.md. */
export function referencePage(registry: Vocabulary): string {
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
    ...WRITING,
    ...families.flatMap(([family, list]) => [`## ${titleOf(family)}`, '', `<a id="${family}"></a>`, '', ...list.flatMap(operationSection)]),
  ].join('\n');
}

/** What holds of every plan; a language model is told the same in fewer words (plugin-aura/generation/prompt/rules.ts). */
const WRITING: readonly string[] = [
  '## Writing a plan',
  '',
  '```json',
  '{"parameters":[{"name":"width","value":600}],',
  ' "operations":[{"id":"table","op":"create_table","params":{"width":"= width"},"material":"walnut"},',
  '  {"id":"vase","op":"create_vase","at":"table","material":"celadon"},',
  '  {"id":"book","op":"create_book","at":{"to":"table.top(0.8,0.3)","rotate":[0,20,0]},"material":"red leather"}]}',
  '```',
  '',
  '- **Order.** Operations run in order and refer to earlier ones by id. `inputs` are consumed; what nobody consumes is the result. What is empty is left out.',
  '- **Placement.** `"at": "table.top"` is short for `{"to": "table.top"}`, `"at": "table"` means its top, and `"at": [x, y, z]` (or `"to": [x, y, z]`) moves the part to a point from where it stands of itself, or puts its anchor `my` there. In full: the part is turned by `rotate` about its centre (with a `pivot` it is turned last, about that anchor or point), its anchor `my` is put on `to`, `offset` moves it, `embed` sinks it into the face that `to` names, and `touch` lets it fall along a direction until it meets the real surface. `my` defaults to the side that faces `to`; without `to` the part is turned and moved where it stands. Every operation takes `at`, combinations, features and arrays too.',
  '- **Without `at`** a part stands on y = 0, centred in X and Z. Sphere, ellipsoid, torus, revolve, sweep, pipe, a loft along a path, and whatever works on inputs keep their coordinates.',
  '- **Anchors** are those of the bounds after edges were treated (`center top bottom left right front back`, joined as in `top left front`, fractions of a face as in `front(0.7,0.9)` from its lower left) and the own ones of an operation. A consumed part keeps the anchors that it had.',
  '- **Profiles** lie with u, v = X, -Z on top, bottom and axis y; X, Y on front, back and axis z; -Z, Y on left, right and axis x; in a revolve u is the radius and v the height. First the shape, then `plus` and `minus` in its own coordinates, then `offset`, `mirror`, `rotate`, `at`, and `pair`, which sets the mirror image in u = 0 beside it.',
  '- **Edges.** `"round": 2` and `"chamfer": 2` (45°, the leg) treat all edges, `"round": {"top": 2}` those of one group.',
  '- **Materials** are plain words ("brushed brass", "#4a90d9 plastic") or ids of the list `materials`. What works on inputs keeps theirs unless it gives its own, which then wins; that of `paint` goes to the painted piece.',
  '',
];

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
