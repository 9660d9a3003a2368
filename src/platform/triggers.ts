/** The triggers port: hourly jobs, which Google runs as the user who created them, and where the script is deployed. */

export interface TriggersPort {
  /** Whether this user has an hourly job for the function; other users' jobs are invisible. */
  hasHourly(calls: string): boolean;
  makeHourly(calls: string): void;
  /** Where the script is deployed as a web app, as far as Google tells it; else `''`. */
  webAddress(): string;
  /** Removes this user's jobs for the function; returns how many there were. */
  removeHourly(calls: string): number;
}
