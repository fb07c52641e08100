import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Mesh, MeshStandardMaterial } from 'three';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestEditor, createTriangle } from '../core/testEditor.ts';
import { openFromAddress } from './openFromAddress.ts';

const files = new Map<string, string>();
const server = createServer(({ url = '' }, response) => {
  const text = files.get(url);
  response.writeHead(text === undefined ? 404 : 200).end(text);
});
let page = '';
beforeAll(async () => {
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const editor = createTestEditor();
  editor.addObject(Object.assign(new Mesh(createTriangle(), new MeshStandardMaterial()), { name: 'leaf' }));
  files.set('/models/tree%20one.json', JSON.stringify(editor.toJSON()));
});
afterAll(() => void server.close());

async function opened(hash: string) {
  const editor = createTestEditor();
  const address = { hash, href: page };
  await openFromAddress(editor, address, () => Object.assign(address, { hash: '' }));
  return Object.assign(editor, { address });
}

it('a project that the address names is opened under its own name', async () => {
  const editor = await opened('#file=models/tree%20one.json');
  expect([editor.project.title, editor.scene.children.map(({ name }) => name)]).toEqual(['tree one', ['leaf']]);
});

it('a reload opens it no second time over what was made of it; what was not fetched is tried again', async () => {
  expect((await opened('#file=models/tree%20one.json')).address.hash).toBe('');
  expect((await opened('#file=nowhere.json')).address.hash).toBe('#file=nowhere.json');
});

it('without one nothing happens, and what cannot be fetched is told', async () => {
  expect((await opened('#else')).notices.list).toEqual([]);
  const [notice] = (await opened('#file=nowhere.json')).notices.list;
  expect([notice?.level, notice?.details]).toEqual(['error', 'The server answered 404.']);
  const [refused] = (await opened('#file=data:application/json,{}')).notices.list;
  expect(refused?.details).toContain('http://');
});
