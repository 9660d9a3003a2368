/**
 * Blocks the host's thread until someone answers a dialog on the page, as a dialog of Apps Script blocks the script.
 * The thread sleeps on a shared flag; the answer itself arrives through a message port.
 */
import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { DialogAnswer } from '../services';

/** Passed to the host's thread, which waits on it. */
export interface AnswerReceiver {
  readonly flag: Int32Array;
  readonly port: MessagePort;
}

/** Kept by the server, which sends the answer. */
export interface AnswerChannel {
  readonly receiver: AnswerReceiver;
  send(given: DialogAnswer): void;
}

export function openAnswerChannel(): AnswerChannel {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  // An open port must not keep the process alive.
  port1.unref();
  return {
    receiver: { flag, port: port2 },
    send(given) {
      port1.postMessage(given);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    },
  };
}

/** Blocks this thread until the answer has arrived. */
export function awaitAnswer({ flag, port }: AnswerReceiver): DialogAnswer {
  Atomics.wait(flag, 0, 0);
  Atomics.store(flag, 0, 0);
  const received: { message: DialogAnswer } | undefined = receiveMessageOnPort(port);
  return received?.message ?? { button: 'CLOSE', text: '' };
}
