import { Mesh, type Object3D } from 'three';
import { LDrawLoader } from 'three/addons/loaders/LDrawLoader.js';
import { LDrawConditionalLineMaterial } from 'three/addons/materials/LDrawConditionalLineMaterial.js';
import type { ImportFile, ImportResult, ImportSiblings } from '../../core/Importers.ts';
import { ImportError } from './ImportError.ts';
import { demand, readModel, textOf } from './readModel.ts';

/** Millimetres of an LDraw unit: 20 of them are the eight millimetres between two studs. */
const UNIT = 0.4;

/** LDraw: bricks. Parts that are not in the file are found among the siblings; y goes down. */
export function importLDraw(file: ImportFile, siblings: ImportSiblings): Promise<ImportResult> {
  return readModel(file, siblings, 'LDraw', async (manager) => {
    const text = textOf(file);
    demand(/^\s*0\b/m.test(text) && /^\s*[1-4]\s+\S+(\s+\S+){6,}/m.test(text), file, 'LDraw', 'it has no lines of parts or faces');
    refuseCircles(text, file, siblings);
    const loader = new LDrawLoader(manager);
    loader.setConditionalLineMaterial(LDrawConditionalLineMaterial);
    loader.addDefaultMaterials();
    const object = await new Promise<Object3D>((resolve, reject) => loader.parse(text, resolve, reject));
    // Lines that are seen from some sides only need a shader that no project could hold.
    const conditional: Object3D[] = [];
    object.traverse((child) => {
      if ('isConditionalLine' in child) conditional.push(child);
      if (child instanceof Mesh) child.castShadow = child.receiveShadow = true;
    });
    for (const line of conditional) line.removeFromParent();
    object.rotation.set(Math.PI, 0, 0);
    return { object, millimetres: UNIT, warnings: libraryHint(text, file, siblings) };
  });
}

/** Most models leave their bricks to the library of parts, which is too large to come with the editor. */
function libraryHint(text: string, file: ImportFile, siblings: ImportSiblings): string[] {
  const sections = sectionsOf(text, file.name);
  const absent = new Set(
    [...sections.values()].flatMap(referencesIn).filter((name) => !sections.has(name) && siblings.find(name) === undefined),
  );
  if (absent.size === 0) return [];
  const parts = absent.size === 1 ? 'One part is' : `${absent.size} parts are`;
  return [
    `${parts} not in ${file.name} and not shown. They are in the LDraw parts library (library.ldraw.org): choose the .dat files of its folders "parts" and "p" together with the model, or pack the model into an .mpd with its parts.`,
  ];
}

/** A part that holds itself would be read for ever. @throws ImportError */
function refuseCircles(text: string, file: ImportFile, siblings: ImportSiblings): void {
  const sections = sectionsOf(text, file.name);
  const done = new Set<string>();
  const visit = (name: string, above: ReadonlySet<string>): void => {
    if (above.has(name)) throw new ImportError(`${file.name} is damaged: its part "${name}" holds itself.`);
    if (done.has(name)) return;
    const sibling = sections.has(name) ? undefined : siblings.find(name);
    const part = sections.get(name) ?? (sibling && textOf(sibling)) ?? '';
    for (const reference of referencesIn(part)) visit(reference, new Set([...above, name]));
    done.add(name);
  };
  for (const name of sections.keys()) visit(name, new Set());
}

/** The models of a file that holds several, by name. */
function sectionsOf(text: string, fileName: string): Map<string, string> {
  const sections = new Map<string, string>();
  let name = fileName.toLowerCase();
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const begins = /^\s*0\s+FILE\s+(.+?)\s*$/i.exec(line)?.[1];
    if (begins === undefined) {
      lines.push(line);
      continue;
    }
    sections.set(name, lines.join('\n'));
    name = begins.toLowerCase();
    lines = [];
  }
  return sections.set(name, lines.join('\n'));
}

function referencesIn(text: string): string[] {
  return [...text.matchAll(/^\s*1(?:\s+\S+){13}\s+(.+?)\s*$/gm)].map((match) => (match[1] ?? '').toLowerCase());
}
