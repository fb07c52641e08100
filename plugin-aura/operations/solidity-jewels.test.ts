import { drawFamilies } from './testSoundness.ts';

drawFamilies(['jewelry']);
