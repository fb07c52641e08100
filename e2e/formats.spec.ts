import type { Page } from 'playwright/test';
import { DataTexture, FloatType, HalfFloatType, RGBAFormat } from 'three';
import { EXRExporter } from 'three/addons/exporters/EXRExporter.js';
import { SAMPLES } from '../editor/io/importers/samples.ts';
import { dracoGlb, ktx2, ktx2Glb, rhinoCube } from './exports/compressed.ts';
import { expect, test } from './fixtures.ts';

/** What a reader made of a file in the page: its size in millimetres, its parts, or its sentence. */
interface Outcome {
  size: number[];
  meshes: number;
  materials: string[];
  clips: string[];
  likely: string | null;
  warnings: string[];
  /** Of the first picture of a material: its middle, as red, green, blue. */
  pixel: number[] | null;
  error: string | null;
}

const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64');

/** Reads files through the editor's own readers, without adding them. Loaders' words to the console about damage are kept quiet. */
function readInPage(page: Page, files: readonly { name: string; data: string; beside: Record<string, string> }[]): Promise<Outcome[]> {
  return page.evaluate(async (given) => {
    type Attribute = { count: number; getX(at: number): number; getY(at: number): number; getZ(at: number): number };
    type Node = {
      isMesh?: boolean;
      geometry?: { getAttribute(name: string): Attribute | undefined };
      material?: unknown;
      matrixWorld: { elements: number[] };
    };
    type Root = { updateMatrixWorld(force: boolean): void; traverse(visit: (node: Node) => void): void; animations: { name: string }[] };
    type File = { name: string; data: ArrayBuffer };
    type Result = { kind: string; object: Root; warnings?: string[]; likelyUnit?: string };
    type Reader = { read(file: File, siblings: { find(reference: string): File | undefined }): Promise<Result> };
    const { editor } = globalThis as unknown as { editor: { importers: { forExtension(ending: string): Reader } } };
    const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
    const none = { size: [], meshes: 0, materials: [], clips: [], likely: null, warnings: [], pixel: null };
    const outcomes: Outcome[] = [];
    const { error: said } = console;
    console.error = () => undefined;
    for (const { name, data, beside } of given) {
      const siblings = Object.entries(beside).map(([path, content]) => ({ name: path, data: bytesOf(content) }));
      try {
        const {
          object,
          warnings = [],
          likelyUnit,
        } = await editor.importers
          .forExtension(name.split('.').at(-1) ?? '')
          .read({ name, data: bytesOf(data) }, { find: (reference) => siblings.find((file) => reference.endsWith(file.name)) });
        const least = [Infinity, Infinity, Infinity];
        const most = [-Infinity, -Infinity, -Infinity];
        const materials = new Set<string>();
        let meshes = 0;
        let pixel: number[] | null = null;
        object.updateMatrixWorld(true);
        object.traverse((node) => {
          if (node.isMesh) meshes += 1;
          for (const material of [node.material ?? []].flat() as { name: string; map?: { image: CanvasImageSource } }[]) {
            if (material.name !== '') materials.add(material.name);
            if (!material.map) continue;
            const context = Object.assign(document.createElement('canvas'), { width: 4, height: 4 }).getContext('2d');
            context?.drawImage(material.map.image, 0, 0);
            pixel = [...(context?.getImageData(2, 2, 1, 1).data ?? [])].slice(0, 3);
          }
          const position = node.geometry?.getAttribute('position');
          const e = node.matrixWorld.elements;
          for (let at = 0; position && at < position.count; at += 1) {
            const [x, y, z] = [position.getX(at), position.getY(at), position.getZ(at)];
            for (let axis = 0; axis < 3; axis += 1) {
              const value = e[axis]! * x + e[axis + 4]! * y + e[axis + 8]! * z + e[axis + 12]!;
              least[axis] = Math.min(least[axis]!, value);
              most[axis] = Math.max(most[axis]!, value);
            }
          }
        });
        const size = most.map((value, axis) => value - least[axis]!);
        const clips = object.animations.map((clip) => clip.name);
        outcomes.push({ size, meshes, materials: [...materials], clips, likely: likelyUnit ?? null, warnings, pixel, error: null });
      } catch (error) {
        outcomes.push({ ...none, error: error instanceof Error ? error.message : String(error) });
      }
    }
    console.error = said;
    return outcomes;
  }, files);
}

