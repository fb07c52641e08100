/** What an identifier may be: a project names things by it, and it becomes the key of lookup tables, hence no `__proto__`. */
export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && value !== '__proto__';
}

export const IDENTIFIER_SENTENCE = 'An identifier has 1 to 64 letters, digits, dashes and underscores, and is not "__proto__".';
