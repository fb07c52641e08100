import type { AnyOperation } from '../../operations/define.ts';
import { accordion } from './accordion.ts';
import { banjo } from './banjo.ts';
import { bell } from './bell.ts';
import { drum } from './drum.ts';
import { drumKit } from './drum-kit.ts';
import { gong } from './gong.ts';
import { guitar } from './guitar.ts';
import { harmonica } from './harmonica.ts';
import { harp } from './harp.ts';
import { maracas } from './maracas.ts';
import { metronome } from './metronome.ts';
import { piano } from './piano.ts';
import { recorder } from './recorder.ts';
import { saxophone } from './saxophone.ts';
import { tambourine } from './tambourine.ts';
import { trumpet } from './trumpet.ts';
import { violin } from './violin.ts';
import { xylophone } from './xylophone.ts';

export const things: readonly AnyOperation[] = [
  drumKit,
  bell,
  drum,
  guitar,
  harmonica,
  metronome,
  piano,
  recorder,
  tambourine,
  trumpet,
  violin,
  xylophone,
  gong,
  maracas,
  accordion,
  banjo,
  harp,
  saxophone,
];
