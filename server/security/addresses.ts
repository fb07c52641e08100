import { BlockList, isIP } from 'node:net';

/** Addresses that no model server has: this network, link-local with the clouds' metadata services, multicast, broadcast. */
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet('0.0.0.0', 8, 'ipv4');
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addAddress('100.100.100.200', 'ipv4');
FORBIDDEN.addSubnet('224.0.0.0', 3, 'ipv4');
FORBIDDEN.addAddress('::', 'ipv6');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addSubnet('ff00::', 8, 'ipv6');
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6');

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

const PRIVATE = new BlockList();
PRIVATE.addSubnet('10.0.0.0', 8, 'ipv4');
PRIVATE.addSubnet('172.16.0.0', 12, 'ipv4');
PRIVATE.addSubnet('192.168.0.0', 16, 'ipv4');
PRIVATE.addSubnet('fc00::', 7, 'ipv6');

const FORBIDDEN_NAMES = new Set(['metadata.google.internal', 'metadata.goog', 'metadata']);

const within = (list: BlockList, address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

/** `[::1]` of a URL as `::1`. */
const bare = (host: string): string => host.replace(/^\[|\]$/g, '');

export const isLoopback = (host: string): boolean => host.toLowerCase() === 'localhost' || within(LOOPBACK, bare(host));

/** The address of a model server cannot be used; the message says why. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
}

/**
 * The base URL of a model server, as an operator wrote it. Plain http is for this machine and private networks only, since prompts
 * and keys travel over it. A name is looked at again when it is resolved (`checkResolved`).
 *
 * @throws AddressError with a sentence
 */
export function checkBaseUrl(text: string): URL {
  const written = text.trim();
  if (written === '') throw new AddressError('The address of the model server is empty: give one such as http://127.0.0.1:1234/v1.');
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url) throw new AddressError('The address of the model server is no URL: give one such as http://127.0.0.1:1234/v1.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new AddressError(`The address of a model server begins with https:// or http://, not with "${url.protocol}".`);
  if (url.username !== '' || url.password !== '')
    throw new AddressError('The address of a model server carries no user name or password: give the key by itself.');
  if (url.search !== '' || url.hash !== '')
    throw new AddressError('The address of a model server ends with its path: leave out what follows "?" or "#".');
  const host = bare(url.hostname).replace(/\.$/, '').toLowerCase();
  if (FORBIDDEN_NAMES.has(host) || within(FORBIDDEN, host)) throw new AddressError(`${host} is no address that a model server can have.`);
  if (url.protocol === 'http:' && isIP(host) !== 0 && !within(LOOPBACK, host) && !within(PRIVATE, host))
    throw new AddressError(`${host} is on the open network: its address has to begin with https://, or the key could be read on the way.`);
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url;
}

/** All addresses that a name was resolved to, before one of them is connected to. @throws AddressError */
export function checkResolved(host: string, addresses: readonly string[], protocol: string): void {
  for (const address of addresses) {
    if (within(FORBIDDEN, address))
      throw new AddressError(`${host} leads to ${address}, which is no address that a model server can have.`);
    if (protocol === 'http:' && !within(LOOPBACK, address) && !within(PRIVATE, address))
      throw new AddressError(`${host} is on the open network: its address has to begin with https://.`);
  }
}
