/** A heading without the marks that forms and templates put around it: `*Company`, `客户名称：`, `2. Phone (required)`. */

/** Before a heading: a number, a required mark, a mark or hint in brackets, an emoji, `Your` of a form. */
const BEFORE =
  /^(?:\(?\d{1,3}\s?[.)、．]|\d{1,2}\s?(?=\p{L})|[([【](?:\*|[必选可][填选])[)\]】]|[*※＊•·#→▶►"'“]|(?:What is )?[Yy]our\s|[您你]的|\p{Extended_Pictographic}[\ufe0f\u200d]*|\s)+(?=\S)/u;
/** Signs behind it: a colon, a required mark, the arrow of a sorted or filtered column. */
const BEHIND = /[*＊:：?!#.…"'”▼▾▽▲△↓↑⇅⏷\s]/;
const BRACKETS = /^(.*\S)\s*[([（【［]([^()[\]（）【】［］]{1,40})[)\]）】］]$/u;
const ALL_IN_BRACKETS = /^[[【]([^[\]【】]{1,60})[\]】]$/;

/** What a bracket says about the column without changing what it is. */
const HINTS = [
  /^(?:required|mandatory|optional|if any|with .*|text|date|number|email|list|drop-?down|multiple choice|e\.g\..*|for example.*|format.*)$/i,
  /^(?:必填|必填项|选填|可选|必选|必须|文本|日期|数字|金额|下拉|下拉选择|单选|多选|例如?.*|如.*|格式.*)$/,
  // A pattern of days, such as `yyyy-mm-dd`, `TT.MM.JJJJ` or 年/月/日.
  /^(?:(?:d{1,4}|m{1,4}|y{2,4}|t{2}|j{2,4}|a{4}|h{1,2}|s{1,2}|年|月|日)[-/. :年月日]?){2,6}$/i,
  /^(?:[$€£¥￥]|USD|EUR|GBP|CHF|CNY|RMB|JPY|HKD|TWD|SGD|AUD|CAD|INR|元|人民币|美元)$/i,
];

/** Takes the marks off a heading; a heading without any is unchanged. */
export function bareHeading(heading: string): string {
  let bare = heading.slice(0, LONGEST).normalize('NFKC').trim();
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = bare;
    bare = withoutSignsBehind(bare.replace(BEFORE, '')).replace(ALL_IN_BRACKETS, '$1');
    const [, rest, hint] = BRACKETS.exec(bare) ?? [];
    if (rest !== undefined && hint !== undefined && isHeadingHint(hint.trim())) {
      bare = rest;
    }
    if (bare === before) break;
  }
  return /\p{L}/u.test(bare) ? bare : heading;
}

/** Whether a text says what to enter in a column: `required`, `yyyy-mm-dd`, `元`. */
export function isHeadingHint(text: string): boolean {
  return HINTS.some((one) => one.test(text));
}

function withoutSignsBehind(heading: string): string {
  let end = heading.length;
  while (end > 0 && BEHIND.test(heading[end - 1] ?? '')) end -= 1;
  return heading.slice(0, end);
}

/** Longer than any heading. */
const LONGEST = 200;
const ROUNDS = 4;
