/**
 * The second composition root: what the script does not carry (`ON_DEMAND` in `protocol/on-demand.ts`). The build writes
 * it to a file of its own, which the script runs when one of its questions or menu items is asked. It shares nothing
 * with the script but Google's services: it has its own copy of the modules it needs and opens its own ports.
 */
import { answerFrom, type QuestionHandler } from './endpoint';
import { openGooglePlatform } from './platform/google';
import { RIGHTS, type OnDemandItem, type OnDemandQuestion } from './protocol';
import { dashboardAction, refreshDaily } from './surfaces/figures';
import { performItem } from './surfaces/menu';
import type { Action } from './workbook';

export const onDemandActions: Readonly<Record<OnDemandItem, Action>> = {
  menuDashboard: dashboardAction,
};

const handlers: Readonly<Record<OnDemandQuestion, QuestionHandler>> = {};

/** Answers one question, JSON in, JSON out; see `Elsewhere` in `endpoint.ts`. */
export function ask(question: string, isOneOfSeveral: boolean): string {
  const endpoint = { answers: handlers, rights: RIGHTS, open: openGooglePlatform };
  return answerFrom(question, endpoint, isOneOfSeveral);
}

export function perform(name: string): void {
  performItem(openGooglePlatform(), onDemandActions, name as OnDemandItem);
}

/** Called by the hourly job, once a day. */
export function refreshDashboard(): void {
  refreshDaily(openGooglePlatform());
}
