/** What was erased, and what Duebook cannot reach: said at once, and as a file to keep. */
import type { JSX } from 'preact';
import type { PrivacyPageWords } from '../language/privacy-page';
import type { ErasedCertificate } from '../protocol';
import { saveFile } from '../dialogs';
import { saveErasedList, type ErasedList } from './erased-list-section';

export function CertificateView({
  words,
  certificate,
  list,
}: {
  readonly words: PrivacyPageWords;
  readonly certificate: ErasedCertificate;
  readonly list: ErasedList;
}): JSX.Element {
  const { erase } = words;
  const { mails } = certificate;
  const labels = certificate.labels === 0 ? [] : [erase.labels({ count: certificate.labels })];
  const done = [erase.by(certificate), ...certificate.tables.map(erase.table), ...labels];
  const recipients = mails.length === 0 ? [] : mails.map(erase.mail);
  const sentences = [mails.length === 0 ? erase.noMails : erase.mails, ...recipients];
  const mailed = certificate.backups.map(erase.mailedBackups);
  const { refusedLabels: refused } = certificate;
  const kinds = [...new Set(refused)].map((kind) =>
    erase.labelKinds[kind]({ count: refused.filter((each) => each === kind).length }),
  );
  const left = kinds.length === 0 ? [] : [erase.refusedLabels({ kinds })];
  const tab = certificate.isTabLeft ? [erase.tabLeft] : [];
  const rest = [...left, ...tab, erase.look, erase.versions, erase.backups, ...mailed];
  return (
    <section class="card">
      <h2>{erase.certificate}</h2>
      <ul>
        {done.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      {[...sentences, ...rest].map((sentence, at) => (
        <p key={at}>{sentence}</p>
      ))}
      <p class="quiet small">{erase.certificateHelp}</p>
      <p class="actions">
        <button
          type="button"
          class="button main"
          onClick={() =>
            saveFile(
              'duebook-erased.txt',
              'text/plain',
              // The mark tells browsers and editors that it is UTF-8.
              [`\ufeff${erase.certificate}`, '', ...done, '', ...sentences, '', ...rest, ''].join(
                '\n',
              ),
            )
          }
        >
          {erase.save}
        </button>
        {Object.keys(list).length > 0 && (
          <button type="button" class="button" onClick={() => saveErasedList(list)}>
            {words.erasedList.save}
          </button>
        )}
      </p>
    </section>
  );
}
