/**
 * Entry of the host's worker thread. A script that opens a dialog blocks this thread until it is answered, while the
 * server in the main thread keeps serving the page.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openSavedWorkbook, openScenario, scenarioList } from '../scenarios';
import { Session } from './session';
import { WorkbookFolder } from './workbook-folder';
import type { HostSettings } from './protocol';
import { awaitAnswer } from './answer-channel';
import type { FromThread, ThreadData, ToThread } from './thread-messages';

const { answers, ...start } = workerData as ThreadData;
const port = parentPort;
if (port === null) throw new Error('thread.ts runs in a worker only.');
const post = (message: FromThread): void => port.postMessage(message);

const folder = new WorkbookFolder(start.workbooks);
const settings: HostSettings = start.settings;
/** What the workbook that the command opened says; later ones say it in the page. */
const said: string[] = [];
let tell = (text: string): void => void said.push(text);
const open = (name: string, now: HostSettings): ReturnType<typeof openScenario> =>
  openScenario(name, { ...start, settings: now, tell: (text) => tell(text) });
const session = new Session(
  {
    ports: {
      send: (message, to) => post({ toPage: message, to }),
      ask(question) {
        post({ toPage: { type: 'question', question } });
        return awaitAnswer(answers);
      },
      keepFrame: (frame, html) => post({ frame, html }),
      keepMails: (mails) => post({ mails }),
      answer: (opening, answer) => post({ opening, answer }),
    },
    scenarios: scenarioList(start.data).map(({ name, title }) => ({ name, title })),
    folder,
    openScenario: open,
    openSavedWorkbook: (name, now) =>
      openSavedWorkbook(folder.open(name), { ...start, settings: now }),
  },
  await open(start.scenario, settings),
  settings,
);
await session.begin();
post({ ready: true, said });
tell = (text) => {
  if (text !== '') post({ toPage: { type: 'toast', tone: 'calm', text } });
};

let queue = Promise.resolve();
port.on('message', (message: ToThread) => {
  queue = queue.then(() => session.handle(message));
});
