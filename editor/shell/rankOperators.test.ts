import { describe, expect, it } from 'vitest';
import type { Operator } from '../core/Operators.ts';
import { rankOperators } from './rankOperators.ts';

const operator = (id: string, label: string): Operator => ({ id, label, execute: () => undefined });
const operators = [operator('a', 'Undo'), operator('b', 'Torus knot'), operator('c', 'Torus'), operator('d', 'Show grid')];
const places = new Map([
  ['b', 'Add › Mesh'],
  ['c', 'Add › Mesh'],
]);
const found = (query: string): string[] => rankOperators(operators, query, places).map((entry) => entry.label);

describe('rankOperators', () => {
  it.each([
    ['', ['Undo', 'Torus knot', 'Torus', 'Show grid']],
    ['torus', ['Torus knot', 'Torus']],
    ['kno tor', ['Torus knot']],
    ['mesh', ['Torus knot', 'Torus']],
    ['grid', ['Show grid']],
    ['emerald', []],
  ])('finds for "%s" %j', (query, labels) => {
    expect(found(query)).toEqual(labels);
  });
});
