import type { Placement } from '../../plan/plan.ts';
import type { MetalPiece } from './casting.ts';
import { addFlower } from './flowers.ts';
import { addHead } from './heads.ts';
import { addInfinity } from './infinity.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, type Said, said, stoneOf, type Trace } from './said.ts';
import { addStone } from './stonePlan.ts';

/**
 * Forms of pendants, brooches and charms that are put together from several pieces and not cut from one plate: a tree in a ring, a
 * compass, winged insects, a cameo. Each looks forward (+Z) and gives its metal, the piece that a bail or a pin is joined to, and the
 * stones that it took.
 */
export interface Showpiece {
  pieces: MetalPiece[];
  frame: string;
  stones: string[];
  /** Stones of the piece are part of the form: none is set on it besides. */
  took: boolean;
  /** What lies on it and is no metal. */
  loose?: readonly string[];
}

interface Of {
  jewel: JewelSaid;
  draft: JewelDraft;
  metals: Metals;
  /** Across, as an expression without its sign, and in mm. */
  size: string;
  across: number;
  /** A second size, where one was said. */
  second: Said<number> | undefined;
}

type Maker = (of: Of) => Showpiece;

/** Puts a share of the size as an expression. */
const of = (size: string, share: number): string => `= ${share} * (${size})`;

/** Everything in the tree below a part counts as read where the form has it by itself. */
function markAll(jewel: JewelSaid, pattern: RegExp, operation: string): void {
  const take = (thing: JewelSaid['thing']): void => {
    const traces: Trace[] = [thing, ...thing.facts, ...(thing.counted ? [thing.counted] : [])];
    mark({ traces }, { operation });
    for (const part of thing.parts) take(part);
  };
  for (const part of jewel.thing.parts) if (pattern.test(part.noun) || pattern.test(part.words)) take(part);
}

/** A tree in a ring: its crown and its roots run out into the frame. */
const makeTree: Maker = ({ jewel, draft, metals, size, across }) => {
  const material = metals.of('disc');
  const frame = draft.add({
    id: 'frame',
    op: 'torus',
    name: 'Frame',
    params: { diameter: of(size, 0.92), tube_diameter: of(size, 0.08), axis: 'z' },
    at: { my: 'center', to: 'origin' },
    material,
  });
  const pieces: MetalPiece[] = [{ id: frame, material }];
  const limb = (id: string, name: string, points: readonly (readonly [number, number])[], thick: number): void => {
    const spline = points.map(([x, y]) => [of(size, tidy(x)), of(size, tidy(y)), 0]);
    pieces.push({
      id: draft.add({ id, op: 'pipe', name, params: { diameter: `= max(0.9, ${thick} * (${size}))`, path: { spline } }, material }),
      material,
    });
  };
  const out = (degrees: number, reach: number): readonly [number, number] => [
    reach * Math.sin((degrees * Math.PI) / 180),
    reach * Math.cos((degrees * Math.PI) / 180),
  ];
  [-75, -50, -25, 0, 25, 50, 75].forEach((degrees, i) => {
    const start = (i - 3) * 0.008;
    limb(`branch_${i + 1}`, 'Branch', [[start, -0.26], [1.6 * start, -0.02], out(0.8 * degrees, 0.24), out(degrees, 0.455)], 0.045);
  });
  [130, 155, 180, 205, 230].forEach((degrees, i) => {
    limb(`root_${i + 1}`, 'Root', [[(2 - i) * 0.008, -0.16], [(2 - i) * 0.02, -0.28], out(degrees, 0.45)], 0.045);
  });
  const leaves = [-88, -62, -38, -13, 13, 38, 62, 88];
  leaves.forEach((degrees, i) => {
    const [x, y] = out(degrees, i % 2 === 0 ? 0.33 : 0.37);
    pieces.push({
      id: draft.add({
        id: `leaf_${i + 1}`,
        op: 'ellipsoid',
        name: 'Leaf',
        params: { size: [of(size, 0.14), of(size, 0.075), `= max(0.9, 0.045 * (${size}))`] },
        at: { my: 'center', to: 'origin', offset: [of(size, tidy(x)), of(size, tidy(y)), 0], rotate: [0, 0, 90 - degrees] },
        material,
      }),
      material,
    });
  });
  markAll(jewel, /tree|branch|root|leaf|leaves|frame|trunk/, frame);
  mark({ traces: partOf(jewel, 'border').named }, { operation: frame });
  draft.relate('Tree', 'its branches and roots run into the frame');
  void across;
  return { pieces, frame, stones: [], took: false };
};

