/** The digest's menu items: preview, send, test, switch on, switch off. */
import { foldAddress, SETTING, type Cell } from '../../rules';
import {
  countShut,
  currentOwner,
  digestHourIn,
  isDigestOn,
  holdToWrite,
  ensureHourly,
  needsSetUp,
  ownerFor,
  PERSON_WAIT_MS,
  changeOnRecord,
  openContext,
  readWorkingDays,
  timeText,
  writeSettings,
  type Action,
  type Context,
  type DigestOwner,
  emptySheetProblem,
  readTeamFile,
} from '../../workbook';
import { planOwnerChange } from './digest-file';
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

function skipLines({ words }: Context, skipped: readonly Skip[]): readonly string[] {
  return skipped
    .slice(0, MOST_LINES)
    .map(({ what, cause }) => `${words.dueList.fieldLabel({ label: what })}${cause}`);
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
  const why = skipLines(context, skipped);
  const none = why.length === 0 ? menu.digest.preview({ items: [] }) : job.preview.none;
  const { platform, today, settings } = context;
  const empty = emptySheetProblem(context, readTeamFile(platform, today, settings));
  show(context, [empty === '' ? none : empty, ...why].join('\n'));
}

const previewAction: Action = {
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
    const lines = [...earlier, ...skipLines(context, skipped), ...errors].slice(0, MOST_LINES);
    show(context, digest.sent({ mails: mails.length, skipped: lines }));
  },
};

const testAction: Action = {
  blocker: needsSetUp,
  perform: (context) => {
    const { test } = context.words.job;
    const result = sendTest(context.platform);
    show(context, result.code === 'sent' ? test.sent(result) : test[result.code]);
  },
};

const onAction: Action = {
  blocker: needsSetUp,
  perform: (context) => {
    const { choices, dueList, menu, job } = context.words;
    const { platform, spreadsheet } = context;
    // Also takes the digest over from the original when this file is a copy, or from a colleague.
    const before = currentOwner(context);
    const owner = ownerFor(platform, platform.identity().effectiveUser(), before.confirmed);
    if (owner === null) {
      show(context, job.test['no-address']);
      return;
    }
    const unconfirmed = newAddressesIn(context, owner).slice(0, MOST_LINES);
    const items = unconfirmed.map(({ address, name }) =>
      name === '' ? address : `${dueList.fieldLabel({ label: name })}${address}`,
    );
    const isConfirmed =
      items.length > 0 &&
      platform.screen().confirm(menu.digest.title, menu.digest.confirmAsk({ items }));
    const added = isConfirmed ? unconfirmed.map(({ address }) => foldAddress(address)) : [];
    const after = { ...owner, confirmed: [...owner.confirmed, ...added] };
    const isDone = switchDigest(context, after, [
      [SETTING.digest, choices.yes.yes],
      [SETTING.fileId, spreadsheet.id()],
    ]);
    if (!isDone) return;
    const on = menu.digest.on({ hour: digestHourIn(context.settings) });
    // Read again: the file ID was just written, and in a copy no job counted before.
    const refusal = ensureHourly(openContext(platform));
    show(context, refusal === null ? on : `${on}\n\n${job.refused({ reason: refusal })}`);
  },
};

const offAction: Action = {
  blocker: needsSetUp,
  perform: (context) => {
    const { choices, menu } = context.words;
    const values = [[SETTING.digest, choices.yes.no]] as const;
    if (switchDigest(context, currentOwner(context), values)) show(context, menu.digest.off);
  },
};

/** Under the lock, as one operation. Shows a message and returns false if a colleague is writing. */
function switchDigest(
  context: Context,
  owner: DigestOwner,
  values: readonly (readonly [string, Cell])[],
): boolean {
  const { platform, words } = context;
  const held = holdToWrite(context, PERSON_WAIT_MS, () => {
    changeOnRecord(context, 'setting', planOwnerChange(context, owner, values));
    const { spreadsheet, settings, today, wall, language } = openContext(platform);
    const storage = platform.storage();
    if (!isDigestOn(context.settings)) storage.setMany(countShut(storage, wall));
    const next = nextRun(readWorkingDays(spreadsheet, today, settings), settings, wall, false);
    const text = isDigestOn(settings) ? timeText(next.on, next.hour, 0) : '';
    // Undo puts it back from what the new version of the owner remembers.
    writeSettings(spreadsheet, new Map([[RUN_KEYS.next, text]]), language);
  });
  if (held === null) show(context, words.menu.needs.busy);
  return held !== null;
}

export const digestActions = {
  menuDigestPreview: previewAction,
  menuDigestSend: sendAction,
  menuDigestTest: testAction,
  menuDigestOn: onAction,
  menuDigestOff: offAction,
} as const;
