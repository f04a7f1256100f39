/*
 * Preact has effects wait for a frame, with a timer beside it that outlives the test and finds no window any more. Here nobody paints: effects
 * follow at once.
 */
if (typeof document !== 'undefined') {
  const { options } = await import('preact');
  Object.assign(options, { requestAnimationFrame: queueMicrotask });
}

export {};
