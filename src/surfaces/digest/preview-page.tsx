/**
 * The dialog that shows emails before they are sent. Each is in a sandboxed iframe, which runs no script
 * and follows no link, since emails hold text typed by people.
 */
import { render } from 'preact-render-to-string';
import type { VNode } from 'preact';
import type { Catalogue } from '../../language';
import type { Mail } from '../../platform';
import type { MailPreview } from './preview';

/** Characters of HTML that a dialog shows without trouble: about twenty full emails. */
const MOST_SHOWN = 1_500_000;

const STYLE = `body{font:14px/1.5 system-ui,sans-serif;margin:12px;color:#1f2933}
h2{font-size:14px;margin:16px 0 4px}summary{cursor:pointer;padding:8px;overflow-wrap:anywhere}
details{border:1px solid #cbd2d9;border-radius:6px;margin:8px 0}ul{margin:0;padding-left:20px}
iframe{width:100%;height:420px;border:0;border-top:1px solid #cbd2d9}`;

export function previewPage(
  { mails, closed, skipped }: MailPreview,
  { job, menu }: Catalogue,
  language: string,
): string {
  const { preview } = job;
  const shown = mailsThatFit(mails);
  const named = [...mails.slice(shown.length), ...closed];
  const page: VNode = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{menu.digest.title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <p>{preview.intro({ count: mails.length + closed.length })}</p>
        {shown.map((mail, at) => (
          <details open={at === 0}>
            <summary>
              <b>{mail.to}</b> {mail.subject}
            </summary>
            <iframe title={mail.subject} sandbox="" srcdoc={mail.html} />
          </details>
        ))}
        {named.length > 0 && (
          <>
            <h2>{preview.more({ count: named.length })}</h2>
            <ul>
              {named.map((mail) => (
                <li>
                  <b>{mail.to}</b> {mail.subject}
                </li>
              ))}
            </ul>
          </>
        )}
        {skipped.length > 0 && (
          <>
            <h2>{preview.skipped}</h2>
            <ul>
              {skipped.map(({ what, cause }) => (
                <li>
                  <b>{what}</b> {cause}
                </li>
              ))}
            </ul>
          </>
        )}
      </body>
    </html>
  );
  return `<!doctype html>${render(page)}`;
}

function mailsThatFit(mails: readonly Mail[]): readonly Mail[] {
  let size = 0;
  return mails.filter(({ html }) => (size += html.length) <= MOST_SHOWN);
}
