import { matchAt } from './phrases.ts';
import { ShellScan } from './shells.ts';
import { isBar } from './state.ts';

/** Words that such a phrase begins with. */
const OPENS =
  /^(a|an|hollowed|shelled|hollow|circular|horizontally|around|about|concentric|coaxial|closed|at|spaced|spacing|every|along|on|in|from|d|curved|arched|domed|convex|rounded|round|semicircular|radiused|through|across|top|all|flat|flattened|first|the|with|#)$/;

/** Turns of phrase that lay features out over angles, axes and squares, and those that shape the top or the bottom of a body. */
export abstract class LayoutScan extends ShellScan {
  protected laidOut(i: number): number {
    const { tokens, pieces } = this;
    if (!OPENS.test(tokens[i]!)) return 0;
    const { from } = pieces[i]!;
    const end = (length: number): number => pieces[i + length - 1]!.to;
    const turned = matchAt(tokens, i, /^(?:at |spaced |every )?# (?:apart|interval|increment|spacing|from each other) /);
    const turn = turned && pieces.slice(i, i + turned.length).find(({ kind }) => kind === 'value');
    if (turned && turn?.kind === 'value' && turn.angle && this.subject && this.subject !== this.base) {
      this.say(this.subject, { kind: 'adjective', adjective: 'evenly spaced' }, from, end(turned.length));
      return turned.length;
    }
    const axes = matchAt(
      tokens,
      i,
      /^(?:along |on |in |from |through |across )(?:each of |each |all |the |three |# )*(?:x (?:, )?y (?:, )?(?:and )?z (?:axis|axes|axe|ax|direction)?|(?:principal |main )?(?:axes|axe|ax|axis|direction)(?= ))/,
    );
    if (axes && this.subject?.way === 'cut' && /\b[xyz]\b|three|all|#|each/.test(axes.found[0])) {
      this.say(this.subject, { kind: 'position', at: 'all side' }, from, end(axes.length));
      return axes.length;
    }
    const along = matchAt(tokens, i, /^(?:in|along) (?:the )?(?:positive |negative )?[yz](?: (?:direction|axis))? /);
    if (along && this.extruded) return along.length;
    const dee =
      matchAt(tokens, i, /^d (?:shape|shaped|cut|profile|type) (?:shape |shaped )?/) ?? matchAt(tokens, i, /^d (?=hole|bore|shaft)/);
    if (dee) {
      this.waiting.facts.push({ fact: { kind: 'adjective', adjective: 'd shaped' }, from, to: end(dee.length) });
      return dee.length;
    }
    const arched = matchAt(
      tokens,
      i,
      /^(?:an? )?(?:curved|arched|domed|convex|rounded over) (?:top|upper) (?:face |surface |side |edge )?/,
    );
    if (arched && this.base?.shape === 'box' && this.subject === this.base) {
      this.say(this.base, { kind: 'adjective', adjective: 'arched top' }, from, end(arched.length));
      return arched.length;
    }
    const down = matchAt(tokens, i, /^(?:all the way )?(?:from )?(?:the )?top (?:face |surface )?to (?:the )?bottom (?:face |surface )?/);
    if (down && this.subject?.way === 'cut') {
      this.say(this.subject, { kind: 'adjective', adjective: 'through' }, from, end(down.length));
      return down.length;
    }
    const cut = matchAt(tokens, i, /^(?:an? )?flat(?:tened)? (?:top|tip|apex) /);
    if (cut && this.base?.shape === 'cone' && this.subject === this.base) {
      this.say(this.base, { kind: 'adjective', adjective: 'truncated' }, from, end(cut.length));
      return cut.length;
    }
    const bowl = matchAt(tokens, i, /^(?:an? )?(?:rounded|round|curved|semicircular|radiused) (?:bottom|base) /);
    if (bowl && this.base && isBar(this.base)) {
      this.say(this.base, { kind: 'adjective', adjective: 'rounded bottom' }, from, end(bowl.length));
      return bowl.length;
    }
    const ends = matchAt(
      tokens,
      i,
      /^(?:at |in |on |through )(?:the )?(?:center of |middle of )?(?:each|both|either|every) (?:of (?:the|its) )?(?:# )?(?:rounded|round|semicircular|circular|curved) end /,
    );
    if (ends && this.subject?.way === 'cut') {
      this.say(this.subject, { kind: 'position', at: 'each end' }, from, end(ends.length));
      return ends.length;
    }
    const ring = matchAt(tokens, i, /^circular (?:pattern|array|arrangement|ring) (?:of |with )/);
    if (ring) {
      this.pattern({ kind: 'pattern', pattern: 'circle' }, i + ring.length, from, end(ring.length));
      return ring.length;
    }
    if (tokens[i] === 'horizontally' && this.subject?.node.noun === 'hole') {
      this.say(this.subject, { kind: 'position', at: 'front face' }, from, end(1));
      return 1;
    }
    const about = matchAt(
      tokens,
      i,
      /^(?:around|about|concentric with|coaxial with|centered on) (?:the |its )(?:center |central |middle |inner |main |existing )?(?:hole|bore|axis) /,
    );
    if (about && this.subject && this.subject !== this.base) {
      this.say(this.subject, { kind: 'position', at: 'center' }, from, end(about.length));
      return about.length;
    }
    const emptied = matchAt(tokens, i, /^(?:hollowed|hollow|shelled)(?: out)? from (?:the |its )?(top|bottom|above|below) /);
    if (emptied && this.base) {
      const shell = this.shell(from, end(emptied.length));
      const low = /bottom|below/.test(emptied.found[1]!);
      this.say(shell, { kind: 'adjective', adjective: low ? 'open bottom' : 'open top' }, from, end(emptied.length));
      return emptied.length;
    }
    const first = matchAt(
      tokens,
      i,
      /^(?:the |with the )?first (?:one |hole )?(?:at )?# (?:in )?from (?:one |the |an |left |each )?(?:end|edge) /,
    );
    const start = first && pieces.slice(i, i + first.length).find(({ kind }) => kind === 'value');
    if (first && start?.kind === 'value' && this.subject?.way === 'cut') {
      this.say(this.subject, { kind: 'position', at: 'row start', distance: start.value }, from, end(first.length));
      return first.length;
    }
    const square = matchAt(tokens, i, /^(?:in |on |at )?(?:a |an )?# x # (?:rectangular |square )?(?:pattern|grid|array|center) /);
    const wideBy = square ?? matchAt(tokens, i, /^(?:spaced|spacing) (?:of |at )?# x # (?:apart )?/);
    if (wideBy && this.subject?.word.kind === 'feature' && (square === undefined || tokens[i] !== '#')) {
      const [a, b] = pieces.slice(i, i + wideBy.length).flatMap((piece) => (piece.kind === 'value' ? [piece.value] : []));
      this.say(this.subject, { kind: 'pattern', pattern: 'grid', columns: 2, rows: 2, spacing: a!, across: b! }, from, end(wideBy.length));
      return wideBy.length;
    }
    return 0;
  }
}
