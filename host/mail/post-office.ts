/**
 * Sends MailApp's messages as MIME through a real SMTP server on this machine and parses what arrives, so that tests
 * and people see what a mail program would receive. The server listens on a free port of 127.0.0.1 from the first
 * delivery until close().
 */
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import type { OutgoingMail } from './mailbox';

export interface DeliveredMail {
  /** Addresses of the To header, joined by ', '. */
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The raw MIME message: the content of an .eml file. */
  readonly raw: Buffer;
  readonly messageId: string;
  /** `Name <address>`. */
  readonly from: string;
  readonly replyTo: string | null;
  readonly attachments: readonly { name: string; contentType: string; bytes: Buffer }[];
  /** All envelope recipients, blind copies included. */
  readonly recipients: readonly string[];
  /** The host's time when the script sent it, in epoch milliseconds. */
  readonly sentAt: number;
}

export interface PostOffice {
  /** Leaves out messages that the server refuses, and delivers the others. */
  deliver(mails: readonly OutgoingMail[]): Promise<DeliveredMail[]>;
  close(): Promise<void>;
}

interface Received {
  raw: Buffer;
  recipients: string[];
}

interface SmtpCounter {
  port: number;
  takeLast(): Received | undefined;
  close(): Promise<void>;
}

export function openPostOffice(): PostOffice {
  let counter: Promise<SmtpCounter> | undefined;
  return {
    async deliver(mails) {
      if (mails.length === 0) return [];
      counter ??= openSmtpCounter();
      const smtp = await counter;
      const transport = createTransport({
        host: '127.0.0.1',
        port: smtp.port,
        secure: false,
        ignoreTLS: true,
      });
      const delivered: DeliveredMail[] = [];
      for (const mail of mails) {
        // Sent one by one, so that the last message received is the one just sent.
        if (!(await wasTaken(transport.sendMail(asMime(mail))))) continue;
        const received = smtp.takeLast();
        if (!received)
          throw new Error(`The SMTP server took no message for ${mail.to.join(', ')}.`);
        delivered.push(await readBack(received, mail.sentAt));
      }
      transport.close();
      return delivered;
    },
    async close() {
      await (await counter)?.close();
      counter = undefined;
    },
  };
}

/** False when the server refused the message permanently, with a 5xx reply (RFC 5321 §4.2.1). */
async function wasTaken(sending: Promise<unknown>): Promise<boolean> {
  try {
    await sending;
    return true;
  } catch (error) {
    const { responseCode = 0 } = error as { responseCode?: number };
    if (responseCode >= 500) return false;
    throw error;
  }
}

function asMime(mail: OutgoingMail): Parameters<ReturnType<typeof createTransport>['sendMail']>[0] {
  return {
    from: { name: mail.name, address: mail.from },
    to: [...mail.to],
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === '' ? {} : { html: mail.htmlBody }),
    date: new Date(mail.sentAt),
    attachments: mail.attachments.map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: bytes,
    })),
    // Attachments contain what the script passed; nothing may be read from disk or network on its behalf.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

async function readBack({ raw, recipients }: Received, sentAt: number): Promise<DeliveredMail> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
  const named = ({ name, address = '' }: { name: string; address?: string | undefined }): string =>
    name === '' ? address : `${name} <${address}>`;
  const replyTo = mail.replyTo?.[0];
  return {
    to: (mail.to ?? []).map(({ address }) => address ?? '').join(', '),
    subject: mail.subject ?? '',
    html: mail.html ?? '',
    text: mail.text ?? '',
    raw,
    messageId: mail.messageId ?? '',
    from: mail.from ? named(mail.from) : '',
    replyTo: replyTo ? named(replyTo) : null,
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      contentType: mimeType,
      bytes:
        typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as ArrayBuffer),
    })),
    recipients,
    sentAt,
  };
}

function openSmtpCounter(): Promise<SmtpCounter> {
  let last: Received | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        last = { raw: Buffer.concat(chunks), recipients };
        done();
      });
    },
  });
  const takeLast = (): Received | undefined => {
    const taken = last;
    last = undefined;
    return taken;
  };
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({
        port: (server.server.address() as AddressInfo).port,
        takeLast,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}
