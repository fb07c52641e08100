/** Text between quotation marks is what somebody wants to see written, letter by letter, and no word of it is a turn of speech. */
const QUOTED = /"[^"]+"|“[^”]+”|«[^»]+»|(?<![\w’'])['‘][^'’‘]+['’](?!\w)/g;
/** Marks that stand for quoted text while the rest is put plainly: no word of any language, and each as long as what it stands for. */
const FIRST = 0xe0_00;
const MARKS = /([\uE000-\uE0FF])\1*/g;

/** Changes a text and keeps what is quoted in it as it was said. */
export function outsideQuotes(text: string, change: (unquoted: string) => string): string {
  const kept: string[] = [];
  const marked = text.replace(QUOTED, (found) => {
    if (kept.length > 0xff) return found;
    kept.push(found);
    return String.fromCharCode(FIRST + kept.length - 1).repeat(found.length);
  });
  if (kept.length === 0) return change(text);
  return change(marked).replace(MARKS, (run) => kept[run.charCodeAt(0) - FIRST] ?? run);
}
