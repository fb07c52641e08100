import { BoxGeometry, LatheGeometry, Vector2 } from 'three';
import { describe, expect, it } from 'vitest';
import { GEOMETRY_KINDS, parameterValues } from './geometryParameters.ts';

describe('GEOMETRY_KINDS', () => {
  it.each(Object.keys(GEOMETRY_KINDS))('%s: built from its own values it is the same again', (type) => {
    const kind = GEOMETRY_KINDS[type]!;
    const lathe = new LatheGeometry([new Vector2(1, 0), new Vector2(2, 3)]);
    const first = kind.build(
      kind.parameters.map((parameter) => parameter.default),
      lathe,
    );
    expect(first.type).toBe(type);
    const again = kind.build(parameterValues(first), first);
    expect(again.getAttribute('position').count).toBe(first.getAttribute('position').count);
    expect(parameterValues(again)).toEqual(parameterValues(first));
  });

  it('reads the values that a geometry was made with', () => {
    expect(parameterValues(new BoxGeometry(2, 3, 4))).toEqual([2, 3, 4, 1, 1, 1]);
  });
});
