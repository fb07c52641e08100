/** The public interface of the editor: what plugins may import. Everything else may change from one day to the next. */

export { AddObjectCommand } from './commands/AddObjectCommand.ts';
export { AddScriptCommand } from './commands/AddScriptCommand.ts';
export { MoveObjectCommand } from './commands/MoveObjectCommand.ts';
export { MultiCmdsCommand } from './commands/MultiCmdsCommand.ts';
export { RemoveObjectCommand } from './commands/RemoveObjectCommand.ts';
export { RemoveScriptCommand } from './commands/RemoveScriptCommand.ts';
export { type BackgroundState, SetBackgroundCommand } from './commands/SetBackgroundCommand.ts';
export { SetColorCommand } from './commands/SetColorCommand.ts';
export { type EnvironmentState, SetEnvironmentCommand } from './commands/SetEnvironmentCommand.ts';
export { type FogState, SetFogCommand } from './commands/SetFogCommand.ts';
export { SetGeometryCommand } from './commands/SetGeometryCommand.ts';
export { SetGeometryValueCommand } from './commands/SetGeometryValueCommand.ts';
export { SetMaterialColorCommand } from './commands/SetMaterialColorCommand.ts';
export { SetMaterialCommand } from './commands/SetMaterialCommand.ts';
export { SetMaterialMapCommand } from './commands/SetMaterialMapCommand.ts';
export { SetMaterialRangeCommand } from './commands/SetMaterialRangeCommand.ts';
export { SetMaterialValueCommand } from './commands/SetMaterialValueCommand.ts';
export { SetMaterialVectorCommand } from './commands/SetMaterialVectorCommand.ts';
export { SetPositionCommand } from './commands/SetPositionCommand.ts';
export { SetRendererCommand } from './commands/SetRendererCommand.ts';
export { SetRotationCommand } from './commands/SetRotationCommand.ts';
export { SetScaleCommand } from './commands/SetScaleCommand.ts';
export { SetSceneCommand } from './commands/SetSceneCommand.ts';
export { SetScriptValueCommand } from './commands/SetScriptValueCommand.ts';
export { SetShadowValueCommand } from './commands/SetShadowValueCommand.ts';
export { SetTextureParametersCommand, type TextureParameters } from './commands/SetTextureParametersCommand.ts';
export { SetUuidCommand } from './commands/SetUuidCommand.ts';
export { SetValueCommand } from './commands/SetValueCommand.ts';
export { TransactionCommand } from './commands/TransactionCommand.ts';
export { Command, type CommandClass, CommandError, type CommandJSON } from './core/Command.ts';
export { Config, type KeyValueStore } from './core/Config.ts';
export { type Disposable, Disposables, type Dispose } from './core/Disposables.ts';
export { Editor } from './core/Editor.ts';
export type { Exporter, Exporters, ExportFile, ExportOptions } from './core/Exporters.ts';
export type { BackgroundType, EditorOptions, EnvironmentType, ViewportShading } from './core/editorTypes.ts';
export type { TransactionToken } from './core/History.ts';
export type { HistoryHold } from './core/HistoryHold.ts';
export type { HistoryEntry, HistoryJSON } from './core/historyEntries.ts';
export type { Importer, ImportFile, ImportResult, ImportSiblings } from './core/Importers.ts';
export type { MenuEntry } from './core/Menus.ts';
export type { Migration } from './core/Migrations.ts';
export { geometryOf, hasGeometry, hasMaterial, materialsOf, texturesOf } from './core/materials.ts';
export { type Notice, type NoticeLevel, sentenceOf } from './core/Notices.ts';
export type { Operator } from './core/Operators.ts';
export type { Overlay, OverlayInstance } from './core/Overlays.ts';
export type { Panel, PanelArea, PanelInstance } from './core/Panels.ts';
export type { Plugin, PluginEntry, PluginStatus } from './core/Plugins.ts';
export type { Setting, SettingChoice, SettingsPage } from './core/Settings.ts';
export { type Listener, Signal } from './core/Signal.ts';
export type { HelperVisibility, Script, Signals, TransformMode, TransformSpace } from './core/Signals.ts';
export { StoredStep } from './core/StoredStep.ts';
export type { StringTable } from './core/Strings.ts';
export { DISPLAY_UNITS, type DisplayUnit, MILLIMETRES, Units } from './core/Units.ts';
export { writeCount, writeNumber, writeRunning } from './core/writtenNumbers.ts';
export { createEditor } from './createEditor.ts';
export { putAtOnce } from './io/putAtOnce.ts';
export {
  type ButtonStyle,
  createIcon,
  type IconNode,
  labelledRow,
  registerIcons,
  type TreeModel,
  type TreeToggle,
  UIBreak,
  UIButton,
  UICheckbox,
  type UIChild,
  UIColor,
  UIDiv,
  UIElement,
  UIHorizontalRule,
  UIInput,
  UIInteger,
  UIMenu,
  type UIMenuEntry,
  type UIMenuItem,
  UINumber,
  UIPanel,
  UIProgress,
  UIRow,
  UISection,
  UISelect,
  UISlider,
  UISpan,
  UITabs,
  UIText,
  UITextArea,
  UITree,
} from './ui/index.ts';
export { isWholeInView } from './viewport/framing.ts';
export { visibleBounds } from './viewport/sceneBounds.ts';
