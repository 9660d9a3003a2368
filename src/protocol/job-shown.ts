/** What the sidebar shows of the hourly job. */

/** The state of the hourly job. Texts are those in Settings, `''` if blank. */
export interface JobShown {
  readonly outcome: 'job';
  /** Whether the daily digest is switched on. */
  readonly isOn: boolean;
  /** `2026-11-23 08:05`, in the spreadsheet's zone. */
  readonly last: string;
  readonly rows: string;
  readonly mails: string;
  readonly quota: string;
  /** Who got no email and why, what could not be written, whose second job is on standby. */
  readonly notes: readonly string[];
  /** Emails are sent within the hour after this time; `''` while they are off. */
  readonly next: string;
  /** The account that the job runs as. */
  readonly by: string;
  /**
   * `none`: no job is known · `silent`: no run for 3 hours of working days · `late`: a working day
   * passed without emails · `copy`: switched on in another file
   */
  readonly trouble: 'none' | 'silent' | 'late' | 'copy' | null;
}
