import { walkValues } from './testShard.ts';

walkValues(1, 2);
