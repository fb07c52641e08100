/**
 * Between plan and scene: a worker evaluates plans, commands put what came of them into the scene, and the plan is read back from
 * there, manual edits included. The scene is the truth; what the worker makes is derived from it and can be made again.
 */
export { AddDesignCommand } from './AddDesignCommand.ts';
export { workForAssistant } from './assistantWork.ts';
export { castingsExporter } from './castingsExporter.ts';
export { Designer } from './Designer.ts';
export { EditDesignCommand } from './EditDesignCommand.ts';
export { pagePort } from './pagePort.ts';
export { readDesign } from './readBack.ts';
export { Workshop } from './Workshop.ts';
