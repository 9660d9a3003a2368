/** The top of an HTML email: title, date and one number per section. */
import type { VNode } from 'preact';
import { dueSections } from '../../../rules';
import type { MailContent } from './content';
import { Masthead } from './html-document';
import { Layout } from './html-layout';
import { EMPTY_TINT, STYLE } from './theme';

export function Header({ content }: { readonly content: MailContent }): VNode {
  const { date, title, tiles } = content;
  return (
    <>
      <Masthead date={date} title={title} />
      <Layout>
        <tr>
          <td style={STYLE.tiles}>
            <table role="presentation" width="100%" cellpadding="0" cellspacing="4">
              <tbody>
                <Tiles tiles={tiles} />
              </tbody>
            </table>
          </td>
        </tr>
      </Layout>
    </>
  );
}

function Tiles({ tiles }: Pick<MailContent, 'tiles'>): VNode {
  return (
    <tr>
      {tiles.map(({ section, count, label }) => {
        const { ink, ground } = count === 0 ? EMPTY_TINT : dueSections[section];
        return (
          <td
            key={section}
            width="20%"
            align="center"
            style={`${STYLE.tile};background-color:${ground};color:${ink}`}
          >
            <div style={STYLE.tileNumber}>{count}</div>
            <div style={STYLE.tileLabel}>{label}</div>
          </td>
        );
      })}
    </tr>
  );
}
