/** Lets many work at once, or one alone. */
export interface Turnstile {
  share<T>(work: () => Promise<T>): Promise<T>;
  /** Waits until nobody is at work, and keeps all others out until this is done. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function turnstile(): Turnstile {
  let inside = 0;
  /** All who want to be alone, in line: whoever comes later waits for them. */
  let line: Promise<void> = Promise.resolve();
  let wake: () => void = () => undefined;

  const untilEmpty = async (): Promise<void> => {
    if (inside === 0) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  };
  return {
    async share(work) {
      for (let last; last !== line;) {
        last = line;
        await last;
      }
      inside += 1;
      try {
        return await work();
      } finally {
        inside -= 1;
        if (inside === 0) wake();
      }
    },
    async alone(work) {
      const before = line;
      let leave: () => void = () => undefined;
      line = new Promise((resolve) => {
        leave = resolve;
      });
      try {
        await before;
        await untilEmpty();
        return await work();
      } finally {
        leave();
      }
    },
  };
}
