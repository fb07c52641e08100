import { strToU8, zipSync } from 'three/addons/libs/fflate.module.js';
import { z } from 'zod';
import type { ProjectJSON } from '../io/ProjectFile.ts';
import { markPublished } from './published.ts';

/** Reads a file of the built page by its path from the page's own folder. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

const IN_PAGE = /(?:src|href)="\.\/([^"]+)"/g;
const notesSchema = z.looseObject({ aura: z.unknown() });
const IN_CODE = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

/**
 * A folder that any web server can show: the player's page with the code that it needs, and the project beside it as `app.json`, in the
 * form of the three.js editor's published projects. The history stays at home, and
 * so does how the designs were made: what was asked for, by whom it was answered, and the plan.
 */
export async function publishedFolder(project: ProjectJSON, title: string, read: ReadFile): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const page = new TextDecoder().decode(await read('player.html'));
  const wanted = [...page.matchAll(IN_PAGE)].flatMap(([, path]) => path ?? []);
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (files.has(path)) continue;
    const bytes = await read(path);
    files.set(path, bytes);
    if (path.endsWith('.js')) wanted.push(...importsOf(path, new TextDecoder().decode(bytes)));
  }
  const { history: _, selection: __, metadata, ...rest } = project;
  files.set('index.html', strToU8(markPublished(page).replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)));
  files.set('app.json', strToU8(JSON.stringify({ metadata: { ...metadata, type: 'App' }, ...rest }, withoutDesign)));
  return files;
}

export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9 });
}

/** Leaves out what a design notes in its objects and materials. */
function withoutDesign(key: string, value: unknown): unknown {
  const notes = key === 'userData' ? notesSchema.safeParse(value) : undefined;
  if (!notes?.success) return value;
  const { aura: _, ...rest } = notes.data;
  return rest;
}

/** The files that a module names, from the folder of the page. */
function importsOf(path: string, code: string): string[] {
  return [...code.matchAll(IN_CODE)].flatMap(([, name]) => (name ? new URL(name, `http://page/${path}`).pathname.slice(1) : []));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
