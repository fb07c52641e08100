import { walkNames } from './shard.ts';

walkNames(0, 2);
