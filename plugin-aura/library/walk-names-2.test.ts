import { walkNames } from './shard.ts';

walkNames(1, 2);
