/** How the server answers: files and texts with the policies that keep each page to itself. */
import { createReadStream, existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

/** The page draws with styles it makes itself and speaks to its own server only. */
export const pagePolicy = (socket: string): string =>
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
    "frame-ancestors 'none'",
  ].join('; ');

/** A mail runs nothing and loads nothing but the font; its frame counts as a stranger to `self`. */
export const MAIL_POLICY =
  "default-src 'none'; style-src http://127.0.0.1:* 'unsafe-inline'; font-src http://127.0.0.1:*; img-src data:; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** A page of the script runs its own scripts, as in Sheets, and reaches nothing but its parent's ear. */
export const FRAME_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src http://127.0.0.1:* 'unsafe-inline'; font-src http://127.0.0.1:* data:; img-src data: blob:; base-uri 'self'; form-action 'none'; sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals";

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  policy = "default-src 'none'",
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(body);
}

export function sendFile(response: ServerResponse, path: string): void {
  if (!existsSync(path)) {
    sendText(response, 404, 'text/plain', 'There is nothing here.');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    // A frame that may run nothing still wants the font.
    'access-control-allow-origin': '*',
    'cache-control': extname(path).startsWith('.woff') ? 'max-age=3600' : 'no-cache',
  });
  createReadStream(path).pipe(response);
}
