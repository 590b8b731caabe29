// Chance that can be had again, and waiting.

/** Numbers below what is asked, the same each time for one seed. */
export function dice(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What was ended does not always answer any more: what waits on it goes on without. */
export const atMost = (milliseconds, work) => Promise.race([work, pause(milliseconds)]);
