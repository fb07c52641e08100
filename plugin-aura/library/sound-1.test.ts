import { walkValues } from './shard.ts';

walkValues(0, 2);
