/**
 * Lays an email out as HTML: tables and inline styles, no images, no style sheet, nothing hidden, so
 * that every client shows the same and a phone shows it well. The sentences come from `content.ts`.
 */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { MailBlock, MailContent, MailFooter, NoticesContent } from './content';
import { MailDocument } from './html-document';
import { Header } from './html-header';
import { Box, MailButton, Layout, MoreRow } from './html-layout';
import { Colleagues, Section } from './html-lists';
import { Occasion } from './html-occasions';
import { TypedText } from './html-row';
import { Team } from './html-team';
import { STYLE } from './theme';

export function renderHtml(content: MailContent): string {
  return `<!doctype html>\n${render(<Page content={content} />)}\n`;
}

interface PageProps {
  readonly content: MailContent;
}

function Page({ content }: PageProps): VNode {
  return (
    <MailDocument language={content.language} subject={content.subject}>
      <Layout style={STYLE.page}>
        <tr>
          <td align="center">
            <div style={STYLE.width}>
              <Layout style={STYLE.card}>
                <Card content={content} />
              </Layout>
            </div>
          </td>
        </tr>
      </Layout>
    </MailDocument>
  );
}

/** The visible part, from top to bottom. */
function Card({ content }: PageProps): VNode {
  const { nothingDue, blocks, sheet, footer } = content;
  return (
    <>
      <tr>
        <td align="left">
          <Header content={content} />
        </td>
      </tr>
      <tr>
        <td align="left" style={STYLE.pad}>
          {nothingDue === null ? null : (
            <div style={`${STYLE.font};${STYLE.quiet}`}>{nothingDue}</div>
          )}
          {blocks.map((block) => blockNode(block))}
        </td>
      </tr>
      <tr>
        <td align="center" style={STYLE.call}>
          <MailButton link={sheet} />
        </td>
      </tr>
      <tr>
        <td align="left" style={STYLE.foot}>
          <Footer footer={footer} />
        </td>
      </tr>
    </>
  );
}

function blockNode(block: MailBlock): VNode {
  switch (block.kind) {
    case 'occasion':
      return <Occasion block={block} />;
    case 'section':
      return <Section section={block} heading={STYLE.heading} />;
    case 'team':
      return <Team team={block} />;
    case 'colleagues':
      return <Colleagues colleagues={block} />;
    case 'more-owners':
      return (
        <Layout>
          <MoreRow link={block.link} />
        </Layout>
      );
    case 'notices':
      return <Notices content={block} />;
  }
}

function Notices({ content: { title, notices } }: { readonly content: NoticesContent }): VNode {
  return (
    <Box above={28}>
      <b>{title}</b>
      {notices.map(({ text, link }) => (
        <div style={STYLE.notice}>
          <TypedText text={text} />{' '}
          {link === null ? null : (
            <a href={link.url} style={STYLE.link}>
              {link.label}
            </a>
          )}
        </div>
      ))}
    </Box>
  );
}

function Footer({ footer }: { readonly footer: MailFooter }): VNode {
  const { because, stop, stopHow, asOf } = footer;
  return (
    <>
      {because}
      <br />
      <a href={stop.url} style={STYLE.link}>
        {stop.label}
      </a>
      {stopHow}
      <br />
      {asOf}
    </>
  );
}
