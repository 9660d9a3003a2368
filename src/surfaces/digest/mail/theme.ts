/**
 * The styles of an email. They are inline, since many clients drop style sheets. Text has a contrast of
 * at least 4.5 : 1; mid-tones on explicit white survive a client's dark mode.
 */
/**
 * Outlook on Windows needs the name of a Chinese font; other clients fall back to the system's font.
 * Short, since every row repeats it and fifty rows share 90 KB.
 */
const FONT = "Arial,'Microsoft YaHei',sans-serif";

export const COLOUR = {
  page: '#f4f6f8',
  card: '#fff',
  text: '#222',
  quiet: '#666',
  link: '#15c',
  line: '#ddd',
  band: '#f4f6f8',
  late: '#a11',
};

interface Tint {
  readonly ink: string;
  readonly ground: string;
}

/** For a section without customers. */
export const EMPTY_TINT: Tint = { ink: '#666', ground: '#f8f9fa' };

const { text, quiet, link, line, late } = COLOUR;

export const STYLE = {
  // A long word breaks rather than widening the page, whatever fonts the reader has.
  page: `margin:0;padding:0;background-color:${COLOUR.page};word-break:break-word`,
  /** A paragraph. */
  font: `margin:16px 0 0;font:14px/20px ${FONT};color:${text}`,
  // Apple Mail honours max-width on blocks, Outlook on tables.
  width: 'max-width:640px;margin:0 auto',
  card: `max-width:640px;background-color:${COLOUR.card};color:${text};border-top:4px solid ${link}`,
  pad: 'padding:0 20px',
  brand: `font:bold 13px/20px ${FONT};color:${link};padding:20px 0 0 20px`,
  date: `font:13px/20px ${FONT};color:${quiet};padding:20px 20px 0 0`,
  title: `margin:4px 20px 14px;font:bold 24px/32px ${FONT};color:${text}`,
  tiles: 'padding:0 16px',
  tile: `padding:10px 2px;border-radius:10px;font-family:${FONT}`,
  tileNumber: 'font-size:22px;line-height:28px;font-weight:bold',
  tileLabel: 'font-size:12px;line-height:16px',
  heading: `margin:28px 0 8px;font:bold 18px/24px ${FONT}`,
  headingQuiet: `font-weight:normal;font-size:13px;color:${quiet}`,
  headingSmall: `margin:14px 0 8px;font:bold 15px/20px ${FONT}`,
  chipCell: `padding:14px 0;border-top:1px solid ${line};font:bold 15px/32px Arial`,
  chip: 'border-radius:8px',
  rowCell: `padding:12px 0 12px 12px;border-top:1px solid ${line};font:14px/22px ${FONT}`,
  name: `font-size:16px;font-weight:bold;color:${link};text-decoration:none`,
  late: `color:${late};font-weight:bold`,
  text: `color:${text}`,
  quiet: `color:${quiet}`,
  valueClass: `font:11px/18px Arial;color:${quiet}`,
  // Padding on an inline link enlarges the tap target without moving anything.
  phone: `padding:10px 0;color:${link}`,
  note: `margin:3px 0;padding-left:10px;border-left:3px solid ${line};color:${quiet}`,
  // Chinese breaks between any two characters, so a word of two or four would be cut.
  action: `padding:10px 0;white-space:nowrap;font-weight:bold;color:${link}`,
  calendar: `padding:10px 0;white-space:nowrap;color:${quiet}`,
  more: `padding:12px 0;border-top:1px solid ${line};font:14px/20px ${FONT};color:${quiet}`,
  link: `color:${link}`,
  // The whole button is the link. Outlook does not pad links, so its padding is on the cell.
  button: `mso-padding-alt:12px 24px;background-color:${link};border-radius:22px;font:bold 15px/20px ${FONT}`,
  buttonLink: 'display:inline-block;padding:12px 24px;color:#ffffff;text-decoration:none',
  band: `padding:14px 16px;background-color:${COLOUR.band};border-radius:10px;font:14px/20px ${FONT};color:${text}`,
  notice: 'margin:6px 0 0',
  occasion: `margin:0;font:bold 15px/20px ${FONT};color:${text}`,
  occasionName: `font-weight:bold;color:${link};text-decoration:none`,
  call: 'padding:28px 20px 12px',
  foot: `padding:16px 20px 28px;font:12px/18px ${FONT};color:${quiet}`,
};

// The card sets the colour; numbers need no Chinese font.
const CELL = `padding:8px 0 8px 6px;border-top:1px solid ${line};font:13px/18px Arial`;

/** The manager's part: six columns that fit a phone of 360 pixels. */
export const TEAM_STYLE = {
  first: `padding:0 0 6px;font:11px/16px ${FONT};color:${quiet}`,
  head: `padding:0 0 6px 6px;font:11px/16px ${FONT};color:${quiet}`,
  name: `vertical-align:top;padding:8px 0;border-top:1px solid ${line};font:bold 13px/18px ${FONT}`,
  number: CELL,
  bad: `${CELL};color:${late};font-weight:bold`,
  note: `font:11px/14px ${FONT};color:${quiet}`,
  explained: `margin:8px 0 0;font:12px/18px ${FONT};color:${quiet}`,
  point: `padding:8px 0;border-top:1px solid ${line};font:14px/20px ${FONT}`,
  customer: `padding:10px 0;font-weight:bold;color:${link};text-decoration:none`,
  more: `padding:8px 0;font:14px/20px ${FONT}`,
};
