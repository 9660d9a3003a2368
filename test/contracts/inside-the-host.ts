/** Entry point of the script that runs the scenarios in the host, over the Google adapter. */
import { openGooglePlatform } from '../../src/platform/google';
import { scenarios } from './scenarios';

/** Runs one scenario on a new platform; returns JSON, since only text leaves the script. */
export function observe(name: string): string {
  const scenario = scenarios.find((other) => other.name === name);
  return JSON.stringify(scenario?.run(openGooglePlatform()));
}
