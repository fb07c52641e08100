import type { CrossSection } from 'manifold-3d';
import type { Kernel, Loop } from './kernel.ts';
import type { Vec2 } from './space.ts';

/** A flat area: outlines with holes in the (u, v) plane, mm. Immutable. */
export class Region {
  readonly kernel: Kernel;
  readonly section: CrossSection;

  constructor(kernel: Kernel, section: CrossSection) {
    this.kernel = kernel;
    this.section = section;
  }

  add(other: Region): Region {
    return this.kernel.region(this.section.add(other.section));
  }
  subtract(other: Region): Region {
    return this.kernel.region(this.section.subtract(other.section));
  }
  intersect(other: Region): Region {
    return this.kernel.region(this.section.intersect(other.section));
  }
  translate(by: Vec2): Region {
    return this.kernel.region(this.section.translate([by[0], by[1]]));
  }
  rotate(degrees: number): Region {
    return this.kernel.region(this.section.rotate(degrees));
  }
  scale(by: Vec2): Region {
    return this.kernel.region(this.section.scale([by[0], by[1]]));
  }
  /** Mirrors in the line through the origin that is square to `normal`. */
  mirror(normal: Vec2): Region {
    return this.kernel.region(this.section.mirror([normal[0], normal[1]]));
  }
  /** Grows (or shrinks, if negative) by `delta` mm. */
  offset(delta: number, corners: 'round' | 'miter' | 'square' = 'round', segments = 64): Region {
    const join = corners === 'round' ? 'Round' : corners === 'miter' ? 'Miter' : 'Square';
    return this.kernel.region(this.section.offset(delta, join, 2, segments));
  }
  hull(): Region {
    return this.kernel.region(this.section.hull());
  }
  /** Leaves out points that lie within `epsilon` mm of the line through their neighbours. */
  simplify(epsilon: number): Region {
    return this.kernel.region(this.section.simplify(epsilon));
  }
  isEmpty(): boolean {
    return this.section.isEmpty();
  }
  area(): number {
    return this.section.area();
  }
  bounds(): { min: Vec2; max: Vec2 } {
    const box = this.section.bounds();
    return { min: [box.min[0], box.min[1]], max: [box.max[0], box.max[1]] };
  }
  loops(): Loop[] {
    return this.section.toPolygons().map((loop) => loop.map((p): Vec2 => [p[0], p[1]]));
  }
}
