/** The editor's commands: one undoable change each, one file each. */
import type { CommandClass } from '../core/Command.ts';
import type { CommandRegistry } from '../core/CommandRegistry.ts';
import { AddObjectCommand } from './AddObjectCommand.ts';
import { AddScriptCommand } from './AddScriptCommand.ts';
import { MoveObjectCommand } from './MoveObjectCommand.ts';
import { MultiCmdsCommand } from './MultiCmdsCommand.ts';
import { RemoveObjectCommand } from './RemoveObjectCommand.ts';
import { RemoveScriptCommand } from './RemoveScriptCommand.ts';
import { SetBackgroundCommand } from './SetBackgroundCommand.ts';
import { SetColorCommand } from './SetColorCommand.ts';
import { SetEnvironmentCommand } from './SetEnvironmentCommand.ts';
import { SetFogCommand } from './SetFogCommand.ts';
import { SetGeometryCommand } from './SetGeometryCommand.ts';
import { SetGeometryValueCommand } from './SetGeometryValueCommand.ts';
import { SetMaterialColorCommand } from './SetMaterialColorCommand.ts';
import { SetMaterialCommand } from './SetMaterialCommand.ts';
import { SetMaterialMapCommand } from './SetMaterialMapCommand.ts';
import { SetMaterialRangeCommand } from './SetMaterialRangeCommand.ts';
import { SetMaterialValueCommand } from './SetMaterialValueCommand.ts';
import { SetMaterialVectorCommand } from './SetMaterialVectorCommand.ts';
import { SetPositionCommand } from './SetPositionCommand.ts';
import { SetRendererCommand } from './SetRendererCommand.ts';
import { SetRotationCommand } from './SetRotationCommand.ts';
import { SetScaleCommand } from './SetScaleCommand.ts';
import { SetSceneCommand } from './SetSceneCommand.ts';
import { SetScriptValueCommand } from './SetScriptValueCommand.ts';
import { SetShadowValueCommand } from './SetShadowValueCommand.ts';
import { SetTextureParametersCommand } from './SetTextureParametersCommand.ts';
import { SetUuidCommand } from './SetUuidCommand.ts';
import { SetValueCommand } from './SetValueCommand.ts';
import { TransactionCommand } from './TransactionCommand.ts';

const CLASSES: Readonly<Record<string, CommandClass>> = {
  AddObjectCommand,
  AddScriptCommand,
  MoveObjectCommand,
  MultiCmdsCommand,
  RemoveObjectCommand,
  RemoveScriptCommand,
  SetBackgroundCommand,
  SetColorCommand,
  SetEnvironmentCommand,
  SetFogCommand,
  SetGeometryCommand,
  SetGeometryValueCommand,
  SetMaterialCommand,
  SetMaterialColorCommand,
  SetMaterialMapCommand,
  SetMaterialRangeCommand,
  SetMaterialValueCommand,
  SetMaterialVectorCommand,
  SetPositionCommand,
  SetRendererCommand,
  SetRotationCommand,
  SetScaleCommand,
  SetSceneCommand,
  SetScriptValueCommand,
  SetShadowValueCommand,
  SetTextureParametersCommand,
  SetUuidCommand,
  SetValueCommand,
  TransactionCommand,
};

/** Makes the editor's own commands known, so that a stored history can be read back. */
export function registerCommands(registry: CommandRegistry): void {
  for (const [type, commandClass] of Object.entries(CLASSES)) registry.register(type, commandClass);
}
