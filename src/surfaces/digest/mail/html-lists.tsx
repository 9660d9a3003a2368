/** The lists of an HTML mail: the recipient's own, then those of owners who cannot be mailed. */
import type { ComponentChildren, VNode } from 'preact';
import type { Catalogue } from '../../../language';
import { dueSections } from '../../../rules';
import { Box, Layout } from './html-layout';
import { CustomerRow, Typed } from './html-row';
import type { ListedOwner, ListedSection, Listing } from './listing';
import { STYLE } from './theme';
import { hintOf, ownerHeading, standingText, type DigestFrame } from './words';

interface Surroundings {
  readonly words: Catalogue;
  readonly frame: DigestFrame;
}

/** `children` stand between the recipient's own lists and those of others. */
export function Lists({
  listing,
  words,
  frame,
  children,
}: Surroundings & { readonly listing: Listing; readonly children: ComponentChildren }): VNode {
  const { own, others, unlisted } = listing;
  return (
    <>
      <Sections of={own} heading={STYLE.heading} words={words} frame={frame} />
      {children}
      {others.length === 0 ? null : <Others owners={others} words={words} frame={frame} />}
      {unlisted.owners === 0 ? null : (
        <Layout>
          <tr>
            <td style={STYLE.more}>
              <a href={frame.rowUrl(1)} style={STYLE.link}>
                {words.digest.moreOwners({ count: unlisted.customers, owners: unlisted.owners })}
              </a>
            </td>
          </tr>
        </Layout>
      )}
    </>
  );
}

/** Each list under its owner's name. */
function Others({
  owners,
  words,
  frame,
}: Surroundings & { readonly owners: readonly ListedOwner[] }): VNode {
  return (
    <>
      <h2 style={`${STYLE.heading};${STYLE.text}`}>{words.digest.others}</h2>
      {owners.map((owner) => (
        <>
          <Box above={14}>
            <b>
              <Typed text={ownerHeading(owner.owner, words)} />
            </b>
            <span style={STYLE.headingQuiet}> {standingText(owner, words)}</span>
          </Box>
          <Sections of={owner} heading={STYLE.headingSmall} words={words} frame={frame} />
        </>
      ))}
    </>
  );
}

function Sections({
  of,
  heading,
  words,
  frame,
}: Surroundings & { readonly of: ListedOwner; readonly heading: string }): VNode {
  return (
    <>
      {of.lists.map((list) => (
        <>
          <h2 style={`${heading};color:${dueSections[list.section].ink}`}>
            {words.sections[list.section]}{' '}
            <span style={STYLE.headingQuiet}>
              {list.count} · {hintOf(list.section, words, frame)}
            </span>
          </h2>
          <List list={list} words={words} frame={frame} />
        </>
      ))}
    </>
  );
}

function List({ list, words, frame }: Surroundings & { readonly list: ListedSection }): VNode {
  const { rows, more, waiting } = list;
  return (
    <Layout>
      {rows.map((row) => (
        <CustomerRow key={row.row} row={row} words={words} frame={frame} />
      ))}
      {more === 0 ? null : (
        <tr>
          <td colspan={2} style={STYLE.more}>
            <a href={frame.rowUrl(1)} style={STYLE.link}>
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
  );
}
