import type { z } from 'zod';
import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import { synonym } from './synonyms.ts';

/** From what zod finds in untrusted JSON to problems of a plan: one sentence each, at its place, with the word that was probably meant. */

type Issue = z.core.$ZodIssue;

/** Words that may stand in an object of a plan, by the place's last name; for what zod calls an unrecognized key. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  at: ['my', 'to', 'offset', 'rotate', 'embed', 'pivot', 'touch'],
  operations: ['id', 'op', 'name', 'params', 'inputs', 'at', 'material'],
  parameters: ['name', 'value', 'unit', 'label', 'min', 'max', 'step'],
  profile: [
    'r',
    'plus',
    'minus',
    'offset',
    'mirror',
    'rotate',
    'at',
    'pair',
    'diameter',
    'across_flats',
    'side',
    'chamfer',
    'corners',
    'inner_diameter',
    'angle',
    'size',
    'font',
    'mirrored',
  ],
  path: ['line', 'spline', 'arc', 'circle', 'helix', 'bend', 'closed'],
  arc: ['diameter', 'angle', 'start'],
  helix: ['diameter', 'pitch', 'turns', 'top_diameter', 'left'],
  sections: ['at', 'profile'],
};

/** A zod error as problems of a plan, with places such as `operations[2].params.profile.rect[0]`; what is wrong with all of a list is said of the first. */
export function problemsOf(error: z.ZodError, place: string): Problem[] {
  const found = new Map<string, Problem>();
  for (const fault of error.issues.flatMap((issue) => explained(issue, place))) {
    const key = `${fault.place.slice(place.length).replace(/\[\d+\]/g, '')}: ${fault.message}`;
    if (place === '' || !found.has(key)) found.set(place === '' ? `${fault.place}: ${fault.message}` : key, fault);
  }
  return [...found.values()];
}

function explained(issue: Issue, base: string): Problem[] {
  const place = placeOf(base, issue.path);
  if (issue.code === 'invalid_union') {
    const meant = meantForm(issue.errors);
    if (meant) return meant.flatMap((inner) => explained(inner, place));
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem('schema', place ? `${place}.${key}` : key, unknownField(key, place)));
  return [problem(issue.code === 'too_small' || issue.code === 'too_big' ? 'out_of_range' : 'schema', place, sentenceOf(issue))];
}

/** Of several forms that a value may have, the issues of the one that it comes nearest to; undefined where several are as near. */
function meantForm(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  // The key that tells a form from the others is there, or it was not meant.
  const begun = forms.filter(
    (issues) => !issues.some(isMissing) && issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
  const missed = begun.map((issues) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0),
  );
  const nearest = begun.filter((_, k) => missed[k] === Math.min(...missed));
  return nearest.length === 1 ? nearest[0] : undefined;
}

const isMissing = (issue: Issue): boolean =>
  issue.code === 'invalid_type' && issue.path.length === 1 && issue.message.endsWith('received undefined');

function unknownField(key: string, place: string): string {
  const owner = /([a-z_]+)(?:\[\d+\])*$/.exec(place)?.[1] ?? '';
  const known = FIELDS[owner] ?? [];
  const instead = synonym(key, known) ?? suggestion(key, known);
  return `"${key}" is not known here.${instead || (known.length > 0 ? ` There are ${known.join(', ')}.` : ' Leave it out.')}`;
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  undefined: 'nothing',
  null: 'null',
};
const kindOf = (word: string): string => KINDS[word] ?? word;

/** Our own schemas speak in sentences; what zod says by itself is put into one. */
function sentenceOf(issue: Issue): string {
  if (/^[A-Z“"-].*[.?]$/s.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') {
    const received = /received (\w+)$/.exec(issue.message)?.[1] ?? 'something else';
    return received === 'undefined'
      ? `It is missing: ${kindOf(issue.expected)}.`
      : `It has to be ${kindOf(issue.expected)}, not ${kindOf(received)}.`;
  }
  if (issue.code === 'too_small')
    return `It is too ${issue.origin === 'array' ? `short: ${issue.minimum} entries are needed` : `small: ${issue.minimum} is the least`}.`;
  if (issue.code === 'too_big')
    return `It is too ${issue.origin === 'array' ? `long: ${issue.maximum} entries are the most` : issue.origin === 'string' ? `long: ${issue.maximum} characters are the most` : `large: ${issue.maximum} is the most`}.`;
  if (issue.code === 'invalid_value') return `It has to be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`;
  return `It cannot be used: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`;
}

function placeOf(base: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : place ? `${place}.${String(key)}` : String(key)),
    base,
  );
}

const problem = (code: Problem['code'], place: string, message: string): Problem => ({ code, place, message, severity: 'error' });
