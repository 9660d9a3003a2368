/** Takes a backup: a copy in the user's Drive where Google allows it, else a file that the browser saves. */
import { askScript } from './ask-script';
import { sentenceOf } from './outcome';
import { saveFile } from './save-file';

export type TakenBackup =
  | { readonly kind: 'copied'; readonly url: string }
  | (SavedBackup & {
      readonly kind: 'saved';
      /** Why Google did not copy the file. */
      readonly reason: string;
    });

export interface SavedBackup {
  readonly file: string;
  readonly sheets: number;
  readonly rows: number;
}

/** Copies the file to the user's Drive where Google allows it, else saves a backup file. Rejects with a sentence. */
export async function takeBackup(): Promise<TakenBackup> {
  try {
    const answer = await askScript('back-up', { how: 'copy' });
    return { kind: 'copied', url: answer.outcome === 'copied' ? answer.url : '' };
  } catch (cause) {
    return { kind: 'saved', reason: sentenceOf(cause), ...(await saveBackup()) };
  }
}

/** Hands a file with all sheets to the browser. Rejects with a sentence. */
export async function saveBackup(): Promise<SavedBackup> {
  const answer = await askScript('back-up', { how: 'zip' });
  if (answer.outcome !== 'backup') throw new Error(answer.outcome);
  const { name, zip, sheets, rows } = answer;
  const bytes = Uint8Array.from(atob(zip), (letter) => letter.charCodeAt(0));
  saveFile(name, 'application/zip', bytes);
  return { file: name, sheets, rows };
}
