import { suspectDuplicates } from '../../../src/rules';
import { BLANK_ROW } from '../../support/gold-lists';

const VARIANTS: readonly (readonly [string, string])[] = [
  ['北京字节跳动科技有限公司', '字节跳动'],
  ['ＡＢＢ（中国）有限公司', 'ABB（中国）'],
  ['华为技术有限公司', '华为'],
  ['腾讯科技（深圳）有限公司', '腾讯科技'],
  ['阿里巴巴（中国）网络技术有限公司', '阿里巴巴'],
  ['上海宝钢集团有限公司', '宝钢集团'],
  ['小米科技有限责任公司', '小米科技'],
  ['北京百度网讯科技有限公司', '百度网讯'],
  ['京东世纪贸易有限公司', '北京京东世纪贸易有限公司'],
  ['美的集团股份有限公司', '美的集团'],
  ['珠海格力电器股份有限公司', '格力电器'],
  ['青岛海尔股份有限公司', '海尔'],
  ['比亚迪股份有限公司', '深圳比亚迪'],
  ['西门子（中国）有限公司', '西门子中国'],
  ['广州网易计算机系统有限公司', '网易计算机系统'],
  ['顺丰速运有限公司', '顺丰速运（集团）有限公司'],
  ['杭州海康威视数字技术股份有限公司', '海康威视'],
  ['三一重工股份有限公司', '三一重工'],
  ['联想（北京）有限公司', '联想'],
  ['中国平安保险（集团）股份有限公司', '平安保险'],
];

const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['北京银行', '上海银行'],
  ['华强电子', '华强实业'],
  ['新东方教育科技', '东方教育科技'],
  ['南方航空', '海南航空'],
  ['北京华联超市', '上海联华超市'],
  ['中国移动', '中国联通'],
  ['广东电网有限公司', '广西电网有限公司'],
  ['上海汽车集团', '北京汽车集团'],
  ['深圳航空有限责任公司', '厦门航空有限公司'],
  ['天津大学', '南京大学'],
  ['长城汽车', '长安汽车'],
  ['平安银行股份有限公司', '中国平安保险（集团）股份有限公司'],
];

const named = (companies: readonly string[]): ReturnType<typeof suspectDuplicates> =>
  suspectDuplicates(companies.map((company) => ({ ...BLANK_ROW, company })));

describe('names of Chinese companies', () => {
  it.each(VARIANTS)('%s and %s are suspected to be one company', (one, other) => {
    expect(named([one, other]).map(({ rows }) => rows)).toEqual([[0, 1]]);
  });

  it('twenty companies, each with two spellings in one list, are twenty groups of two', () => {
    const groups = named(VARIANTS.flat());
    expect(groups.map(({ rows }) => rows)).toEqual(VARIANTS.map((_, at) => [2 * at, 2 * at + 1]));
  });

  it.each(LOOK_ALIKES)('%s and %s are never taken for the same company', (one, other) => {
    expect(named([one, other]).map(({ level }) => level)).not.toContain('same');
  });

  it('of twelve pairs of companies that look alike in one list, none is the same and one is suspected', () => {
    const groups = named(LOOK_ALIKES.flat());
    expect(groups.map(({ level }) => level)).toEqual(['perhaps']);
  });

  it('two branches in two towns are not the same, even beside a row of that firm without a town', () => {
    const names = ['北京字节跳动科技有限公司', '字节跳动', '上海字节跳动科技有限公司'];
    const groups = suspectDuplicates(names.map((company) => ({ ...BLANK_ROW, company })));
    expect(groups.map(({ level }) => level)).toEqual(['perhaps']);
  });
});
