import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StageTime } from '../subjects/stages.ts';
import type { Measured, Sent, Task } from './task.ts';

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

/** Measures a subject in a new process, so that neither its memory nor its warm code is another's. */
export async function measureAlone(task: Task): Promise<Measured> {
  const sent = await run(task);
  if ('measured' in sent) return sent.measured;
  throw new Error('error' in sent ? sent.error : 'the process sent something else');
}

/** Times the product's stages one by one in a new process. */
export async function profileAlone(task: Omit<Task, 'subject'>): Promise<readonly StageTime[]> {
  const sent = await run({ ...task, subject: 'stages' });
  if ('profile' in sent) return sent.profile;
  throw new Error('error' in sent ? sent.error : 'the process sent something else');
}

function run(task: Task): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const child = fork(CHILD);
    let answer: Sent | undefined;
    child.once('message', (sent: Sent) => {
      answer = sent;
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (answer) resolve(answer);
      else reject(new Error(`measuring ${task.subject} on ${task.folder} ended early (${signal ?? code})`));
    });
    child.send(task);
  });
}
