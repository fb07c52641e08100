import { registry } from '../../operations/index.ts';
import { nounSense, type Phrase } from '../language/phrase.ts';
import { lemmas } from '../things/facts.ts';
import type { Work } from './refine.ts';
import { scopeOf } from './targets.ts';

/** "a knife edge band", "a hip roof", "claw prongs": words that are options of a choice of what is spoken of. */
export function changeShape(work: Work, phrases: readonly Phrase[]): void {
  for (const phrase of phrases) {
    const { operations } = scopeOf(phrase, work.draft, work.selection);
    const part = nounSense(phrase, 'part')?.part;
    for (const item of phrase.attributes) {
      if (
        work.used.has(item) ||
        item.senses.every(
          ({ kind }) => kind === 'material' || kind === 'colour' || kind === 'metal' || kind === 'filler' || kind === 'extent',
        )
      )
        continue;
      const wanted = new Set([
        lemmas(item).replaceAll(' ', '_'),
        ...item.senses.flatMap((sense) =>
          sense.kind === 'profile'
            ? [sense.profile]
            : sense.kind === 'shape'
              ? [sense.shape]
              : sense.kind === 'setting' && sense.style
                ? [sense.style]
                : sense.kind === 'feature'
                  ? [sense.feature]
                  : [],
        ),
      ]);
      for (const operation of operations) {
        const choices = Object.entries(registry.get(operation.op)?.params ?? {}).filter(
          ([name, param]) =>
            param.kind === 'choice' && name !== 'cut' && (part === undefined || operations.length < 4 || name.startsWith(part)),
        );
        const found = choices.find(([, param]) => param.kind === 'choice' && param.options.some((option) => wanted.has(option)));
        if (found?.[1].kind !== 'choice') continue;
        operation.params[found[0]] = found[1].options.find((option) => wanted.has(option));
        work.used.add(item);
        if (phrase.noun) work.used.add(phrase.noun);
        work.done.push(`${found[1].label}: ${String(operation.params[found[0]])}`);
        break;
      }
    }
  }
}
