/**
 * Functions of a script that the player calls, as in the three.js editor, with those for the mouse that its older projects have; others
 * are the script's own.
 */
export const HANDLER_NAMES = [
  ...(['init', 'start', 'stop', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'pointermove'] as const),
  ...(['mousedown', 'mouseup', 'mousemove', 'update'] as const),
] as const;
export type HandlerName = (typeof HANDLER_NAMES)[number];

/** What a new script begins with. */
export const NEW_SOURCE = 'function update(event) {\n\n\tthis.rotation.y += event.delta * 0.001;\n\n}\n';
