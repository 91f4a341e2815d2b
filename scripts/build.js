// `npm run build`: what a packed release holds, compiled to JavaScript, since Node refuses .ts under node_modules.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb, installPackages, must, root } from './prepare.js';

installPackages();
for (const part of ['src', 'catalogue', 'package.json']) {
  rmSync(join(root, 'dist', part), { recursive: true, force: true });
}
must('tsc', ['--project', 'tsconfig.build.json']);
buildWeb();
