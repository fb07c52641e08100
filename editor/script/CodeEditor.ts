import { autocompletion, type Completion, type CompletionContext, type CompletionResult, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript, javascriptLanguage } from '@codemirror/lang-javascript';
import { bracketMatching, ensureSyntaxTree, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import * as THREE from 'three';
import { HANDLER_NAMES } from './scriptApi.ts';

export interface CodeEditorOptions {
  label: string;
  /** Said at the place where the source cannot be read. */
  syntaxError: string;
  /** After each change. */
  changed(source: string): void;
  left(): void;
}

/** Errors beyond these come from the first ones. */
const MOST_ERRORS = 10;
const LONGEST_READING_MS = 200;

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--field)', fontSize: 'var(--text-m)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '18px' },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-gutters': { color: 'var(--text-faint)', backgroundColor: 'var(--bg-1)', border: '0', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { backgroundColor: 'var(--select-soft)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--select-soft)',
  },
  '.cm-tooltip': { border: '1px solid var(--line)', borderRadius: 'var(--radius)', backgroundColor: 'var(--bg-1)', color: 'var(--text)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--select)', color: 'var(--select-ink)' },
});

const colors = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.controlKeyword, tags.definitionKeyword], color: 'var(--axis-z)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--accent)' },
  { tag: [tags.comment], color: 'var(--text-faint)', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: 'var(--warn)' },
  { tag: [tags.className, tags.self], color: 'var(--axis-x)' },
]);

const OF_LIBRARY: readonly Completion[] = Object.keys(THREE).map((label) => ({
  label,
  type: /^[A-Z][a-z]/.test(label) ? 'class' : /^[A-Z]/.test(label) ? 'constant' : 'function',
}));
const OF_PLAYER: readonly Completion[] = ['dom', 'canvas', 'width', 'height', 'play', 'stop', 'setCamera', 'setScene', 'setClearColor'].map(
  (label) => ({ label, type: 'property' }),
);
const GLOBAL: readonly Completion[] = [
  ...HANDLER_NAMES.map(
    (name): Completion => ({ label: name, type: 'function', apply: `function ${name}(event) {\n\t\n}`, detail: 'event' }),
  ),
  ...['THREE', 'player', 'renderer', 'scene', 'camera'].map((label): Completion => ({ label, type: 'variable' })),
];

/** What may stand at the cursor: what the library and the player have, and the names that a script knows. */
function complete(context: CompletionContext): CompletionResult | null {
  const member = context.matchBefore(/\b(THREE|player)\.\w*/);
  if (member) {
    const from = member.from + member.text.indexOf('.') + 1;
    return { from, options: member.text.startsWith('THREE') ? OF_LIBRARY : OF_PLAYER, validFor: /^\w*$/ };
  }
  const word = context.matchBefore(/\w+/);
  return word || context.explicit ? { from: word?.from ?? context.pos, options: GLOBAL, validFor: /^\w*$/ } : null;
}

/** Places that cannot be read as JavaScript; none while a long text has not been read to its end. */
export function syntaxErrors(state: EditorState, message: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  // A tree that is not finished ends in errors that are none.
  const tree = ensureSyntaxTree(state, state.doc.length, LONGEST_READING_MS);
  tree?.iterate({
    enter(node) {
      if (!node.type.isError || found.length >= MOST_ERRORS) return;
      const to = node.to > node.from ? node.to : Math.min(node.from + 1, state.doc.length);
      found.push({ from: Math.max(0, Math.min(node.from, to - 1)), to, severity: 'error', message });
    },
  });
  return found;
}

/**
 * An editor for JavaScript. It lives in a shadow of its own: its styles come as style sheets that the page's policy allows, and
 * nothing of the page reaches into it.
 */
export class CodeEditor {
  readonly dom = document.createElement('div');
  readonly #view: EditorView;
  readonly #options: CodeEditorOptions;
  /** While a program changes the text, nobody has typed. */
  #quiet = false;

  constructor(options: CodeEditorOptions) {
    this.#options = options;
    this.dom.className = 'CodeEditor';
    const root = this.dom.attachShadow({ mode: 'open' });
    const host = document.createElement('div');
    host.style.height = '100%';
    root.appendChild(host);
    this.#view = new EditorView({ parent: host, root, state: this.#state('') });
    for (const type of ['keydown', 'keyup'] as const) {
      // What is typed here is no shortcut, save those with Ctrl that are heard before any widget.
      this.dom.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  get source(): string {
    return this.#view.state.doc.toString();
  }

  /** Shows another text, with a history of its own. */
  show(source: string): void {
    this.#quiet = true;
    this.#view.setState(this.#state(source));
    this.#quiet = false;
  }

  /** Takes over a text that has been changed elsewhere; the cursor stays where it can. */
  replace(source: string): void {
    if (source === this.source) return;
    this.#quiet = true;
    const head = Math.min(this.#view.state.selection.main.head, source.length);
    this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: source }, selection: { anchor: head } });
    this.#quiet = false;
  }

  focus(): void {
    this.#view.focus();
  }

  dispose(): void {
    this.#view.destroy();
  }

  #state(source: string): EditorState {
    return EditorState.create({
      doc: source,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        indentOnInput(),
        bracketMatching(),
        indentUnit.of('\t'),
        EditorState.tabSize.of(4),
        javascript(),
        javascriptLanguage.data.of({ autocomplete: complete }),
        autocompletion(),
        syntaxHighlighting(colors),
        linter((view) => syntaxErrors(view.state, this.#options.syntaxError)),
        theme,
        EditorView.contentAttributes.of({ 'aria-label': this.#options.label }),
        EditorView.domEventHandlers({ blur: () => this.#options.left() }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !this.#quiet) this.#options.changed(this.source);
        }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap, indentWithTab]),
      ],
    });
  }
}
