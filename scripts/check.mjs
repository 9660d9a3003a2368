/* `npm run check`: types, lint, direction, unused code and format, without building or testing. */
import { conclude, runSteps } from './run-steps.mjs';
import { setUp } from './set-up.mjs';
import { checks } from './steps.mjs';

setUp();
conclude(await runSteps(checks));
