/**
 * The HTML form of a mail: tables and inline styles, no image, no style sheet, nothing hidden, so
 * that it looks the same in every client and reads well on a phone.
 */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { spokenLanguage, type Catalogue } from '../../../language';
import type { Digest } from '../digest';
import { Header } from './html-header';
import { Box, Button, Layout } from './html-layout';
import { Lists } from './html-lists';
import { Occasions } from './html-occasions';
import { Typed } from './html-row';
import { Team } from './html-team';
import type { Listing } from './listing';
import { occasionBlocks } from './occasion-lines';
import { STYLE } from './theme';
import { noticeText, subjectOf, wordsOf, type DigestFrame } from './words';

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

type Surroundings = Omit<MailProps, 'listing'>;

function Mail({ digest, listing, frame, words }: MailProps): VNode {
  return (
    <html lang={spokenLanguage(digest.recipient.language).tag} dir="ltr">
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
              <div style={STYLE.width}>
                <Layout style={STYLE.card}>
                  <Card digest={digest} listing={listing} frame={frame} words={words} />
                </Layout>
              </div>
            </td>
          </tr>
        </Layout>
      </body>
    </html>
  );
}

/** What the reader sees, from top to bottom. */
function Card({ digest, listing, frame, words }: MailProps): VNode {
  const { before, after } = occasionBlocks(digest, words, frame);
  return (
    <>
      <tr>
        <td align="left">
          <Header digest={digest} words={words} />
        </td>
      </tr>
      <tr>
        <td align="left" style={STYLE.pad}>
          {listing.listed + listing.waiting + listing.unlisted.owners > 0 ||
          digest.team !== null ? null : (
            <div style={`${STYLE.font};${STYLE.quiet}`}>{words.digest.nothingDueHint}</div>
          )}
          <Occasions blocks={before} words={words} frame={frame} />
          <Lists listing={listing} words={words} frame={frame}>
            {digest.team === null ? null : <Team team={digest.team} words={words} frame={frame} />}
          </Lists>
          <Occasions blocks={after} words={words} frame={frame} />
          <Notices digest={digest} words={words} frame={frame} />
        </td>
      </tr>
      <tr>
        <td align="center" style={STYLE.call}>
          <Button href={frame.url} label={words.digest.openSheet} />
        </td>
      </tr>
      <tr>
        <td align="left" style={STYLE.foot}>
          <Footer digest={digest} words={words} frame={frame} />
        </td>
      </tr>
    </>
  );
}

function Notices({ digest, words, frame }: Surroundings): VNode | null {
  if (digest.notices.length === 0) return null;
  return (
    <Box above={28}>
      <b>{words.digest.notices.title}</b>
      {digest.notices.map((notice) => (
        <div key={notice.code} style={STYLE.notice}>
          <Typed text={noticeText(notice, words)} />{' '}
          {notice.code === 'problems' ? (
            <a href={frame.url} style={STYLE.link}>
              {words.digest.openSheet}
            </a>
          ) : null}
        </div>
      ))}
    </Box>
  );
}

function Footer({ digest, words, frame }: Surroundings): VNode {
  const { because, stop, stopHow, asOf } = words.digest;
  return (
    <>
      {because[digest.because]}{' '}
      <a href={frame.settingsUrl} style={STYLE.link}>
        {stop}
      </a>{' '}
      {stopHow}
      <br />
      {asOf({ day: words.dates.short(digest.today) })}
    </>
  );
}
