import { Worker } from 'node:worker_threads';

/** What a process says of itself before it stops because of its memory. */
export const OUT_OF_MEMORY = 'out of memory';

/** Looks at the memory of the whole process while the main thread is busy, and ends it at once when it is too much. */
const WATCH = `
  const { writeSync } = require('node:fs');
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() <= workerData.bytes) return;
    writeSync(2, workerData.words);
    process.kill(process.pid, 'SIGKILL');
  }, 20);
`;

/** Ends this process when it uses more than so many megabytes, whatever it is doing. */
export function watchMemory(megabytes: number): void {
  const workerData = { bytes: megabytes * 1_000_000, words: OUT_OF_MEMORY };
  const worker = new Worker(WATCH, {
    eval: true,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  worker.unref();
}
