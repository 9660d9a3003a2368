/** The views of the sidebar, rendered to HTML. */
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SidebarApp } from '../../src/sidebar/app';
import { CustomerView } from '../../src/sidebar/customer-view';
import { Foot } from '../../src/sidebar/foot';
import { JobCard } from '../../src/sidebar/job-card';
import { LogView } from '../../src/sidebar/log-view';
import { openSidePanel } from '../../src/sidebar/panel';
import { SettingsForm } from '../../src/sidebar/settings-form';
import type { Post, SidebarState } from '../../src/sidebar/state';
import { TodayView } from '../../src/sidebar/today-view';
import type { ViewProps } from '../../src/sidebar/view-props';
import type { CustomerShown, TodayRow } from '../../src/protocol';
import { openScriptRun } from '../support/script-run';
import { aCustomerAnswer, aRow, aToday, words } from '../support/sidebar';

const loaded = <Answer,>(answer: Answer) => ({ answer, trouble: null, isBusy: false });
const page = {
  hidden: false,
  addEventListener: () => undefined,
  documentElement: { lang: 'en' },
};

function render(View: ComponentType<ViewProps>, state: Partial<SidebarState>): string {
  openScriptRun();
  const panel = openSidePanel('today', 'en');
  panel.store.set(state);
  return renderToString(<View panel={panel} state={panel.store.get()} />);
}
/** The text of the page, without tags. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { document: page, window: page });
});
afterEach(() => jest.useRealTimers());

describe('SidebarApp', () => {
  it('SidebarApp offers Set up instead of any view while the workbook is not set up', () => {
    const html = render(SidebarApp, { needsSetUp: true, view: 'customer' });
    expect(html).toContain(words.firstRun.setUp);
    expect(html).not.toContain(words.customer.none);
  });

  it('SidebarApp marks the tab of the current view as selected', () => {
    const html = render(SidebarApp, { view: 'customer' });
    expect(html).toMatch(/id="tab-customer"[^>]*aria-selected="true"/);
    expect(html).toMatch(/id="tab-today"[^>]*aria-selected="false"/);
  });
});

describe('TodayView', () => {
  it('TodayView shows sections with their rows and the entries of the day', () => {
    const doneToday = { touches: 2, reviews: 1 };
    const html = render(TodayView, {
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
    expect(render(TodayView, { today })).not.toContain('Beatrix');
    expect(render(TodayView, { today, scope: 'team' })).toContain('Beatrix');
  });

  it('TodayView draws 60 rows first and offers the rest', () => {
    const rows = Array.from({ length: 70 }, (_, at) => aRow({ id: `c${at}`, name: `Row ${at}.` }));
    const html = render(TodayView, { today: loaded(aToday(rows)) });
    expect(html.match(/data-row=/g)).toHaveLength(60);
    expect(html).toContain(words.more({ count: 10 }));
  });

  it('TodayView says when nothing is due, and when a search finds nothing', () => {
    const today = loaded(aToday([], { sections: [] }));
    expect(render(TodayView, { today })).toContain(words.today.none);
    const searched = render(TodayView, { today, search: 'zzz' });
    expect(searched).toContain(words.today.noMatch({ text: 'zzz' }));
    expect(searched).not.toContain(words.today.none);
  });

  it('TodayView links phone and email of an open row, unless they are masked', () => {
    const row = { phone: '+49 30 111', email: 'jo@northwind.example' };
    const open = (masked: boolean) =>
      render(TodayView, { today: loaded(aToday([aRow({ ...row, masked })])), openRow: 'c1' });
    expect(open(false)).toContain('href="tel:+4930111"');
    expect(open(false)).toContain('href="mailto:');
    expect(open(true)).not.toContain('href=');
  });
});

describe('CustomerView', () => {
  it('CustomerView shows why the customer has its grade, and the grade it would have without the typed one', () => {
    const answer = { ...aCustomerAnswer(), derivedGrade: 'D', gradeWhy: 'Typed' } as const;
    const html = render(CustomerView, { customer: loaded(answer) });
    expect(html).toContain(words.customer.graded({ grade: 'B', why: 'Typed' }));
    expect(html).toContain(words.customer.wouldBe({ grade: 'D' }));
    const same = render(CustomerView, { customer: loaded(aCustomerAnswer()) });
    expect(same).not.toContain(words.customer.wouldBe({ grade: 'B' }));
  });

  it('CustomerView shows the next day once, with how late it is only after it has come', () => {
    const rendered = (row: Partial<TodayRow>, answer: Partial<CustomerShown>): string =>
      render(CustomerView, { customer: loaded({ ...aCustomerAnswer(row), ...answer }) });
    const soon = rendered({ section: 'soon', when: 'Wed Nov 25', next: '2026-11-25' }, {});
    expect(textOf(soon).match(/Nov 25/g)).toHaveLength(1);
    const dueColours = { ink: '#123456', ground: '#abcdef' };
    const late = rendered({ section: 'overdue', when: '2 working days late' }, { dueColours });
    expect(late).toMatch(/class="tag" style="--tag-ink:#123456;--tag-ground:#abcdef;?">2 working/);
  });

  it('CustomerView escapes what people typed', () => {
    const html = render(CustomerView, { customer: loaded(aCustomerAnswer({ name: '<b>Jo</b>' })) });
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
    const html = render(LogView, { form, offers });
    expect(html).toContain('Called</textarea>');
    expect(html).toContain('value="Send offer"');
  });

  it('LogView shows an error beside its field, and any other error above the buttons', () => {
    const withTrouble = (field?: string) =>
      render(LogView, {
        form: { ...form, trouble: { message: 'Choose one.', detail: '', field } },
        offers,
      });
    expect(withTrouble('outcome')).toMatch(/id="outcome-wrong"[^>]*>Choose one\./);
    expect(withTrouble()).toContain('<p>Choose one.</p>');
  });

  it('LogView cannot be saved before the customer has an ID', () => {
    const save = (id: string) =>
      render(LogView, { form: { ...form, customer: { ...form.customer, id } }, offers });
    expect(save('')).toMatch(/type="submit"[^>]*disabled/);
    expect(save('c1')).not.toMatch(/type="submit"[^>]*disabled/);
  });
});

describe('Foot', () => {
  const post: Post = {
    key: 'e1',
    send: () => Promise.reject(new Error('not sent')),
    label: 'Northwind',
    hides: [],
    form: null,
    isUndo: false,
    isQuiet: false,
    status: 'sending',
    trouble: null,
    message: '',
    warnings: [],
    undo: null,
  };
  const foot = (change: Partial<Post>) => render(Foot, { posts: [{ ...post, ...change }] });

  it('Foot shows what is being saved, then what was saved with its undo', () => {
    expect(foot({})).toContain(words.outbox.saving({ name: 'Northwind' }));
    const done = foot({ status: 'done', message: 'Logged.', undo: post.send });
    expect(done).toContain('Logged.');
    expect(done).toContain(words.undo);
    expect(foot({ status: 'done', message: 'Undone.' })).not.toContain(`>${words.undo}<`);
  });

  it('Foot shows why a change was not saved, and offers to send it again', () => {
    const trouble = { message: 'No connection.', detail: 'HTTP 0' };
    const html = foot({ status: 'unsaved', trouble });
    for (const text of ['No connection.', 'HTTP 0', words.again, words.outbox.drop]) {
      expect(html).toContain(text);
    }
  });
});

describe('JobCard', () => {
  const job = { outcome: 'job', isOn: true, last: '', rows: '', mails: '', quota: '' } as const;
  const card = (trouble: 'none' | 'copy' | null) =>
    render(JobCard, {
      job: loaded({ ...job, notes: ['Ben has no email.'], next: '', by: '', trouble }),
    });

  it('JobCard shows that the job has never run, and its notes', () => {
    expect(card(null)).toContain(words.job.never);
    expect(card(null)).toContain('Ben has no email.');
  });

  it('JobCard offers a repair only for a job that can be repaired', () => {
    expect(card(null)).not.toContain(words.job.repair);
    expect(card('none')).toContain(words.job.repair);
    expect(card('copy')).toContain(words.job.troubles.copy);
    expect(card('copy')).not.toContain(words.job.repair);
  });
});

describe('SettingsForm', () => {
  it('SettingsForm cannot be saved while nothing has changed, and draws each setting by a control of its kind', () => {
    const settings = loaded([
      { key: 'digest', value: 'No', help: 'Send emails', words: ['Yes', 'No'] },
      { key: 'week', value: '12345', help: 'Working days', words: [] },
      { key: 'gap.lost', value: '', help: 'Shortest gap. 1 to 730, default 72.', words: [] },
      { key: 'of.tomorrow', value: 'x', help: 'A setting of a newer script', words: [] },
    ]);
    const html = render(SettingsForm, { settings });
    expect(html).toMatch(/<select id="field-digest"/);
    expect(html.match(/<input type="checkbox" checked/g)).toHaveLength(5);
    expect(html).toMatch(/<input id="field-gap.lost"[^>]*placeholder="72"/);
    expect(html).toContain('<span aria-hidden="true">days</span>');
    expect(html).toMatch(
      /A setting of a newer script.*<input id="field-of.tomorrow"[^>]*value="x"/,
    );
    expect(html).not.toContain('class="button main"');
  });
});
