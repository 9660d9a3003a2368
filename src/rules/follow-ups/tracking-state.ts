/** The part of a customer that entries change, and from which a journal is replayed. */
import type { Customer } from '../customers';

/** The fields of a customer that entries change; logging never changes other fields. */
export type TrackingState = Pick<
  Customer,
  | 'need'
  | 'expectedClose'
  | 'intention'
  | 'stage'
  | 'plannedFor'
  | 'nextStep'
  | 'lastContact'
  | 'lastTracked'
  | 'attempts'
  | 'snoozes'
  | 'gradeAtLastEntry'
  | 'manualGrade'
  | 'closedOn'
  | 'waitingUntil'
>;

/** Picks the fields that entries change. */
export function trackingOf(customer: TrackingState): TrackingState {
  const { need, expectedClose, intention, stage, plannedFor, nextStep } = customer;
  const { lastContact, lastTracked, attempts, snoozes, gradeAtLastEntry } = customer;
  const { manualGrade, closedOn, waitingUntil } = customer;
  return {
    need,
    expectedClose,
    intention,
    stage,
    plannedFor,
    nextStep,
    lastContact,
    lastTracked,
    attempts,
    snoozes,
    gradeAtLastEntry,
    manualGrade,
    closedOn,
    waitingUntil,
  };
}

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
  manualGrade: null,
  closedOn: null,
  waitingUntil: null,
};
