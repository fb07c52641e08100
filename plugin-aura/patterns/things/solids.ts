import { capitalise, type PlanDraft } from '../draft.ts';
import type { Measure } from '../language/sense.ts';
import { lengthsOf, type ThingFacts } from './facts.ts';

/** Sizes of a plain solid as they were said: by name, or in a row. */
class Sizes {
  readonly #thing: ThingFacts;
  constructor(thing: ThingFacts) {
    this.#thing = thing;
  }
  named(...measures: (Measure | undefined)[]): number | undefined {
    for (const measure of measures) {
      const read = lengthsOf(this.#thing.phrase).find((candidate) => candidate.measure === measure && candidate.values.length === 1);
      if (read) return read.values[0]! * (measure === 'radius' ? 2 : 1);
    }
    return undefined;
  }
  row(n: number): readonly number[] | undefined {
    return this.#thing.phrase.measures.find(({ values }) => values.length === n)?.values;
  }
  /** Any single length, named or not. */
  any(): number | undefined {
    return this.named(undefined, 'size', 'diameter', 'outer_diameter', 'radius', 'height', 'width', 'length', 'depth');
  }
  factor(): number {
    const item = this.#thing.phrase.attributes
      .map((attribute) => attribute.senses.find((sense) => sense.kind === 'extent'))
      .find((sense) => sense?.kind === 'extent' && sense.measure === 'size');
    return item?.kind === 'extent' ? item.factor : 1;
  }
}

export interface SolidMade {
  op: string;
  params: Record<string, unknown>;
  label: string;
}

type Maker = (sizes: Sizes, param: (name: string, value: number, label: string) => string) => SolidMade;
const USUAL = 40;

const round =
  (op: string, label: string, heights: (diameter: number) => number): Maker =>
  (sizes, param) => {
    const pair = sizes.row(2);
    const given = sizes.named('diameter', 'outer_diameter', 'radius', 'width') ?? pair?.[0];
    const tall = sizes.named('height', 'length', 'thickness', 'depth') ?? pair?.[1];
    const alone = sizes.named(undefined, 'size');
    const factor = sizes.factor();
    // "a cone of 10 cm" stands 10 cm high; a cylinder of 5 cm across without a height is as high as it is wide
    const height = tall ?? alone ?? (given === undefined ? USUAL * factor : heights(given));
    const diameter = given ?? (tall === undefined && alone === undefined ? USUAL * factor : height / (heights(1) || 1));
    return { op, label, params: { diameter: param('diameter', diameter, 'Diameter'), height: param('height', height, 'Height') } };
  };

const prism =
  (sides: number): Maker =>
  (sizes, param) => {
    const made = round('prism', 'Prism', (diameter) => diameter)(sizes, param);
    return { ...made, params: { sides, ...made.params } };
  };

const MAKERS: Readonly<Record<string, Maker>> = {
  box: (sizes, param) => {
    const three = sizes.row(3);
    const two = sizes.row(2);
    const width = three?.[0] ?? two?.[0] ?? sizes.named('width', 'length') ?? sizes.any() ?? 60 * sizes.factor();
    const depth =
      three?.[1] ??
      two?.[1] ??
      sizes.named('depth') ??
      (sizes.named('length') !== undefined && sizes.named('width') !== undefined
        ? sizes.named('length')!
        : (sizes.any() ?? 40 * sizes.factor()));
    const height = three?.[2] ?? sizes.named('height', 'thickness') ?? (two ? Math.min(...two) / 2 : (sizes.any() ?? 40 * sizes.factor()));
    return {
      op: 'box',
      label: 'Box',
      params: { size: [param('width', width, 'Width'), param('height', height, 'Height'), param('depth', depth, 'Depth')] },
    };
  },
  cube: (sizes, param) => {
    const side = sizes.row(3)?.[0] ?? sizes.any() ?? USUAL * sizes.factor();
    const size = param('size', side, 'Size');
    return { op: 'box', label: 'Cube', params: { size: [size, size, size] } };
  },
  sphere: (sizes, param) => ({
    op: 'sphere',
    label: 'Sphere',
    params: { diameter: param('diameter', sizes.any() ?? USUAL * sizes.factor(), 'Diameter') },
  }),
  cylinder: round('cylinder', 'Cylinder', (diameter) => diameter),
  cone: round('cone', 'Cone', (diameter) => diameter),
  torus: (sizes, param) => {
    const outer = sizes.named('outer_diameter', 'diameter', 'width', undefined, 'size') ?? 60 * sizes.factor();
    const tube = sizes.named('thickness', 'wire') ?? outer / 4;
    return {
      op: 'torus',
      label: 'Torus',
      params: { outer_diameter: param('diameter', outer, 'Outer diameter'), tube_diameter: param('thickness', tube, 'Thickness') },
    };
  },
  capsule: round('capsule', 'Capsule', (diameter) => 3 * diameter),
  hemisphere: (sizes, param) => ({
    op: 'dome',
    label: 'Dome',
    params: { diameter: param('diameter', sizes.any() ?? USUAL * sizes.factor(), 'Diameter') },
  }),
  ellipsoid: (sizes, param) => {
    const three = sizes.row(3);
    const height = three?.[2] ?? sizes.any() ?? 60 * sizes.factor();
    const side = (value: number | undefined, name: string): string =>
      param(
        name,
        value ?? height * 0.7,
        name.replace(/^./, (first) => first.toUpperCase()),
      );
    return {
      op: 'ellipsoid',
      label: 'Ellipsoid',
      params: { size: [side(three?.[0], 'width'), param('height', height, 'Height'), side(three?.[1], 'depth')] },
    };
  },
  pyramid: (sizes, param) => {
    const height = sizes.named('height') ?? sizes.row(3)?.[2] ?? sizes.any() ?? USUAL * sizes.factor();
    const base = param('base', sizes.named('width', 'length', 'depth') ?? sizes.row(3)?.[0] ?? sizes.named(undefined) ?? height, 'Base');
    return { op: 'pyramid', label: 'Pyramid', params: { base: [base, base], height: param('height', height, 'Height') } };
  },
  prism: prism(3),
  hexprism: prism(6),
  wedge: (sizes, param) => {
    const three = sizes.row(3);
    const [width, depth, height] = [
      three?.[0] ?? sizes.named('width', 'length') ?? 40,
      three?.[1] ?? sizes.named('depth') ?? 60,
      three?.[2] ?? sizes.named('height') ?? 25,
    ];
    return {
      op: 'wedge',
      label: 'Wedge',
      params: { size: [param('width', width, 'Width'), param('height', height, 'Height'), param('depth', depth, 'Depth')] },
    };
  },
  tetrahedron: (sizes, param) => ({
    op: 'polyhedron',
    label: 'Tetrahedron',
    params: { kind: 'tetrahedron', diameter: param('diameter', sizes.any() ?? USUAL * sizes.factor(), 'Diameter') },
  }),
  plate_solid: (sizes, param) => {
    const three = sizes.row(3);
    const two = sizes.row(2);
    const width = three?.[0] ?? two?.[0] ?? sizes.named('width', 'length') ?? sizes.any() ?? 100;
    const depth = three?.[1] ?? two?.[1] ?? sizes.named('depth') ?? width;
    const height = three?.[2] ?? sizes.named('thickness', 'height') ?? Math.max(1, Math.min(width, depth) / 20);
    return {
      op: 'box',
      label: 'Plate',
      params: { size: [param('width', width, 'Width'), param('thickness', height, 'Thickness'), param('depth', depth, 'Depth')] },
    };
  },
};

export const isSolid = (thing: string): boolean => Object.hasOwn(MAKERS, thing);

/** A plain solid from what was said of it; sizes that were not said are chosen, 40 mm across. */
export function makeSolid(thing: ThingFacts, draft: PlanDraft, prefix: string): SolidMade {
  const maker = MAKERS[thing.thing] ?? MAKERS.box!;
  const param = (name: string, value: number, label: string): string =>
    draft.param(`${prefix}${name}`, value, {
      label: prefix ? `${capitalise(prefix.replaceAll('_', ' ').trim())} ${label.toLowerCase()}` : label,
      min: Math.max(0.1, value / 4),
      max: value * 4,
      step: value >= 200 ? 1 : value >= 20 ? 0.5 : 0.1,
    });
  return maker(new Sizes(thing), param);
}
