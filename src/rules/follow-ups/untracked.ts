/** The state from which a journal is replayed when nothing earlier is known. */
import type { TrackingState } from './entry';

/** The state of a customer without entries. */
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
