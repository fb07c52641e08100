import { walkValues } from './testShard.ts';

walkValues(0, 2);
