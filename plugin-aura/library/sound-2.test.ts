import { walkValues } from './shard.ts';

walkValues(1, 2);
