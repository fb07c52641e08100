/**
 * The widgets, in the manner of the three.js editor: each wraps one DOM element, methods chain. They know nothing of scene,
 * history or settings; panels bind them. Styles are in `editor/css/{widgets,fields,tree}.css`, colours and sizes in `tokens.css`.
 */
export { labelledRow, UIBreak, UIDiv, UIHorizontalRule, UIPanel, UIRow, UISpan, UIText } from './containers.ts';
export { UICheckbox, UIColor, UIInput, UISelect, UITextArea } from './fields.ts';
export { createIcon, type IconNode, registerIcons } from './icons.ts';
export { keyCaps, keyNames } from './keyCaps.ts';
export { readNumber, unitFactor } from './numberText.ts';
export { type DropPlace, dropPlace, type TreeRowModel, type TreeSource, treeRows } from './treeRows.ts';
export { type ButtonStyle, UIButton } from './UIButton.ts';
export { ask, type Question, UIDialog } from './UIDialog.ts';
export { type UIChild, UIElement } from './UIElement.ts';
export { UIMenu, type UIMenuEntry, type UIMenuItem, type UIMenuOptions } from './UIMenu.ts';
export { UIInteger, UINumber } from './UINumber.ts';
export { UIProgress } from './UIProgress.ts';
export { UISection } from './UISection.ts';
export { UISlider } from './UISlider.ts';
export { UITabs } from './UITabs.ts';
export { type TreeModel, type TreeToggle, UITree } from './UITree.ts';
