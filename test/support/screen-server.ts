/** Serves the local page and sends it requests and web sockets as a browser, a stranger or an attacker would. */
import { request } from 'node:http';
import { connect } from 'node:net';
import WebSocket from 'ws';
import { serveScreen, type ScreenServer } from '../../host/screen/server';
import { builtScreen } from './built-screen';

export interface ServerAnswer {
  readonly status: number;
  readonly body: string;
  readonly cookie: string;
  readonly setCookie: string;
  readonly policy: string;
}

export interface AskedServer {
  /** As the command prints it. */
  readonly address: string;
  /** Host name and port. */
  readonly host: string;
  /** The part of the address that carries the secret. */
  readonly search: string;
  /** What a browser sends back after it has opened the printed address. */
  readonly cookie: string;
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<ServerAnswer>;
  statusFor(path: string, headers?: Readonly<Record<string, string>>): Promise<number>;
  openLine(cookie: string, origin?: string, path?: string): WebSocket;
  lineOpens(cookie: string, origin?: string, path?: string): Promise<boolean>;
  /** Sends bytes as they are and resolves when the server has closed the connection. */
  sendRaw(text: string): Promise<void>;
  close(): Promise<void>;
}

/** @param fonts a package with fonts, or null */
export async function askedServer(fonts: string | null = null): Promise<AskedServer> {
  const server = await serve(fonts);
  const { host, search } = new URL(server.address);
  const ask: AskedServer['ask'] = (path, headers = {}) => answerOf(host, path, headers);
  const openLine: AskedServer['openLine'] = (cookie, origin = `http://${host}`, path = '/') =>
    new WebSocket(`ws://${host}${path}`, { origin, headers: { cookie } });
  return {
    address: server.address,
    host,
    search,
    cookie: (await ask(`/${search}`)).cookie,
    ask,
    statusFor: async (path, headers) => (await ask(path, headers)).status,
    openLine,
    lineOpens: (...line) =>
      new Promise((resolve) => {
        const socket = openLine(...line);
        socket.on('message', () => {
          socket.close();
          resolve(true);
        });
        socket.on('error', () => resolve(false));
      }),
    sendRaw: (text) =>
      new Promise((resolve) => {
        const [name, port] = host.split(':');
        const socket = connect(Number(port), name, () => socket.end(text));
        socket.on('error', () => undefined);
        socket.on('close', () => resolve());
        socket.resume();
      }),
    close: () => server.close(),
  };
}

async function serve(fonts: string | null): Promise<ScreenServer> {
  return serveScreen({
    port: 0,
    built: await builtScreen(),
    fonts,
    start: {
      dist: 'dist',
      sample: 'host/sample',
      workbooks: '.build/workbooks',
      scenario: 'empty',
      data: null,
      now: '2026-11-23T09:00:00Z',
      settings: {
        language: 'en',
        locale: 'en_US',
        spreadsheetZone: 'Etc/UTC',
        scriptZone: 'Etc/UTC',
        user: 'owner@example.com',
        mode: 'FULL',
      },
    },
  });
}

/** Sends a request by hand, because fetch changes addresses and does not set the Host header. */
function answerOf(
  host: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<ServerAnswer> {
  return new Promise((resolve, reject) => {
    const [hostname = '', port = ''] = host.split(':');
    request({ hostname, port, path, headers: { ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const [setCookie = ''] = response.headers['set-cookie'] ?? [];
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString(),
          cookie: setCookie.split(';')[0] ?? '',
          setCookie,
          policy: String(response.headers['content-security-policy']),
        });
      });
    })
      .on('error', reject)
      .end();
  });
}
