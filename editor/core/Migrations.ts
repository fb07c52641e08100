import { z } from 'zod';
import { Contributions } from './Contributions.ts';

/** Brings one key of the objects' `userData` from an older version to `version`. Appended, never edited. */
export interface Migration {
  /** Key in `userData`, for instance `aura`. Its value carries `version`. */
  key: string;
  version: number;
  migrate(value: unknown): unknown;
}

interface MigrationEntry extends Migration {
  id: string;
}

const versioned = z.looseObject({ version: z.number().int().nonnegative().optional() });

interface TreeNode {
  userData?: Record<string, unknown>;
  children?: TreeNode[];
}

export class Migrations {
  readonly #entries = new Contributions<MigrationEntry>('migration');

  #present: () => TreeNode;

  /** @param present the scene: a plugin may be enabled after a project was opened, and its migrations then run on that */
  constructor(present: () => TreeNode) {
    this.#present = present;
  }

  register(migration: Migration): () => void {
    const unregister = this.#entries.register({ ...migration, id: `${migration.key}@${migration.version}` });
    this.apply(this.#present());
    return unregister;
  }

  /** Applies, in order of version, what lies above the version of each value; a value without a version counts as 0. */
  apply(root: TreeNode): void {
    const migrations = this.#entries.list().sort((a, b) => a.version - b.version);
    if (migrations.length > 0) migrateTree(root, migrations);
  }
}

function migrateTree(node: TreeNode, migrations: readonly Migration[]): void {
  const userData = node.userData;
  if (userData) {
    for (const migration of migrations) {
      if (!Object.hasOwn(userData, migration.key)) continue;
      const parsed = versioned.safeParse(userData[migration.key]);
      const version = parsed.success ? (parsed.data.version ?? 0) : 0;
      if (version < migration.version) {
        userData[migration.key] = migration.migrate(userData[migration.key]);
      }
    }
  }
  for (const child of node.children ?? []) migrateTree(child, migrations);
}
