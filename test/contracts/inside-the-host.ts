/** Entry of the script that runs the scenarios inside the host, over Google's own adapter. */
import { openGooglePlatform } from '../../src/platform/google';
import { scenarios } from './scenarios';

/** One scenario on a platform of its own; its answer as JSON, since nothing else crosses. */
export function observe(name: string): string {
  const scenario = scenarios.find((other) => other.name === name);
  return JSON.stringify(scenario?.run(openGooglePlatform()));
}
