/** What each part of the page gets, and what it does to the page around it. */
import type { PrivacyPageWords } from '../language/privacy-page';
import type { Questions, Refusal } from '../protocol';

export interface PageProps {
  readonly words: PrivacyPageWords;
  readonly isBusy: boolean;
  /** Shows what went wrong; what is on the page stays. */
  readonly attempt: (work: () => Promise<void>) => void;
  /** A sentence about what was done. */
  readonly say: (text: string) => void;
}

/** Everything that the workbook holds about one person. */
export type Person = Exclude<Questions['export-person']['answer'], Refusal>;
