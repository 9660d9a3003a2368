/** Opens a host over a small script written for one test, in a folder of its own that goes away with the host. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost, type Host, type HostOptions } from '../../../host';

const opened: { host: Host; folder: string }[] = [];

/** A Monday morning in UTC. */
export const MONDAY = '2026-11-23T08:00:00Z';

export function openTempHost(script: string, options: Partial<HostOptions> = {}): Host {
  const folder = writeScript(script);
  const host = openHost({ dist: folder, now: MONDAY, ...options });
  opened.push({ host, folder });
  return host;
}

/** Runs statements as the body of a function and answers what they return. */
export function inHost(body: string, options: Partial<HostOptions> = {}): Host {
  return openTempHost(`function main(a, b) {\n${body}\n}`, options);
}

export function writeScript(script: string, manifest?: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'duebook-host-'));
  writeFileSync(join(folder, 'Code.js'), script);
  if (manifest) writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  return folder;
}

export async function closeTempHosts(): Promise<void> {
  for (const { host, folder } of opened.splice(0)) {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
