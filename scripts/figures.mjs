/* `npm run figures -- --data FILE`: installs what it needs, then prints the figures of a file of the user. */
import { runCommand } from './run-command.mjs';

await runCommand('figures');
