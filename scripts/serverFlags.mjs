/**
 * How Node runs the server. Short-lived objects get 2 MB at a time instead of 16: with a thread for geometry beside the one for requests
 * that saves some 50 MB of memory that nothing uses while the server idles. Maps of the sources would take 45 MB more; who looks for a
 * fault sets `NODE_OPTIONS=--enable-source-maps`. Each thread tidies its memory at rest (server/tidyAtRest.ts).
 */
export const SERVER_FLAGS = ['--max-semi-space-size=2', '--expose-gc'];
