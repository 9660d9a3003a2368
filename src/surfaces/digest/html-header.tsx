/** The head of an HTML mail: whose day it is and its five numbers; and the table that places things. */
import type { ComponentChildren, VNode } from 'preact';
import type { Catalogue } from '../../language';
import { DUE_SECTIONS, type Digest, type DueCounts } from './digest';
import { EMPTY_TINT, SECTION_TINT, STYLE } from './theme';

/** A table that only places things. */
export function Layout({
  style,
  children,
}: {
  readonly style?: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style={style ?? ''}>
      <tbody>{children}</tbody>
    </table>
  );
}

export function Header({
  digest,
  words,
}: {
  readonly digest: Digest;
  readonly words: Catalogue;
}): VNode {
  return (
    <>
      <Layout>
        <tr>
          <td style={STYLE.brand}>Duebook</td>
          <td align="right" style={STYLE.date}>
            {words.dates.full(digest.today)}
          </td>
        </tr>
      </Layout>
      <h1 style={STYLE.title}>{words.digest.title}</h1>
      <Tiles counts={digest.counts} words={words} />
    </>
  );
}

/** The five numbers of the day. */
function Tiles({
  counts,
  words,
}: {
  readonly counts: DueCounts;
  readonly words: Catalogue;
}): VNode {
  return (
    <div style="padding:0 16px">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="4">
        <tbody>
          <tr>
            {DUE_SECTIONS.map((section) => {
              const { ink, ground } = counts[section] === 0 ? EMPTY_TINT : SECTION_TINT[section];
              return (
                <td
                  key={section}
                  width="20%"
                  align="center"
                  style={`padding:10px 2px;border-radius:10px;background:${ground};color:${ink};font-family:Arial,sans-serif`}
                >
                  <div style={STYLE.tileNumber}>{counts[section]}</div>
                  <div style={STYLE.tileLabel}>{words.digest.tiles[section]}</div>
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
