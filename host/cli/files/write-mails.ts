/** Writes emails as .eml files, which every mail program can open. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeliveredMail } from '../../index';

/** Writes each email as a file; returns the paths in the order of the emails. */
export function writeMails(
  folder: string,
  today: string,
  mails: readonly DeliveredMail[],
): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  return mails.map((mail) => {
    const name = freeName(`${today} ${safeName(mail.recipients.join(' '))}`, taken);
    const path = join(folder, `${name}.eml`);
    writeFileSync(path, mail.raw);
    return path;
  });
}

/** Removes characters that file systems forbid or shells interpret. */
function safeName(address: string): string {
  const safe = address
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}@._+-]+/gu, '_')
    .replace(/^[._-]+|(?<![._])[._]+$/g, '');
  return safe.slice(0, LONGEST_NAME) || 'mail';
}

/** File systems allow 255 bytes, and a character may take four. */
const LONGEST_NAME = 60;

function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} ${number}`;
    // Some file systems ignore case.
    if (taken.has(tried.toLowerCase())) continue;
    taken.add(tried.toLowerCase());
    return tried;
  }
}
