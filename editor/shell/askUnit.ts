import type { Editor } from '../core/Editor.ts';
import { DISPLAY_UNITS, type DisplayUnit, MILLIMETRES } from '../core/Units.ts';
import { writeCount } from '../core/writtenNumbers.ts';
import { UIDiv, UIText } from '../ui/containers.ts';
import { UIButton } from '../ui/UIButton.ts';
import { UIDialog } from '../ui/UIDialog.ts';

/** Resolves to null if the artist would rather not import the file. */
export type AskUnit = (
  editor: Editor,
  name: string,
  size: readonly [number, number, number],
  likely: DisplayUnit,
) => Promise<DisplayUnit | null>;

const NAMES: Readonly<Record<DisplayUnit, string>> = { mm: 'Millimetres', cm: 'Centimetres', m: 'Metres', in: 'Inches', ft: 'Feet' };

/** Asks for the unit of a file that does not state its own, with the size that it would have in each. */
export const askUnit: AskUnit = (editor, name, size, likely) =>
  new Promise((resolve) => {
    const text = (key: string, english: string): string => editor.strings.getKey(key, english);
    let answer: DisplayUnit | null = null;
    const dialog = new UIDialog(text('import/unit-title', 'What is its unit?'), text('dialog/cancel', 'Cancel'));
    dialog.addClass('narrow').onClose(() => resolve(answer));
    const sentence = new UIText(text('import/unit', 'This kind of file does not say what its unit is.')).addClass('lead');
    const file = new UIText(name).addClass('fileName').setTooltip(name);
    const choices = DISPLAY_UNITS.map((unit) => {
      const button = new UIButton(text(`import/unit-${unit}`, NAMES[unit])).setTestId(`unit-${unit}`);
      button.add(new UIText(sizeIn(editor, size, unit)).setMuted());
      if (unit === likely) button.setKind('primary');
      return button.onClick(() => {
        answer = unit;
        dialog.close();
      });
    });
    dialog.body.add(file, sentence, new UIDiv().setClass('Choices').add(...choices));
    dialog.open();
    choices[DISPLAY_UNITS.indexOf(likely)]?.focus();
  });

/** The outer sizes as they would be, in the unit that lengths are shown in. */
function sizeIn(editor: Editor, size: readonly number[], unit: DisplayUnit): string {
  const sides = size.map((side) => writeCount(Number(editor.units.toDisplay(side * MILLIMETRES[unit]).toPrecision(3))));
  return `${sides.join(' × ')} ${editor.units.unit}`;
}
