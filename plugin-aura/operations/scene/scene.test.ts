import { afterAll, describe, expect, it } from 'vitest';
import { Bench } from '../testThing.ts';

const bench = await Bench.open();
afterAll(() => bench.close());

describe('scene', () => {
  it('a light stands at its position and points at its target, as seen from itself', () => {
    const { parts } = bench.make('light', { kind: 'spot', position: [100, 200, 0], target: [0, 50, 0], angle: 20 });
    expect(parts[0]!.transform.slice(12, 15)).toEqual([100, 200, 0]);
    expect(parts[0]!.light).toMatchObject({ kind: 'spot', target: [-100, -150, 0], angle: 40 });
  });

  it('twice as far a bulb of the same strength lights its target alike', () => {
    const candela = (x: number) => bench.make('light', { kind: 'point', position: [x, 0, 0] }).parts[0]!.light!.intensity / x ** 2;
    expect(candela(200)).toBeCloseTo(candela(100), 9);
  });

  it('a camera looks at its target, as seen from itself', () => {
    const { parts } = bench.make('camera', { position: [0, 100, 300], target: [0, 40, 0], fov: 30 });
    expect(parts[0]!.camera).toEqual({ fov: 30, target: [0, -60, -300] });
  });

  it.each(['studio', 'daylight', 'overcast', 'sunset', 'night'])('%s has a leading light and one that fills the shadows', (mood) => {
    const lights = bench.make('environment', { mood }).parts.map((part) => part.light!);
    expect(lights.filter((light) => light.kind === 'directional').length).toBeGreaterThan(0);
    expect(lights.filter((light) => light.kind === 'ambient')).toHaveLength(1);
    const doubled = bench.make('environment', { mood, intensity: 2 }).parts.map((part) => part.light!);
    expect(doubled[0]!.intensity).toBeCloseTo(2 * lights[0]!.intensity);
  });

  it('a floor ends at y = 0, a backdrop curves up behind it', () => {
    expect(bench.make('floor', { width: 3000, thickness: 20 }).bounds.max[1]).toBeCloseTo(0, 6);
    const { size, bounds } = bench.make('backdrop', { width: 1000, depth: 800, height: 700 });
    expect(size[0]).toBeCloseTo(1000, 3);
    expect(bounds.max[1]).toBeCloseTo(700, 3);
  });
});
