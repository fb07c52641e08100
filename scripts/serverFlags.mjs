/**
 * How Node runs the server. Short-lived objects get 8 MB at a time instead of 16: with 2 MB fifty streams at once meet 32 collections and
 * their pauses instead of 6, and at rest, once each thread has tidied its memory (server/tidyAtRest.ts), neither saves anything. Maps of the
 * sources would take 45 MB more; who looks for a fault sets `NODE_OPTIONS=--enable-source-maps`.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=8', '--expose-gc'];
