/**
 * Menus and the operators of the host. Each operator is one object with label, icon, key, poll and execute; menu bar,
 * palette, toolbar and context menu are drawn from it.
 */
export { registerAddOperators } from './addOperators.ts';
export { browserClipboard } from './browserClipboard.ts';
export { registerEditOperators } from './editOperators.ts';
export { registerFileOperators } from './fileOperators.ts';
export { registerHelpOperators } from './helpOperators.ts';
export { Menubar } from './Menubar.ts';
export { operatorItem } from './menuEntries.ts';
export { createMenubarTools, createProjectStatus } from './ProjectStatus.ts';
export { registerRenderOperators } from './renderOperators.ts';
export { registerViewOperators } from './viewOperators.ts';
