/** The page of privacy and backup: finds a person and shows all that the workbook holds about them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PrivacyPageWords } from '../language/privacy-page';
import type { ErasedCertificate, FoundPerson, PersonSubject } from '../protocol';
import { askScript, sentenceOf, Trouble } from '../dialogs';
import { BackupSection } from './backup-section';
import { CertificateView } from './certificate-view';
import type { PageProps, Person } from './page-props';
import { ErasedListSection, type ErasedList } from './erased-list-section';
import { PersonView } from './person-view';
import { RetentionSection } from './retention-section';
import { ReturnedList } from './returned-list';
import { SearchForm, type Found } from './search-form';
import { SharingSection } from './sharing-section';

export function PrivacyApp({ words }: { readonly words: PrivacyPageWords }): JSX.Element {
  const [found, setFound] = useState<Found | null>(null);
  const [person, setPerson] = useState<Person | null>(null);
  const [erased, setErased] = useState<readonly ErasedCertificate[]>([]);
  const [returned, setReturned] = useState<readonly FoundPerson[]>([]);
  const [list, setList] = useState<ErasedList>({});
  const [message, setMessage] = useState('');
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  const attempt = (work: () => Promise<void>): void => {
    setTrouble('');
    setMessage('');
    setBusy(true);
    work()
      .catch((cause: unknown) => setTrouble(sentenceOf(cause)))
      .finally(() => setBusy(false));
  };
  const search = (text: string): void => {
    attempt(async () => {
      const { people } = await askScript('find-person', { search: text });
      setFound({ search: text, people });
    });
  };
  const choose = (subject: PersonSubject): void => {
    attempt(async () => {
      setErased([]);
      setPerson(await askScript('export-person', { subject }));
    });
  };
  /** In the background: a search need not wait for it. */
  const finish = (): void => {
    askScript('finish-erasing', {})
      .then(({ certificates, returned: back, list: own }) => {
        setReturned(back);
        setList(own);
        if (certificates.length === 0) return;
        setErased(certificates);
        setMessage(words.erase.finished);
      })
      .catch((cause: unknown) => setTrouble(sentenceOf(cause)));
  };
  useEffect(finish, []);
  // What is new begins at the top.
  useEffect(() => scrollTo(0, 0), [person, erased]);
  const letStay = ({ subject }: FoundPerson): void => {
    attempt(async () => {
      const answer = await askScript('finish-erasing', { mayStay: [subject] });
      setReturned(answer.returned);
    });
  };
  const load = async (added: ErasedList): Promise<void> => {
    const answer = await askScript('finish-erasing', { list: added });
    setReturned(answer.returned);
    setList(answer.list);
    setMessage(words.erasedList.loaded({ count: answer.returned.length }));
  };
  const done = (certificate: ErasedCertificate): void => {
    setErased([certificate]);
    setPerson(null);
    setFound(null);
    setReturned([]);
    setMessage(words.erase.done);
    // Others may be back, too.
    finish();
  };
  const page: PageProps = { words, isBusy, attempt, say: setMessage };

  return (
    <main>
      <Trouble text={trouble} />
      {message !== '' && (
        <p class="card good" role="status">
          {message}
        </p>
      )}
      {erased.map((certificate, at) => (
        <CertificateView key={at} words={words} certificate={certificate} list={list} />
      ))}
      {person === null ? (
        <>
          <ReturnedList page={page} people={returned} onChoose={choose} onLetStay={letStay} />
          <SearchForm page={page} found={found} onSearch={search} onChoose={choose} />
          {found === null && (
            <>
              <RetentionSection page={page} onChoose={choose} />
              <SharingSection page={page} />
              <BackupSection page={page} />
              <ErasedListSection page={page} list={list} onLoad={load} />
            </>
          )}
        </>
      ) : (
        <PersonView page={page} person={person} onBack={() => setPerson(null)} onErased={done} />
      )}
      {isBusy && (
        <p class="quiet" role="status">
          {words.busy}
        </p>
      )}
      <p class="quiet small">{words.noAdvice}</p>
    </main>
  );
}
