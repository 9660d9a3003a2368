/*
 * Ties this folder to one script: its id goes into .clasp.json, which is committed with an empty id, and
 * git ignores changes of the file, so that no one commits the id of their own sheet.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Refusal } from './clasp-command.mjs';

const FILE = '.clasp.json';

/** The id this folder deploys to, or an empty text. */
export function connectedScript() {
  return readFolder().scriptId ?? '';
}

function readFolder() {
  let text;
  try {
    text = readFileSync(FILE, 'utf8');
  } catch {
    return {};
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      `${FILE} cannot be read (${error.message}). ` +
        'Delete it, then run `npm run connect -- <script id>` again.',
    );
  }
}

/** `parentId` is the id of the sheet, where it is known. Answers what was said to git, as a sentence. */
export function connectFolder({ scriptId, parentId }) {
  const folder = { ...readFolder(), scriptId, rootDir: 'dist', parentId };
  writeFileSync(FILE, `${JSON.stringify(folder, null, 2)}\n`);
  const { status } = spawnSync('git', ['update-index', '--skip-worktree', FILE], {
    stdio: 'ignore',
  });
  return status === 0
    ? `${FILE} holds the id, and git leaves that file alone from now on ` +
        `(git update-index --skip-worktree ${FILE}; --no-skip-worktree takes it back).`
    : `${FILE} holds the id. Git does not know that file here: do not commit it.`;
}