/** Cut off, garbled, emptied, and of another kind. */
function damaged(data: Uint8Array): Uint8Array[] {
  const garbled = [1, 2, 3].map((seed) => {
    const copy = new Uint8Array(data);
    for (let flip = 1; flip <= 12; flip += 1) copy[(seed * 7919 * flip * flip) % copy.length] = (seed * 31 * flip) % 256;
    return copy;
  });
  const other = new TextEncoder().encode('<!doctype html><img src=x onerror="document.title=1">');
  return [data.slice(0, data.length * 0.4), data.slice(0, data.length * 0.9), ...garbled, new Uint8Array(), other];
}

/** Two pixels above two others, brick and blue. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAE0lEQVR4XmM4YaMBRAwaUSeACAAhsATtXLGfSQAAAABJRU5ErkJggg==',
  'base64',
);
const OBJ = 'mtllib part.mtl\nv 0 0 0\nv 2 0 0\nv 0 3 0\nvt 0 0\nvt 1 0\nvt 0 1\nusemtl wood\nf 1/1 2/2 3/3\n';
const MTL = 'newmtl wood\nKd 1 1 1\nmap_Kd wood.png\n';

/** A panorama of light, four by two pixels, brighter than white. */
const HDR = Buffer.concat([
  Buffer.from('#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 2 +X 4\n'),
  Buffer.alloc(32, Buffer.from([128, 64, 32, 131])),
]);

/** A panorama of as many pixels, in halves. */
const exr = (): Promise<Uint8Array> =>
  new EXRExporter().parse(new DataTexture(new Float32Array(32).fill(0.6), 4, 2, RGBAFormat, FloatType), { type: HalfFloatType });

