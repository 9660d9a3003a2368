/**
 * HTML the server writes itself: the main page, a plain text as a page, emails with local fonts and links, and the page
 * for requests without the secret.
 */

export function screenPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Duebook on this machine</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/fonts/index.css">
<link rel="stylesheet" href="/client.css">
</head>
<body><div id="page"></div><script type="module" src="/client.js"></script></body>
</html>
`;
}

export const NO_SECRET =
  'This page needs the whole address that npm start has printed. Copy it from there.';

/**
 * The browser keeps a SameSite=Strict cookie back when another page leads here, and an email of the outbox is such a
 * page. Asking again from here, once, is asking from the same site.
 */
export const ASK_AGAIN = `const at = new URL(location.href);
if (!at.searchParams.has('again')) {
  at.searchParams.set('again', '');
  location.replace(at);
}`;

/** Contains nothing of the workbook. */
export function lockedPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Duebook</title><link rel="icon" href="data:,"></head>
<body><p>${NO_SECRET}</p><script>${ASK_AGAIN}</script></body></html>`;
}

/** Wraps plain text in a page with a readable font size. */
export function textPage(text: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="color-scheme" content="light"><title>text</title><link rel="stylesheet" href="/fonts/index.css">
<style>body{margin:0;padding:24px 28px;background:#fff;color:#1f2933}pre{margin:0;font:14px/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans SC",monospace;white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head><body><pre>${escaped(text)}</pre></body></html>`;
}

/** Links into a Google sheet; captures the part from `#` on. */
const SHEET_LINK =
  /href="https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit[^"#]*(#[^"]*)?"/g;

/** Adds the page's fonts to an email, and makes links into the sheet open this page in a new window. */
export function mailPage(html: string): string {
  const added = '<base target="_blank"><link rel="stylesheet" href="/fonts/index.css">';
  const linked = html.replace(SHEET_LINK, (_, place = '') => `href="/${String(place)}"`);
  return linked.includes('</head>') ? linked.replace('</head>', `${added}</head>`) : added + linked;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
