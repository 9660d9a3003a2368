/**
 * The address of the web app on this machine: a page of ours around a sandboxed frame with what `doGet` answered, as
 * Google frames it. Source: docs/platform.md §5.
 */
import type { ServerResponse } from 'node:http';
import type { HostThread } from './host-thread';
import { pagePolicy, sendError, sendHtml } from './http-answers';
import { webAppPage } from './page';

/** The path, as at Google. */
export const EXEC = '/exec';

/** What the script and its emails take for the address of the web app; links to it lead to `EXEC`. */
export const WEB_ADDRESS = 'https://script.google.com/macros/s/on-this-machine/exec';

export interface WebVisit {
  readonly thread: HostThread;
  /** Host name and port. */
  readonly host: string;
  /** Those that make the browser remember the secret. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers a request for the web app. Never rejects. */
export async function answerAddress(
  response: ServerResponse,
  url: URL,
  { thread, host, headers }: WebVisit,
): Promise<void> {
  const names = [...new Set(url.searchParams.keys())];
  const lists = names.map((name) => [name, url.searchParams.getAll(name)] as const);
  const answer = await thread.open(Object.fromEntries(lists));
  if ('error' in answer) {
    sendError(response, 500, answer.error);
    return;
  }
  const policy = pagePolicy(`ws://${host}`, "'self'");
  const page = webAppPage({ ...answer, frame: thread.keepPage(answer.html) });
  sendHtml(response, page, policy, headers);
}
