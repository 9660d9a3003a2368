/**
 * The HTML form of a mail: tables and inline styles, no image, no style sheet, nothing hidden, so
 * that it looks the same in every client and reads well on a phone.
 */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Catalogue } from '../../language';
import type { Digest } from './digest';
import { Header, Layout } from './html-header';
import { CustomerRow, Typed } from './html-row';
import type { ListedOwner, ListedSection, Listing } from './listing';
import { LANG, SECTION_TINT, STYLE } from './theme';
import {
  countsText,
  hintOf,
  noticeText,
  ownerHeading,
  subjectOf,
  wordsOf,
  type DigestFrame,
} from './words';

export function renderHtml(digest: Digest, listing: Listing, frame: DigestFrame): string {
  const words = wordsOf(digest.recipient.language);
  const page = <Mail digest={digest} listing={listing} frame={frame} words={words} />;
  return `<!doctype html>\n${render(page)}\n`;
}

interface MailProps {
  readonly digest: Digest;
  readonly listing: Listing;
  readonly frame: DigestFrame;
  readonly words: Catalogue;
}

function Mail({ digest, listing, frame, words }: MailProps): VNode {
  const { unlisted } = listing;
  return (
    <html lang={LANG[digest.recipient.language]} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{subjectOf(digest)}</title>
      </head>
      <body style={STYLE.page}>
        <Layout style={STYLE.page}>
          <tr>
            <td align="center">
              <Layout style={STYLE.card}>
                <tr>
                  <td>
                    <Header digest={digest} words={words} />
                  </td>
                </tr>
                <tr>
                  <td style={STYLE.pad}>
                    <Sections of={listing.own} words={words} frame={frame} />
                    {listing.others.length === 0 ? null : (
                      <Others owners={listing.others} words={words} frame={frame} />
                    )}
                    {unlisted.owners === 0 ? null : (
                      <Layout>
                        <tr>
                          <td style={STYLE.more}>
                            <a href={frame.url} style={STYLE.link}>
                              {words.digest.moreOwners({
                                count: unlisted.customers,
                                owners: unlisted.owners,
                              })}
                            </a>
                          </td>
                        </tr>
                      </Layout>
                    )}
                    <Notices digest={digest} words={words} frame={frame} />
                  </td>
                </tr>
                <tr>
                  <td align="center" style="padding:28px 20px 12px">
                    <a href={frame.url} style={STYLE.button}>
                      {words.digest.openSheet}
                    </a>
                  </td>
                </tr>
                <tr>
                  <td style={STYLE.foot}>
                    <Footer digest={digest} words={words} frame={frame} />
                  </td>
                </tr>
              </Layout>
            </td>
          </tr>
        </Layout>
      </body>
    </html>
  );
}

interface OwnerProps {
  readonly words: Catalogue;
  readonly frame: DigestFrame;
}

function Sections({
  of,
  isNested = false,
  words,
  frame,
}: OwnerProps & { readonly of: ListedOwner; readonly isNested?: boolean }): VNode {
  const style = isNested ? STYLE.headingSmall : STYLE.heading;
  return (
    <>
      {of.lists.map((list) => (
        <Section key={list.section} list={list} style={style} words={words} frame={frame} />
      ))}
    </>
  );
}

function Section({
  list,
  style,
  words,
  frame,
}: OwnerProps & { readonly list: ListedSection; readonly style: string }): VNode {
  const { section, count, rows, more, waiting } = list;
  return (
    <>
      <h2 style={`${style};color:${SECTION_TINT[section].ink}`}>
        {words.sections[section]}{' '}
        <span style={STYLE.headingQuiet}>
          {count} · {hintOf(section, words, frame)}
        </span>
      </h2>
      <Layout>
        {rows.map((row) => (
          <CustomerRow key={row.row} row={row} words={words} frame={frame} />
        ))}
        {more === 0 ? null : (
          <tr>
            <td colspan={2} style={STYLE.more}>
              <a href={frame.url} style={STYLE.link}>
                {words.digest.more({ count: more })}
              </a>
            </td>
          </tr>
        )}
        {waiting === 0 ? null : (
          <tr>
            <td colspan={2} style={STYLE.more}>
              {words.digest.waiting({ count: waiting })}
            </td>
          </tr>
        )}
      </Layout>
    </>
  );
}

/** Lists of owners who cannot be mailed, each under the owner's name. */
function Others({
  owners,
  words,
  frame,
}: OwnerProps & { readonly owners: readonly ListedOwner[] }): VNode {
  return (
    <>
      <h2 style={`${STYLE.heading};${STYLE.text}`}>{words.digest.others}</h2>
      <div style={`${STYLE.font};${STYLE.quiet};padding:0 0 12px`}>{words.digest.othersHint}</div>
      {owners.map((owner) => (
        <>
          <div style={`${STYLE.band};margin:12px 0 0`}>
            <b>
              <Typed text={ownerHeading(owner.owner, words)} />
            </b>
            <span style={STYLE.headingQuiet}> {countsText(owner.counts, words)}</span>
          </div>
          <Sections of={owner} isNested words={words} frame={frame} />
        </>
      ))}
    </>
  );
}

function Notices({ digest, words, frame }: OwnerProps & { readonly digest: Digest }): VNode | null {
  if (digest.notices.length === 0) return null;
  return (
    <div style="padding:28px 0 0">
      <div style={STYLE.band}>
        <b>{words.digest.notices.title}</b>
        {digest.notices.map((notice) => (
          <div key={notice.code} style="padding:6px 0 0">
            <Typed text={noticeText(notice, words)} />{' '}
            {notice.code === 'problems' ? (
              <a href={frame.url} style={STYLE.link}>
                {words.digest.openSheet}
              </a>
            ) : null}
          </div>
        ))}
      </div>
    </div>
  );
}

function Footer({ digest, words, frame }: OwnerProps & { readonly digest: Digest }): VNode {
  return (
    <>
      {words.digest.because[digest.because]}{' '}
      <a href={frame.settingsUrl} style={STYLE.link}>
        {words.digest.stop}
      </a>{' '}
      {words.digest.stopHow}
      <br />
      {words.digest.asOf({ day: words.dates.short(digest.today) })}
    </>
  );
}
