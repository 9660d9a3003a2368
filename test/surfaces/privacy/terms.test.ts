/** By what a person is found in text, however their name, number or address is written there. */
import { openTraces, termsIn, type TermKind } from '../../../src/surfaces/privacy/terms';

const PHONE = '+86 138-0013-8000';

/** What is left of a text without whatever the cell holds. */
const left = (kind: TermKind, cell: string, text: string): string =>
  openTraces(termsIn(kind, cell)).without(text, '…');

describe('a phone number', () => {
  it.each([
    '13800138000',
    '1 3 8 0 0 1 3 8 0 0 0',
    '138–0013–8000',
    '138 — 0013 — 8000',
    '138‑0013‑8000',
    '138,0013,8000',
    '138_0013_8000',
    "138'0013'8000",
    '１３８００１３８０００',
    '（+86）１３８－００１３－８０００',
    '138\u00a00013\u20098000',
    '\u202d+8613800138000\u202c',
    '138\u200b0013\u200b8000',
    '138\u30000013\u30008000',
    '138\n0013 8000',
  ])('is found as %j', (text) => {
    expect(left('phone', PHONE, text)).not.toMatch(/[\d０-９]/);
    expect(left('phone', PHONE, `打给她：${text}，谢谢`)).toMatch(/^打给她：.*，谢谢$/);
  });

  it('is found by a cell in full-width digits', () => {
    expect(left('phone', '１３８００１３８０００', 'call 138 0013 8000 now')).toBe('call … now');
  });

  it('is not found in a longer one, nor a short one in a list of figures', () => {
    expect(left('phone', PHONE, '138001380001')).toBe('138001380001');
    expect(left('phone', '123456', '12, 34, 56')).toBe('12, 34, 56');
  });

  it('takes no figure before it along', () => {
    expect(left('phone', PHONE, '5, +86 138 0013 8000')).toBe('5, …');
  });
});

describe('a name', () => {
  it.each([
    ['Zoë Habermann', 'ZOË HABERMANN'],
    ['Zoë Habermann', 'Zoe\u0308 Habermann'],
    ['Zoë Habermann', 'zoë\u00a0 habermann'],
    ['Zoë Habermann', 'Ｚｏë　Ｈａｂｅｒｍａｎｎ'],
    ['Zoë Habermann', 'Zoë_Habermann'],
    ['Zoë Habermann', 'Zoë\u200b Haber\u00admann'],
    ['Zoë Habermann', 'Habermann, Zoë'],
    ['Zoë Habermann', 'HABERMANN ZOË'],
    ["Sean O'Neil", 'Sean O’Neil'],
    ['Jean-Luc Picot', 'Jean‑Luc Picot'],
    ['张三', '张　三'],
    ['张 三', '张三'],
    ['Ｑｕｉｌｌ Ltd', 'quill ltd'],
    ['O’Hara (Ltd.)', "o'hara （ltd.）"],
  ])('%j is found as %j', (name, text) => {
    expect(left('name', name, text)).toBe('');
    expect(left('name', name, `（${text}），`)).toBe('（…），');
  });

  it('is a word of its own, and turned round only where it has two words', () => {
    expect(left('name', 'Ann Lee', 'Joann Leeds, Ann Leeds, Lee and Ann')).toBe(
      'Joann Leeds, Ann Leeds, Lee and Ann',
    );
    expect(left('name', 'Ann van Lee', 'Lee, Ann van')).toBe('Lee, Ann van');
  });

  it('is found between Chinese signs, which are written without spaces', () => {
    expect(left('name', 'Ann Lee', '请联系Ann Lee谢谢')).toBe('请联系…谢谢');
  });

  it('leaves the signs around it as they were', () => {
    expect(left('name', 'Ann Lee', '１２，Ann Lee‑１２ ㈱')).toBe('１２，…‑１２ ㈱');
    expect(left('name', 'Ann Lee', '𠮷㈱Zoe\u0301')).toBe('𠮷㈱Zoe\u0301');
  });
});

describe('an address', () => {
  it.each([
    'Zoe.H@Quillon.Example',
    'ｚｏｅ．ｈ＠ｑｕｉｌｌｏｎ．ｅｘａｍｐｌｅ',
    'zoe.h\u200b@quillon.example',
  ])('is found as %j', (text) => {
    expect(left('email', 'zoe.h@quillon.example', `To ${text}!`)).toBe('To …!');
  });
});
