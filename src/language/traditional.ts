/** Headings and words in traditional Chinese characters, which the Chinese lists have in simplified ones. */

/** Each traditional character with the simplified one behind it: those of headings and of words in cells. */
const PAIRS =
  '戶户聯联絡络電电話话號号碼码機机郵邮務务負负責责業业員员稱称單单國国區区縣县來来類类級级狀状態态階阶額额預预計计實实際际關关閉闭' +
  '時时間间後后繫系係系訪访創创錄录記记備备註注標标籤签簽签約约訂订產产總总價价貨货幣币續续費费內内個个職职傳传發发確确無无對对興兴' +
  '詢询報报談谈進进輸输贏赢敗败點点潛潜現现經经銷销營营規规範范圍围領领歷历觸触處处復复覆复應应達达請请緊紧隊队組组門门調调節节紀纪' +
  '週周歲岁讓让與与從从為为線线連连網网絕绝繼继終终結结給给獲获獎奖徵征愛爱醫医雲云臺台灣湾廣广東东車车體体齡龄學学歡欢離离變变轉转' +
  '專专導导將将屬属歸归滿满減减溝沟維维護护買买賣卖購购贈赠資资質质賬账帳账貴贵見见視视觀观參参雙双條条極极構构樓楼檢检權权氣气決决' +
  '況况測测準准幾几當当場场執执審审寫写屆届層层帶带幫帮廠厂張张強强匯汇戰战掛挂換换據据擔担擇择擬拟數数斷断暫暂曆历會会熱热爭争獨独' +
  '環环畢毕異异盡尽監监盤盘禮礼種种積积穩稳競竞筆笔簡简細细統统編编績绩舊旧補补裝装製制複复試试該该詳详認认語语誤误說说課课論论證证' +
  '議议豐丰貿贸軟软較较載载輕轻農农運运過过違违遠远適适選选還还釋释長长開开閱阅隨随險险難难須须順顺頁页項项頭头題题顧顾願愿顯显餘余' +
  '驗验層层戲戏聲声萬万億亿兩两僅仅價价優优償偿歐欧猶犹豫豫洽洽終终';

let simple: Map<string, string> | undefined;

/** Turns the traditional characters of a text into simplified ones; other text is unchanged. */
export function simplified(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text;
  simple ??= new Map(Array.from({ length: PAIRS.length / 2 }, (_, at) => pairAt(at)));
  return [...text].map((each) => simple?.get(each) ?? each).join('');
}

function pairAt(at: number): [string, string] {
  return [PAIRS.charAt(at * 2), PAIRS.charAt(at * 2 + 1)];
}
