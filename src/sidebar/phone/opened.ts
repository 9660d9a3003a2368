/** What the page carries from the script: the link it was opened with, and the answers to its first questions. */
import { dayFromIso } from '../../rules/calendar';
import type { OpenedPage, TodayRow } from '../../protocol';
import type { Server } from '../server';
import type { CustomerRef, SidebarState } from '../state';

/** Why a link does not lead where it should. */
export type LinkTrouble = 'wrong' | 'old' | 'gone' | 'merged' | 'archived' | 'do-not-contact';

/** A link older than this leads to the due list: what it was about is long over. */
const LINK_DAYS_MAX = 14;

const NOTHING: OpenedPage = {
  request: { view: 'today', customer: '', day: '', isWrong: false },
  answers: {},
  refused: '',
};

/** Reads what the script put into the page. If answers are missing, the page asks for them itself. */
export function readOpened(text: string): OpenedPage {
  return text.trim() === '' ? NOTHING : (JSON.parse(text) as OpenedPage);
}

/** Answers the first question of each kind with what the page carries; all others go to the script. */
export function withGiven(server: Server, { answers, request }: OpenedPage): Server {
  const left = new Map<string, unknown>(Object.entries(answers));
  return {
    ...server,
    ask: (name, question) => {
      const given = left.get(name);
      const isOther = 'customer' in question && question.customer !== request.customer;
      if (given === undefined || isOther) return server.ask(name, question);
      left.delete(name);
      return Promise.resolve({ answer: given as never });
    },
  };
}

/** What the link of the page leads to: a customer, or why it leads to nobody; null without a customer. */
export function linkTarget(
  { request, answers }: OpenedPage,
  state: SidebarState,
): TodayRow | CustomerRef | LinkTrouble | null {
  if (request.isWrong) return 'wrong';
  if (request.customer === '') return null;
  const { customer } = answers;
  if (customer?.outcome === 'refused') return customer.code === 'gone' ? 'gone' : null;
  // The script could not answer yet, so the page asks again.
  if (customer?.outcome !== 'customer') return { id: request.customer, row: 0, name: '' };
  if (isPaused(customer.paused)) return customer.paused;
  return isOld(request.day, state.today.answer?.today ?? '') ? 'old' : customer.customer;
}

function isPaused(paused: string | null): paused is 'merged' | 'archived' | 'do-not-contact' {
  return paused !== null;
}

function isOld(day: string, today: string): boolean {
  const [then, now] = [dayFromIso(day), dayFromIso(today)];
  return then !== null && now !== null && now - then > LINK_DAYS_MAX;
}
