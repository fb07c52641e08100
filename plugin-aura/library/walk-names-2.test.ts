import { walkNames } from './testShard.ts';

walkNames(1, 2);
