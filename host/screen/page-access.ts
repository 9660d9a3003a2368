/**
 * Who may use the page. Other users of this machine can reach 127.0.0.1 too, so the address that the command prints
 * carries a secret, as those of notebooks do. The browser keeps it in a cookie: reloading, a second tab and links work
 * without it.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** 256 bits. */
const SECRET_BYTES = 32;

/** The parameter of the address that carries the secret. */
const PARAMETER = 'secret';

export class PageAccess {
  readonly #secret = randomBytes(SECRET_BYTES).toString('base64url');

  /** @param page such as `http://127.0.0.1:8080/` */
  addressAt(page: string): string {
    return `${page}?${PARAMETER}=${this.#secret}`;
  }

  /** Whether the request has the secret, in its address or in the cookie. */
  admits(request: IncomingMessage, url: URL): boolean {
    return this.#isAddressed(url) || this.#hasCookie(request);
  }

  /** Whether the request has the cookie; a web socket needs it. */
  remembers(request: IncomingMessage): boolean {
    return this.#hasCookie(request);
  }

  /** The headers that make the browser remember the secret; none unless the address carries it. */
  headers(request: IncomingMessage, url: URL): Record<string, string> {
    if (!this.#isAddressed(url)) return {};
    const cookie = `${cookieName(request)}=${this.#secret}; Path=/; HttpOnly; SameSite=Strict`;
    return { 'set-cookie': cookie };
  }

  #isAddressed(url: URL): boolean {
    return this.#isSecret(url.searchParams.get(PARAMETER) ?? '');
  }

  #hasCookie(request: IncomingMessage): boolean {
    const name = `${cookieName(request)}=`;
    return (request.headers.cookie ?? '')
      .split(';')
      .map((one) => one.trim())
      .some((one) => one.startsWith(name) && this.#isSecret(one.slice(name.length)));
  }

  /** Takes the same time however much of the secret was guessed; digests have equal lengths, as this needs. */
  #isSecret(given: string): boolean {
    return timingSafeEqual(digest(given), digest(this.#secret));
  }
}

/** Browsers share the cookies of a host among its ports, so each port has a cookie of its own. */
function cookieName({ socket }: IncomingMessage): string {
  return `duebook-${socket.localPort ?? 0}`;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
