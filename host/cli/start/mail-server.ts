/** Serves the page of mails, on this machine only. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../files/usage-error';
import { mailPage, textPage, type PageLanguage } from './mail-page';
import type { SampleDay } from './sample-day';

export interface MailServer {
  readonly address: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly days: Readonly<Record<PageLanguage, SampleDay>>;
  /** A font for Chinese, for machines without one; null: those of the machine. */
  readonly fonts: string | null;
}

/** Throws a `UsageError` when the port is taken. */
export function serveMails(options: ServerOptions): Promise<MailServer> {
  const server = createServer((request, response) => {
    respond(request, response, options);
  });
  return new Promise((opened, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new UsageError(`Port ${options.port} cannot be used here. Choose another: --port 8080.`)
          : error,
      );
    });
    server.listen(options.port, LOCAL, () => {
      const { port } = server.address() as AddressInfo;
      opened({
        address: `http://${LOCAL}:${port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

const LOCAL = '127.0.0.1';

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { days, fonts }: ServerOptions,
): void {
  // A page elsewhere may point a name of its own at this machine; it must not read these mails.
  const asked = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (asked !== LOCAL && asked !== 'localhost') {
    send(response, 421, 'text/plain', 'Ask for 127.0.0.1.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, 'text/plain', 'Only reading.');
    return;
  }
  const url = new URL(request.url ?? '/', `http://${LOCAL}`);
  const language: PageLanguage = url.searchParams.get('language') === 'zh' ? 'zh' : 'en';
  const day = days[language];
  const last = Math.max(day.mails.length - 1, 0);
  const wanted = Number(url.searchParams.get('mail') ?? 0);
  const at = Number.isInteger(wanted) ? Math.min(Math.max(wanted, 0), last) : 0;
  const asText = url.searchParams.get('view') === 'text';
  if (url.pathname === '/') {
    send(response, 200, 'text/html', mailPage(day, language, { at, asText }), PAGE_POLICY);
  } else if (url.pathname === '/mail' && day.mails[at] !== undefined) {
    const mail = day.mails[at];
    const html = asText ? textPage(mail.text, language) : withFonts(mail.html);
    send(response, 200, 'text/html', html, MAIL_POLICY);
  } else if (url.pathname.startsWith('/fonts/') && fonts !== null) {
    sendFont(response, fonts, url.pathname);
  } else {
    send(response, 404, 'text/plain', 'There is nothing here.');
  }
}

/** Nothing runs, nothing is loaded from elsewhere. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
/** The frame's page counts as a stranger, so `self` would not let it load the font. */
const MAIL_POLICY = `default-src 'none'; style-src http://${LOCAL}:* 'unsafe-inline'; font-src http://${LOCAL}:*; img-src data:; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox`;

function withFonts(html: string): string {
  const added = '<link rel="stylesheet" href="/fonts/index.css">';
  return html.includes('</head>') ? html.replace('</head>', `${added}</head>`) : added + html;
}

function sendFont(response: ServerResponse, folder: string, path: string): void {
  const name = basename(path);
  const file = name.endsWith('.css') ? join(folder, name) : join(folder, 'files', name);
  const isFont = /^[\w-]+\.(css|woff2?)$/.test(name) && existsSync(file);
  if (!isFont) {
    send(response, 404, 'text/plain', 'There is nothing here.');
    return;
  }
  response.writeHead(200, {
    'content-type': name.endsWith('.css') ? 'text/css' : `font/${name.split('.').pop() ?? ''}`,
    'access-control-allow-origin': '*',
    'cache-control': 'max-age=3600',
  });
  createReadStream(file).pipe(response);
}

function send(
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
