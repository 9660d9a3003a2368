/**
 * A company's name taken apart for comparing: the words that tell it from others, where it is, and what
 * trade it is in. Latin names have words; a Chinese name is compared by the pairs of characters of its
 * brand, since it has no spaces: 北京字节跳动科技有限公司 is the brand 字节跳动, the place 北京, the trade 科技.
 */
import { firmWords } from './firm-key';
import { CJK_START } from './fold-text';

export interface FirmName {
  /** Equal for two spellings of one name; place and trade are not in it. */
  readonly key: string;
  readonly words: readonly string[];
  /** `''` where the name has none. */
  readonly place: string;
  /** What it does, such as 银行; `''` where the name does not say, or only that it is a firm, as 科技 does. */
  readonly trade: string;
}

/** Where the script of a name changes, as in `abb中国`. */
const SCRIPT_RUNS =
  /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]+|[^\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]+/g;

/** Provinces, and the cities whose firms are most often named by them. */
const PLACES = /* @__PURE__ */ setOf(
  '北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 ' +
    '广州 深圳 东莞 佛山 珠海 中山 惠州 汕头 湛江 杭州 宁波 温州 绍兴 嘉兴 金华 台州 义乌 苏州 无锡 常州 南京 南通 徐州 扬州 昆山 连云港 厦门 福州 泉州 济南 青岛 烟台 潍坊 郑州 洛阳 武汉 宜昌 ' +
    '长沙 株洲 南昌 合肥 芜湖 成都 绵阳 贵阳 昆明 西安 兰州 沈阳 大连 长春 大庆 哈尔滨 唐山 保定 石家庄 秦皇岛 太原 大同 呼和浩特 南宁 桂林 柳州 海口 三亚 乌鲁木齐',
);

const LONGEST_PLACE = 4;

/** What may follow the name of a place. */
const PLACE_KIND = /^(?:省|市|自治区|特别行政区)/;

/** Words that a firm adds or leaves out as it likes. The longer ones first, here and below. */
const FILLERS =
  /网络技术|信息技术|电子商务|进出口|互联网|科技|技术|实业|贸易|商贸|工贸|国际|控股|投资|发展|网络|信息|软件|数码|企业|商务|服务/g;

/** What firms of one kind share, so that it tells none of them from another. */
const TRADES =
  /供应链管理|房地产|电子|银行|航空|超市|商场|酒店|宾馆|餐饮|食品|医药|药业|医院|保险|证券|基金|通信|通讯|电信|移动|联通|物流|运输|快递|建筑|建设|工程|装饰|地产|置业|物业|机械|机电|设备|制造|工业|化工|材料|能源|电力|电气|电器|环保|生物|医疗|器械|汽车|服装|纺织|家具|包装|印刷|广告|传媒|文化|传播|教育|培训|咨询|管理|大学|学院|学校|幼儿园|研究院|研究所|设计院|出版社|报社|中心|分行|支行|分店|总店|店|厂|行|社/g;

/** Names of the country say nothing about which firm it is. */
const COUNTRY = /^中国|^中國/;

/** A brand has at least so many characters; less and the place is part of it, as in 北京银行. */
const SHORTEST_BRAND = 2;

export function firmNameOf(company: string): FirmName {
  const words: string[] = [];
  const keys: string[] = [];
  let place = '';
  let trade = '';
  const runs = firmWords(company).flatMap((word) => word.match(SCRIPT_RUNS) ?? []);
  for (const run of runs) {
    if (!CJK_START.test(run)) {
      words.push(run);
      keys.push(run);
      continue;
    }
    const parts = partsOf(run, runs.length > 1);
    place ||= parts.place;
    trade += parts.trade;
    if (parts.brand === '') continue;
    keys.push(parts.brand);
    words.push(...pairsOf(parts.brand));
  }
  return { key: keys.sort().join(' '), words, place, trade };
}

/** @param hasOthers whether the name has other parts, so that this one may be a place or a trade alone */
function partsOf(
  run: string,
  hasOthers: boolean,
): { readonly brand: string; readonly place: string; readonly trade: string } {
  const bare = run.replace(COUNTRY, '');
  const place = placeAtStart(bare);
  const rest = bare.slice(place.length).replace(place === '' ? /^$/ : PLACE_KIND, '');
  const named = rest.replace(FILLERS, '');
  const trade = (named.match(TRADES) ?? []).join('');
  const brand = named.replace(TRADES, '');
  if (brand.length >= SHORTEST_BRAND || hasOthers) return { brand, place, trade };
  const whole = run.replace(FILLERS, '').replace(TRADES, '');
  return whole.length >= SHORTEST_BRAND
    ? { brand: whole, place: '', trade }
    : { brand: run, place: '', trade: '' };
}

function placeAtStart(text: string): string {
  for (let length = LONGEST_PLACE; length > 1; length -= 1) {
    const start = text.slice(0, length);
    if (PLACES.has(start)) return start;
  }
  return '';
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** 字节跳动 → 字节, 节跳, 跳动. */
function pairsOf(brand: string): readonly string[] {
  if (brand.length < 2) return [brand];
  return Array.from({ length: brand.length - 1 }, (_, at) => brand.slice(at, at + 2));
}
