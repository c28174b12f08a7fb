/** The memory of a page and its workers in MB, after collecting garbage: the heap of its script, and what its arrays hold beside it. */

/** @typedef {{ usedSize: number, embedderHeapUsedSize?: number, backingStorageSize?: number }} Usage */

const bytes = (/** @type {Usage} */ { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }) =>
  usedSize + embedderHeapUsedSize + backingStorageSize;

/** @param {import('@playwright/test').Page} page */
export async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {string[]} */
  const workers = [];
  /** @type {Map<number, (usage: Usage) => void>} */
  const waiting = new Map();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let number = 0;
  const ask = (/** @type {string} */ sessionId, /** @type {string} */ method) => {
    number += 1;
    const id = number;
    const answer = new Promise((/** @type {(usage: Usage) => void} */ done) => waiting.set(id, done));
    return session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).then(() => answer);
  };
  await session.send('HeapProfiler.collectGarbage');
  let sum = bytes(/** @type {Usage} */ (await session.send('Runtime.getHeapUsage')));
  for (const worker of workers) {
    await ask(worker, 'HeapProfiler.collectGarbage');
    sum += bytes(await ask(worker, 'Runtime.getHeapUsage'));
  }
  await session.detach();
  return { megabytes: sum / 1e6, workers: workers.length };
}
