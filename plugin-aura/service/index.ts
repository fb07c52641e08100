/**
 * Where answers come from: the typed client of the companion server, and the same phases in the page for when no server answers.
 * `inPage.ts` is loaded apart, because it brings the whole vocabulary with it.
 */
export { AssistantChannel, type AssistantChannelOptions } from './AssistantChannel.ts';
export { EnhancedAI } from './enhancedAI.ts';
export { ProviderSettingsClient } from './providerSettings.ts';
