/** The due lists of an HTML email: the reader's own sections, and those of colleagues. */
import type { VNode } from 'preact';
import { dueSections } from '../../../rules';
import type { ColleaguesContent, SectionContent } from './content';
import { Box, Layout, MoreRow } from './html-layout';
import { CustomerRow, TypedText } from './html-row';
import { STYLE } from './theme';

/** The lists of colleagues: each owner's sections under the owner's name. */
export function Colleagues({
  colleagues: { title, owners },
}: {
  readonly colleagues: ColleaguesContent;
}): VNode {
  return (
    <>
      <h2 style={`${STYLE.heading};${STYLE.text}`}>{title}</h2>
      {owners.map(({ name, summary, sections }) => (
        <>
          <Box above={14}>
            <b>
              <TypedText text={name} />
            </b>
            <span style={STYLE.headingQuiet}> {summary}</span>
          </Box>
          {sections.map((section) => (
            <Section section={section} heading={STYLE.headingSmall} />
          ))}
        </>
      ))}
    </>
  );
}

/**
 * One section with its rows.
 * @param heading the style of its heading
 */
export function Section({
  section: { section, title, detail, rows, more, waiting },
  heading,
}: {
  readonly section: SectionContent;
  readonly heading: string;
}): VNode {
  return (
    <>
      <h2 style={`${heading};color:${dueSections[section].ink}`}>
        {title} <span style={STYLE.headingQuiet}>{detail}</span>
      </h2>
      <Layout>
        {rows.map((row) => (
          <CustomerRow row={row} />
        ))}
        {more === null ? null : <MoreRow link={more} span={2} />}
        {waiting === null ? null : (
          <tr>
            <td colspan={2} style={STYLE.more}>
              {waiting}
            </td>
          </tr>
        )}
      </Layout>
    </>
  );
}
