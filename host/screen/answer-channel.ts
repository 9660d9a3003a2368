/**
 * A question that stops the host's thread until a person has answered it on the page, as a dialog of Apps Script stops
 * the script. The thread sleeps on a shared number; the answer waits in a port.
 */
import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

export interface DialogAnswer {
  readonly button: string;
  readonly text: string;
}

/** The thread's end. */
export interface AnswerReceiver {
  readonly flag: Int32Array;
  readonly port: MessagePort;
}

/** The server's end. */
export interface AnswerChannel {
  readonly receiver: AnswerReceiver;
  send(given: DialogAnswer): void;
}

export function openAnswerChannel(): AnswerChannel {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  // Waiting for an answer keeps no process alive.
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

/** Sleeps until the answer is there. */
export function awaitAnswer({ flag, port }: AnswerReceiver): DialogAnswer {
  Atomics.wait(flag, 0, 0);
  Atomics.store(flag, 0, 0);
  const received = receiveMessageOnPort(port) as { message: DialogAnswer } | undefined;
  return received?.message ?? { button: 'CLOSE', text: '' };
}
