/** Functions of a script that the player calls, as in the three.js editor; others are the script's own. */
export const HANDLER_NAMES = ['init', 'start', 'stop', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'pointermove', 'update'] as const;
export type HandlerName = (typeof HANDLER_NAMES)[number];

/** What a new script begins with. */
export const NEW_SOURCE = 'function update(event) {\n\n\tthis.rotation.y += event.delta * 0.001;\n\n}\n';
