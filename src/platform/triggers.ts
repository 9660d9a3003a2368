/**
 * The triggers port: hourly jobs, which Google runs as the user who created them, and how and where the script is
 * installed.
 */

export interface TriggersPort {
  /** Whether this user has an hourly job for the function; other users' jobs are invisible. */
  hasHourly(calls: string): boolean;
  makeHourly(calls: string): void;
  /** False where Google does not tell it, as before a person has allowed anything. */
  isAddOn(): boolean;
  /** Where the script is deployed as a web app, as far as Google tells it; else `''`. */
  webAddress(): string;
  /** Removes this user's jobs for the function; returns how many there were. */
  removeHourly(calls: string): number;
}
