/** The digest in the menu: look first, send, switch on and off. */
import { SETTING, textOf, type Cell } from '../../rules';
import { isSetUp, noteDeed, writeSettings, type Action, type Desk } from '../../workbook';
import { confirmedText } from './confirmed';
import { newAddressesIn } from './new-addresses';
import { digestHourIn, previewNow, sendNow } from './run-daily';

/** Most lines a dialog shows. */
const LINES = 15;

function needsSetUp({ settings, words }: Desk): string | null {
  return isSetUp(settings) ? null : words.menu.needs.setUp;
}

function tell({ platform, words }: Desk, text: string): void {
  platform.screen().tell(words.menu.digest.title, text);
}

const previewAction: Action = {
  name: 'menuDigestPreview',
  label: ({ digestPreview }) => digestPreview,
  hindrance: needsSetUp,
  perform: (desk) => {
    tell(
      desk,
      desk.words.menu.digest.preview({ items: previewNow(desk.platform).slice(0, LINES) }),
    );
  },
};

const sendAction: Action = {
  name: 'menuDigestSend',
  label: ({ digestSend }) => digestSend,
  hindrance: needsSetUp,
  perform: (desk) => {
    const { digest } = desk.words.menu;
    const count = previewNow(desk.platform).length;
    if (count === 0) {
      tell(desk, digest.preview({ items: [] }));
      return;
    }
    if (!desk.platform.screen().confirm(digest.title, digest.sendAsk({ count }))) return;
    const { mails, skipped, errors } = sendNow(desk.platform);
    const told = [...skipped.map(({ what, cause }) => `${what}: ${cause}`), ...errors];
    tell(desk, digest.sent({ mails: mails.length, skipped: told.slice(0, LINES) }));
  },
};

const onAction: Action = {
  name: 'menuDigestOn',
  label: ({ digestOn }) => digestOn,
  hindrance: needsSetUp,
  perform: (desk) => {
    const { choices, menu } = desk.words;
    // Whoever turns it on in a copy means the copy.
    const by = desk.platform.identity().effectiveUser();
    const asked = newAddressesIn(desk, by).slice(0, LINES);
    const items = asked.map(({ address, name }) => (name === '' ? address : `${name}: ${address}`));
    const isConfirmed =
      items.length > 0 &&
      desk.platform.screen().confirm(menu.digest.title, menu.digest.confirmAsk({ items }));
    const added = isConfirmed ? asked.map(({ address }) => address) : [];
    change(desk, [
      [SETTING.digestConfirmed, confirmedText(desk.settings, { added })],
      [SETTING.digest, choices.yes.yes],
      [SETTING.digestBy, by],
      [SETTING.fileId, desk.spreadsheet.id()],
    ]);
    tell(desk, menu.digest.on({ hour: digestHourIn(desk.settings) }));
  },
};

const offAction: Action = {
  name: 'menuDigestOff',
  label: ({ digestOff }) => digestOff,
  hindrance: needsSetUp,
  perform: (desk) => {
    change(desk, [[SETTING.digest, desk.words.choices.yes.no]]);
    tell(desk, desk.words.menu.digest.off);
  },
};

/** Settings changed together are undone together. */
function change(desk: Desk, values: readonly (readonly [string, Cell])[]): void {
  const { spreadsheet, settings, language } = desk;
  const changed = values.filter(
    ([key, value]) => textOf(settings.get(key) ?? '') !== textOf(value),
  );
  const changes = writeSettings(spreadsheet, new Map(changed), language);
  noteDeed({ spreadsheet, language, author: desk.author() }, 'setting', changes);
}

export const digestActions = { previewAction, sendAction, onAction, offAction } as const;
