import type { AnyOperation } from '../../operations/define.ts';
import { calculator } from './calculator.ts';
import { easel } from './easel.ts';
import { envelope } from './envelope.ts';
import { globe } from './globe.ts';
import { magnet } from './magnet.ts';
import { notebook } from './notebook.ts';
import { openBook } from './open-book.ts';
import { paperClip } from './paper-clip.ts';
import { pen } from './pen.ts';
import { pencil } from './pencil.ts';
import { pencilHolder } from './pencil-holder.ts';
import { pencilSharpener } from './pencil-sharpener.ts';
import { ruler } from './ruler.ts';
import { stackOfBooks } from './stack-of-books.ts';
import { stapler } from './stapler.ts';
import { tapeDispenser } from './tape-dispenser.ts';
import { typewriter } from './typewriter.ts';
import { whiteboard } from './whiteboard.ts';

export const things: readonly AnyOperation[] = [
  typewriter,
  easel,
  calculator,
  envelope,
  globe,
  notebook,
  paperClip,
  pen,
  pencil,
  pencilHolder,
  stackOfBooks,
  stapler,
  tapeDispenser,
  whiteboard,
  openBook,
  magnet,
  ruler,
  pencilSharpener,
];
