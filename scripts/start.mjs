/* `npm start`: sets itself up, then opens the spreadsheet with the shipped script behind it on a local page. */
import { runCommand } from './run-command.mjs';

await runCommand('start');
