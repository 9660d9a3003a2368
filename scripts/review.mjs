/* `npm run review -- --data FILE`: installs what it needs, then looks for problems and duplicates in a file of the user. */
import { runCommand } from './run-command.mjs';

await runCommand('review');
