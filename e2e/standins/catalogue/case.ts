import type { ProviderFault } from '../../../plugin-aura/generation/provider.ts';
import type { Move } from '../StandIn.ts';
import type { ServerName } from '../servers.ts';

/** A move of the failure catalogue that is spoken instead of done, and what has to become of it. */
export interface Case {
  id: string;
  server: ServerName;
  /** The first requests are met so; those after them are answered well. */
  moves: Move[];
  /** The fault that is told, or none where the answer comes after all. */
  code?: ProviderFault;
  finish?: string;
  /** Requests that the server sees. */
  requests: number;
  says?: RegExp;
  text?: string;
}

export const status = (status: number, body: string | object, headers: Record<string, string> = {}): Move => ({
  raw: { status, body, headers },
});
export const error = (message: string, type: string, param: string | null, code: string | null) => ({
  error: { message, type, param, code },
});
export const thrice = (move: Move): Move[] => [move, move, move];
export const inserted = (raw: string, at = 2): Move => ({ said: { insert: { [at]: raw }, finish: null } });
export const ANSWER = '{"name":"cube"}';
