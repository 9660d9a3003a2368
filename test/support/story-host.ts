/** Hosts for stories: the script that ships, on a Monday morning; closed after each test. */
import { openHost, type Host, type HostOptions } from '../../host';
import { isThorough } from './laws';

/**
 * In `npm test` the custom functions of a file share one global scope, which is faster; function-scope.test.ts holds
 * that nothing survives in it. In `npm run laws` each calculation has its own.
 */
export const functionScope = isThorough ? 'calculation' : 'file';

/** Script and spreadsheet get different zones, as is usual. */
export function hostsOf(zone: string): (options?: Partial<HostOptions>) => Host {
  const hosts: Host[] = [];
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  });
  return (options = {}) => {
    const host = openHost({
      dist: 'dist',
      now: '2026-11-23T05:30:00Z',
      spreadsheetZone: zone,
      scriptZone: 'America/Los_Angeles',
      user: 'owner@team.example',
      functionScope,
      ...options,
    });
    hosts.push(host);
    return host;
  };
}

/** Opens hosts as `hostsOf` does. */
export type OpenStoryHost = ReturnType<typeof hostsOf>;

/**
 * Copies of one host, which is built when the first is opened. What is not saved starts fresh: the clock, the outbox,
 * toasts and answers to dialogs.
 */
export function copiesOf(
  open: OpenStoryHost,
  build: () => Host,
): (options?: Partial<HostOptions>) => Host {
  let saved: ReturnType<Host['save']> | undefined;
  return (options = {}) => {
    saved ??= build().save();
    return open({ ...options, file: saved });
  };
}

export interface SetUpHosts {
  readonly open: (options?: Partial<HostOptions>) => Host;
  /** A new workbook, set up with or without sample customers. */
  readonly setUp: (options?: Partial<HostOptions>, samples?: 'YES' | 'NO') => Host;
  /** A workbook with sample customers, set up once for all tests of a file. */
  readonly again: (options?: Partial<HostOptions>) => Host;
}

/** Hosts as `hostsOf`, also of workbooks that were set up. */
export function setUpHostsOf(zone: string): SetUpHosts {
  const open = hostsOf(zone);
  const setUp: SetUpHosts['setUp'] = (options = {}, samples = 'YES') => {
    const host = open(options);
    host.open();
    host.dialogs.queue('YES', samples);
    host.call('menuSetUp');
    return host;
  };
  return {
    open,
    setUp,
    again: copiesOf(open, setUp),
  };
}
