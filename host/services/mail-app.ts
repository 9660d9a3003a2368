/**
 * MailApp. A message is checked as Google checks it and laid into the mailbox; sending it over SMTP is the host's
 * business afterwards. Limits: docs/platform.md §2 (50 recipients, 200 KB body, 250 attachments of 25 MB in all;
 * subject over 250 characters fails, GioBonvi/GoogleContactsEventsNotifier#117).
 */
import { GoogleError, mismatch, NotImitated } from '../google-error';
import type { MailAttachment } from '../mail/mailbox';
import { GoogleBlob } from './blob';
import type { Execution } from './execution';

const RECIPIENTS_PER_MESSAGE_MAX = 50;
const BODY_BYTES_MAX = 200 * 1024;
const SUBJECT_CHARACTERS_MAX = 250;
const ATTACHMENTS_MAX = 250;
const ATTACHMENT_BYTES_MAX = 25 * 1024 * 1024;
const TAKEN_OPTIONS = new Set([
  ...['to', 'cc', 'bcc', 'replyTo', 'subject', 'body', 'htmlBody', 'name'],
  ...['attachments', 'inlineImages'],
]);

type MailOptions = Readonly<Record<string, unknown>>;

export class GoogleMailApp {
  static readonly googleName = 'MailApp';

  constructor(private readonly execution: Execution) {}

  getRemainingDailyQuota(): number {
    return this.execution.state.mailbox.remaining(this.execution.user);
  }

  sendEmail(...args: readonly unknown[]): void {
    const options = readArguments(args);
    Object.keys(options).forEach((option) => {
      if (!TAKEN_OPTIONS.has(option)) throw new NotImitated(`MailApp.sendEmail with "${option}"`);
    });
    const text = (option: string): string => {
      const value = options[option];
      return value === undefined || value === null ? '' : String(value);
    };
    const [to, cc, bcc] = [text('to'), text('cc'), text('bcc')].map(readAddresses);
    if (!to || !cc || !bcc) throw mismatch('MailApp.sendEmail', args);
    const attachments = readAttachments(options);
    if (to.length + cc.length + bcc.length === 0) {
      throw new GoogleError('Failed to send email: no recipient');
    }
    checkLimits(
      [...to, ...cc, ...bcc],
      text('subject'),
      [text('body'), text('htmlBody')],
      attachments,
    );
    const { state, user } = this.execution;
    const replyTo = readAddresses(text('replyTo'));
    state.mailbox.accept({
      from: user,
      name: text('name') || user,
      to,
      cc,
      bcc,
      replyTo: replyTo[0] ?? null,
      subject: text('subject'),
      body: text('body'),
      htmlBody: text('htmlBody'),
      attachments,
      sentAt: state.clock.now(),
    });
  }
}

/** `(message)`, `(to, subject, body)`, `(to, subject, body, options)` or `(to, replyTo, subject, body)`. */
function readArguments(args: readonly unknown[]): MailOptions {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isOptions(first)) return first;
  const texts = args.slice(0, 3).every((one) => typeof one === 'string');
  if (texts && args.length === 3) return { to: first, subject: second, body: third };
  if (texts && args.length === 4 && isOptions(fourth)) {
    return { ...fourth, to: first, subject: second, body: third };
  }
  if (texts && args.length === 4 && typeof fourth === 'string') {
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  throw mismatch('MailApp.sendEmail', args);
}

function isOptions(value: unknown): value is MailOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Addresses parted by commas, each bare or as `Name <address>`; a comma inside quotes parts nothing. */
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

function readAttachments(options: MailOptions): MailAttachment[] {
  const listed = options['attachments'] ?? [];
  const inline = options['inlineImages'] ?? {};
  return [
    ...(Array.isArray(listed) ? listed : [listed]).map((blob: unknown) => asAttachment(blob)),
    ...Object.entries(inline).map(([cid, blob]) => ({ ...asAttachment(blob), cid })),
  ];
}

function asAttachment(blob: unknown): MailAttachment {
  if (!(blob instanceof GoogleBlob)) throw new GoogleError('Invalid argument: attachments');
  return {
    name: blob.getName() ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    bytes: Buffer.from(blob.getBytes()),
  };
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
