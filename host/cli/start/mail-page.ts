/**
 * The page that shows the mails of a day: list to the left, the mail to the right in a frame that
 * can run nothing. Without scripts from elsewhere; all text from people is escaped.
 */
import type { SampleDay } from './sample-day';

export type PageLanguage = 'en' | 'zh';

interface PageWords {
  readonly title: string;
  readonly lead: (day: string, customers: number, mails: number) => string;
  readonly due: (count: number) => string;
  readonly letter: string;
  readonly text: string;
  readonly views: string;
  readonly mails: string;
  readonly none: string;
  readonly other: string;
  readonly own: string;
}

const WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  en: {
    title: 'Duebook: the mails of this morning',
    lead: (day, customers, mails) =>
      `${day} · a sample team with ${customers} customers · ${mails} mails, made by the add-on that ships and sent through a mail server on this machine`,
    due: (count) => `${count} to do today`,
    letter: 'Letter',
    text: 'Plain text',
    views: 'How the mail is shown',
    mails: 'Mails',
    none: 'Nothing is due today, so nobody gets a mail.',
    other: '中文',
    own: 'Try it on your own file:',
  },
  zh: {
    title: 'Duebook：今天早上的邮件',
    lead: (day, customers, mails) =>
      `${day} · 示例团队，${customers} 个客户 · ${mails} 封邮件，由正式插件生成，经本机邮件服务器发出`,
    due: (count) => `今日待办 ${count}`,
    letter: '邮件',
    text: '纯文本',
    views: '显示方式',
    mails: '邮件',
    none: '今天没有到期的客户，因此没有邮件。',
    other: 'English',
    own: '用您自己的文件试一试：',
  },
};

/** @param shown which mail, and whether as plain text */
export function mailPage(
  day: SampleDay,
  language: PageLanguage,
  shown: { readonly at: number; readonly asText: boolean },
): string {
  const words = WORDS[language];
  const mail = day.mails[shown.at];
  const link = (at: number, asText: boolean, to: PageLanguage = language): string =>
    `/?language=${to}&amp;mail=${at}${asText ? '&amp;view=text' : ''}`;
  const list = day.mails
    .map(({ owner, to, subject, due }, at) => {
      const current = at === shown.at ? ' aria-current="page"' : '';
      return `<li><a href="${link(at, shown.asText)}"${current}>
        <span class="who"><b>${escaped(owner)}</b><span class="due">${escaped(words.due(due))}</span></span>
        <span class="subject">${escaped(subject)}</span>
        <span class="to">${escaped(to)}</span></a></li>`;
    })
    .join('');
  const view = (asText: boolean, label: string): string =>
    `<a href="${link(shown.at, asText)}"${asText === shown.asText ? ' aria-current="true"' : ''}>${label}</a>`;
  const source = `/mail?language=${language}&amp;mail=${shown.at}${shown.asText ? '&amp;view=text' : ''}`;
  const reader =
    mail === undefined
      ? `<p class="none">${words.none}</p>`
      : `<header class="head">
          <div><h2>${escaped(mail.subject)}</h2><p>${escaped(mail.from)} → ${escaped(mail.to)}</p></div>
          <nav class="switch" aria-label="${words.views}">${view(false, words.letter)}${view(true, words.text)}</nav>
        </header>
        <iframe title="${escaped(mail.subject)}" src="${source}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  const other: PageLanguage = language === 'en' ? 'zh' : 'en';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/fonts/index.css">
<style>${STYLE}</style>
</head>
<body>
<header class="top">
  <div><h1>Duebook</h1><p>${escaped(words.lead(day.today, day.customers, day.mails.length))}</p></div>
  <a class="language" lang="${other === 'zh' ? 'zh-CN' : 'en'}" href="${link(shown.at, shown.asText, other)}">${words.other}</a>
</header>
<div class="desk">
  <nav class="list" aria-label="${words.mails}"><ul>${list}</ul>
    <p class="own">${words.own}<br><code>npm run digest -- --data customers.csv</code></p></nav>
  <main class="mail">${reader}</main>
</div>
</body>
</html>
`;
}

/** A plain text as a page, so that the frame shows it in a readable size. */
export function textPage(text: string, language: PageLanguage): string {
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="color-scheme" content="light"><title>text</title><link rel="stylesheet" href="/fonts/index.css">
<style>body{margin:0;padding:24px 28px;background:#fff;color:#1f2933}pre{margin:0;font:14px/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans SC",monospace;white-space:pre-wrap;overflow-wrap:anywhere}</style>
</head><body><pre>${escaped(text)}</pre></body></html>`;
}

export function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

const STYLE = `
*{box-sizing:border-box}
body{margin:0;height:100vh;display:flex;flex-direction:column;background:#f3f5f8;color:#1f2933;
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
a{color:inherit;text-decoration:none}
a:focus-visible{outline:3px solid #0b57d0;outline-offset:2px;border-radius:8px}
.top{display:flex;gap:24px;align-items:center;justify-content:space-between;padding:16px 24px;background:#fff;border-bottom:1px solid #dfe3ea}
.top h1{margin:0;font-size:19px;letter-spacing:-.01em}
.top p{margin:2px 0 0;color:#52606d;font-size:13px}
.language{border:1px solid #b6bfcc;border-radius:999px;padding:6px 16px;font-size:14px;white-space:nowrap}
.language:hover{background:#eef2f9}
.desk{flex:1;min-height:0;display:grid;grid-template-columns:minmax(260px,340px) 1fr}
.list{overflow:auto;padding:16px 12px;border-right:1px solid #dfe3ea}
.list ul{margin:0;padding:0;list-style:none}
.list li+li{margin-top:6px}
.list li a{display:block;padding:12px 14px;border-radius:12px;border:1px solid transparent}
.list li a:hover{background:#e8edf4}
.list li a[aria-current]{background:#fff;border-color:#cdd7e5;box-shadow:0 1px 2px rgba(31,41,51,.06)}
.who{display:flex;justify-content:space-between;gap:8px;align-items:baseline}
.due{font-size:12px;color:#0b4fb3;background:#e1eafb;border-radius:999px;padding:1px 9px;white-space:nowrap}
.subject{display:block;font-size:13px;margin-top:3px}
.to{display:block;color:#52606d;font-size:12px;margin-top:1px;overflow-wrap:anywhere}
.own{margin:22px 14px 8px;color:#52606d;font-size:13px}
.own code{display:inline-block;margin-top:4px;background:#e3e8ef;color:#1f2933;border-radius:6px;padding:3px 8px;font-size:12px}
.mail{min-width:0;display:flex;flex-direction:column;padding:16px 20px 20px;gap:12px}
.head{display:flex;gap:20px;justify-content:space-between;align-items:center}
.head h2{margin:0;font-size:17px}
.head p{margin:1px 0 0;color:#52606d;font-size:13px;overflow-wrap:anywhere}
.switch{display:flex;background:#e3e8ef;border-radius:999px;padding:3px}
.switch a{padding:5px 16px;border-radius:999px;font-size:13px;white-space:nowrap}
.switch a[aria-current]{background:#fff;box-shadow:0 1px 2px rgba(31,41,51,.14)}
iframe{flex:1;min-height:360px;width:100%;border:1px solid #dfe3ea;border-radius:14px;background:#fff}
.none{margin:auto;color:#52606d}
@media (max-width:760px){body{height:auto;min-height:100vh}.desk{grid-template-columns:1fr}.list{border-right:0}
.head{flex-direction:column;align-items:flex-start}iframe{height:75vh;flex:none}}
`;
