/** Mails as .eml files, which every mail program opens. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeliveredMail } from '../../index';

/** Answers the path of each mail's file, in the order of the mails. */
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

/** Nothing in it that a file system forbids or a shell would read as more than a name. */
function safeName(address: string): string {
  const safe = address
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}@._+-]+/gu, '_')
    .replace(/^[._-]+|[._]+$/g, '');
  return safe.slice(0, LONGEST_NAME) || 'mail';
}

/** File systems take 255 bytes, and a character may need four. */
const LONGEST_NAME = 60;

function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} ${number}`;
    // Some file systems do not tell upper case from lower.
    if (taken.has(tried.toLowerCase())) continue;
    taken.add(tried.toLowerCase());
    return tried;
  }
}
