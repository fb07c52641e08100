import { drawFamilies } from './testSoundness.ts';

drawFamilies(['modify']);
