/* `npm run digest -- --data FILE`: sets itself up, then runs the daily job over somebody's own file. */
import { runCommand } from './run-command.mjs';

await runCommand('digest');
