/**
 * MailApp. Messages are checked as by Google and put into the mailbox; the host delivers them over SMTP later. Limits:
 * docs/platform.md §2.
 */
import { GoogleError, mismatch, NotImitated } from '../runtime/google-error';
import type { MailAttachment } from '../mail/mailbox';
import { GoogleBlob } from './blob';
import type { Execution } from './execution';

const RECIPIENTS_PER_MESSAGE_MAX = 50;
const BODY_BYTES_MAX = 200 * 1024;
const SUBJECT_CHARACTERS_MAX = 250;
const ATTACHMENTS_MAX = 250;
const ATTACHMENT_BYTES_MAX = 25 * 1024 * 1024;
/** The options that the script uses. */
const IMITATED_OPTIONS = new Set([
  'to',
  'replyTo',
  'subject',
  'body',
  'htmlBody',
  'name',
  'attachments',
]);

type MailOptions = Readonly<Record<string, unknown>>;

export class GoogleMailApp {
  static readonly googleName = 'MailApp';

  constructor(private readonly execution: Execution) {}

  getRemainingDailyQuota(): number {
    return this.execution.state.mailbox.remaining(this.execution.user);
  }

  /** @param args a single object; forms such as `(to, subject, body)` are refused. */
  sendEmail(...args: readonly unknown[]): void {
    const [options] = args;
    if (args.length !== 1 || !isOptions(options)) throw mismatch('MailApp.sendEmail', args);
    for (const option of Object.keys(options)) {
      if (!IMITATED_OPTIONS.has(option)) {
        throw new NotImitated(`MailApp.sendEmail with "${option}"`);
      }
    }
    const text = (option: string): string => String(options[option] ?? '');
    const to = readAddresses(text('to'));
    const attachments = readAttachments(options['attachments'] ?? []);
    if (to.length === 0) throw new GoogleError('Failed to send email: no recipient');
    checkLimits(to, text('subject'), [text('body'), text('htmlBody')], attachments);
    const { state, user } = this.execution;
    state.mailbox.accept({
      from: user,
      name: text('name') || user,
      to,
      replyTo: readAddresses(text('replyTo'))[0] ?? null,
      subject: text('subject'),
      body: text('body'),
      htmlBody: text('htmlBody'),
      attachments,
      sentAt: state.clock.now(),
    });
  }
}

function isOptions(value: unknown): value is MailOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses addresses separated by commas, each plain or as `Name <address>`. Commas inside quotes do not separate. */
function readAddresses(list: string): string[] {
  return (list.match(/(?:"[^"]*"|[^,"])+/g) ?? [])
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const address = /<([^<>]*)>$/.exec(entry)?.[1]?.trim() ?? entry;
      if (/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\.]+$/.test(address)) {
        return address;
      }
      throw new GoogleError(`Invalid email: ${entry}`);
    });
}

function readAttachments(blobs: unknown): MailAttachment[] {
  if (!Array.isArray(blobs)) throw new GoogleError('Invalid argument: attachments');
  return blobs.map((blob: unknown) => {
    if (!(blob instanceof GoogleBlob)) throw new GoogleError('Invalid argument: attachments');
    const { name, contentType, bytes } = blob;
    return { name, contentType, bytes };
  });
}

function checkLimits(
  recipients: readonly string[],
  subject: string,
  bodies: readonly string[],
  attachments: readonly MailAttachment[],
): void {
  if (recipients.length > RECIPIENTS_PER_MESSAGE_MAX) {
    throw new GoogleError('Limit Exceeded: Email Recipients Per Message.');
  }
  if (subject.length > SUBJECT_CHARACTERS_MAX) throw new GoogleError('Argument too large: subject');
  if (bodies.some((body) => Buffer.byteLength(body, 'utf8') > BODY_BYTES_MAX)) {
    throw new GoogleError('Limit Exceeded: Email Body Size.');
  }
  if (attachments.length > ATTACHMENTS_MAX) {
    throw new GoogleError('Limit Exceeded: Email Attachments Per Message.');
  }
  if (attachments.reduce((sum, { bytes }) => sum + bytes.length, 0) > ATTACHMENT_BYTES_MAX) {
    throw new GoogleError('Limit Exceeded: Email Total Attachments Size.');
  }
}
