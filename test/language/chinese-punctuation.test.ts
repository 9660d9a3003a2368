/**
 * Chinese sentences put together by code, not by the words of the language: what Set up proposes, what is wrong with the
 * sheet, and the lines of Review have no half-width punctuation between Chinese.
 */
import { answerPropose } from '../../src/surfaces/setup';
import { answerRecords } from '../../src/surfaces/report';
import { reviewWordsOf } from '../../src/language/review';
import { reviewLines } from '../../src/review-page/review-lines';
import { review } from '../../src/surfaces/review';
import { menuActions } from '../support/menu-actions';
import { performItem } from '../../src/surfaces/menu';
import { aPlatform } from '../support/contexts';
import { TODAY } from '../support/customers';

const HALF_WIDTH =
  /(?:\p{Script=Han}|[”A-Z])[:;,!?] ?(?=\p{Script=Han}|[“A-Z])|\(\p{Script=Han}|\p{Script=Han}\)/u;

const LIST = [
  ['姓名', '名', '手机', '电话', '省', '市', '地址', '喜好'],
  ['陈澈', '澈', '13900000001', '13900000001', '浙江', '杭州', '文三路 1 号', '茶'],
  ['林北', '北', '', '0571 5550 100', '浙江', '杭州', '文三路 2 号', ''],
];

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('Chinese put together by code', () => {
  it('the proposal of Set up has no half-width punctuation, in the sidebar and in the question', () => {
    const platform = aPlatform({ sheets: { 联系人: LIST }, locale: 'zh_CN', answers: [true] });
    const sidebar = textsIn(answerPropose({}, platform));
    performItem(platform, menuActions, 'menuSetUp');
    // The screen in memory puts the title of a question before its text.
    const shown = platform.screen().shown.map((text) => text.replace(/^[^:]*: /, ''));
    const said = [...sidebar, ...shown];
    expect(said.join()).toContain('A：姓名');
    expect(said.filter((text) => HALF_WIDTH.test(text))).toEqual([]);
  });

  it('what is wrong with the sheet has none', () => {
    const platform = aPlatform({ sheets: { 线索: LIST }, locale: 'zh_CN', answers: [true] });
    performItem(platform, menuActions, 'menuSetUp');
    const sheet = platform.spreadsheet().sheetTitled('线索');
    sheet?.write([{ row: 1, column: 7, cells: [['姓名']] }]);
    platform.spreadsheet().insertSheet('线索的副本');
    const problems = answerRecords({}, platform).sheetProblems;
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.filter((text) => HALF_WIDTH.test(text))).toEqual([]);
  });

  it('the lines of Review have none', () => {
    const person = (row: number, company: string) => ({
      ...{ row, grade: 'D' as const },
      record: { id: `c${row}`, company, contact: '陈澈', phone: '13900000001' },
    });
    const records = {
      ...{ today: TODAY, language: 'zh', sheetProblems: [], titles: {}, problems: [] },
      customers: [person(2, '明澈口腔'), person(3, '明澈齿科'), person(4, '明澈口腔')],
    };
    const lines = reviewLines(records, review(records), reviewWordsOf('zh'));
    expect(lines.length).toBeGreaterThan(2);
    expect(textsIn(lines).filter((text) => HALF_WIDTH.test(text))).toEqual([]);
  });
});
