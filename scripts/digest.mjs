/* `npm run digest -- --data FILE`: installs what it needs, then runs the daily job over a file of the user. */
import { runCommand } from './run-command.mjs';

await runCommand('digest');
