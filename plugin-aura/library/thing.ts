/** What a file of the library needs: the declaration of a thing, and parameters in one line. */
export { defineComponent as thing } from '../operations/component.ts';
export { auto, degrees, mm, no, pick, share, whole, words, yes } from '../plan/short.ts';
