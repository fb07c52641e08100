import { walkNames } from './testShard.ts';

walkNames(0, 2);
