/** Props: single things of everyday life, play and story. */
import type { AnyOperation } from '../define.ts';
import { barrel } from './barrel.ts';
import { book } from './book.ts';
import { candle } from './candle.ts';
import { crate } from './crate.ts';
import { frame } from './frame.ts';
import { rocket } from './rocket.ts';
import { sword } from './sword.ts';
import { trophy } from './trophy.ts';
import { wheel } from './wheel.ts';

export const props: readonly AnyOperation[] = [book, candle, sword, barrel, crate, rocket, wheel, frame, trophy];