/** A compass: a rimmed disc with the four letters, and a needle that turns on its pin. */
const makeCompass: Maker = ({ jewel, draft, metals, size }) => {
  const material = metals.of('disc');
  const plate = draft.add({
    id: 'disc',
    op: 'cylinder',
    name: 'Disc',
    params: { diameter: `= ${size}`, height: 1.6, axis: 'z' },
    material,
  });
  const add = (id: string, op: string, name: string, params: Record<string, unknown>, at: Placement): MetalPiece => ({
    id: draft.add({ id, op, name, params, at, material }),
    material,
  });
  const front = `${plate}.front`;
  const pieces: MetalPiece[] = [
    { id: plate, material },
    add(
      'rim',
      'torus',
      'Rim',
      { diameter: of(size, 0.95), tube_diameter: 1.8, axis: 'z' },
      { my: 'center', to: front, offset: [0, 0, 0.1] },
    ),
    add('hub', 'cylinder', 'Pin', { diameter: of(size, 0.06), height: 1.5, axis: 'z' }, { my: 'back', to: front, offset: [0, 0, -0.3] }),
    ...(['N', 'E', 'S', 'W'] as const).map((letter, i) => {
      const angle = (i * Math.PI) / 2;
      return add(
        `letter_${letter.toLowerCase()}`,
        'text',
        `Letter ${letter}`,
        { text: letter, size: of(size, 0.17), depth: 0.8, font: 'sans' },
        { my: 'back', to: front, offset: [of(size, tidy(0.33 * Math.sin(angle))), of(size, tidy(0.33 * Math.cos(angle))), -0.3] },
      );
    }),
  ];
  const needle = (half: 'north' | 'south', colour: string, sign: number): string =>
    draft.add({
      id: half,
      op: 'extrude',
      name: `Needle, ${half}`,
      params: {
        profile: {
          points: [
            [of(size, -0.045), 0],
            [of(size, 0.045), 0],
            [0, of(size, sign * 0.24)],
          ],
        },
        height: 0.6,
        axis: 'z',
      },
      at: { my: sign > 0 ? 'bottom back' : 'top back', to: front, offset: [0, 0, 1.1] },
      material: draft.material(`${half}_needle`, { preset: colour }),
    });
  const north = needle('north', 'red enamel', 1);
  needle('south', 'stainless steel', -1);
  mark({ traces: partOf(jewel, 'engraving').named }, { operation: plate });
  mark(partOf(jewel, 'engraving').text, { operation: plate });
  markAll(jewel, /needle|arrow|pointer|north|\bn e s\b|^[nesw]( [nesw])*$|letter|dial/, north);
  draft.relate('Needle', 'on its pin over the letters N, E, S and W');
  return { pieces, frame: plate, stones: [], took: false };
};

interface Wing {
  x: number;
  y: number;
  long: number;
  wide: number;
  turn: number;
}
interface Insect {
  wings: readonly Wing[];
  body: { wide: number; long: number; y: number };
  tail?: readonly (readonly [number, number])[];
  head: { y: number; size: number };
  feelers: boolean;
  stripes: boolean;
}

const INSECTS: Readonly<Record<string, Insect>> = {
  dragonfly: {
    wings: [
      { x: 0.27, y: 0.06, long: 0.47, wide: 0.115, turn: 10 },
      { x: 0.25, y: -0.05, long: 0.43, wide: 0.125, turn: -12 },
    ],
    body: { wide: 0.12, long: 0.21, y: 0 },
    tail: [
      [0, -0.06],
      [0.01, -0.25],
      [0.03, -0.5],
    ],
    head: { y: 0.13, size: 0.11 },
    feelers: false,
    stripes: false,
  },
  butterfly: {
    wings: [
      { x: 0.23, y: 0.14, long: 0.46, wide: 0.34, turn: 32 },
      { x: 0.165, y: -0.13, long: 0.36, wide: 0.27, turn: -38 },
    ],
    body: { wide: 0.09, long: 0.46, y: 0 },
    head: { y: 0.24, size: 0.1 },
    feelers: true,
    stripes: false,
  },
  bee: {
    wings: [
      { x: 0.28, y: 0.13, long: 0.46, wide: 0.2, turn: 24 },
      { x: 0.22, y: 0, long: 0.34, wide: 0.16, turn: -14 },
    ],
    body: { wide: 0.25, long: 0.52, y: -0.1 },
    head: { y: 0.2, size: 0.19 },
    feelers: true,
    stripes: true,
  },
};

