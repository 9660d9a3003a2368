/* `npm run build`: rebuilds dist/ and refuses a bundle over its budget (.size-limit.json). */
import { conclude, runSteps } from './run-steps.mjs';
import { setUp } from './set-up.mjs';
import { build, size } from './steps.mjs';

setUp();
const built = await runSteps([build]);
conclude(built[0].failed ? built : await runSteps([size]));
