import type { lookup } from 'node:dns';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Transport } from '../providers/transport.ts';
import { never, recordOf } from '../testing/providers.ts';
import { AddressError, checkBaseUrl, checkResolved, isLoopback } from './addresses.ts';

describe('the address of a model server', () => {
  it.each([
    ['http://127.0.0.1:1234/v1/', 'http://127.0.0.1:1234/v1'],
    ['http://localhost:11434', 'http://localhost:11434/'],
    ['http://[::1]:8080/v1', 'http://[::1]:8080/v1'],
    ['http://192.168.1.20:1234/v1', 'http://192.168.1.20:1234/v1'],
    ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
    ['http://0x7f.1:1234/v1', 'http://127.0.0.1:1234/v1'],
    ['http://2130706433/v1', 'http://127.0.0.1/v1'],
  ])('%s is %s', (given, address) => {
    expect(checkBaseUrl(given).href).toBe(address);
  });

  it.each([
    '',
    '  ',
    'localhost:1234',
    'ftp://127.0.0.1',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://user:pass@127.0.0.1/v1',
    'http://127.0.0.1/v1?key=x',
    'http://1.2.3.4/v1',
    'http://169.254.169.254/latest/meta-data',
    'https://169.254.169.254/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://100.100.100.200/',
    'http://metadata.google.internal/',
    'http://metadata.google.internal./',
    'http://0.0.0.0:11434',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ])('%j is refused with a sentence', (given) => {
    expect(() => checkBaseUrl(given)).toThrow(AddressError);
    expect(() => checkBaseUrl(given)).toThrow(/\.$/);
  });

  it('a name is looked at again when it is known where it leads: all of its addresses', () => {
    expect(() => checkResolved('models.example', ['10.0.0.5'], 'http:')).not.toThrow();
    expect(() => checkResolved('models.example', ['93.184.215.14'], 'https:')).not.toThrow();
    expect(() => checkResolved('models.example', ['10.0.0.5', '93.184.215.14'], 'http:')).toThrow('https://');
    expect(() => checkResolved('models.example', ['93.184.215.14', '169.254.169.254'], 'https:')).toThrow('169.254.169.254');
  });

  it('knows the loopback by all of its names', () => {
    for (const host of ['localhost', 'LOCALHOST', '127.0.0.1', '127.8.8.8', '[::1]', '::1']) expect(isLoopback(host)).toBe(true);
    for (const host of ['localhost.evil.com', '128.0.0.1', '0.0.0.0', 'evil.com']) expect(isLoopback(host)).toBe(false);
  });
});

describe('a name', () => {
  /** A stranger who owns the name: it leads where he likes, another place with each look. */
  const owned = (...places: string[][]): typeof lookup => {
    const look = ((_host: string, _options: object, done: (error: null, addresses: { address: string; family: number }[]) => void) =>
      done(
        null,
        (places.length > 1 ? places.shift()! : places[0]!).map((address) => ({ address, family: 4 })),
      )) as unknown;
    return look as typeof lookup;
  };
  const asked = async (resolve: typeof lookup, times: number) => {
    let connections = 0;
    const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end('{"data":[]}')).on(
      'connection',
      () => connections++,
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const baseUrl = checkBaseUrl(`http://models.example:${port}/v1`);
    const transport = new Transport({ record: recordOf('lmstudio'), baseUrl, connectMs: 500, resolve });
    const ends: unknown[] = [];
    for (let k = 0; k < times; k++)
      ends.push(await transport.json('/models', z.object({ data: z.array(z.unknown()) }), never).catch((error: unknown) => error));
    transport.close();
    server.closeAllConnections();
    server.close();
    return { ends, connections };
  };

  it('is looked up once for each connection, which goes to the address that was checked and to no other', async () => {
    expect(await asked(owned(['127.0.0.1'], ['169.254.169.254']), 2)).toEqual({
      ends: [{ data: [] }, expect.objectContaining({ code: 'unreachable', message: expect.stringContaining('169.254.169.254') })],
      connections: 1,
    });
  });

  it('of which one address is forbidden is not connected to at all', async () => {
    const { ends, connections } = await asked(owned(['127.0.0.1', '100.100.100.200']), 1);
    expect([ends, connections]).toEqual([[expect.objectContaining({ code: 'unreachable' })], 0]);
  });
});

describe('a key', () => {
  it('is sent to its own origin and to no other, whoever asks', async () => {
    const transport = new Transport({
      record: recordOf('openai'),
      baseUrl: checkBaseUrl('http://127.0.0.1:9/v1'),
      key: 'sk-12345678',
      connectMs: 500,
    });
    for (const other of [
      'http://127.0.0.1:10/v1/models',
      'https://127.0.0.1:9/v1/models',
      'http://localhost:9/v1/models',
      'http://evil.example/v1',
    ])
      await expect(transport.call('json', never).fetch(other)).rejects.toMatchObject({ code: 'protocol' });
    transport.close();
  });
});
