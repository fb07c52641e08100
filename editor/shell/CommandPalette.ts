import type { Editor } from '../core/Editor.ts';
import type { Operator } from '../core/Operators.ts';
import { createIcon } from '../ui/icons.ts';
import { keyCaps } from '../ui/keyCaps.ts';
import { rankOperators } from './rankOperators.ts';

const MOST = 60;

/** F3: everything that can be done, found by typing. */
export function openPalette(editor: Editor): void {
  if (document.querySelector('.Palette')) return;
  const former = document.activeElement;
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const backdrop = document.createElement('div');
  backdrop.className = 'Backdrop';
  const palette = document.createElement('div');
  palette.className = 'Palette';
  palette.setAttribute('role', 'dialog');
  palette.setAttribute('aria-label', text('palette', 'Command palette'));
  const query = document.createElement('div');
  query.className = 'query';
  const input = document.createElement('input');
  input.placeholder = text('palette/placeholder', 'What do you want to do?');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'true');
  input.setAttribute('aria-controls', 'palette-results');
  input.setAttribute('aria-label', text('palette', 'Command palette'));
  query.append(createIcon('search'), input);
  const results = document.createElement('div');
  results.className = 'results';
  results.id = 'palette-results';
  results.setAttribute('role', 'listbox');
  palette.append(query, results);
  document.body.append(backdrop, palette);

  const places = menuPlaces(editor);
  let shown: Operator[] = [];
  let chosen = 0;

  const close = (): void => {
    backdrop.remove();
    palette.remove();
    if (former instanceof HTMLElement) former.focus();
  };
  const run = (operator: Operator | undefined): void => {
    if (!operator || !editor.operators.canRun(operator.id)) return;
    close();
    void editor.operators.run(operator.id);
  };
  const mark = (): void => {
    for (const [index, row] of [...results.children].entries()) row.setAttribute('aria-selected', String(index === chosen));
    const row = results.children[chosen];
    row?.scrollIntoView({ block: 'nearest' });
    if (row) input.setAttribute('aria-activedescendant', row.id);
  };
  const draw = (): void => {
    shown = rankOperators(editor.operators.list(), input.value, places).slice(0, MOST);
    chosen = 0;
    results.replaceChildren(
      ...shown.map((operator, index) => {
        const [shortcut] = editor.operators.shortcuts(operator.id);
        const row = paletteRow(operator, index, places.get(operator.id) ?? '', shortcut, editor.operators.canRun(operator.id));
        row.addEventListener('pointermove', () => {
          if (chosen === index) return;
          chosen = index;
          mark();
        });
        row.addEventListener('click', () => run(operator));
        return row;
      }),
    );
    if (shown.length === 0) {
      const empty = document.createElement('div');
      empty.className = 'Empty';
      empty.textContent = text('palette/nothing', 'Nothing of that name.');
      results.appendChild(empty);
    }
    mark();
  };
  input.addEventListener('input', draw);
  palette.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      chosen = (chosen + step + shown.length) % shown.length;
      mark();
    } else if (event.key === 'Enter') run(shown[chosen]);
    else if (event.key === 'Escape' || event.key === 'F3' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  backdrop.addEventListener('pointerdown', close);
  draw();
  input.focus();
}

function paletteRow(operator: Operator, index: number, place: string, shortcut: string | undefined, enabled: boolean): HTMLElement {
  const row = document.createElement('div');
  row.className = 'result';
  row.id = `palette-result-${index}`;
  row.setAttribute('role', 'option');
  row.dataset.testid = `palette-${operator.id}`;
  if (!enabled) row.setAttribute('aria-disabled', 'true');
  const label = document.createElement('span');
  label.className = 'label';
  label.textContent = operator.label;
  const where = document.createElement('span');
  where.className = 'where';
  where.textContent = place;
  row.append(createIcon(operator.icon ?? 'chevron-right'), label, where);
  if (shortcut) row.appendChild(keyCaps(shortcut));
  return row;
}

/** `Add › Mesh` for each operator that stands in a menu. */
function menuPlaces(editor: Editor): Map<string, string> {
  const places = new Map<string, string>();
  for (const menu of editor.menus.names()) {
    for (const entry of editor.menus.entries(menu)) {
      const title = editor.strings.getKey(`menu/${menu}`, menu);
      places.set(entry.operator, entry.submenu ? `${title} › ${entry.submenu}` : title);
    }
  }
  return places;
}
