import { listRows } from '../../../../src/surfaces/digest/mail/listing';
import { mailContent } from '../../../../src/surfaces/digest/mail/content';
import { renderText } from '../../../../src/surfaces/digest/mail/text';
import { anEntry, day } from '../../../support/customers';
import { aFile, frameOf, onlyDigest, overdue, toStart } from '../../../support/team-files';

describe('renderText', () => {
  it('renderText renders one paragraph per customer, which can be pasted into a group chat', () => {
    const owner = 'mia@example.com';
    const file = aFile({
      customers: [
        overdue({
          owner,
          contact: 'Helen Marsh',
          phone: '+44 20 7946 0958',
          nextStep: 'Send the quote',
        }),
        toStart({ owner: 'Zoe', company: 'שלום' }),
      ],
      entries: { 'C-1': [anEntry({ on: day('2026-11-13'), note: 'Wants two\ndeliveries.' })] },
    });
    const digest = onlyDigest(file, owner);
    expect(renderText(mailContent(digest, listRows(digest), frameOf(file)))).toBe(`\
Your follow-ups · Mon, Nov 23, 2026
1 overdue · 1 of colleagues

【Overdue】1 · start here

[A] Brightwater Ltd
2 working days late · Grade A: every day
Helen Marsh · +44 20 7946 0958
Last note, Nov 13: Wants two deliveries.
Next step: Send the quote
https://sheets.example/d/1/edit?gid=7#gid=7&range=A2

Colleagues’ lists

— Zoe — not in Team · 1 to start

【To start】1 · nothing logged yet

[A] \u2068שלום\u2069
First contact
https://sheets.example/d/1/edit?gid=7#gid=7&range=A3

https://sheets.example/d/1/edit
You get this email because you turned the daily digest on.
Change or stop this email in Settings (time, on or off) or in Team (your own row).
https://sheets.example/d/1/edit?gid=9#gid=9
Links open the rows as of Mon Nov 23. If rows have moved since, go by the name.
`);
  });
});
