/**
 * Runs in the page, as an inline script. With the artist's first click or key, and when the browser has nothing else to do, it
 * asks for the scripts that come only when first used (the geometry worker, the generator in the page, importers, exporters), so
 * that the editor goes on by itself when the server goes away. Until then none of it is loaded.
 *
 * @param {string[]} files
 */
function fetchLater(files) {
  const events = ['pointerdown', 'keydown'];
  const begin = () => {
    for (const event of events) removeEventListener(event, begin, true);
    requestIdleCallback(
      () => {
        for (const file of files) {
          const link = document.createElement('link');
          link.rel = 'prefetch';
          link.href = file;
          document.head.append(link);
        }
      },
      { timeout: 5000 },
    );
  };
  for (const event of events) addEventListener(event, begin, true);
}

/**
 * @param {string[]} files paths relative to the page
 * @returns {string} the script's text
 */
export function fetchLaterScript(files) {
  const compact = fetchLater.toString().replace(/\s*\n\s*/g, '');
  return `(${compact})(${JSON.stringify(files)})`;
}
