/** Where the token is kept for as long as the tab is open. */
const KEPT = 'aura.accessToken';
const IN_ADDRESS = /^#token=([^&]+)$/;

/** The parts of a page that a token goes through. */
export interface TokenPage {
  location: Pick<Location, 'hash' | 'pathname' | 'search' | 'origin'>;
  history: Pick<History, 'replaceState'>;
  storage: Pick<Storage, 'getItem' | 'setItem'>;
}

/**
 * The access token of a server that wants one. It comes with the address that its operator gives away, after the `#`, which no server
 * and no log ever sees; it is taken out of the address at once and kept for this tab.
 */
export function takeToken({ location, history, storage }: TokenPage): string | null {
  const given = IN_ADDRESS.exec(location.hash)?.[1];
  if (given === undefined) return storage.getItem(KEPT);
  const token = decodeURIComponent(given);
  storage.setItem(KEPT, token);
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  return token;
}

/** Fetching as ever, with the token for the server that gave the page, and for no other. */
export function fetchWithToken(token: string | null, origin: string, fetchNow: typeof fetch): typeof fetch {
  if (token === null) return fetchNow;
  return (input, init = {}) => {
    const address = new URL(input instanceof Request ? input.url : input, origin);
    if (address.origin !== origin) return fetchNow(input, init);
    const headers = new Headers(init.headers);
    headers.set('X-Aura-Token', token);
    return fetchNow(input, { ...init, headers });
  };
}