test('files of other programs, pictures and letters', async ({ aura, page, expectedErrors }) => {
  // Where XML is damaged, the browser's parser says so on a page of its own, whose style this page does not allow.
  expectedErrors.push(/Applying inline style violates/);
  const input = (data: Uint8Array, name: string, beside: Readonly<Record<string, Uint8Array>> = {}) => ({
    name,
    data: base64(data),
    beside: Object.fromEntries(Object.entries(beside).map(([path, content]) => [path, base64(content)])),
  });

  await test.step('formats that are XML or compressed have their true size, parts, materials and clips', async () => {
    const samples = SAMPLES.filter(({ inPage }) => inPage);
    const outcomes = await readInPage(
      page,
      samples.map(({ name, data, beside }) => input(data, name, beside)),
    );
    for (const [index, { name, size, meshes, materials, clips = [], likely = null }] of samples.entries()) {
      const { size: found, ...outcome } = outcomes[index]!;
      expect({ name, ...outcome }).toMatchObject({ name, error: null, meshes, clips, likely, warnings: [] });
      if (materials) expect(outcome.materials).toEqual(materials);
      for (const [axis, length] of size.entries()) expect(found[axis], `${name}, axis ${axis}`).toBeCloseTo(length, 2);
    }
  });

  await test.step('Draco and Basis inside glTF, and 3DM, are decoded by what our own server gives', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const [packed, painted, rhino] = await readInPage(page, [
      input(await dracoGlb(), 'packed.glb'),
      input(ktx2Glb([200, 100, 50]), 'painted.glb'),
      input(await rhinoCube(), 'cube.3dm'),
    ]);
    expect(packed).toMatchObject({ error: null, meshes: 1 });
    for (const side of packed!.size) expect(side).toBeCloseTo(2000, 0);
    expect(painted).toMatchObject({ error: null, meshes: 1, materials: ['painted'], pixel: [200, 100, 50] });
    expect(rhino).toMatchObject({ error: null, meshes: 1, likely: null });
    for (const side of rhino!.size) expect(side).toBeCloseTo(100, 6);
    const origin = new URL(page.url()).origin;
    expect(asked.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
  });

  await test.step('damaged ones are read or refused with a sentence that names them', async () => {
    const files = SAMPLES.filter(({ inPage }) => inPage).flatMap(({ name, data, beside }) =>
      damaged(data).map((bad) => input(bad, name, beside)),
    );
    const compressed = [...damaged(await dracoGlb()), ...damaged(ktx2Glb([1, 2, 3]))].map((bad) => input(bad, 'packed.glb'));
    for (const [index, { error }] of (await readInPage(page, [...files, ...compressed])).entries()) {
      const { name } = [...files, ...compressed][index]!;
      if (error === null) continue;
      expect(error).toMatch(new RegExp(`^${name}.*\\.`));
      expect(error).not.toMatch(/undefined|\[object|TypeError|not a function|null/);
    }
    expect(await page.title()).not.toBe('1');
  });

  await test.step('an OBJ with its MTL and its picture asks for its unit; what nobody named is told', async () => {
    await aura.showHostPanels();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), aura.choose('File', 'Import…')]);
    await chooser.setFiles([
      { name: 'part.obj', mimeType: 'text/plain', buffer: Buffer.from(OBJ) },
      { name: 'part.mtl', mimeType: 'text/plain', buffer: Buffer.from(MTL) },
      { name: 'wood.png', mimeType: 'image/png', buffer: PIXEL },
      { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
    ]);
    const dialog = page.getByRole('dialog', { name: 'What is its unit?' });
    await expect(dialog.getByTestId('unit-in')).toContainText('50.8 × 76.2 × 0 mm');
    await aura.picture('unit-dialog');
    await dialog.getByTestId('unit-cm').click();
    const told = () =>
      page.evaluate(() => {
        const { editor } = globalThis as unknown as { editor: { notices: { list: { sentence: string }[] } } };
        return editor.notices.list.map(({ sentence }) => sentence);
      });
    await expect.poll(told).toEqual(['part: 20 × 30 × 0 mm.', 'Not read: notes.txt.']);
  });

  await test.step('the picture stands in its place, is repeated, and another is dropped and undone', async () => {
    await page.evaluate(() => {
      const { editor } = globalThis as unknown as {
        editor: { scene: { children: { children: object[] }[] }; select(object: object): void };
      };
      editor.select(editor.scene.children.at(-1)!.children[0]!);
    });
    await page.getByTestId('tab-material').click();
    await page.getByTestId('section-material/maps').locator('button, summary').first().click();
    const map = page.getByTestId('material/map-open');
    await expect(map).toHaveAccessibleName('Color: Picture');
    await map.click();
    const dialog = page.locator('.TextureDialog');
    await dialog.getByRole('spinbutton', { name: 'Repeat U' }).fill('3');
    await page.keyboard.press('Enter');
    await aura.picture('texture-dialog');
    await page.keyboard.press('Escape');
    const normal = page.getByTestId('material/normalMap');
    const transfer = await page.evaluateHandle(
      (bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], 'waves.png', { type: 'image/png' }));
        return data;
      },
      [...PIXEL],
    );
    await normal.dispatchEvent('drop', { dataTransfer: transfer });
    await expect(page.getByTestId('material/normalMap-open')).toHaveAccessibleName('Normal: waves');
    await aura.undo();
    await expect(page.getByTestId('material/normalMap-open')).toHaveAccessibleName('Normal: Choose or drop…');
    await aura.redo();
    const [other] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('material/roughnessMap-open').click()]);
    await other.setFiles({ name: 'basis.ktx2', mimeType: 'image/ktx2', buffer: Buffer.from(ktx2([9, 9, 9])) });
    await expect(page.getByTestId('material/roughnessMap-open')).toHaveAccessibleName('Roughness: basis');
    await aura.picture('material-maps');
  });

  await test.step('a picture lights the scene, gives way to the studio and comes back', async () => {
    await page.getByTestId('tab-scene').click();
    const light = page.getByTestId('scene/environmentType');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), light.selectOption('Equirectangular')]);
    await chooser.setFiles({ name: 'sky.hdr', mimeType: '', buffer: HDR });
    await expect(page.getByTestId('scene/environmentPicture-open')).toHaveAccessibleName('Picture: sky');
    await light.selectOption('Default');
    await expect(page.getByTestId('scene/environmentPicture-open')).toBeHidden();
    await light.selectOption('Equirectangular');
    await expect(page.getByTestId('scene/environmentPicture-open')).toHaveAccessibleName('Picture: sky');
  });

  await test.step('an EXR stands behind it', async () => {
    const behind = page.getByTestId('scene/backgroundType');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), behind.selectOption('Equirectangular')]);
    await chooser.setFiles({ name: 'dusk.exr', mimeType: '', buffer: Buffer.from(await exr()) });
    await expect(page.getByTestId('scene/backgroundPicture-open')).toHaveAccessibleName('Picture: dusk');
    await aura.picture('background-exr');
  });

  await test.step('letters are added and rewritten', async () => {
    await aura.choose('Add', 'Mesh', 'Text');
    await aura.expectParts('Text');
    await page.getByTestId('tab-geometry').click();
    const letters = page.getByTestId('geometry/Text');
    await letters.fill('Änne');
    await letters.blur();
    await expect(page.getByTestId('geometry/Text')).toHaveValue('Änne');
    await aura.picture('text-geometry');
  });

  await test.step('a clip is played and taken back; a material is given to what is selected', async () => {
    const walker = SAMPLES.find(({ name }) => name === 'inches.fbx')!;
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), aura.choose('File', 'Import…')]);
    await chooser.setFiles({ name: walker.name, mimeType: '', buffer: Buffer.from(walker.data) });
    await aura.expectParts('inches');
    await aura.tab('animation');
    await expect(page.getByTestId('animation-clip')).toContainText('rise');
    const pose = () =>
      page.evaluate(() => {
        const { editor } = globalThis as unknown as {
          editor: { scene: { getObjectByName(name: string): { traverse(visit: (child: { position: { y: number } }) => void): void } } };
        };
        const heights: number[] = [];
        editor.scene.getObjectByName('inches').traverse(({ position }) => heights.push(Math.round(position.y * 100) / 100));
        return heights;
      });
    const rest = await pose();
    await page.getByTestId('timeline').click();
    const posed = await pose();
    expect(posed).not.toEqual(rest);
    await aura.picture('animation-panel');
    await page.getByTestId('animation-play').click();
    await expect(page.getByTestId('animation-play')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(pose).not.toEqual(posed);
    await page.getByTestId('animation-stop').click();
    expect(await pose()).toEqual(rest);

    await aura.select('Text');
    await aura.tab('resources');
    await aura.tab('resources-material');
    const leather = page.locator('.Resources .row').filter({ hasText: 'leather' });
    await expect(leather).toContainText('× 1');
    await leather.getByTestId('resource-assign').click();
    await expect(leather).toContainText('× 2');
    await aura.picture('resources-panel');
    await aura.undo();
    await expect(leather).toContainText('× 1');
  });

  await test.step('all of it is there after a reload for another language, and Settings stands where it stood', async () => {
    await aura.press('Control+,');
    await expect(page.getByTestId('settings')).toContainText('Language and units');
    await aura.saved();
    await Promise.all([page.waitForEvent('load'), page.getByTestId('language').selectOption('de')]);
    await aura.ready();
    await expect(page.getByTestId('settings')).toContainText('Sprache und Einheiten');
    const kept = await page.evaluate(() => {
      type Picture = { name: string; repeat: { x: number }; image: { width: number; data?: ArrayLike<number> } } | null;
      type Child = {
        name: string;
        material?: Record<string, Picture>;
        geometry?: { type: string; parameters: { options: { text: string } } };
      };
      const { editor } = globalThis as unknown as {
        editor: {
          scene: { traverse(visit: (child: Child) => void): void; environment: Picture; background: Picture };
          environmentType: string;
          backgroundType: string;
        };
      };
      const children: Child[] = [];
      editor.scene.traverse((child) => children.push(child));
      const painted = children.find(({ material }) => material?.map)?.material;
      const letters = children.find(({ geometry }) => geometry?.type === 'TextGeometry')?.geometry;
      return {
        repeat: painted?.map?.repeat.x,
        widths: [painted?.map?.image.width, painted?.normalMap?.image.width, painted?.roughnessMap?.image.width],
        text: letters?.parameters.options.text,
        environment: [editor.environmentType, editor.scene.environment?.image.width, editor.scene.environment?.image.data?.length],
        background: [editor.backgroundType, editor.scene.background?.name, editor.scene.background?.image.width],
      };
    });
    expect(kept).toEqual({
      repeat: 3,
      widths: [2, 2, 4],
      text: 'Änne',
      environment: ['Equirectangular', 4, 32],
      background: ['Equirectangular', 'dusk', 4],
    });
  });
});
