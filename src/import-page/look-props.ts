/** What the preview and its parts are given. */
import type { ImportsWords } from '../language/imports';
import type { FieldCells, LanguageCode } from '../rules';
import type { Forecast } from './forecast';
import type { SentRows } from '../surfaces/import/reading';
import type { Choices } from './read-file';
import type { PagePolicy } from './page-policy';

export interface LookProps {
  readonly words: ImportsWords;
  readonly language: LanguageCode;
  readonly sent: SentRows;
  readonly choices: Choices;
  readonly policy: PagePolicy;
  readonly seen: Forecast;
  /** The records that are there, by their ID. */
  readonly known: ReadonlyMap<string, FieldCells>;
  /** Rows of the file that are left out before, since they name no company. */
  readonly leftOut: number;
  readonly onChoices: (choices: Choices) => void;
  readonly onPolicy: (policy: PagePolicy) => void;
}

export type Filter = 'all' | 'problems' | 'known' | 'rejected';