/** A winged insect seen from above, its head up: wings of metal, filled with enamel where a colour was said of them. */
const makeInsect =
  (insect: Insect, name: string): Maker =>
  ({ jewel, draft, metals, size, across }) => {
    const metal = metals.of(partOf(jewel, 'body').material ? 'body' : 'disc');
    const pieces: MetalPiece[] = [];
    const put = (id: string, op: string, title: string, params: Record<string, unknown>, at?: Placement): string => {
      const made = draft.add({ id, op, name: title, params, ...(at && { at }), material: metal });
      pieces.push({ id: made, material: metal });
      return made;
    };
    const deep = `= max(2.2, 0.1 * (${size}))`;
    const { body, head } = insect;
    const trunk = put(
      'body',
      'ellipsoid',
      'Body',
      { size: [of(size, body.wide), of(size, body.long), deep] },
      { my: 'center', to: 'origin', offset: [0, of(size, body.y), 0] },
    );
    const top = put(
      'head',
      'sphere',
      'Head',
      { diameter: of(size, head.size) },
      { my: 'center', to: 'origin', offset: [0, of(size, head.y), 0] },
    );
    if (insect.tail)
      put('tail', 'pipe', 'Tail', {
        diameter: `= max(1.2, 0.05 * (${size}))`,
        path: { spline: insect.tail.map(([x, y]) => [of(size, x), of(size, y), 0]) },
      });
    if (insect.feelers)
      for (const side of [-1, 1])
        put(side < 0 ? 'feeler_left' : 'feeler_right', 'pipe', 'Feeler', {
          diameter: `= max(0.9, 0.03 * (${size}))`,
          path: {
            spline: [
              [of(size, side * 0.01), of(size, head.y), 0],
              [of(size, side * 0.07), of(size, head.y + 0.11), 0],
              [of(size, side * 0.13), of(size, head.y + 0.2), 0],
            ],
          },
        });
    const wing = partOf(jewel, 'wing');
    const filled = wing.colour !== undefined || wing.material !== undefined;
    const filling = filled
      ? draft.material('wing', { preset: wing.material?.value ?? 'enamel', ...(wing.colour && { color: wing.colour.value }) })
      : undefined;
    const sides = [-1, 1] as const;
    insect.wings.forEach(({ x, y, long, wide, turn }, k) => {
      for (const side of sides) {
        const at = (z: number): Placement => ({
          my: 'center',
          to: 'origin',
          offset: [of(size, side * x), of(size, y), z],
          rotate: [0, 0, side * turn],
        });
        const id = `wing_${2 * k + (side < 0 ? 1 : 2)}`;
        const plate = put(
          id,
          'extrude',
          'Wing',
          {
            profile: { ellipse: [of(size, long), of(size, wide)] },
            height: 1.2,
            axis: 'z',
            ...(filling ? { chamfer: 0.2 } : { rise: 0.7 }),
          },
          at(0),
        );
        if (!filling) continue;
        const enamel = draft.add({
          id: `${id}_enamel`,
          op: 'extrude',
          name: 'Enamel of the wing',
          params: {
            profile: { ellipse: [of(size, 0.74 * long), `= 0.8 * ${wide} * (${size}) - 0.5`] },
            height: 0.5,
            axis: 'z',
            chamfer: 0.15,
          },
          at: { ...at(0), my: 'back', to: `${plate}.front`, offset: [of(size, side * 0.02), 0, -0.05] },
          material: filling,
        });
        mark({ traces: [...(wing.material?.traces ?? []), ...(wing.colour?.traces ?? [])] }, { operation: enamel });
      }
    });
    if (insect.stripes)
      for (const [i, y] of [-0.22, -0.1, 0.02].entries())
        draft.add({
          id: `stripe_${i + 1}`,
          op: 'torus',
          name: 'Stripe',
          params: { diameter: of(size, tidy(0.235 * Math.sqrt(1 - ((y + 0.1) / 0.26) ** 2))), tube_diameter: of(size, 0.04), axis: 'y' },
          at: { my: 'center', to: 'origin', offset: [0, of(size, y), 0] },
          material: draft.material('stripe', { preset: 'black enamel' }),
        });
    mark(
      { traces: [...wing.named, ...partOf(jewel, 'body').named, ...(partOf(jewel, 'body').material?.traces ?? [])] },
      { operation: trunk },
    );
    // A pin is joined to a bar behind the wings, for a body alone would be too narrow for it.
    const spine =
      jewel.op === 'brooch'
        ? put(
            'spine',
            'box',
            'Bar',
            { size: [of(size, 0.6), `= max(4, 0.1 * (${size}))`, 1.4], round: 0.4 },
            { my: 'center', to: 'origin', offset: [0, of(size, 0.05), -1] },
          )
        : undefined;
    const stones = addEyes({ jewel, draft, metals, size, across, second: undefined }, insect, pieces, metal);
    draft.relate(name, 'seen from above, its wings spread');
    return { pieces, frame: spine ?? top, stones, took: true };
  };

