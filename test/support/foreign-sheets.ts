/** A team's own sheet in a host: set up, repaired by the hourly job, and read. */
import type { Host, HostOptions } from '../../host';

/** A host whose open sheet has these rows. */
export function hostWithForeignSheet(
  open: (options: Partial<HostOptions>) => Host,
  rows: Parameters<Host['book']['addSheet']>[1],
  more: Partial<HostOptions> = {},
): Host {
  const host = open(more);
  host.book.addSheet('Sheet1', rows);
  return host;
}

export const adopt = (host: Host): void => {
  host.dialogs.queue('YES', 'YES', 'YES');
  host.call('menuSetUp');
};

export const LEADS = [
  ['Client', 'Owner', 'Notes'],
  ['Acme', 'ana@team.example', 'likes tea'],
  ['Bolt', '', ''],
];

export const hour = (host: Host): void => {
  host.call('runHourly', [{ triggerUid: '7000001' }], { trigger: true });
};

/** Service calls of an hour with nothing to do. */
export const idleHour = (host: Host): number => {
  host.clock.advanceHours(1);
  host.book.sheet('Sheet1')?.values();
  host.resetServiceCalls();
  hour(host);
  return host.serviceCalls.total;
};

export const gradeOf = (host: Host, company: string): unknown => {
  const [headings = [], ...rows] = host.book.sheet('Sheet1')?.values() ?? [];
  return rows.find(([name]) => name === company)?.[headings.indexOf('Grade')];
};
