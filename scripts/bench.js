// `npm run bench`: the benchmarks with their peers.
import { installPackages, must } from './prepare.js';

installPackages();
must('node', ['bench/run.ts', ...process.argv.slice(2)]);
