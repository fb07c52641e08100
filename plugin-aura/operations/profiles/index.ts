/** Solids from profiles and paths: extrude, revolve, sweep, loft, pipe, spring, text. */
import type { AnyOperation } from '../define.ts';
import { extrude } from './extrude.ts';
import { loft } from './loft.ts';
import { pipe } from './pipe.ts';
import { revolve } from './revolve.ts';
import { section } from './section.ts';
import { spring } from './spring.ts';
import { sweep } from './sweep.ts';
import { text } from './text.ts';

export const profiles: readonly AnyOperation[] = [extrude, revolve, sweep, loft, pipe, spring, section, text];
