import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import { sentenceOf } from '../core/Notices.ts';
import type { PluginStatus } from '../core/Plugins.ts';
import type { Setting } from '../core/Settings.ts';
import { DISPLAY_UNITS, type DisplayUnit } from '../core/Units.ts';
import { LANGUAGE_NAMES } from '../i18n/index.ts';
import { labelledRow, UIDiv, UIRow, UIText } from '../ui/containers.ts';
import { UICheckbox, UIInput, UISelect } from '../ui/fields.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UIDialog } from '../ui/UIDialog.ts';
import type { UIElement } from '../ui/UIElement.ts';
import { UINumber } from '../ui/UINumber.ts';
import { UITabs } from '../ui/UITabs.ts';
import { createShortcutEditor } from './ShortcutEditor.ts';

type Text = (key: string, english: string) => string;

/** General settings, plugins, shortcuts. What plugins register with `editor.settings` shows up in sections of its own. */
export function openSettings(editor: Editor, tab = 'general'): void {
  const text: Text = (key, english) => editor.strings.getKey(key, english);
  const disposables = new Disposables();
  const dialog = new UIDialog(text('settings/title', 'Settings'), text('dialog/close', 'Close')).setTestId('settings');
  const general = new UIDiv();
  const plugins = new UIDiv();
  const fillGeneral = (): void => {
    general.clear().add(...generalRows(editor, text), ...registeredRows(editor));
  };
  const fillPlugins = (): void => {
    plugins
      .clear()
      .add(...editor.plugins.list().map((status) => pluginRow(editor, status, fillPlugins, text)), addByUrlRow(editor, fillPlugins, text));
  };
  fillGeneral();
  fillPlugins();
  disposables.add(editor.settings.changed.add(fillGeneral));
  disposables.add(editor.signals.pluginEnabled.add(fillPlugins));
  disposables.add(editor.signals.pluginDisabled.add(fillPlugins));
  const tabs = new UITabs()
    .addTab('general', text('settings/general', 'General'), general)
    .addTab('plugins', text('settings/plugins', 'Plugins'), plugins)
    .addTab('shortcuts', text('settings/shortcuts', 'Shortcuts'), createShortcutEditor(editor));
  const pages = editor.settings.pages.list().sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  for (const page of pages) {
    const content = disposables.add(page.create());
    tabs.addTab(page.id, editor.strings.getKey(`settings/page/${page.id}`, page.title), content.dom, { before: 'plugins' });
  }
  tabs.choose(tab);
  dialog.body.add(tabs);
  dialog.onClose(() => disposables.dispose()).open();
}

function title(label: string): UIElement {
  return new UIText(label).setClass('group-title').setDisplay('block');
}

function generalRows(editor: Editor, text: Text): UIElement[] {
  const languages = new UISelect(LANGUAGE_NAMES).setValue(editor.strings.language).setTestId('language');
  languages.onChange(() => editor.strings.setLanguage(languages.getValue()));
  const units = new UISelect(Object.fromEntries(DISPLAY_UNITS.map((unit) => [unit, unit]))).setValue(editor.units.unit);
  units.onChange(() => editor.units.setUnit(units.getValue() as DisplayUnit));
  return [
    title(text('settings/language-units', 'Language and units')),
    labelledRow(text('settings/language', 'Language'), languages),
    labelledRow(text('settings/units', 'Lengths in'), units),
  ];
}

/** Settings by section, in the order in which the sections first appear. */
function registeredRows(editor: Editor): UIElement[] {
  const sections = new Map<string, Setting<unknown>[]>();
  for (const setting of editor.settings.list()) sections.set(setting.section, [...(sections.get(setting.section) ?? []), setting]);
  return [...sections].flatMap(([section, settings]) => [
    title(editor.strings.getKey(`settings/section/${section}`, section)),
    ...settings.map((setting) => settingRow(editor, setting)),
  ]);
}

function settingRow(editor: Editor, setting: Setting<unknown>): UIElement {
  const label = editor.strings.getKey(`setting/${setting.id}`, setting.label);
  const row = labelledRow(label, settingControl(editor, setting));
  if (setting.help) row.setTooltip(editor.strings.getKey(`setting/${setting.id}/help`, setting.help));
  return row;
}

function settingControl(editor: Editor, setting: Setting<unknown>): UIElement {
  const value = editor.settings.get(setting);
  const set = (next: unknown): void => {
    try {
      editor.settings.set(setting, next);
    } catch (error) {
      editor.notices.error(sentenceOf(error));
    }
  };
  if (setting.choices) {
    const names = setting.choices.map((choice) => [
      choice.value,
      editor.strings.getKey(`setting/${setting.id}/${choice.value}`, choice.label),
    ]);
    const select = new UISelect(Object.fromEntries(names)).setValue(String(value));
    return select.setTestId(setting.id).onChange(() => set(select.getValue()));
  }
  if (typeof value === 'boolean') {
    const box = new UICheckbox(value);
    return box.setTestId(setting.id).onChange(() => set(box.getValue()));
  }
  if (typeof value === 'number') {
    const number = new UINumber(value);
    return number.setTestId(setting.id).onChange(() => set(number.getValue()));
  }
  const field = new UIInput(String(value));
  return field.setTestId(setting.id).onChange(() => set(field.getValue()));
}

function pluginRow(editor: Editor, status: PluginStatus, changed: () => void, text: Text): UIElement {
  const on = new UICheckbox(status.state === 'enabled').setLabel(`${status.name}: ${text('settings/plugin-on', 'on')}`);
  on.setTestId(`plugin-${status.id}`).onChange(() => {
    if (on.getValue()) void editor.plugins.enable(status.id).then(changed);
    else editor.plugins.disable(status.id);
  });
  const words = new UIDiv().add(new UIText(`${status.name} ${status.version}`), new UIText(status.error ?? status.description).setMuted());
  const row = new UIDiv().setClass('plugin').add(on, words);
  if (status.removable) {
    const remove = new UIButton('', 'trash').setKind('ghost').setHint(text('settings/plugin-remove', 'Remove'));
    row.add(
      remove.onClick(() => {
        editor.plugins.remove(status.id);
        changed();
      }),
    );
  }
  return row;
}

function addByUrlRow(editor: Editor, changed: () => void, text: Text): UIElement {
  const url = new UIInput().setPlaceholder('https://…/plugin.js').setLabel(text('settings/plugin-url', 'Address of a plugin'));
  url.setTestId('plugin-url');
  const add = new UIButton(text('settings/plugin-add', 'Add'), 'plus').setTestId('plugin-add').onClick(async () => {
    const address = url.getValue().trim();
    if (address === '') return;
    try {
      await editor.plugins.addByUrl(address);
      url.setValue('').setInvalid(false);
    } catch (error) {
      url.setInvalid(true);
      editor.notices.error(text('settings/plugin-failed', 'The plugin could not be added.'), sentenceOf(error));
    }
    changed();
  });
  const hint = text('settings/plugin-warning', 'A plugin can do everything that this page can. Add only what you trust.');
  return new UIDiv().add(new UIRow().add(url, add), new UIText(hint).setMuted());
}
