import { NumberScan } from './numbers.ts';
import { matchAt } from './phrases.ts';

/** Turns of phrase of hollow bodies: where they are open, where they are closed, how thick walls and floor are. */
export abstract class ShellScan extends NumberScan {
  protected hollowed(i: number): number {
    const { tokens, pieces } = this;
    const { from } = pieces[i]!;
    const end = (length: number): number => pieces[i + length - 1]!.to;
    const shelled = matchAt(tokens, i, /^(?:wall and (?:floor|bottom|base)|(?:floor|bottom|base) and wall) (?:of |are |is )*# (?:thick )?/);
    const even = shelled && pieces.slice(i, i + shelled.length).find((piece) => piece.kind === 'value');
    if (shelled && even?.kind === 'value' && this.base?.shape === 'box') {
      this.ofBase({ kind: 'measure', dimension: 'thickness', of: 'wall', value: even.value }, from, end(shelled.length));
      return shelled.length;
    }
    const open = matchAt(tokens, i, /^open (?:at |on |to )?(?:the |its |one )?(top|bottom|front|back|end|both end|side|one end|upward)s? /);
    if (open) {
      const shell = this.shell(from, end(open.length));
      this.say(shell, { kind: 'adjective', adjective: `open ${open.found[1]}` }, from, end(open.length));
      return open.length;
    }
    const bare = matchAt(tokens, i, /^(?:without|no|with no) (?:a |any )?(lid|cover|top|floor|bottom) /);
    if (bare && this.base?.shape === 'box') {
      const shell = this.shell(from, end(bare.length));
      this.say(
        shell,
        { kind: 'adjective', adjective: /floor|bottom/.test(bare.found[1]!) ? 'open bottom' : 'open top' },
        from,
        end(bare.length),
      );
      return bare.length;
    }
    const lid = matchAt(tokens, i, /^closed (top|bottom|end) (?:(?:of )?# thick|of #) /);
    const floor = lid && pieces.slice(i, i + lid.length).find((piece) => piece.kind === 'value');
    if (lid && floor?.kind === 'value' && this.base) {
      const shell = this.shell(from, end(lid.length));
      this.say(shell, { kind: 'adjective', adjective: lid.found[1] === 'top' ? 'open bottom' : 'open top' }, from, end(lid.length));
      this.say(this.base, { kind: 'measure', dimension: 'thickness', of: 'floor', value: floor.value }, from, end(lid.length));
      return lid.length;
    }
    const closed = matchAt(tokens, i, /^closed (?:at|on) (?:the |its |one )?(top|bottom|end)(?: end)? /);
    if (closed && this.base) {
      const shell = this.shell(from, end(closed.length));
      this.say(shell, { kind: 'adjective', adjective: closed.found[1] === 'top' ? 'open bottom' : 'open top' }, from, end(closed.length));
      return closed.length;
    }
    return 0;
  }
}
