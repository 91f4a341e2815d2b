import { loadavg } from 'node:os';
import { cutOffs } from '../data-sets/cut-offs.ts';
import { plainLoop } from '../peers/plain-loop.ts';
import { plainSql } from '../peers/plain-sql.ts';
import { ours } from '../subjects/ours.ts';
import { profileStages } from '../subjects/stages.ts';
import type { Answer, Asked, Prepared, Subject } from '../subjects/subject.ts';
import { writeAnswers } from './answers-file.ts';
import { medianOf } from './median.ts';
import type { Measured, Sent, Task, Timing } from './task.ts';

/** The process of its own: measures one subject (or profiles the product's stages) and sends the result to its parent. */
const SUBJECTS: readonly Subject[] = [ours, plainSql, plainLoop];

process.once('message', async (task: Task) => {
  const send = (sent: Sent) => process.send?.(sent, () => process.disconnect());
  try {
    const subject = SUBJECTS.find(({ name }) => name === task.subject);
    if (subject) send({ measured: await measure(subject, task) });
    else send({ profile: await profileStages(task.folder, cutOffs(task.cutoffs[0] ?? 0), task.runs) });
  } catch (error) {
    send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function measure(subject: Subject, task: Task): Promise<Measured> {
  const start = clock();
  const prepared = await subject.prepare(task.folder);
  const preparing = start();
  const [loadBefore = 0] = loadavg();
  const timings: Timing[] = [];
  for (const count of task.cutoffs) timings.push(await time(prepared, count, task.runs));
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  const answers = await answersOf(prepared, task);
  writeAnswers(task.answersFile, answers);
  prepared.close();
  return { subject: subject.name, preparing, timings, peakBytes, answers: answers.length, loadBefore };
}

async function answersOf(prepared: Prepared, { cutoffs }: Task): Promise<readonly Answer[]> {
  return (await prepared.ask(cutOffs(cutoffs[0] ?? 0))).answers;
}

async function time(prepared: Prepared, count: number, runs: number): Promise<Timing> {
  const days = cutOffs(count);
  const warmUp = clock();
  await prepared.ask(days);
  const first = warmUp().wall;
  const wall: number[] = [];
  const cpu: number[] = [];
  const parts: Asked['parts'][] = [];
  for (let run = 0; run < runs; run++) {
    const start = clock();
    const asked = await prepared.ask(days);
    const spent = start();
    wall.push(spent.wall);
    cpu.push(spent.cpu);
    parts.push(asked.parts);
  }
  const names = Object.keys(parts[0] ?? {});
  const medians = names.map((name) => [name, medianOf(parts.map((run) => run[name] ?? 0))]);
  return { cutoffs: count, first, wall, cpu, parts: Object.fromEntries(medians) };
}

function clock(): () => { wall: number; cpu: number } {
  const wall = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
  };
}
