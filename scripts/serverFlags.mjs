/**
 * How Node runs the server. Short-lived objects get 2 MB at a time instead of 16: with a thread for geometry beside the one for requests
 * that saves some 50 MB of memory that nothing uses while the server idles.
 */
export const SERVER_FLAGS = ['--enable-source-maps', '--max-semi-space-size=2'];
