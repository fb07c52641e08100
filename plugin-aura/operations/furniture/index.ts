/** Furniture: assemblies of telling parts, standing on y = 0 with their front toward +Z. */
import type { AnyOperation } from '../define.ts';
import { bed } from './bed.ts';
import { bench } from './bench.ts';
import { cabinet } from './cabinet.ts';
import { chair } from './chair.ts';
import { lamp } from './lamp.ts';
import { shelving } from './shelving.ts';
import { sofa } from './sofa.ts';
import { stool } from './stool.ts';
import { table } from './table.ts';

export const furniture: readonly AnyOperation[] = [table, chair, stool, bench, shelving, cabinet, bed, sofa, lamp];
