/** Where a journal starts that knows nothing before its first row. */
import type { TrackingState } from './entry';

/** A customer of whom nothing was ever logged. */
export const UNTRACKED: TrackingState = {
  need: null,
  expectedClose: null,
  intention: null,
  stage: null,
  plannedFor: null,
  nextStep: '',
  lastContact: null,
  lastTracked: null,
  attempts: null,
  snoozes: null,
  gradeAtLastEntry: null,
};
