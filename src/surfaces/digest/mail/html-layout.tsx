/**
 * The parts an HTML email is built of: a layout table, a shaded box, a button, a row with a link.
 * Outlook pads table cells only, so anything that needs padding is a cell.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { Link } from './row-content';
import { STYLE } from './theme';

interface WithChildren {
  readonly children: ComponentChildren;
}

/** A table for layout only; its children are rows. */
export function Layout({
  style = '',
  children,
}: WithChildren & { readonly style?: string }): VNode {
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style={style}>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A shaded box with a margin of `above` pixels. */
export function Box({ above, children }: WithChildren & { readonly above: number }): VNode {
  return (
    <div style={`margin:${above}px 0 0`}>
      <Layout>
        <tr>
          <td style={STYLE.band}>{children}</td>
        </tr>
      </Layout>
    </div>
  );
}

/** A row that links to what the email leaves out. */
export function MoreRow({
  link,
  span,
}: {
  readonly link: Link;
  /** Columns of the table; 1 when left out. */
  readonly span?: number;
}): VNode {
  return (
    <tr>
      <td colspan={span} style={STYLE.more}>
        <a href={link.url} style={STYLE.link}>
          {link.label}
        </a>
      </td>
    </tr>
  );
}

export function MailButton({ link }: { readonly link: Link }): VNode {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0">
      <tbody>
        <tr>
          <td style={STYLE.button}>
            <a href={link.url} style={STYLE.buttonLink}>
              {link.label}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
