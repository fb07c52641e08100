import { expect, it } from 'vitest';
import { fetchWithToken, takeToken } from './accessToken.ts';

function pageAt(address: string) {
  const url = new URL(address);
  const kept = new Map<string, string>();
  const shown: string[] = [];
  return {
    shown,
    location: { hash: url.hash, pathname: url.pathname, search: url.search, origin: url.origin },
    history: { replaceState: (_state: unknown, _title: string, path?: string | URL | null) => void shown.push(String(path)) },
    storage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) },
  };
}

it('takes the token out of the address and keeps it for the tab', () => {
  const page = pageAt('http://127.0.0.1:3210/?a=b#token=long%2Frandom');
  expect(takeToken(page)).toBe('long/random');
  expect(page.shown).toEqual(['/?a=b']);
  expect(takeToken({ ...page, location: { ...page.location, hash: '' } })).toBe('long/random');
});

it('has none where none was given, and leaves other addresses alone', () => {
  const page = pageAt('http://127.0.0.1:3210/#scene=3');
  expect(takeToken(page)).toBeNull();
  expect(page.shown).toEqual([]);
});

it('sends it to the server that gave the page and to no other', async () => {
  const sent: [string, string | null][] = [];
  const fetchNow: typeof fetch = async (input, init) => {
    sent.push([String(input), new Headers(init?.headers).get('x-aura-token')]);
    return new Response();
  };
  const asking = fetchWithToken('secret', 'http://127.0.0.1:3210', fetchNow);
  await asking('http://127.0.0.1:3210/api/ai/status', { headers: { accept: 'application/json' } });
  await asking(new URL('http://evil.example/api/ai/status'));
  await asking('http://127.0.0.1:3211/api/ai/status');
  expect(sent.map(([, token]) => token)).toEqual(['secret', null, null]);
  expect(fetchWithToken(null, 'http://127.0.0.1:3210', fetchNow)).toBe(fetchNow);
});
