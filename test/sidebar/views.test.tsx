/** The views of the sidebar, rendered to HTML. */
import { SidebarApp } from '../../src/sidebar/app';
import { CustomerView } from '../../src/sidebar/customer-view';
import { LogView } from '../../src/sidebar/log-view';
import type { SidebarState } from '../../src/sidebar/state';
import { TodayView } from '../../src/sidebar/today-view';
import type { CustomerShown, TodayRow } from '../../src/protocol';
import { loaded, renderView, withFakePage } from '../support/rendered-view';
import { aCustomerAnswer, aRow, aToday, words } from '../support/sidebar';

/** The text of the page, without tags. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

withFakePage();

describe('SidebarApp', () => {
  it('SidebarApp offers Set up instead of any view while the workbook is not set up', () => {
    const html = renderView(SidebarApp, { needsSetUp: true, view: 'customer' });
    expect(html).toContain(words.firstRun.setUp);
    expect(html).not.toContain(words.customer.none);
  });

  it('SidebarApp marks the tab of the current view as selected', () => {
    const html = renderView(SidebarApp, { view: 'customer' });
    expect(html).toMatch(/id="tab-customer"[^>]*aria-selected="true"/);
    expect(html).toMatch(/id="tab-today"[^>]*aria-selected="false"/);
  });
});

describe('a customer who withdraws consent', () => {
  it('CustomerView offers it in one click, unless nobody contacts the customer any more', () => {
    const shown = (paused: CustomerShown['paused']) =>
      renderView(CustomerView, { customer: loaded({ ...aCustomerAnswer(), paused }) });
    expect(shown(null)).toContain(words.closing.withdraw);
    expect(shown('do-not-contact')).not.toContain(words.closing.withdraw);
  });
});

describe('TodayView', () => {
  it('TodayView shows sections with their rows and the entries of the day', () => {
    const doneToday = { touches: 2, reviews: 1 };
    const html = renderView(TodayView, {
      today: loaded(aToday([aRow({ why: 'Closes soon', nextStep: 'Send offer' })], { doneToday })),
    });
    expect(textOf(html)).toContain('Today 1');
    expect(html).toContain('--tag-ink:#7a4f00;--tag-ground:#fef7e0');
    expect(html).toContain('Northwind');
    expect(html).toContain('Closes soon');
    expect(html).toContain('→ Send offer');
    expect(textOf(html)).toContain(words.today.done({ count: 3 }));
  });

  it('TodayView names the owner only in the team’s list', () => {
    const today = loaded(aToday([aRow({ owner: 'Beatrix' })]));
    expect(renderView(TodayView, { today })).not.toContain('Beatrix');
    expect(renderView(TodayView, { today, scope: 'team' })).toContain('Beatrix');
  });

  it('TodayView draws 60 rows first and offers the rest', () => {
    const rows = Array.from({ length: 70 }, (_, at) => aRow({ id: `c${at}`, name: `Row ${at}.` }));
    const html = renderView(TodayView, { today: loaded(aToday(rows)) });
    expect(html.match(/data-row=/g)).toHaveLength(60);
    expect(html).toContain(words.more({ count: 10 }));
  });

  it('TodayView says when nothing is due, and when a search finds nothing', () => {
    const today = loaded(aToday([], { sections: [] }));
    expect(renderView(TodayView, { today })).toContain(words.today.none);
    const searched = renderView(TodayView, { today, search: 'zzz' });
    expect(searched).toContain(words.today.noMatch({ text: 'zzz' }));
    expect(searched).not.toContain(words.today.none);
  });

  it('TodayView says who owns the customers, and calls nothing done while the team has due ones', () => {
    const owners = { mine: 0, unowned: 150, isOnePersons: false, othersDue: 0 };
    const me = {
      outcome: 'me',
      me: { name: 'Ana', address: '' },
      isManager: false,
      team: [],
      teamRefusal: '',
    } as const;
    const team = loaded(aToday([aRow()], { scope: 'team', owners }));
    const html = renderView(TodayView, { today: team, scope: 'team', me });
    expect(html).toContain(words.today.owners({ mine: 0, unowned: 150 }));
    expect(html).toContain(words.today.makeMine);
    const others = { ...owners, mine: 3, othersDue: 2 };
    const idle = renderView(TodayView, {
      today: loaded(aToday([], { sections: [], owners: others })),
    });
    expect(idle).toContain(words.today.othersDue({ count: 2 }));
    expect(idle).not.toContain(words.today.none);
    expect(idle).not.toContain(words.today.makeMine);
  });

  it('TodayView links phone and email of an open row, unless they are masked', () => {
    const row = { phone: '+49 30 111', email: 'jo@northwind.example' };
    const open = (masked: boolean) =>
      renderView(TodayView, { today: loaded(aToday([aRow({ ...row, masked })])), openRow: 'c1' });
    expect(open(false)).toContain('href="tel:+4930111"');
    expect(open(false)).toContain('href="mailto:');
    expect(open(true)).not.toContain('href=');
  });
});

describe('CustomerView', () => {
  it('CustomerView shows why the customer has its grade, and the grade it would have without the typed one', () => {
    const answer = { ...aCustomerAnswer(), derivedGrade: 'D', gradeWhy: 'Typed' } as const;
    const html = renderView(CustomerView, { customer: loaded(answer) });
    expect(html).toContain(words.customer.graded({ grade: 'B', why: 'Typed' }));
    expect(html).toContain(words.customer.wouldBe({ grade: 'D' }));
    const same = renderView(CustomerView, { customer: loaded(aCustomerAnswer()) });
    expect(same).not.toContain(words.customer.wouldBe({ grade: 'B' }));
  });

  it('CustomerView shows the next day once, with how late it is only after it has come', () => {
    const rendered = (row: Partial<TodayRow>, answer: Partial<CustomerShown>): string =>
      renderView(CustomerView, { customer: loaded({ ...aCustomerAnswer(row), ...answer }) });
    const soon = rendered({ section: 'soon', when: 'Wed Nov 25', next: '2026-11-25' }, {});
    expect(textOf(soon).match(/Nov 25/g)).toHaveLength(1);
    const dueColours = { ink: '#123456', ground: '#abcdef' };
    const late = rendered({ section: 'overdue', when: '2 working days late' }, { dueColours });
    expect(late).toMatch(/class="tag" style="--tag-ink:#123456;--tag-ground:#abcdef;?">2 working/);
  });

  it('CustomerView escapes what people typed', () => {
    const html = renderView(CustomerView, {
      customer: loaded(aCustomerAnswer({ name: '<b>Jo</b>' })),
    });
    expect(html).toContain('&lt;b>Jo&lt;/b>');
  });
});

describe('LogView', () => {
  const offers = {
    outcomes: [{ code: 'reached', word: 'Reached', isAttempt: false }],
    needs: [{ code: 'clear', word: 'Clear' }],
    intentions: [],
    stages: [],
    channels: [],
  } as unknown as SidebarState['offers'];
  const form: SidebarState['form'] = {
    customer: { id: 'c1', row: 2, name: 'Northwind' },
    details: aCustomerAnswer(),
    draft: { note: 'Called' },
    isRegraded: false,
    corrects: null,
    from: 'today',
    trouble: null,
  };

  it('LogView shows the draft, and the present next step as a start', () => {
    const html = renderView(LogView, { form, offers });
    expect(html).toContain('Called</textarea>');
    expect(html).toContain('value="Send offer"');
  });

  it('LogView shows an error beside its field, and any other error above the buttons', () => {
    const withTrouble = (field?: string) =>
      renderView(LogView, {
        form: { ...form, trouble: { message: 'Choose one.', detail: '', field } },
        offers,
      });
    expect(withTrouble('outcome')).toMatch(/id="outcome-wrong"[^>]*>Choose one\./);
    expect(withTrouble()).toContain('<p>Choose one.</p>');
  });

  it('LogView asks until when to wait, where the next move is the customer’s', () => {
    const draft = { outcome: 'waiting' } as const;
    const html = renderView(LogView, { form: { ...form, draft }, offers });
    expect(html).toContain(words.log.waitingUntil);
    expect(html).not.toContain(words.log.planned);
  });

  it('LogView asks for satisfaction before what is folded away, where it is asked for', () => {
    const at = (asksSatisfaction: boolean): boolean => {
      const details = { ...aCustomerAnswer(), asksSatisfaction };
      const html = renderView(LogView, { form: { ...form, details }, offers });
      expect(html.split('id="field-satisfaction"')).toHaveLength(2);
      return html.indexOf('id="field-satisfaction"') < html.indexOf('<details');
    };
    expect([at(true), at(false)]).toEqual([true, false]);
  });

  it('LogView names the grade that each need leads to, unless it is the same after every need', () => {
    const needs = [
      { code: 'clear', word: 'Clear' },
      { code: 'none', word: 'None' },
    ];
    const shown = (clear: string, none: string) =>
      renderView(LogView, {
        form,
        offers: { ...offers, needs } as unknown as SidebarState['offers'],
        preview: {
          ...{ now: null, trouble: null },
          byNeed: { clear: { gradeAfter: clear }, none: { gradeAfter: none } },
        } as unknown as SidebarState['preview'],
      });
    expect(textOf(shown('A', 'E'))).toContain('Clear → A');
    expect(textOf(shown('C', 'C'))).not.toContain('→ C');
  });

  it('LogView cannot be saved before the customer has an ID', () => {
    const save = (id: string) =>
      renderView(LogView, { form: { ...form, customer: { ...form.customer, id } }, offers });
    expect(save('')).toMatch(/type="submit"[^>]*disabled/);
    expect(save('c1')).not.toMatch(/type="submit"[^>]*disabled/);
  });
});
