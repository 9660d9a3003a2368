/**
 * Serves the page on 127.0.0.1 and passes messages between it and the host's thread. Requests for another host name,
 * from another origin or without the page's secret are refused. The workbook is in memory, so nothing a request or a
 * message contains may stop the program.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
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
  sendLocked,
} from './http-answers';
import { mailPage, screenPage, textPage } from './page';
import { PageAccess } from './page-access';
import { readMessage } from './read-message';
import type { ToPage } from './protocol';
import { answerAddress, EXEC } from './web-app';
import type { ThreadStart } from './thread-messages';

export const LOCAL = '127.0.0.1';

export interface ScreenServer {
  /** Opens the page; it carries the secret. */
  readonly address: string;
  /** Opens the web app, likewise. */
  readonly webAddress: string;
  /** What opening the workbook had to tell. */
  readonly said: readonly string[];
  close(): Promise<void>;
}

export interface ScreenOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** The folder that client.js, client.css and thread.mjs were built to. */
  readonly built: string;
  /** A package with a Chinese font, for machines without one; null to use the machine's fonts. */
  readonly fonts: string | null;
  /** How long each call of the script takes at least, half of it before the script runs; 0 unless given. */
  readonly latencyMs?: number;
  readonly start: ThreadStart;
}

/** Starts the server. Rejects with the system's error when the port is taken. */
export async function serveScreen(options: ScreenOptions): Promise<ScreenServer> {
  const access = new PageAccess();
  const pages = new Map<number, WebSocket>();
  const thread = new HostThread(options, (json, to) => {
    pages.forEach((page, number) => {
      if (to === undefined || to === number) page.send(json);
    });
  });
  const server = createServer((request, response) => {
    try {
      respond(request, response, { ...options, access, thread });
    } catch {
      if (response.headersSent) response.destroy();
      else sendError(response, 400, 'This request cannot be read.');
    }
  });
  acceptPages(server, { access, thread, pages });
  let said: readonly string[];
  try {
    await listen(server, options.port);
    said = await thread.ready;
  } catch (error) {
    server.close();
    await thread.stop();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    address: access.addressAt(`http://${LOCAL}:${port}/`),
    webAddress: access.addressAt(`http://${LOCAL}:${port}${EXEC}`),
    said,
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
  readonly access: PageAccess;
  readonly thread: HostThread;
  /** Open pages by number. */
  readonly pages: Map<number, WebSocket>;
}

/** Opens a web socket for each page that knows the secret. */
function acceptPages(server: Server, connections: Connections): void {
  const { access, thread, pages } = connections;
  let pagesOpened = 0;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MESSAGE_BYTES_MAX });
  server.on('upgrade', (request, socket, head) => {
    // Until the web socket is open, an error of the connection is ours to hear.
    socket.on('error', () => socket.destroy());
    try {
      const isOurPage = request.headers.origin === `http://${request.headers.host ?? ''}`;
      if (!isForThisServer(request) || !isOurPage || !access.remembers(request)) {
        refuse(socket, '403 Forbidden');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (page) => {
        const showsGrid = urlOf(request).pathname !== EXEC;
        acceptPage(page, { number: ++pagesOpened, showsGrid }, { thread, pages });
      });
    } catch {
      refuse(socket, '400 Bad Request');
    }
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}

const UNREADABLE: ToPage = {
  type: 'toast',
  tone: 'error',
  text: 'The page sent a message that cannot be read. Reload the page.',
};

function acceptPage(
  page: WebSocket,
  { number, showsGrid }: { readonly number: number; readonly showsGrid: boolean },
  { thread, pages }: Pick<Connections, 'thread' | 'pages'>,
): void {
  pages.set(number, page);
  page.on('message', (data) => {
    const message = readMessage(data);
    if (message === null) page.send(JSON.stringify(UNREADABLE));
    else if (message.type === 'answer') thread.answer(message.button, message.text);
    else thread.post(message);
  });
  // Such as a message that is too large: the web socket closes itself.
  page.on('error', () => undefined);
  page.on('close', () => {
    pages.delete(number);
    // When the last page closes, the script's dialog counts as closed too.
    if (pages.size === 0) thread.answer('CLOSE', '');
  });
  if (!showsGrid) return;
  if (thread.question !== null) page.send(thread.question);
  thread.post({ type: 'hello', page: number });
}

/** Guards against DNS rebinding: another site may resolve its own name to this machine. */
function isForThisServer(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  return name === LOCAL || name === 'localhost';
}

/** Throws unless the request names a path of this server. */
function urlOf({ url = '' }: IncomingMessage): URL {
  if (!url.startsWith('/')) throw new Error('The request names no path.');
  return new URL(`http://${LOCAL}${url}`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((opened, failed) => {
    server.once('error', failed);
    server.listen(port, LOCAL, () => opened());
    // Later errors, such as too many connections, concern one connection.
    server.on('error', () => undefined);
  });
}

interface PageContent extends ScreenOptions {
  readonly access: PageAccess;
  readonly thread: HostThread;
}

function respond(request: IncomingMessage, response: ServerResponse, content: PageContent): void {
  if (!isForThisServer(request)) {
    sendError(response, 421, 'Use the address 127.0.0.1.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendError(response, 405, 'This server only answers GET and HEAD.');
    return;
  }
  const url = urlOf(request);
  const [, folder = '', name = '', fontFile = ''] = url.pathname.split('/');
  const { access, thread, built, fonts } = content;
  // Sandboxed frames send no cookie, and a font contains nothing of the workbook.
  const font = folder === 'fonts' ? fontPath(name, fontFile) : undefined;
  if (font !== undefined && fonts !== null) {
    sendFile(response, join(fonts, font));
    return;
  }
  if (!access.admits(request, url)) {
    sendLocked(request, response);
    return;
  }
  if (url.pathname === '/') {
    const socket = `ws://${request.headers.host ?? ''}`;
    sendHtml(response, screenPage(), pagePolicy(socket), access.headers(request, url));
    return;
  }
  if (url.pathname === EXEC) {
    const host = request.headers.host ?? '';
    const headers = access.headers(request, url);
    void answerAddress(response, url, { thread, host, headers });
    return;
  }
  if (['/client.js', '/client.css', '/web-app.js'].includes(url.pathname)) {
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
  sendError(response, 404, 'Not found.');
}

/** `/fonts/index.css` and, as it links them, `/fonts/files/….woff2`; undefined for anything else. */
function fontPath(name: string, file: string): string | undefined {
  if (/^[\w-]+\.css$/.test(name)) return name;
  return name === 'files' && /^[\w-]+\.woff2?$/.test(file) ? join('files', file) : undefined;
}
