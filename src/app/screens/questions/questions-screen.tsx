import { useMemo } from 'react';
import { useTranslation } from '#i18n';
import { pagesOf, wordsAbout, type AnsweringPart } from '#instrument';
import { currentSheet, turnAt } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useSession } from '#wiring';
import { AnswerProgress } from './answer-progress.tsx';
import { ItemsForm } from './items-form.tsx';
import { OtherTabLine } from './other-tab-line.tsx';
import { PersonLine } from './person-line.tsx';
import styles from './questions.module.css';

interface QuestionsScreenProps {
  readonly form: AnsweringPart;
  /** Counts from 1, and runs on from person to person. */
  readonly page: number;
}

/** One page of statements. Only the progress line listens to the answers: an answer renders nothing else. */
export function QuestionsScreen({ form, page }: QuestionsScreenProps) {
  const { t } = useTranslation('common');
  const { questionnaire, text } = form;
  const pages = useMemo(() => pagesOf(questionnaire), [questionnaire]);
  const { turn, page: ownPage } = turnAt(pages.length, page);
  const isAwake = useSession((state) => state.isAwake);
  // The target stays one object while answers change, so this does not render on an answer.
  const target = useSession((state) => currentSheet(state, questionnaire.id, turn)?.target ?? null);
  const words = wordsAbout(text, target);
  if (isAwake && questionnaire.targets.length > 0 && target === null)
    return <NobodyHere form={form} />;
  return (
    <div className={layout('narrow')}>
      <AnswerProgress questionnaire={questionnaire} turn={turn} />
      <OtherTabLine questionnaireId={questionnaire.id} turn={turn} />
      <h1 tabIndex={-1} className={styles['title']}>
        {words.person ?? text.pageIntro}
      </h1>
      {target === null ? null : (
        <PersonLine questionnaire={questionnaire} turn={turn} pagesEach={pages.length} />
      )}
      <p className={`${layout('small')} ${styles['note'] ?? ''}`}>{words.instruction}</p>
      {page === 1 ? (
        <p className={layout('small')}>
          {t('questions.adults')}{' '}
          {/* On a line of its own, it stays where it is when the fonts come. */}
          <Link to={{ screen: 'youth' }} className={styles['ownLine'] ?? ''}>
            {t('nav.under18')}
          </Link>
        </p>
      ) : null}
      <p className={`${layout('small')} ${styles['keys'] ?? ''}`}>{t('questions.keys')}</p>
      <noscript>
        <p>{t('questions.noScript')}</p>
      </noscript>
      <ItemsForm
        key={`${questionnaire.version} ${String(page)} ${target?.person ?? ''}`}
        form={form}
        items={pages[ownPage - 1] ?? []}
        wording={words.items}
        page={page}
        turn={turn}
      />
    </div>
  );
}

function NobodyHere({ form }: { readonly form: AnsweringPart }) {
  const { t } = useTranslation('common');
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 tabIndex={-1}>{t('persons.nobody')}</h1>
      <p>
        <Link to={{ screen: 'begin', form: form.questionnaire.id }} className={buttonClass('main')}>
          {t('persons.choose')}
        </Link>
      </p>
    </div>
  );
}
