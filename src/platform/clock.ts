/** The clock port: the current instant, and the time zone of the spreadsheet. */

export interface ClockPort {
  /** Epoch milliseconds. */
  now(): number;
  /** IANA name of the SPREADSHEET's zone; the script's may differ (docs/platform.md §1.1). */
  zone(): string;
  /**
   * Minutes the zone is ahead of UTC at that instant. May have a fraction: local mean times before
   * the 1930s have seconds, and rounding them would move midnight to another day.
   */
  offsetMinutes(instantMs: number, zone: string): number;
}
