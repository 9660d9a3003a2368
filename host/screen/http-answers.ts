/** HTTP responses of the server: files and texts, with the content security policy each page needs. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { ASK_AGAIN, lockedPage, NO_SECRET } from './page';

/** For the page itself: the grid creates its own styles, and only this server may be contacted. */
/** @param ancestors who may frame the page */
export const pagePolicy = (socket: string, ancestors = "'none'"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${socket}`,
    'worker-src blob:',
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** For the page without the secret: its own script only. */
const LOCKED_POLICY = `default-src 'none'; script-src 'sha256-${createHash('sha256').update(ASK_AGAIN).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** For an email: no scripts, nothing loaded but the font. Its sandboxed frame does not match `self`. */
export const MAIL_POLICY =
  "default-src 'none'; style-src http://127.0.0.1:* 'unsafe-inline'; font-src http://127.0.0.1:*; img-src data:; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** For a page of the script: runs its own scripts, as in Sheets, and can only post messages to its parent. */
export const FRAME_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src http://127.0.0.1:* 'unsafe-inline'; font-src http://127.0.0.1:* data:; img-src data: blob:; base-uri 'self'; form-action 'none'; sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export function sendHtml(
  response: ServerResponse,
  html: string,
  policy: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(200, { ...textHeaders('text/html', policy), ...headers });
  response.end(html);
}

/** Refuses a request without the secret. A browser gets a page that asks once more, see `ASK_AGAIN`. */
export function sendLocked(request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.accept?.includes('text/html') !== true) {
    sendError(response, 403, NO_SECRET);
    return;
  }
  response.writeHead(403, textHeaders('text/html', LOCKED_POLICY));
  response.end(lockedPage());
}

export function sendError(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, textHeaders('text/plain', "default-src 'none'"));
  response.end(sentence);
}

function textHeaders(type: string, policy: string): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

export function sendFile(response: ServerResponse, path: string): void {
  if (!existsSync(path)) {
    sendError(response, 404, 'Not found.');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    // Sandboxed frames have no origin and still need the font.
    'access-control-allow-origin': '*',
    'cache-control': extname(path).startsWith('.woff') ? 'max-age=3600' : 'no-cache',
  });
  // An error closes the connection: either the file has vanished or the browser no longer wants it.
  pipeline(createReadStream(path), response, () => undefined);
}
