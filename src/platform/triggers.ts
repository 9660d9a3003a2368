/** Jobs that Google runs by itself, with the rights of whoever made them. */

export interface TriggersPort {
  /** Whether this user has an hourly job that calls the function; others' jobs cannot be seen. */
  hasHourly(calls: string): boolean;
  makeHourly(calls: string): void;
  /** Takes this user's jobs that call the function away; answers how many there were. */
  removeHourly(calls: string): number;
}
