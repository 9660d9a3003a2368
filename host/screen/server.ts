/**
 * Serves the page on 127.0.0.1 and passes messages between it and the host's thread. Requests for another host name,
 * from another origin or without the page's token are refused.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import { withBridge } from './frame-bridge';
import { HostThread } from './host-thread';
import {
  FRAME_POLICY,
  MAIL_POLICY,
  pagePolicy,
  sendError,
  sendFile,
  sendHtml,
} from './http-answers';
import { mailPage, screenPage, textPage } from './page';
import type { FromPage } from './protocol';
import type { ThreadStart } from './thread-messages';

export const LOCAL = '127.0.0.1';

export interface ScreenServer {
  readonly address: string;
  close(): Promise<void>;
}

export interface ScreenOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** The folder that client.js, client.css and thread.mjs were built to. */
  readonly built: string;
  /** A package with a Chinese font, for machines without one; null to use the machine's fonts. */
  readonly fonts: string | null;
  readonly start: ThreadStart;
}

/** Rejects with the system's error when the port is taken. */
export async function serveScreen(options: ScreenOptions): Promise<ScreenServer> {
  const token = randomBytes(16).toString('hex');
  const pages = new Map<number, WebSocket>();
  const thread = new HostThread(options.built, options.start, (json, to) => {
    pages.forEach((page, number) => {
      if (to === undefined || to === number) page.send(json);
    });
  });
  const server = createServer((request, response) => {
    if (isForThisServer(request)) respond(request, response, { ...options, token, thread });
    else sendError(response, 421, 'Use the address 127.0.0.1.');
  });
  acceptPages(server, { token, thread, pages });
  try {
    await listen(server, options.port);
    await thread.ready;
  } catch (error) {
    server.close();
    await thread.stop();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${LOCAL}:${port}/`,
    async close() {
      pages.forEach((page) => page.terminate());
      await thread.stop();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}

/** Large enough for a pasted block of 100,000 cells. */
const MESSAGE_BYTES_MAX = 64 * 1024 * 1024;

interface Connections {
  readonly token: string;
  readonly thread: HostThread;
  /** Open pages by number. */
  readonly pages: Map<number, WebSocket>;
}

/** Opens a web socket for each page that knows the token. */
function acceptPages(server: Server, { token, thread, pages }: Connections): void {
  let pagesOpened = 0;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_BYTES_MAX });
  server.on('upgrade', (request, socket, head) => {
    const isOurPage = request.headers.origin === `http://${request.headers.host ?? ''}`;
    const hasToken = urlOf(request).searchParams.get('token') === token;
    if (!isForThisServer(request) || !isOurPage || !hasToken) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => {
      const number = ++pagesOpened;
      pages.set(number, page);
      page.on('message', (data) => {
        const message = JSON.parse(textOf(data)) as FromPage;
        if (message.type === 'answer') thread.answer(message.button, message.text);
        else thread.post(message);
      });
      page.on('close', () => {
        pages.delete(number);
        // When the last page closes, the script's dialog counts as closed too.
        if (pages.size === 0) thread.answer('CLOSE', '');
      });
      if (thread.question !== null) page.send(thread.question);
      thread.post({ type: 'hello', page: number });
    });
  });
}

/** Guards against DNS rebinding: another site may resolve its own name to this machine. */
function isForThisServer(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  return name === LOCAL || name === 'localhost';
}

function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${LOCAL}`);
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return Buffer.from(data as ArrayBuffer).toString();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((opened, failed) => {
    server.once('error', failed);
    server.listen(port, LOCAL, () => opened());
  });
}

interface PageContent extends ScreenOptions {
  readonly token: string;
  readonly thread: HostThread;
}

function respond(request: IncomingMessage, response: ServerResponse, content: PageContent): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendError(response, 405, 'This server only answers GET and HEAD.');
    return;
  }
  const url = urlOf(request);
  const [, folder = '', name = '', fontFile = ''] = url.pathname.split('/');
  const { thread, built, fonts } = content;
  if (url.pathname === '/') {
    const socket = `ws://${request.headers.host ?? ''}`;
    sendHtml(response, screenPage(content.token), pagePolicy(socket));
    return;
  }
  if (url.pathname === '/client.js' || url.pathname === '/client.css') {
    sendFile(response, join(built, folder));
    return;
  }
  if (folder === 'parts' && /^[\w.-]+\.js$/.test(name) && fontFile === '') {
    sendFile(response, join(built, folder, name));
    return;
  }
  const mail = folder === 'mail' ? thread.mail(Number(name)) : undefined;
  if (mail !== undefined) {
    const isText = url.searchParams.get('view') === 'text' || mail.html === '';
    sendHtml(response, isText ? textPage(mail.text) : mailPage(mail.html), MAIL_POLICY);
    return;
  }
  const scriptPage = folder === 'frame' ? thread.scriptPage(Number(name)) : undefined;
  if (scriptPage !== undefined) {
    sendHtml(response, withBridge(scriptPage), FRAME_POLICY);
    return;
  }
  const font = folder === 'fonts' ? fontPath(name, fontFile) : undefined;
  if (font !== undefined && fonts !== null) sendFile(response, join(fonts, font));
  else sendError(response, 404, 'Not found.');
}

/** `/fonts/index.css` and, as it links them, `/fonts/files/….woff2`; undefined for anything else. */
function fontPath(name: string, file: string): string | undefined {
  if (/^[\w-]+\.css$/.test(name)) return name;
  return name === 'files' && /^[\w-]+\.woff2?$/.test(file) ? join('files', file) : undefined;
}
