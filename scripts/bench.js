// `npm run bench`: the benchmarks with their peers.
import { buildWeb, installPackages, must } from './prepare.js';

installPackages();
if (process.argv.includes('--web')) buildWeb();
must('node', ['bench/run.ts', ...process.argv.slice(2)]);
