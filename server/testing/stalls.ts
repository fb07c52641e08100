/** Between two looks at the clock, ms. */
const TICK_MS = 20;

/**
 * Watches for how long others (the machine, other programs) kept this process from running: of each wait between two looks at the clock
 * what it did not compute itself. A loop that our own code holds is no such wait.
 *
 * @returns what ends the watch, and gives the longest of them, ms
 */
export function watchStalls(): () => number {
  let [last, used] = [performance.now(), computedMs()];
  let longest = 0;
  const look = (): void => {
    const [now, computed] = [performance.now(), computedMs()];
    longest = Math.max(longest, now - last - TICK_MS - (computed - used));
    [last, used] = [now, computed];
  };
  const timer = setInterval(look, TICK_MS);
  return () => {
    look();
    clearInterval(timer);
    return longest;
  };
}

function computedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
