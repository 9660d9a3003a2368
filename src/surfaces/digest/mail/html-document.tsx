/** What every email laid out as HTML has: its head, and the line with the date above its title. */
import type { ComponentChildren, VNode } from 'preact';
import { spokenLanguage } from '../../../language';
import type { LanguageCode } from '../../../rules';
import { Layout } from './html-layout';
import { STYLE } from './theme';

interface DocumentProps {
  readonly language: LanguageCode;
  readonly subject: string;
  readonly children: ComponentChildren;
}

export function MailDocument({ language, subject, children }: DocumentProps): VNode {
  return (
    <html lang={spokenLanguage(language).tag} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{subject}</title>
      </head>
      <body style={STYLE.page}>{children}</body>
    </html>
  );
}

interface MastheadProps {
  readonly date: string;
  readonly title: string;
}

export function Masthead({ date, title }: MastheadProps): VNode {
  return (
    <>
      <Layout>
        <tr>
          <td style={STYLE.brand}>Duebook</td>
          <td align="right" style={STYLE.date}>
            {date}
          </td>
        </tr>
      </Layout>
      <h1 style={STYLE.title}>{title}</h1>
    </>
  );
}
