import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { has, inner, measure, measuresOf, Taker, THROUGH_WORDS, told } from './taking.ts';
import { behind, idFor, type Work } from './work.ts';

/** Hollows the body out: an even wall, or one wall and another floor. */
export function hollow(thing: BriefThing, work: Work): void {
  const { body, context } = work;
  const part = thing.parts.find(({ noun, absent }) => noun === 'shell' && !absent);
  const inside = body.round && body.bore === undefined ? measure(thing, ['diameter', 'radius'], /inside|bore/) : undefined;
  const closed = measure(thing, ['thickness'], /floor/);
  if (inside && closed) {
    const taker = new Taker(thing, body.made.id, context);
    const d = taker.length(inside, '', 'inner diameter', inside.value);
    const floor = taker.length(closed, '', 'floor', closed.value);
    const id = behind(work, { ...thing, id: `${thing.id}.bore`, outcome: undefined }, 'hole', {
      diameter: d.text,
      ...(part && has(part, /^open bottom$/) && { face: 'bottom' }),
      depth: `= ${body.made.id}.size_y - ${inner(floor)}`,
    });
    body.hollow = { wall: (body.own.max[0] - body.own.min[0] - d.value) / 2, floor: floor.value, open: ['top'] };
    body.bore = d.value;
    told(thing, /^(hollow|open|closed)$/, id);
    if (part) {
      part.outcome = { operation: id };
      told(part, /^(hollow|open .*)$/, id);
    }
    return;
  }
  const wallSaid = measure(thing, ['thickness', 'width', 'size'], /wall/);
  if ((!part || part.outcome) && !wallSaid) return;
  const shell = part && !part.outcome ? part : { ...thing, id: `${thing.id}.shell`, noun: 'shell', facts: [], parts: [] };
  const taker = new Taker(shell, idFor(work, shell), context);
  const fact = wallSaid ?? measure(shell, ['thickness', 'size'], /wall/) ?? measure(shell, ['thickness', 'size', 'width']);
  const floorFact = measure(shell, ['thickness'], /floor|base/) ?? measure(thing, ['thickness'], /floor/);
  const [x, y, z] = [0, 1, 2].map((k) => body.own.max[k]! - body.own.min[k]!) as [number, number, number];
  const wall = taker.length(fact, 'thickness', 'wall', Math.round(Math.max(0.4, Math.min(x, y, z) * 0.08) * 10) / 10);
  const floor = floorFact ? taker.length(floorFact, '', 'floor', wall.value) : wall;
  const said = [...shell.facts, ...thing.facts].filter(
    (other): other is FactOf<'adjective'> | FactOf<'position'> =>
      (other.kind === 'adjective' && /^open /.test(other.adjective)) ||
      (other.kind === 'position' && part !== undefined && shell.facts.includes(other)),
  );
  const words = said.map((other) => (other.kind === 'adjective' ? other.adjective : other.at)).join(' ');
  const open: string[] = [];
  for (const face of ['top', 'bottom', 'front', 'back'] as const) if (new RegExp(`\\b${face}\\b`).test(words)) open.push(face);
  if (/\bupward\b/.test(words)) open.push('top');
  if (/\bboth end\b/.test(words)) open.push(...(body.round ? ['top', 'bottom'] : ['left', 'right']));
  else if (/\bend\b/.test(words)) open.push(body.round ? 'top' : 'right');
  else if (/\bside\b/.test(words)) open.push('front');
  for (const other of said)
    other.outcome = { operation: taker.operation, ...(other.kind === 'adjective' && { param: 'open', value: open.join(' ') }) };
  if (open.length === 0 && (has(thing, /^open$/) || has(shell, /^open$/))) open.push('top');
  const lid = thing.parts.find(({ noun }) => /lid|cover|top/.test(noun));
  if (lid?.absent) {
    open.push('top');
    lid.outcome = { operation: taker.operation };
  }
  if (floorFact && (body.round || thing.op === 'box')) {
    const profile = body.round ? { circle: x - 2 * wall.value } : { rect: [x - 2 * wall.value, z - 2 * wall.value] };
    behind(work, shell, 'pocket', { profile, depth: y - floor.value });
    if (open.length === 0) open.push('top');
  } else behind(work, shell, 'shell', { thickness: wall.text, ...(open.length > 0 && { open: [...new Set(open)] }) });
  body.hollow = { wall: wall.value, floor: open.includes('bottom') ? 0 : floor.value, open };
  for (const other of [...measuresOf(shell)]) if (other.value === wall.value) other.outcome ??= { operation: taker.operation };
  told(shell, THROUGH_WORDS, taker.operation);
  told(shell, /^(hollow|open|thin|uniform|even|constant)$/, taker.operation);
  told(thing, /^(hollow|open)$/, taker.operation);
}
