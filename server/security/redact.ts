const HIDDEN = '[hidden]';
/** Shapes of keys, for those that nobody told us of (a server may echo another one than ours), and what is left in their place. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:sk|pk|rk|gsk|xai|key)-[\w-]{8,}/gi, HIDDEN],
  [/\bAIza[\w-]{20,}/g, HIDDEN],
  [/\b(?:bearer|basic)\s+[\w.~+/=-]{6,}/gi, HIDDEN],
  [
    /\b((?:api|access|secret)[-_ ]?(?:key|token)|token|authorization|cookie|x-api-key)(["']?\s*[:=]\s*["']?)[^\s"',;&}]{6,}/gi,
    `$1$2${HIDDEN}`,
  ],
];
/** Shorter ones are no secrets, and would tear words apart. */
const SHORTEST = 6;
/** Longest line of a log, in characters: what is longer is somebody's body or prompt. */
const LONGEST = 4_000;

/** Keeps keys out of logs: the known ones wherever they stand, and whatever looks like one. */
export class Redactor {
  readonly #secrets = new Set<string>();

  /** From now on it is hidden, also as it stands in an address or in a header. */
  hide(secret: string | undefined): void {
    if (secret === undefined || secret.length < SHORTEST) return;
    this.#secrets.add(secret);
    this.#secrets.add(encodeURIComponent(secret));
    this.#secrets.add(Buffer.from(secret, 'utf8').toString('base64'));
  }

  redact(text: string): string {
    let clean = text;
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, HIDDEN);
    for (const [shape, left] of SHAPES) clean = clean.replace(shape, left);
    return clean.length > LONGEST ? `${clean.slice(0, LONGEST)} ...` : clean;
  }

  /** An error as lines of a log: its name, its sentence, where it was, and what caused it; nothing that it carries along. */
  describe(error: unknown): string {
    const lines: string[] = [];
    for (let at: unknown = error, depth = 0; at !== undefined && at !== null && depth < 4; depth++) {
      lines.push(at instanceof Error ? (at.stack ?? `${at.name}: ${at.message}`) : String(at));
      at = at instanceof Error ? at.cause : undefined;
    }
    return this.redact(lines.join('\ncaused by: '));
  }
}
