/** Deeds that wait for each other. */
export interface Turns {
  /** Does a deed once all before it are done, whatever became of them. */
  take: <T>(deed: () => Promise<T>) => Promise<T>;
  /** Whether no deed is being done or waits. */
  isIdle: () => boolean;
}

/** Lets deeds be done one after the other, in the order in which they were asked for. */
export function startTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return {
    take: (deed) => {
      open += 1;
      const mine = last.then(deed).finally(() => {
        open -= 1;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
    isIdle: () => open === 0,
  };
}

/** What a promise gives, or `late` once it has taken so many ms. */
export async function within<T, L>(ms: number, promise: Promise<T>, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<L>((give) => {
    timer = setTimeout(() => give(late), ms);
  });
  try {
    return await Promise.race([promise, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
