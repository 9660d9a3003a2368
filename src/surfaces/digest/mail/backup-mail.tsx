/** The weekly email with a backup attached, or with a sentence where the backup is too large. */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { catalogueOf } from '../../../language';
import { MAIL_LIMITS, type Mail } from '../../../platform';
import { isoFromDay, type Day, type LanguageCode } from '../../../rules';
import { cleanText } from './clean-text';
import { MailDocument, Masthead } from './html-document';
import { Layout, MailButton } from './html-layout';
import { STYLE } from './theme';

export interface MadeBackup {
  /** `duebook-backup-2026-11-30-1405.zip` */
  readonly name: string;
  /** In base64. */
  readonly zip: string;
  readonly sheets: number;
  readonly rows: number;
}

export interface BackupMailFacts {
  readonly to: string;
  readonly today: Day;
  readonly language: LanguageCode;
  /** Of the spreadsheet. */
  readonly url: string;
}

export function renderBackupMail(
  { name, zip, sheets, rows }: MadeBackup,
  { to, today, language, url }: BackupMailFacts,
): Mail {
  const { backupMail: words, digest } = catalogueOf(language);
  const day = isoFromDay(today);
  const bytes = Math.floor((zip.length * 3) / 4);
  const isTooLarge = bytes > MAIL_LIMITS.attachmentBytes;
  const facts = { file: name, sheets, rows };
  const paragraphs = isTooLarge
    ? [words.tooLarge({ megabytes: inMegabytes(bytes), most: inMegabytes(LARGEST) })]
    : [words.what(facts), words.open(facts), words.care];
  const subject = isTooLarge ? words.subjectTooLarge({ day }) : words.subject({ day, ...facts });
  const foot = words.because;
  const link = { label: words.openSheet, url };
  const page = <Page {...{ language, subject, title: words.title, day, paragraphs, link, foot }} />;
  return {
    to,
    subject: cleanText(subject, MAIL_LIMITS.subjectCharacters),
    html: `<!doctype html>\n${render(page)}\n`,
    text: `${[words.title, ...paragraphs, url, foot].join('\n\n')}\n`,
    senderName: digest.senderName,
    ...(isTooLarge
      ? {}
      : { attachments: [{ name, type: 'application/zip', text: zip, isBase64: true }] }),
  };
}

const LARGEST = MAIL_LIMITS.attachmentBytes;

/** Rounded up, so that a file just above the limit does not look as if it were below. */
function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

interface PageProps {
  readonly language: LanguageCode;
  readonly subject: string;
  readonly title: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly label: string; readonly url: string };
  readonly foot: string;
}

function Page({ language, subject, title, day, paragraphs, link, foot }: PageProps): VNode {
  return (
    <MailDocument language={language} subject={subject}>
      <div style={STYLE.width}>
        <Layout style={STYLE.card}>
          <tr>
            <td align="left">
              <Masthead date={day} title={title} />
            </td>
          </tr>
          <tr>
            <td align="left" style={STYLE.pad}>
              {paragraphs.map((text) => (
                <p key={text} style={STYLE.font}>
                  {text}
                </p>
              ))}
            </td>
          </tr>
          <tr>
            <td align="center" style={STYLE.call}>
              <MailButton link={link} />
            </td>
          </tr>
          <tr>
            <td align="left" style={STYLE.foot}>
              {foot}
            </td>
          </tr>
        </Layout>
      </div>
    </MailDocument>
  );
}
