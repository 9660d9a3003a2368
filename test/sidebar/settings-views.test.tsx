/** The views of the tab Settings, rendered to HTML. */
import { JobCard } from '../../src/sidebar/job-card';
import { SettingsForm } from '../../src/sidebar/settings-form';
import { WhatIfCard } from '../../src/sidebar/what-if-card';
import { loaded, renderView, withFakePage } from '../support/rendered-view';
import { words } from '../support/sidebar';

withFakePage();

describe('JobCard', () => {
  const job = { outcome: 'job', isOn: true, last: '', rows: '', mails: '', quota: '' } as const;
  const card = (trouble: 'none' | 'copy' | null) =>
    renderView(JobCard, {
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
      { key: 'digest', value: 'No', help: 'Send emails', words: ['Yes', 'No'], usual: '' },
      { key: 'week', value: '12345', help: 'Working days', words: [], usual: '' },
      {
        key: 'gap.lost',
        value: '',
        help: 'Shortest gap. 1 to 730, default 72.',
        words: [],
        usual: '72',
      },
      { key: 'of.tomorrow', value: 'x', help: 'A setting of a newer script', words: [], usual: '' },
    ]);
    const html = renderView(SettingsForm, { settings });
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

describe('WhatIfCard', () => {
  const card = (owners: readonly { owner: string; before: number; after: number }[]) =>
    renderView(
      ({ panel }) => (
        <WhatIfCard panel={panel} shown={{ outcome: 'what-if', workingDays: 20, owners }} />
      ),
      {},
    );

  it('WhatIfCard shows all together, then those whose follow-ups change, the largest change first', () => {
    const html = card([
      { owner: 'Ana', before: 8, after: 6 },
      { owner: 'Ben', before: 5, after: 5 },
      { owner: '', before: 9, after: 20 },
    ]);
    const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toContain('All together 22 → 31 No owner 9 → 20 Ana 8 → 6');
    expect(text).not.toContain('Ben');
  });

  it('WhatIfCard says that nothing changes', () => {
    expect(card([{ owner: 'Ana', before: 8, after: 8 }])).toContain(words.settings.sameLoad);
  });
});
