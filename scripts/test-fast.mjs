/* `npm run test:fast`: types, lint and the unit tests, for the minutes between two edits. */
import { conclude, runSteps } from './run-steps.mjs';
import { setUp } from './set-up.mjs';
import { fastSteps } from './steps.mjs';

setUp();
conclude(await runSteps(fastSteps));
