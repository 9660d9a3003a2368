/* `npm start`: sets itself up, then runs the daily job over the sample and shows the mails on a local page. */
import { runCommand } from './run-command.mjs';

await runCommand('start');
