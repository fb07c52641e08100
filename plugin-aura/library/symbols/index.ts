import type { AnyOperation } from '../../operations/define.ts';
import { ampersand } from './ampersand.ts';
import { ankh } from './ankh.ts';
import { arrowSymbol } from './arrow-symbol.ts';
import { atSign } from './at-sign.ts';
import { checkMark } from './check-mark.ts';
import { clover } from './clover.ts';
import { crescent } from './crescent.ts';
import { dollarSign } from './dollar-sign.ts';
import { euroSign } from './euro-sign.ts';
import { exclamationMark } from './exclamation-mark.ts';
import { hashSign } from './hash-sign.ts';
import { heart } from './heart.ts';
import { infinity } from './infinity.ts';
import { latinCross } from './latin-cross.ts';
import { letterBlock } from './letter.ts';
import { lightningBolt } from './lightning-bolt.ts';
import { musicNote } from './music-note.ts';
import { peaceSign } from './peace-sign.ts';
import { percentSign } from './percent-sign.ts';
import { plusSign } from './plus-sign.ts';
import { questionMark } from './question-mark.ts';
import { snowflake } from './snowflake.ts';
import { speechBubble } from './speech-bubble.ts';
import { star } from './star.ts';
import { xMark } from './x-mark.ts';
import { yinYang } from './yin-yang.ts';

export const things: readonly AnyOperation[] = [
  snowflake,
  ampersand,
  ankh,
  arrowSymbol,
  atSign,
  checkMark,
  clover,
  crescent,
  dollarSign,
  euroSign,
  exclamationMark,
  hashSign,
  heart,
  infinity,
  latinCross,
  letterBlock,
  lightningBolt,
  musicNote,
  peaceSign,
  percentSign,
  plusSign,
  questionMark,
  speechBubble,
  star,
  xMark,
  yinYang,
];
