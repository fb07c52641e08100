import { hang } from '../node.ts';
import { LayoutScan } from './layouts.ts';
import { headAhead, labelAt, matchAt } from './phrases.ts';
import { type Item, isBar } from './state.ts';
import { wordAt } from './words.ts';

/** Turns of phrase of a description that say more than their words one by one. */
export abstract class IdiomScan extends LayoutScan {
  protected special(i: number): number {
    const { tokens, pieces } = this;
    const { from } = pieces[i]!;
    const end = (length: number): number => pieces[i + length - 1]!.to;
    const placed = this.laidOut(i) || this.hollowed(i);
    if (placed > 0) return placed;
    // "centred left to right": the place said it
    const aside = matchAt(tokens, i, /^(?:from )?left to right /);
    if (aside) return aside.length;
    const circle = matchAt(tokens, i, /^(?:bolt|pitch|hole) circle (?:diameter )?(?:of |is |= )?(?:diameter )?(# )?/);
    if (circle) {
      const value = circle.found[1] ? pieces[i + circle.length - 1] : undefined;
      // "a bolt circle of eight holes": how many
      const next = headAhead(pieces, tokens, i + circle.length);
      const counts = value?.kind === 'value' && value.whole && next?.at === i + circle.length;
      if (counts) this.waiting.count = { value: value.raw, from: value.from, to: value.to };
      const diameter = value?.kind === 'value' && !counts ? value.value : undefined;
      this.pattern(
        { kind: 'pattern', pattern: 'circle', ...(diameter === undefined ? {} : { diameter }) },
        i + circle.length,
        from,
        end(circle.length),
      );
      return circle.length;
    }
    const row = matchAt(
      tokens,
      i,
      /^(?:in |along )?(?:a )?(?:single |straight )?(row|line|circle|circular pattern|grid|square pattern) (?!\(|from|to|of (?:#|radius|diameter))/,
    );
    if (
      row &&
      (this.subject?.word.kind === 'feature' || this.subject?.way === 'raised') &&
      tokens[i] !== 'circle' &&
      /^(in|along|row|grid)$/.test(tokens[i]!)
    ) {
      const word = row.found[1]!;
      const pattern = word.startsWith('circ') ? 'circle' : word === 'grid' || word.startsWith('square') ? 'grid' : 'row';
      this.say(this.subject, { kind: 'pattern', pattern }, from, end(row.length));
      return row.length;
    }
    const letter = matchAt(
      tokens,
      i,
      /^([lutizhcvx]) (shape|shaped|profile|section|channel|beam|bar|bracket|angle|extrusion|block|plate|notch|groove|iron|form|clamp|mount|strut) /,
    );
    if (letter) {
      const named = wordAt(tokens, i + 1);
      const keeps = named !== undefined && letter.found[2] !== 'shape';
      this.waiting.facts.push({ fact: { kind: 'adjective', adjective: `${letter.found[1]} shaped` }, from, to: end(keeps ? 1 : 2) });
      if (!keeps && !headAhead(pieces, tokens, i + 2))
        return 2 + this.head(i, { word: { kind: 'solid', noun: `${letter.found[1]} shape`, shape: 'bar' }, length: 0 });
      return keeps ? 1 : 2;
    }
    // "sides 50 high" of a U: its legs
    const sides = this.base && isBar(this.base) ? matchAt(tokens, i, /^side # (?:high|tall) /) : undefined;
    if (sides) return this.head(i, { word: { kind: 'limb', noun: 'leg' }, length: 1 });
    const rounded = matchAt(
      tokens,
      i,
      /^(rounded|filleted|chamfered|beveled) (?:off )?(?:vertical |outer |outside |external |top |upper |bottom |lower |all |four |# )*(corner|edge)s? /,
    );
    if (rounded && !labelAt(tokens, i + rounded.length - 1 + 1)?.after) {
      const kind = /^(chamfered|beveled)$/.test(rounded.found[1]!) ? 'chamfer' : 'fillet';
      const waits = this.waiting;
      this.waiting = { facts: [] };
      const item = this.open({ kind: 'edge', noun: kind }, from, end(rounded.length));
      for (const { fact, from: f, to } of waits.facts) this.say(item, fact, f, to);
      const which = tokens
        .slice(i + 1, i + rounded.length)
        .filter((word) => word !== 'off' && word !== '#')
        .join(' ');
      this.say(item, { kind: 'position', at: which }, from, end(rounded.length));
      return rounded.length;
    }
    const corner = matchAt(tokens, i, /^(corner|edge) (radius|fillet|rounding|chamfer) /);
    if (corner) {
      const sunk = this.subject && /^(pocket|cutout)$/.test(this.subject.node.noun) && this.joined !== 'with' ? this.subject : undefined;
      const item = this.open({ kind: 'edge', noun: corner.found[2] === 'chamfer' ? 'chamfer' : 'fillet' }, from, end(corner.length));
      if (sunk) {
        // the corners of what was sunk just before
        const siblings = item.node.parent?.parts;
        siblings?.splice(siblings.indexOf(item.node), 1);
        item.owner = sunk;
        hang(item.node, sunk.node);
      }
      for (const { fact, from: f, to } of this.waiting.facts) this.say(item, fact, f, to);
      this.waiting = { facts: [] };
      this.say(item, { kind: 'position', at: corner.found[1]! }, from, end(corner.length));
      return corner.length;
    }
    const broken = matchAt(tokens, i, /^(?:break (?:all )?(?:sharp )?edge|all (?:sharp )?edge broken|break edge) /);
    if (broken) {
      const item = this.open({ kind: 'edge', noun: 'chamfer' }, from, end(broken.length));
      this.say(item, { kind: 'position', at: 'all edge' }, from, end(broken.length));
      return broken.length;
    }
    const ends = matchAt(tokens, i, /^(?:full )?(rounded|round|semicircular|radius|hemispherical|half round|arched) (end|top) /);
    if (ends) {
      this.say(
        this.waiting.facts.length > 0 && !this.subject ? undefined : this.subject,
        { kind: 'adjective', adjective: 'rounded end' },
        from,
        end(2),
      );
      return ends.length;
    }
    const way = matchAt(
      tokens,
      i,
      /^(parallel|perpendicular|along|across) (?:to |with )?(?:the |its )?(?:whole |full |entire )?(long|longer|short|shorter|length|width|long axis|main|longitudinal)(?: (?:side|edge|axis|axe|direction|dimension|way))? /,
    );
    if (way && this.subject && this.subject !== this.base) {
      const short = /short|width/.test(way.found[2]!) !== (way.found[1] === 'perpendicular');
      this.say(this.subject, { kind: 'adjective', adjective: short ? 'crosswise' : 'lengthwise' }, from, end(way.length));
      return way.length;
    }
    const full =
      matchAt(tokens, i, /^(?:along |over |across |through |for )?(?:the |its )?(?:full|whole|entire) (length|width|depth|height) /) ??
      matchAt(
        tokens,
        i,
        /^(?:from )?(lengthwise|crosswise|edge to edge|end to end|from end to end|from side to side|side to side|front to back) /,
      );
    if (full && this.subject?.node.noun === 'hole' && /front|side|end|lengthwise|length|edge/.test(full.found[0])) {
      const size = /front/.test(full.found[0]) ? 'front face' : 'end face';
      this.say(this.subject, { kind: 'position', at: size }, from, end(full.length));
      return full.length;
    }
    if (
      full &&
      this.base &&
      this.subject === this.base &&
      this.base.node.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'half')
    ) {
      this.say(this.base, { kind: 'adjective', adjective: 'lying' }, from, end(full.length));
      return full.length;
    }
    if (full && this.subject && this.subject !== this.base) {
      const across = /width|side|front|cross/.test(full.found[1]!);
      this.say(this.subject, { kind: 'adjective', adjective: across ? 'crosswise' : 'lengthwise' }, from, end(full.length));
      if (/edge to edge|side to side|end to end/.test(full.found[0]))
        this.say(this.subject, { kind: 'adjective', adjective: 'open' }, from, end(full.length));
      return full.length;
    }
    const over = matchAt(tokens, i, /^(across|along) (?:the |its )?(?:top|bottom|front|back|left|right|upper)(?: (?:face|surface|side))? /);
    if (over && this.subject?.way === 'cut')
      this.say(this.subject, { kind: 'adjective', adjective: over.found[1] === 'across' ? 'crosswise' : 'lengthwise' }, from, end(1));
    const alike = matchAt(tokens, i, /^as (?:tall|high|long|wide|thick|deep) as (?:the |its |a )?\S+ /);
    if (alike) {
      this.say(this.subject, { kind: 'adjective', adjective: 'same' }, from, end(alike.length));
      return alike.length;
    }
    const steps =
      matchAt(tokens, i, /^(section|step|segment|portion|stage|diameter) (?:[:]|of|with|[(]) /) ??
      matchAt(tokens, i, /^(section|segment|portion|stage|step) (?:[.,;]|$|of )/);
    if (steps && this.waiting.count && this.base?.shape === 'cylinder' && this.subject === this.base) {
      const { count } = this.waiting;
      this.waiting = { facts: [] };
      this.say(this.base, { kind: 'adjective', adjective: 'stepped' }, pieces[i]!.from, pieces[i]!.to);
      this.say(this.base, { kind: 'number', of: 'section', value: count.value }, count.from, count.to);
      return 1;
    }
    const shaped = matchAt(tokens, i, /^(square|rectangular|round|circular) cross section /);
    if (shaped && this.base) {
      this.say(this.base, { kind: 'adjective', adjective: `${shaped.found[1]} section` }, from, end(shaped.length));
      return shaped.length;
    }
    const section = matchAt(tokens, i, /^(?:cross section|cross sectional|section profile) /);
    if (section) {
      const facts = [...this.waiting.facts];
      this.waiting.facts = [];
      for (const { fact, from: f, to } of facts) {
        const shape =
          fact.kind === 'adjective' && /^(square|rectangular|round|circular)$/.test(fact.adjective)
            ? `${fact.adjective} section`
            : undefined;
        this.say(this.base, shape === undefined ? fact : { kind: 'adjective', adjective: shape }, f, to);
      }
      return section.length;
    }
    const slope = matchAt(
      tokens,
      i,
      /^(?:rising|rises|sloping|slopes|tapering|going|ramping) (?:up |down )?from # (?:high |tall |height )?(?:at # end |at the (?:front|back|tip) )?to # (?:high |tall )?(?:at the other end |at the (?:front|back|rear) )?/,
    );
    if (slope && this.base?.shape === 'wedge') {
      const ends = pieces.slice(i, i + slope.length).flatMap((piece) => (piece.kind === 'value' ? [piece.value] : []));
      this.say(this.base, { kind: 'measure', dimension: 'height', value: Math.max(...ends) }, from, end(slope.length));
      return slope.length;
    }
    const flat = matchAt(
      tokens,
      i,
      /^flat (?:face |surface |area )?(?:is )?(?:cut |machined |ground |milled )?(?:off )?(?:at|on|from) (?:the |its )?(top|bottom) /,
    );
    if (flat && this.base) {
      const item = this.open({ kind: 'feature', noun: 'flat' }, from, end(flat.length));
      this.say(item, { kind: 'position', at: flat.found[1]! }, from, end(flat.length));
      return flat.length;
    }
    const eased = matchAt(
      tokens,
      i,
      /^round (?:off )?(?:all |the |its |off |four |# )*(?:(?:vertical|outer|top|upper|bottom|lower|sharp) )?(corner|edge)s? /,
    );
    if (eased && this.base) {
      const item = this.open({ kind: 'edge', noun: 'fillet' }, from, end(eased.length));
      this.say(
        item,
        {
          kind: 'position',
          at: tokens
            .slice(i + 1, i + eased.length)
            .filter((word) => !/^(off|the|its|#)$/.test(word))
            .join(' '),
        },
        from,
        end(eased.length),
      );
      return eased.length;
    }
    const dressed = matchAt(tokens, i, /^(?:is |are |be )?(filleted|rounded|chamfered|beveled)(?: off)? (?:x |with |to |at |# |[.,;]|$)/);
    if (dressed && this.subject && !headAhead(pieces, tokens, i + 1)) {
      const owner = this.subject;
      const places = owner.node.facts.filter((fact) => fact.kind === 'position' && /edge|corner|rim/.test(fact.at));
      const waits = this.ahead.filter(({ fact }) => fact.kind === 'position');
      if (places.length + waits.length > 0) {
        owner.node.facts = owner.node.facts.filter((fact) => !places.includes(fact));
        const item = this.open(
          { kind: 'edge', noun: /^(chamfered|beveled)$/.test(dressed.found[1]!) ? 'chamfer' : 'fillet' },
          from,
          pieces[i]!.to,
        );
        item.node.facts.push(...places);
        return 1;
      }
    }
    const inner =
      this.base && isBar(this.base) ? matchAt(tokens, i, /^(?:inside|inner|internal) (?:bend |corner )?(radius|fillet) /) : undefined;
    if (inner) {
      const waits = this.waiting.facts;
      this.waiting = { facts: [] };
      const item = this.open({ kind: 'edge', noun: 'fillet' }, from, end(inner.length));
      for (const { fact, from: f, to: t } of waits) this.say(item, fact, f, t);
      this.say(item, { kind: 'position', at: 'inner corner' }, from, end(inner.length));
      return inner.length;
    }
    const ringed = matchAt(tokens, i, /^(?:surrounded|encircled|ringed) x /);
    if (ringed) {
      this.ahead.push({ fact: { kind: 'pattern', pattern: 'circle' }, from, to: end(ringed.length) });
      return ringed.length;
    }
    const crossed = this.base?.node.facts.some((fact) => fact.kind === 'adjective' && /^(cross|plus)$/.test(fact.adjective))
      ? matchAt(
          tokens,
          i,
          /^(?:in |at |on |near )?(?:the )?(?:(?:end|tip) of )?(?:each|every|all|both) (?:of (?:the|its) )?(?:# )?(?:arm|leg|end|bar) (?:end )?/,
        )
      : undefined;
    if (crossed && this.subject?.way === 'cut') {
      this.say(this.subject, { kind: 'position', at: 'each end' }, from, end(crossed.length));
      return crossed.length;
    }
    const spread = matchAt(
      tokens,
      i,
      /^(?:on|around|along) (?:a |the )?(?:circle|ring) (?:of |with |having )(?:a )?(?:diameter (?:of )?)?# (?:in )?(?:diameter )?/,
    );
    if (spread && this.subject?.word.kind === 'feature') {
      const value = pieces.slice(i, i + spread.length).find((piece) => piece.kind === 'value');
      if (value?.kind === 'value')
        this.say(this.subject, { kind: 'pattern', pattern: 'circle', diameter: value.value }, from, end(spread.length));
      return spread.length;
    }
    const beside = matchAt(tokens, i, /^side x side /);
    if (beside) return beside.length;
    const frame = matchAt(
      tokens,
      i,
      /^(?:in|on|at) (?:a |the (?:corner )?(?:of )?(?:a )?)?(?:rectangle|square|rectangular pattern|square pattern|rectangular grid) (?:of |with |measuring )?# (?:x # )?/,
    );
    if (frame && this.subject?.word.kind === 'feature') {
      const [a, b = a] = pieces.slice(i, i + frame.length).flatMap((piece) => (piece.kind === 'value' ? [piece.value] : []));
      this.say(this.subject, { kind: 'pattern', pattern: 'grid', columns: 2, rows: 2, spacing: a!, across: b! }, from, end(frame.length));
      return frame.length;
    }
    const wide = matchAt(
      tokens,
      i,
      /^(?:an? |the )?(top|bottom|base|lower|upper|shorter|longer) (?:base |side |edge |width |parallel )*(?:of |is |: )?(?:length )?# (?!from|below|above)/,
    );
    if (
      wide &&
      this.base &&
      /^(prism|cone|pyramid|box)$/.test(this.base.shape ?? '') &&
      this.base.node.facts.some((fact) => fact.kind === 'adjective' && /trapez|conical|pyramid|truncated/.test(fact.adjective))
    ) {
      this.label = { dimension: 'width', of: /^(top|upper|shorter)$/.test(wide.found[1]!) ? 'top' : 'base', from };
      return wide.length - 1;
    }
    const series = this.base?.shape === 'cylinder' && this.subject === this.base ? this.series(i) : 0;
    if (series > 0) return series;
    const everyStep = matchAt(
      tokens,
      i,
      /^each (?:step |section |segment |portion |diameter |part )?(?:being |is |of )?# (?:long|tall|high|in length) /,
    );
    if (everyStep && this.items.some(({ node }) => node.noun === 'journal')) {
      const piece = pieces.slice(i, i + everyStep.length).find((other) => other.kind === 'value');
      if (piece?.kind === 'value')
        for (const item of this.items)
          if (item === this.base || item.node.noun === 'journal')
            this.say(item, { kind: 'measure', dimension: 'length', value: piece.value }, from, end(everyStep.length));
      return everyStep.length;
    }
    const rising = matchAt(
      tokens,
      i,
      /^(rise|rising|rises|extend|protrude|project|stand|extending|extends|protruding|protrudes|projecting|projects|standing|stands|raised|sticking|sticks|stick|extruded|extending) (?:up |out |upward |outward |another |x )*# /,
    );
    const pulled = tokens[i] === 'extruded' && this.subject?.word.kind === 'limb';
    if (rising && !pulled && this.subject && this.subject !== this.base && !labelAt(tokens, i + rising.length)) {
      this.label = { dimension: 'height', from };
      return rising.length - 1;
    }
    const outside = matchAt(tokens, i, /^(?:outside|overall|outer|external|main|total) (?:dimension|size)s? (?:of |are |is |: )?/);
    if (outside) {
      this.subject = this.base;
      return outside.length;
    }
    const stock = matchAt(
      tokens,
      i,
      /^(?:made |bent |cut |folded |formed )*(?:of|from|out of) (?:a )?# (?:thick )?(?:steel |aluminum |metal |brass )*(?:sheet|plate|stock|material|steel|aluminum|sheet metal|metal) /,
    );
    if (stock && this.base) {
      const piece = pieces.slice(i, i + stock.length).find((other) => other.kind === 'value');
      if (piece?.kind === 'value')
        this.say(this.base, { kind: 'measure', dimension: 'thickness', value: piece.value }, from, end(stock.length));
      const metal = /(steel|aluminum|brass)/.exec(stock.found[0])?.[1];
      if (metal) this.ofBase({ kind: 'material', material: metal }, from, end(stock.length));
      return stock.length;
    }
    const flats = matchAt(tokens, i, /^flat (?:surface |face |area )?/);
    if (flats && /flats$/i.test(this.textOf(i)) && this.base && !matchAt(tokens, i - 2, /^(?:across|over) (?:the )?/)) {
      this.open({ kind: 'feature', noun: 'flat' }, from, pieces[i]!.to);
      return 1;
    }
    const purpose = matchAt(tokens, i, /^for (?:a |an |the |holding )?/);
    if (purpose) {
      let length = purpose.length;
      while (
        i + length < tokens.length &&
        !/^([.,;:()]|with|and|has|having)$/.test(tokens[i + length]!) &&
        pieces[i + length]!.kind !== 'thread'
      )
        length++;
      if (pieces[i + length]?.kind !== 'thread') return length;
    }
    const right = matchAt(tokens, i, /^(?:at )?(?:a )?right angle (?:to each other )?/);
    if (right) {
      this.say(this.subject, { kind: 'adjective', adjective: 'perpendicular' }, from, end(right.length));
      return right.length;
    }
    const tip = matchAt(
      tokens,
      i,
      /^(?:the |its )?(tip|top|apex|point|bottom|end) (?:is |has been |was )?(?:cut|truncated|sliced|removed|chopped) (?:off |flat |away |horizontally )*(?:at (?:a |the )?(?:height (?:of )?)?)?/,
    );
    if (tip && this.base) {
      const item = this.open({ kind: 'feature', noun: 'flat' }, from, end(tip.length));
      this.say(item, { kind: 'position', at: tip.found[1] === 'bottom' ? 'bottom' : 'top' }, from, end(tip.length));
      if (/ at /.test(tip.found[0]) && tokens[i + tip.length] === '#') this.label = { dimension: 'height', of: 'overall', from };
      return tip.length;
    }
    const stands = matchAt(tokens, i, /^(?:so )?(?:that )?(?:it |the part |the whole )?(?:is |stand )?# (?:tall|high) /);
    if (stands && this.subject?.node.noun === 'flat') {
      const piece = pieces[i + stands.length - 2];
      if (piece?.kind === 'value')
        this.say(this.subject, { kind: 'measure', dimension: 'height', of: 'overall', value: piece.value }, from, end(stands.length));
      return stands.length;
    }
    const apart =
      matchAt(tokens, i, /^(?:evenly|equally|uniformly) (?:spaced|distributed|arranged|placed) /) ??
      matchAt(tokens, i, /^in both direction /) ??
      matchAt(tokens, i, /^center to center /);
    if (apart) {
      if (this.subject && this.subject !== this.base)
        this.say(this.subject, { kind: 'adjective', adjective: 'evenly spaced' }, from, end(apart.length));
      return apart.length;
    }
    return 0;
  }

  /** "diameters 30, 24 and 18", "lengths 40, 30, 20": one of each length of a shaft. */
  protected series(i: number): number {
    const { tokens, pieces } = this;
    const label = tokens[i];
    if (label !== 'diameter' && label !== 'length') return 0;
    const found: { value: number; at: number }[] = [];
    let at = i + 1;
    while (/^(of|are|is|=|:)$/.test(tokens[at] ?? '')) at++;
    for (; at < tokens.length; at++) {
      const piece = pieces[at]!;
      if (piece.kind === 'value' && !labelAt(tokens, at + 1)) found.push({ value: piece.value, at });
      else if (!/^(,|and|then|\/)$/.test(tokens[at]!)) break;
    }
    if (found.length < 2) return 0;
    const { base } = this;
    const sections = (): Item[] => this.items.filter((item) => item === base || item.node.noun === 'journal');
    found.forEach(({ value, at: place }, k) => {
      if (label === 'diameter' && k > 0)
        this.open({ kind: 'raised', noun: 'journal', shape: 'cylinder' }, pieces[place]!.from, pieces[place]!.to, true);
      this.say(sections()[k], { kind: 'measure', dimension: label, value }, pieces[place]!.from, pieces[place]!.to);
    });
    this.waiting = { facts: [] };
    this.subject = base;
    return found.at(-1)!.at + 1 - i;
  }
}
