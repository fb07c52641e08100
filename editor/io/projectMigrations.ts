import { z } from 'zod';

/** Version of the project file. Raise it with every change that older readers would not understand, and append a migration. */
export const PROJECT_VERSION = 1;

type LooseProject = Record<string, unknown>;

const versionSchema = z.looseObject({ metadata: z.looseObject({ version: z.number().int().nonnegative().optional() }).optional() });

/** Each brings a project from the version of its index to the next. Appended, never edited. */
const MIGRATIONS: readonly ((project: LooseProject) => LooseProject)[] = [
  // Files of the three.js editor carry no version, and keep only renderer settings under `project`.
  (project) => ({ ...project, metadata: { ...objectOf(project.metadata), version: 1 }, project: objectOf(project.project) }),
];

/** @throws a sentence if this is no project, or one of a newer version */
export function migrateProject(json: unknown): LooseProject {
  const parsed = versionSchema.safeParse(json);
  if (!parsed.success) throw new Error('This is not a project that can be opened: it is no project file, or it is damaged.');
  let project: LooseProject = parsed.data;
  const version = parsed.data.metadata?.version ?? 0;
  if (version > PROJECT_VERSION)
    throw new Error('This project was made by a newer version of the editor and cannot be opened with this one.');
  for (const migrate of MIGRATIONS.slice(version)) project = migrate(project);
  return project;
}

function objectOf(value: unknown): LooseProject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
