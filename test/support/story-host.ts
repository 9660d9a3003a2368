/** Hosts for stories: the script that ships, on a Monday morning; closed after each test. */
import { openHost, type Host, type HostOptions } from '../../host';

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
      ...options,
    });
    hosts.push(host);
    return host;
  };
}
