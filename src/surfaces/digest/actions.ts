/** The digest's menu items: preview, send, test, switch on, switch off. */
import { SETTING, textOf, type Cell } from '../../rules';
import {
  ensureHourly,
  forgetDay,
  isSetUp,
  recordOperation,
  openContext,
  readWorkingDays,
  timeText,
  writeSettings,
  type Action,
  type Context,
} from '../../workbook';
import { confirmedText } from './confirmed';
import { digestHourIn, isDigestOn } from './idle';
import { newAddressesIn } from './new-addresses';
import { nextRun } from './next-run';
import { previewNow, sendTest, type MailPreview } from './preview';
import { previewPage } from './preview-page';
import { RUN_KEYS } from './run-report';
import type { Skip } from './run';
import { sendNow } from './run-daily';

/** Lines per dialog. */
const MOST_LINES = 15;

/** In pixels: wide enough for an email and the margin around it. */
const PAGE = { width: 720, height: 600 };

function skipLines(skipped: readonly Skip[]): readonly string[] {
  return skipped.slice(0, MOST_LINES).map(({ what, cause }) => `${what}: ${cause}`);
}

function needsSetUp({ settings, words }: Context): string | null {
  return isSetUp(settings) ? null : words.menu.needs.setUp;
}

function show({ platform, words }: Context, text: string): void {
  platform.screen().alert(words.menu.digest.title, text);
}

/** Emails that would be sent, including those that the person must not read. */
function emailCount({ mails, closed }: MailPreview): number {
  return mails.length + closed.length;
}

function showNothingDue(context: Context, { skipped }: MailPreview): void {
  const { menu, job } = context.words;
  const why = skipLines(skipped);
  const none = why.length === 0 ? menu.digest.preview({ items: [] }) : job.preview.none;
  show(context, [none, ...why].join('\n'));
}

const previewAction: Action = {
  name: 'menuDigestPreview',
  label: ({ digestPreview }) => digestPreview,
  blocker: needsSetUp,
  perform: (context) => {
    const { words, language, platform } = context;
    const preview = previewNow(platform);
    if (emailCount(preview) === 0) {
      showNothingDue(context, preview);
      return;
    }
    const html = previewPage(preview, words, language);
    platform.screen().showPage({ title: words.menu.digest.title, html, ...PAGE });
  },
};

const sendAction: Action = {
  name: 'menuDigestSend',
  label: ({ digestSend }) => digestSend,
  blocker: needsSetUp,
  perform: (context) => {
    const { digest } = context.words.menu;
    const preview = previewNow(context.platform);
    const count = emailCount(preview);
    if (count === 0) {
      showNothingDue(context, preview);
      return;
    }
    if (!context.platform.screen().confirm(digest.title, digest.sendAsk({ count }))) return;
    const { mails, skipped, earlier, errors } = sendNow(context.platform);
    const lines = [...earlier, ...skipLines(skipped), ...errors].slice(0, MOST_LINES);
    show(context, digest.sent({ mails: mails.length, skipped: lines }));
  },
};

const testAction: Action = {
  name: 'menuDigestTest',
  label: ({ digestTest }) => digestTest,
  blocker: needsSetUp,
  perform: (context) => {
    const { test } = context.words.job;
    const result = sendTest(context.platform);
    show(context, result.code === 'sent' ? test.sent(result) : test[result.code]);
  },
};

const onAction: Action = {
  name: 'menuDigestOn',
  label: ({ digestOn }) => digestOn,
  blocker: needsSetUp,
  perform: (context) => {
    const { choices, menu } = context.words;
    // Also takes the digest over from the original when this file is a copy.
    const by = context.platform.identity().effectiveUser();
    const unconfirmed = newAddressesIn(context, by).slice(0, MOST_LINES);
    const items = unconfirmed.map(({ address, name }) =>
      name === '' ? address : `${name}: ${address}`,
    );
    const isConfirmed =
      items.length > 0 &&
      context.platform.screen().confirm(menu.digest.title, menu.digest.confirmAsk({ items }));
    const added = isConfirmed ? unconfirmed.map(({ address }) => address) : [];
    changeSettings(context, [
      [SETTING.digestConfirmed, confirmedText(context.settings, { added })],
      [SETTING.digest, choices.yes.yes],
      [SETTING.digestBy, by],
      [SETTING.fileId, context.spreadsheet.id()],
    ]);
    const on = menu.digest.on({ hour: digestHourIn(context.settings) });
    // Today's run starts over, so that the people just confirmed are emailed today.
    forgetDay(context.platform.storage());
    // Read again: the file ID was just written, and in a copy no job counted before.
    const after = openContext(context.platform);
    const refusal = ensureHourly(after);
    writeNextRun(after);
    show(context, refusal === null ? on : `${on}\n\n${menu.setUp.noJob({ reason: refusal })}`);
  },
};

const offAction: Action = {
  name: 'menuDigestOff',
  label: ({ digestOff }) => digestOff,
  blocker: needsSetUp,
  perform: (context) => {
    changeSettings(context, [[SETTING.digest, context.words.choices.yes.no]]);
    writeNextRun(openContext(context.platform));
    show(context, context.words.menu.digest.off);
  },
};

/** Part of the run report in Settings; it cannot be undone, like the rest of the report. */
function writeNextRun({ spreadsheet, settings, today, wall, language }: Context): void {
  const next = nextRun(readWorkingDays(spreadsheet, today, settings), settings, wall, false);
  const text = isDigestOn(settings) ? timeText(next.on, next.hour, 0) : '';
  writeSettings(spreadsheet, new Map([[RUN_KEYS.next, text]]), language);
}

/** One operation, so that all these settings are undone together. */
function changeSettings(context: Context, values: readonly (readonly [string, Cell])[]): void {
  const { spreadsheet, settings, language } = context;
  const changed = values.filter(
    ([key, value]) => textOf(settings.get(key) ?? '') !== textOf(value),
  );
  const changes = writeSettings(spreadsheet, new Map(changed), language);
  recordOperation(context, 'setting', changes);
}

export const digestActions = {
  previewAction,
  sendAction,
  testAction,
  onAction,
  offAction,
} as const;
