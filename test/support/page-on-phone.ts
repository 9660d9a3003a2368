/** The page for phones as somebody opened it, and what it sends when they tap Save, with its own id. */
import type { Host } from '../../host';
import type { OpenedPage } from '../../src/protocol';
import { entryId } from '../../src/sidebar/phone/entry-id';
import type { LogForm, SidebarState } from '../../src/sidebar/state';

export interface PageOnPhone<User extends string = string> {
  readonly user: User;
  readonly opened: OpenedPage;
}

/** What the answered page carries. */
export function openedIn(html: string): OpenedPage {
  const [, json = ''] = /<script id="opened"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json) as OpenedPage;
}

/** Opens the form of a customer by a link. */
export function openPage<User extends string>(
  host: Host,
  user: User,
  customer = 'c0',
): PageOnPhone<User> {
  const { html } = host.get({ v: 'log', c: customer, d: '2026-11-23' }, { user });
  return { user, opened: openedIn(html) };
}

/** Of the answers of a form, the outcome and a note. */
export function questionOf(
  { opened: { request, answers } }: PageOnPhone,
  outcome: string,
  note = '',
): Readonly<Record<string, unknown>> {
  const customer = answers.customer?.outcome === 'customer' ? answers.customer : null;
  const draft = { outcome, ...(note !== '' && { note }) };
  const form = {
    ...{ customer: { id: request.customer, row: 0, name: '' }, details: customer, draft },
    ...{ isRegraded: true, corrects: null, from: 'today', trouble: null },
  } as LogForm;
  const today = answers.today?.outcome === 'today' ? answers.today : null;
  const me = answers.me?.outcome === 'me' ? answers.me : null;
  const state = { me, today: { answer: today } } as unknown as SidebarState;
  return { ask: 'log', id: entryId(form, state), customer: request.customer, draft };
}
