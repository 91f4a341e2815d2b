// `npm start`: installs what is missing, builds the pages, prepares the demo municipality and serves it.
import { buildWeb, installPackages, must } from './prepare.js';

installPackages();
buildWeb();
const own = process.argv.slice(2);
must('node', ['bin/indsatstrappen.js', 'serve', ...(own.length > 0 ? own : ['--demo'])]);
