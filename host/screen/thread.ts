/**
 * The host in a thread of its own: a script that asks a person something stops there until the answer comes, while
 * the server in the main thread goes on speaking to the page.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { SCENARIOS, openScene } from '../scenarios';
import { Session } from './session';
import type { HostSettings } from './wire';
import type { FromThread, ToThread, ThreadStart } from './thread-talk';

const start = workerData as ThreadStart;
const port = parentPort;
if (port === null) throw new Error('thread.ts runs in a worker only.');
const post = (message: FromThread): void => port.postMessage(message);

const settings: HostSettings = start.settings;
const open = (name: string, now: HostSettings): ReturnType<typeof openScene> =>
  openScene(name, { ...start, settings: now });
const session = new Session(
  {
    outlet: {
      say: (message) => post({ say: message }),
      keepMails: (mails) => post({ mails }),
    },
    scenarios: SCENARIOS.map(({ name, title }) => ({ name, title })),
    openScene: open,
  },
  await open('empty', settings),
  settings,
);
await session.open(start.scenario);
post({ ready: true });

let queue = Promise.resolve();
port.on('message', (message: ToThread) => {
  queue = queue.then(() => session.take(message));
});
