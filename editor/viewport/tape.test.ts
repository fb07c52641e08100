import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createTestEditor } from '../core/testEditor.ts';
import { readTape } from './tape.ts';

describe('a measuring tape', () => {
  it('says its length and its parts along the axes in the unit that is shown', () => {
    const { units } = createTestEditor();
    const tape = { from: new Vector3(10, 0, 5), to: new Vector3(-20, 40, 5) };
    expect(readTape(tape, units)).toEqual({ length: '50 mm', along: { x: '30 mm', y: '40 mm', z: '0 mm' } });
    units.setUnit('in');
    expect(readTape(tape, units)).toMatchObject({ length: '1.969 in', along: { z: '0 in' } });
  });
});
