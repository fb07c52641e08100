/**
 * What packages do among themselves is not ours to mend.
 *
 * @type {import('rollup').WarningHandlerWithDefault}
 */
export function ownWarnings(warning, warn) {
  const about = [warning.id, ...(warning.ids ?? [])].filter((id) => id !== undefined);
  if (!about.some((id) => id.includes('node_modules'))) warn(warning);
}
