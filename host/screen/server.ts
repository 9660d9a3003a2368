/**
 * Serves the page on 127.0.0.1 and carries messages between it and the host's thread. Whoever names another host,
 * comes from another origin or does not know the page's token gets nothing.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { WebSocketServer, type WebSocket } from 'ws';
import { FRAME_POLICY, MAIL_POLICY, pagePolicy, sendFile, sendText } from './http-answers';
import { openAnswerChannel } from './answer-channel';
import { withBridge } from './frame-bridge';
import { mailPage, screenPage, textPage } from './page';
import type { MailBodies } from './page-updater';
import type { FromThread, ThreadData, ThreadStart, ToThread } from './thread-messages';
import type { FromPage } from './protocol';

export const LOCAL = '127.0.0.1';

export interface ScreenServer {
  readonly address: string;
  close(): Promise<void>;
}

export interface ScreenOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Where client.js, client.css and thread.mjs were built to. */
  readonly built: string;
  /** A font for Chinese, for machines without one; null: those of the machine. */
  readonly fonts: string | null;
  readonly start: ThreadStart;
}

/** Rejects with the system's error when the port is taken. */
export async function serveScreen(options: ScreenOptions): Promise<ScreenServer> {
  const token = randomBytes(16).toString('hex');
  const pages = new Map<number, WebSocket>();
  let pagesOpened = 0;
  let mails: readonly MailBodies[] = [];
  const frames = new Map<number, string>();
  const desk = openAnswerChannel();
  const workerData: ThreadData = { ...options.start, answers: desk.receiver };
  const worker = new Worker(resolve(options.built, 'thread.mjs'), {
    workerData,
    transferList: [desk.receiver.port],
  });
  /** What the script waits for, kept for a page that comes back. */
  let question: string | null = null;
  const answer = (button: string, text: string): void => {
    if (question === null) return;
    question = null;
    desk.send({ button, text });
  };
  const ready = new Promise<void>((begun, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: FromThread) => {
      if ('ready' in message) begun();
      else if ('mails' in message) mails = message.mails;
      else if ('frame' in message) frames.set(message.frame, message.html);
      else {
        const text = JSON.stringify(message.say);
        if (message.say.say === 'question') question = text;
        pages.forEach((page, number) => {
          if (message.to === undefined || message.to === number) page.send(text);
        });
      }
    });
  });
  const tell = (message: ToThread): void => worker.postMessage(message);

  const server = createServer((request, response) => {
    if (!isForUs(request)) {
      sendText(response, 421, 'text/plain', 'Ask for 127.0.0.1.');
      return;
    }
    respond(request, response, { ...options, token, mails, frames });
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE });
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', `http://${LOCAL}`);
    const isOurPage = request.headers.origin === `http://${request.headers.host ?? ''}`;
    if (!isForUs(request) || !isOurPage || url.searchParams.get('token') !== token) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => {
      const number = ++pagesOpened;
      pages.set(number, page);
      page.on('message', (data) => {
        const message = JSON.parse(textOf(data)) as FromPage;
        if (message.do === 'answer') answer(message.button, message.text);
        else tell(message);
      });
      page.on('close', () => {
        pages.delete(number);
        // With nobody left to answer, the script is told that its dialog was closed.
        if (pages.size === 0) answer('CLOSE', '');
      });
      if (question !== null) page.send(question);
      tell({ do: 'hello', page: number });
    });
  });
  try {
    await listen(server, options.port);
    await ready;
  } catch (error) {
    server.close();
    await worker.terminate();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${LOCAL}:${port}/`,
    async close() {
      pages.forEach((page) => page.terminate());
      await worker.terminate();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}

/** A pasted block of a hundred thousand cells fits. */
const LONGEST_MESSAGE = 64 * 1024 * 1024;

/** A page elsewhere may point a name of its own at this machine; it must not reach this workbook. */
function isForUs(request: IncomingMessage): boolean {
  const asked = (request.headers.host ?? '').replace(/:\d+$/, '');
  return asked === LOCAL || asked === 'localhost';
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return Buffer.from(data as ArrayBuffer).toString();
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((opened, failed) => {
    server.once('error', failed);
    server.listen(port, LOCAL, () => opened());
  });
}

interface PageContent extends ScreenOptions {
  readonly token: string;
  readonly mails: readonly MailBodies[];
  readonly frames: ReadonlyMap<number, string>;
}

function respond(request: IncomingMessage, response: ServerResponse, shelf: PageContent): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response, 405, 'text/plain', 'Only reading.');
    return;
  }
  const url = new URL(request.url ?? '/', `http://${LOCAL}`);
  const [, first = '', second = ''] = url.pathname.split('/');
  if (url.pathname === '/') {
    const origin = `ws://${request.headers.host ?? ''}`;
    sendText(response, 200, 'text/html', screenPage(shelf.token), pagePolicy(origin));
  } else if (url.pathname === '/client.js' || url.pathname === '/client.css') {
    sendFile(response, join(shelf.built, first));
  } else if (first === 'mail' && shelf.mails[Number(second)] !== undefined) {
    const mail = shelf.mails[Number(second)] as MailBodies;
    const isText = url.searchParams.get('view') === 'text' || mail.html === '';
    const page = isText ? textPage(mail.text) : mailPage(mail.html);
    sendText(response, 200, 'text/html', page, MAIL_POLICY);
  } else if (first === 'frame' && shelf.frames.has(Number(second))) {
    const html = withBridge(shelf.frames.get(Number(second)) ?? '');
    sendText(response, 200, 'text/html', html, FRAME_POLICY);
  } else if (first === 'fonts' && shelf.fonts !== null && /^[\w-]+\.(css|woff2?)$/.test(second)) {
    sendFile(response, join(shelf.fonts, second.endsWith('.css') ? '' : 'files', second));
  } else if (first === 'fonts' && shelf.fonts !== null && second === 'files') {
    const name = url.pathname.split('/')[3] ?? '';
    if (/^[\w-]+\.woff2?$/.test(name)) sendFile(response, join(shelf.fonts, 'files', name));
    else sendText(response, 404, 'text/plain', 'There is nothing here.');
  } else {
    sendText(response, 404, 'text/plain', 'There is nothing here.');
  }
}
