/** The digest in the menu: look first, send, switch on and off. */
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
import { previewNow, sendTest, type Preview } from './preview';
import { previewPage } from './preview-page';
import { RUN } from './prove-run';
import type { Skip } from './run';
import { sendNow } from './run-daily';

/** Most lines a dialog shows. */
const LINES = 15;

/** The width of a mail and of what stands around it; Google allows more than a screen holds. */
const PAGE = { width: 720, height: 600 };

function causes(skipped: readonly Skip[]): readonly string[] {
  return skipped.slice(0, LINES).map(({ what, cause }) => `${what}: ${cause}`);
}

function needsSetUp({ settings, words }: Context): string | null {
  return isSetUp(settings) ? null : words.menu.needs.setUp;
}

function tell({ platform, words }: Context, text: string): void {
  platform.screen().tell(words.menu.digest.title, text);
}

/** Mails that would go out, whoever may read them. */
function countOf({ mails, closed }: Preview): number {
  return mails.length + closed.length;
}

function tellNobody(context: Context, { skipped }: Preview): void {
  const { menu, job } = context.words;
  const why = causes(skipped);
  const none = why.length === 0 ? menu.digest.preview({ items: [] }) : job.preview.none;
  tell(context, [none, ...why].join('\n'));
}

const previewAction: Action = {
  name: 'menuDigestPreview',
  label: ({ digestPreview }) => digestPreview,
  hindrance: needsSetUp,
  perform: (context) => {
    const { words, language, platform } = context;
    const preview = previewNow(platform);
    if (countOf(preview) === 0) {
      tellNobody(context, preview);
      return;
    }
    const html = previewPage(preview, words, language);
    platform.screen().showPage({ title: words.menu.digest.title, html, ...PAGE });
  },
};

const sendAction: Action = {
  name: 'menuDigestSend',
  label: ({ digestSend }) => digestSend,
  hindrance: needsSetUp,
  perform: (context) => {
    const { digest } = context.words.menu;
    const preview = previewNow(context.platform);
    const count = countOf(preview);
    if (count === 0) {
      tellNobody(context, preview);
      return;
    }
    if (!context.platform.screen().confirm(digest.title, digest.sendAsk({ count }))) return;
    const { mails, skipped, told: earlier, errors } = sendNow(context.platform);
    const told = [...earlier, ...causes(skipped), ...errors];
    tell(context, digest.sent({ mails: mails.length, skipped: told.slice(0, LINES) }));
  },
};

const testAction: Action = {
  name: 'menuDigestTest',
  label: ({ digestTest }) => digestTest,
  hindrance: needsSetUp,
  perform: (context) => {
    const { test } = context.words.job;
    const tried = sendTest(context.platform);
    tell(context, tried.code === 'sent' ? test.sent(tried) : test[tried.code]);
  },
};

const onAction: Action = {
  name: 'menuDigestOn',
  label: ({ digestOn }) => digestOn,
  hindrance: needsSetUp,
  perform: (context) => {
    const { choices, menu } = context.words;
    // Whoever turns it on in a copy means the copy.
    const by = context.platform.identity().effectiveUser();
    const asked = newAddressesIn(context, by).slice(0, LINES);
    const items = asked.map(({ address, name }) => (name === '' ? address : `${name}: ${address}`));
    const isConfirmed =
      items.length > 0 &&
      context.platform.screen().confirm(menu.digest.title, menu.digest.confirmAsk({ items }));
    const added = isConfirmed ? asked.map(({ address }) => address) : [];
    change(context, [
      [SETTING.digestConfirmed, confirmedText(context.settings, { added })],
      [SETTING.digest, choices.yes.yes],
      [SETTING.digestBy, by],
      [SETTING.fileId, context.spreadsheet.id()],
    ]);
    const on = menu.digest.on({ hour: digestHourIn(context.settings) });
    // Whoever was confirmed, and whoever is seen only now, gets the mail of this very day.
    forgetDay(context.platform.storage());
    // Settings say only now whose file it is: in a copy nobody's job counts before.
    const after = openContext(context.platform);
    const refusal = ensureHourly(after);
    tellNext(after);
    tell(context, refusal === null ? on : `${on}\n\n${menu.setUp.noJob({ reason: refusal })}`);
  },
};

const offAction: Action = {
  name: 'menuDigestOff',
  label: ({ digestOff }) => digestOff,
  hindrance: needsSetUp,
  perform: (context) => {
    change(context, [[SETTING.digest, context.words.choices.yes.no]]);
    tellNext(openContext(context.platform));
    tell(context, context.words.menu.digest.off);
  },
};

/** Part of the proof, as the job itself tells it: nothing to undo. */
function tellNext({ spreadsheet, settings, today, wall, language }: Context): void {
  const next = nextRun(readWorkingDays(spreadsheet, today, settings), settings, wall, false);
  const text = isDigestOn(settings) ? timeText(next.on, next.hour, 0) : '';
  writeSettings(spreadsheet, new Map([[RUN.next, text]]), language);
}

/** Settings changed together are undone together. */
function change(context: Context, values: readonly (readonly [string, Cell])[]): void {
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
