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

export interface WebAppPage {
  readonly title: string;
  /** Content of the tag `viewport`; `''` without one. */
  readonly viewport: string;
  /** The number of the script's page. */
  readonly frame: number;
}

/** The page around a page of the web app, which its script opens once it hears what the page says. */
export function webAppPage({ title, viewport, frame }: WebAppPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="${escaped(viewport)}">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100vh;height:100dvh;border:0}</style>
</head>
<body><iframe title="${escaped(title)}" data-page="/frame/${frame}" sandbox="${SANDBOX}"></iframe><script type="module" src="/web-app.js"></script></body>
</html>
`;
}

/** What a page of the script may do in its frame. */
export const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

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

/** The page for a request without the secret; it contains nothing of the workbook. */
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

/** Links to the web app; captures its parameters. */
const WEB_LINK = /href="https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec([^"]*)"/g;

/** Adds the page's fonts to an email, and makes links into the sheet open this page in a new window. */
export function mailPage(html: string): string {
  const added = '<base target="_blank"><link rel="stylesheet" href="/fonts/index.css">';
  const linked = html
    .replace(SHEET_LINK, (_, place = '') => `href="/${String(place)}"`)
    .replace(WEB_LINK, (_, parameters) => `href="/exec${String(parameters)}"`);
  return linked.includes('</head>') ? linked.replace('</head>', `${added}</head>`) : added + linked;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
