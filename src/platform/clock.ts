/** The clock port: the instant now, and the wall clock of the team's spreadsheet. */

export interface ClockPort {
  /** Epoch milliseconds. */
  now(): number;
  /** Name of the SPREADSHEET's zone, not the script's; the two may differ (docs/platform.md §1.1). */
  zone(): string;
  /**
   * Minutes the zone is ahead of UTC at that instant. Not always whole: local mean times before
   * the 1930s have seconds, and rounding them would move midnight into the neighbouring day.
   */
  offsetMinutes(instantMs: number, zone: string): number;
}
