/** The host's worker thread as the server sees it: messages in and out, and the files its pages fetch by HTTP. */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openAnswerChannel } from './answer-channel';
import type { ButtonName } from '../services';
import type { BridgedPage } from './frame-bridge';
import type { MailBodies, WebAnswer } from './page-updater';
import type { ToPage } from './protocol';
import type { FromThread, ThreadData, ThreadStart, ToThread } from './thread-messages';

const STOPPED: ToPage = {
  type: 'toast',
  tone: 'error',
  text: 'The spreadsheet has stopped after an error. Stop the program with Ctrl+C and start it again.',
};

/** Sends a message to every page, or to one. The message is already JSON. */
export type SendToPages = (json: string, page: number | undefined) => void;

export interface HostThreadOptions {
  /** The folder that thread.mjs was built to. */
  readonly built: string;
  readonly start: ThreadStart;
  readonly latencyMs?: number;
}

export class HostThread {
  /** Resolves with what the workbook says once it is open; rejects when opening it fails. */
  readonly ready: Promise<readonly string[]>;
  readonly #worker: Worker;
  readonly #answers = openAnswerChannel();
  readonly #scriptPages = new Map<number, string>();
  readonly #opened = new Map<number, (answer: WebAnswer) => void>();
  #openings = 0;
  /** Below 0, where no page of the spreadsheet is. */
  #kept = 0;
  #mails: readonly MailBodies[] = [];
  #question: string | null = null;

  readonly #halfLatencyMs: number;
  readonly #underWay = new Set<NodeJS.Timeout>();

  constructor(
    { built, start, latencyMs = 0 }: HostThreadOptions,
    private readonly sendToPages: SendToPages,
  ) {
    this.#halfLatencyMs = latencyMs / 2;
    const { receiver } = this.#answers;
    const workerData: ThreadData = { ...start, answers: receiver };
    this.#worker = new Worker(resolve(built, 'thread.mjs'), {
      workerData,
      transferList: [receiver.port],
    });
    this.ready = new Promise((opened, failed) => {
      this.#worker.on('error', (error) => {
        failed(error);
        this.sendToPages(JSON.stringify(STOPPED), undefined);
      });
      this.#worker.on('message', (message: FromThread) => {
        if ('ready' in message) opened(message.said);
        else this.#receive(message);
      });
    });
  }

  /** The dialog the script is waiting on as a message for pages that open later; null when there is none. */
  get question(): string | null {
    return this.#question;
  }

  /** An email by its position in the outbox. */
  mail(index: number): MailBodies | undefined {
    return this.#mails[index];
  }

  /** Opens the address of the web app; answers the page, as a page of the script with a number. */
  open(parameters: Readonly<Record<string, readonly string[]>>): Promise<WebAnswer> {
    this.#openings += 1;
    const opening = this.#openings;
    this.post({ type: 'get', opening, parameters });
    return new Promise((resolve) => this.#opened.set(opening, resolve));
  }

  /** Keeps a page that did not come from the spreadsheet; answers its number. */
  keepPage(html: string): number {
    this.#kept -= 1;
    this.#scriptPages.set(this.#kept, html);
    return this.#kept;
  }

  scriptPage(id: number): BridgedPage | undefined {
    const html = this.#scriptPages.get(id);
    return html === undefined ? undefined : { html, isWebApp: id < 0 };
  }

  post(message: ToThread): void {
    const isCall = message.type === 'run' || message.type === 'menu' || message.type === 'get';
    this.#later(isCall, () => this.#worker.postMessage(message));
  }

  /** A call of the script is under way for a while before it runs and before its answer arrives. */
  #later(isCall: boolean, work: () => void): void {
    if (!isCall || this.#halfLatencyMs === 0) {
      work();
      return;
    }
    const timer = setTimeout(() => {
      this.#underWay.delete(timer);
      work();
    }, this.#halfLatencyMs);
    this.#underWay.add(timer);
  }

  /** Answers the open dialog; ignored when there is none, as after a second page has answered it. */
  answer(button: ButtonName, text: string): void {
    if (this.#question === null) return;
    this.#question = null;
    this.#answers.send({ button, text });
  }

  async stop(): Promise<void> {
    this.#underWay.forEach((timer) => clearTimeout(timer));
    await this.#worker.terminate();
  }

  #receive(message: Exclude<FromThread, { readonly ready: true }>): void {
    if ('mails' in message) this.#mails = message.mails;
    else if ('opening' in message) {
      this.#opened.get(message.opening)?.(message.answer);
      this.#opened.delete(message.opening);
    } else if ('frame' in message) this.#scriptPages.set(message.frame, message.html);
    else {
      const json = JSON.stringify(message.toPage);
      if (message.toPage.type === 'question') this.#question = json;
      this.#later(message.toPage.type === 'ran', () => this.sendToPages(json, message.to));
    }
  }
}
