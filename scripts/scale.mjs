/* `npm run scale -- check --data FILE`: installs what it needs, then runs the rules in a database. */
import { runCommand } from './run-command.mjs';

await runCommand('scale');
