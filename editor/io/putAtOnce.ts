import { promisifyRequest, type UseStore } from 'idb-keyval';

/**
 * Writes all or nothing, and is done when that is kept. Committed at once instead of when the page has seen all answers: a page that
 * is busy, or is being left, would see them too late.
 */
export function putAtOnce(store: UseStore, entries: readonly (readonly [key: string, value: unknown])[]): Promise<void> {
  return store('readwrite', (objects) => {
    for (const [key, value] of entries) objects.put(value, key);
    const done = promisifyRequest(objects.transaction);
    objects.transaction.commit();
    return done;
  });
}
