import { drawChains, drawFamilies } from './testSoundness.ts';

drawFamilies(['solids', 'profiles', 'combine', 'features']);
drawChains();
