import { randomUUID } from 'node:crypto';
import type { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { RequestHandler } from 'express';
import { Refusal } from '../http/problem.ts';
import type { McpParts } from './createMcp.ts';

/** Conversations that are kept; the one that was silent longest ends when there would be more. */
const MOST = 16;

export interface McpRouteOptions {
  /** Looked at anew with every request: what is switched off stays off for those who are already in. */
  allowed(): boolean;
  bodyBytes: number;
}

/**
 * Assistants over streamable HTTP, one conversation for each session of the protocol. The protocol's own package is loaded with the
 * first of them. Host, origin, rate and token have been checked before.
 */
export function mcpRoute(parts: McpParts, { allowed, bodyBytes }: McpRouteOptions): RequestHandler {
  const conversations = new Map<string, StreamableHTTPServerTransport>();

  const open = async (): Promise<StreamableHTTPServerTransport> => {
    const [{ StreamableHTTPServerTransport: Transport }, { createMcp }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
      import('./createMcp.ts'),
      parts.vocabulary(),
    ]);
    const transport = new Transport({
      sessionIdGenerator: randomUUID,
      maxRequestBodySize: bodyBytes,
      onsessioninitialized: (id) => {
        conversations.set(id, transport);
        const [oldest] = conversations;
        if (conversations.size > MOST && oldest) void oldest[1].close();
      },
    });
    transport.onclose = () => void (transport.sessionId !== undefined && conversations.delete(transport.sessionId));
    await createMcp(parts).connect(transport);
    return transport;
  };

  return async (request, response) => {
    if (!allowed())
      throw new Refusal(
        'not_allowed',
        'Assistants may not come in: allow it in the settings of the editor, under AI providers, or use "npx aura mcp".',
      );
    const id = request.get('mcp-session-id');
    const known = id === undefined ? undefined : conversations.get(id);
    if (id !== undefined) {
      if (!known) throw new Refusal('not_found', 'There is no such conversation any more: begin a new one.');
      conversations.delete(id);
      conversations.set(id, known);
    }
    const transport = known ?? (await open());
    await transport.handleRequest(request, response);
    if (transport.sessionId === undefined) await transport.close();
  };
}
