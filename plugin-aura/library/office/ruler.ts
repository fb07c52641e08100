import type { BodyOperation } from '../../plan/plan.ts';
import { box, row } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Blank before the zero and after the last mark. */
const END = 6;
const NUMBERS = Array.from({ length: 50 }, (_, k) => k + 1);

/** A ruler of true millimetres, lying: 300 mm and its blank ends, 32 mm wide. Its marks stay millimetres, however long it is. */
export const ruler = thing({
  op: 'create_ruler',
  family: 'office',
  label: 'Ruler',
  help: 'Straight ruler with a bevelled edge, marks at every millimetre and numbers at every centimetre',
  params: {
    length: mm(300, 'Length', 'That it measures', { min: 50, max: 500, step: 10 }),
    width: mm(32, 'Width', 'From edge to edge', { min: 16, max: 80 }),
    thickness: mm(2.6, 'Thickness', 'Of the strip', { min: 1, max: 10 }),
  },
  let: { n: '= floor(length)', zero: '= -length / 2', edge: '= width / 2', top: '= thickness' },
  materials: { strip: 'beech', mark: 'black paint' },
  called: { strip: 'Ruler' },
  operations: [
    {
      id: 'strip',
      op: 'extrude',
      params: {
        profile: {
          // Seen along X: u runs away from the viewer, whose edge is bevelled.
          points: [
            ['= -edge', 0],
            ['= edge', 0],
            ['= edge', '= thickness'],
            ['= -edge + width * 0.3', '= thickness'],
            ['= -edge', '= thickness * 0.4'],
          ],
        },
        height: `= length + ${2 * END}`,
        axis: 'x',
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
      role: 'strip',
    },
    ...(
      [
        ['millimetre', 1, 0.16, 0.25],
        ['half', 5, 0.22, 0.3],
        ['centimetre', 10, 0.29, 0.35],
      ] as const
    ).flatMap(([id, pitch, long, thick]): BodyOperation[] => [
      box(id, [thick, 0.3, `= width * ${long}`], ['= zero', `= thickness * (0.4 + ${long}) - 0.12`, `= edge - width * ${long / 2}`], {
        rotate: ['= atan(thickness * 0.6 / (width * 0.3))', 0, 0],
        role: 'mark',
      }),
      row(`${id}s`, [id], `= floor(n / ${pitch}) + 1`, [pitch, 0, 0], { centered: false, role: 'mark', name: 'Marks' }),
    ]),
    ...NUMBERS.map(
      (k): BodyOperation => ({
        id: `number_${k}`,
        op: 'text',
        params: { text: String(k), size: '= min(width * 0.16, 6)', depth: 0.3 },
        at: { my: 'center', offset: [`= zero + ${10 * k}`, '= thickness + 0.1', '= edge - width * 0.44'], rotate: [-90, 0, 0] },
        role: 'mark',
        name: 'Number',
        when: `= length >= ${10 * k}`,
      }),
    ),
  ],
  spoken: {
    names: ['ruler', 'school ruler', 'wooden ruler', 'straightedge'],
    variants: [
      { names: ['steel ruler', 'metal ruler'], params: { thickness: 1, width: 26 }, materials: { main: 'brushed steel' } },
      { names: ['plastic ruler', 'transparent ruler'], params: { thickness: 2.4 }, materials: { main: 'acrylic' } },
    ],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'], thickness: ['thick'] },
    parts: { mark: { names: ['line', 'number', 'scale', 'graduation'], material: 'mark' } },
  },
});