/** Two small stones in cups on the head, where stones or eyes were said. */
function addEyes({ jewel, draft, metals, size, across }: Of, { head }: Insect, pieces: MetalPiece[], metal: string): string[] {
  const stone = stoneOf(jewel, 'centre') ?? jewel.stones[0];
  mark({ traces: partOf(jewel, 'eye').named }, { operation: `${draft.prefix}head` });
  if (!stone) return [];
  const { count, scale, ...one } = stone;
  const wide = stone.width ?? said(tidy(Math.max(1.5, 0.38 * head.size * across * 0.9)));
  return [-1, 1].map((side) => {
    const id = side < 0 ? 'eye_left' : 'eye_right';
    const made = addStone({ ...one, width: wide, named: side < 0 ? one.named : [] }, draft, {
      id,
      prefix: 'eye_',
      carat: 0.02,
      at: {
        my: 'culet',
        to: 'origin',
        offset: [
          `= ${side} * max(${tidy(wide.value / 2 + 0.6)}, ${tidy(0.3 * head.size)} * (${size}))`,
          of(size, head.y + 0.01),
          of(size, tidy(0.3 * head.size)),
        ],
        rotate: [90, 0, 0],
      },
    });
    mark(count, { operation: made.id, value: 2 });
    mark(scale, { operation: made.id, param: 'width' });
    const cup = addHead(jewel, draft, metals, {
      stone: made.id,
      cut: made.cut,
      head: { kind: 'bezel', style: undefined, said: undefined },
      id: `${made.id}_cup`,
      bezelHeight: `= ${made.id}.pavilion + 0.5`,
    });
    const operation = draft.operations.find((candidate) => candidate.id === cup);
    if (operation) operation.material = metal;
    pieces.push({ id: cup, material: metal });
    return made.id;
  });
}

/** A head in profile, looking to the right; y down, as SVG has it. */
const PROFILE =
  'M -1 10 C -5 9.6 -7.2 8.6 -7.6 7.2 C -5.4 6.4 -3.6 5.4 -3.4 3.4 C -4.6 2.6 -5.4 1.6 -5.8 0.4 C -8 0.8 -9.6 -0.6 -9.4 -2.6 C -9.2 -4.4 -7.8 -5.4 -6.2 -5.2 C -5.4 -8.2 -2.6 -10 0.6 -9.8 C 3 -9.6 4.6 -8 4.8 -5.8 C 4.8 -4.8 5 -4 5.4 -3.2 L 6.6 -1.2 C 6.7 -0.8 6.3 -0.6 5.7 -0.6 L 5.6 0.3 C 5.9 0.6 5.8 1 5.5 1.2 C 5.7 1.6 5.4 2.6 4.6 2.8 C 3.6 3 2.6 2.8 2 2.8 C 1.8 4.6 2.6 5.8 4.6 6.6 C 6 7.2 6.8 8 7 9 C 4.6 9.8 1.8 10.2 -1 10 Z';

/** A cameo: a pale profile on a dark oval, in a frame of metal. */
const makeCameo: Maker = ({ draft, metals, size, second }) => {
  const material = metals.of('disc');
  const breadth = second ? draft.param('breadth', second.value, { label: 'Breadth', min: 4, max: 60, step: 0.5 }) : of(size, 0.75);
  const wide = inner(breadth);
  const plate = draft.add({
    id: 'disc',
    op: 'extrude',
    name: 'Frame',
    params: { profile: { ellipse: [breadth, `= ${size}`] }, height: 1.6, axis: 'z', chamfer: 0.3 },
    material,
  });
  mark(second, { operation: plate, param: 'profile', value: second?.value ?? 0 });
  const ground = draft.add({
    id: 'ground',
    op: 'extrude',
    name: 'Ground of the cameo',
    params: { profile: { ellipse: [`= ${wide} - 5`, `= ${size} - 5`] }, height: 1.4, axis: 'z', chamfer: 0.4 },
    at: { my: 'back', to: `${plate}.front`, offset: [0, 0, -0.05] },
    material: draft.material('ground', { preset: 'carnelian' }),
  });
  draft.add({
    id: 'profile',
    op: 'extrude',
    name: 'Profile',
    params: { profile: { svg: PROFILE, size: `= 0.66 * (${size})` }, height: 1.1, axis: 'z', chamfer: 0.4 },
    at: { my: 'back', to: `${ground}.front`, offset: [0, 0, -0.05] },
    material: draft.material('relief', { preset: 'ivory' }),
  });
  draft.relate('Profile', 'in relief on its ground');
  return { pieces: [{ id: plate, material }], frame: plate, stones: [], took: false };
};

/** Forms by the shape that was said. */
const SHOWPIECES: Readonly<Record<string, Maker>> = {
  infinity: addInfinity,
  flower: addFlower,
  tree: makeTree,
  compass: makeCompass,
  cameo: makeCameo,
  ...Object.fromEntries(Object.entries(INSECTS).map(([name, insect]) => [name, makeInsect(insect, name)])),
};

export const isShowpiece = (shape: string): boolean => SHOWPIECES[shape] !== undefined;

/** The form of this shape. */
export const addShowpiece = (shape: string, of: Of): Showpiece => SHOWPIECES[shape]!(of);
