import { useId } from 'react';
import { formatDate, useTranslation } from '#i18n';
import { HomeworkCard } from '#parts';
import { buttonClass, layout } from '#ui';
import {
  Link,
  setSending,
  sheetsOfHomework,
  takeHomework,
  useSession,
  useWiring,
  type HeldHomework,
} from '#wiring';
import { FormLine } from './form-line.tsx';
import { goToForm } from './go-to-form.ts';
import { StartForm } from './start-form.tsx';
import styles from './homework.module.css';

interface HeldCardProps {
  readonly held: HeldHomework;
  readonly onRemove: () => void;
}

/** One homework that is here: who it claims to be from, how far each form is, and what can be done with it. */
export function HeldCard({ held, onRemove }: HeldCardProps) {
  const { t, i18n } = useTranslation('homework');
  const wiring = useWiring();
  const nameId = useId();
  const sheets = useSession((state) => state.sheets);
  const { homework, record, id } = held;
  const begun = homework.forms.flatMap(({ questionnaire }) =>
    sheetsOfHomework(sheets, held, questionnaire.id),
  );
  const hasAnswers = begun.some(({ answers }) => Object.keys(answers).length > 0);
  const [firstForm] = homework.forms;
  return (
    <li className={layout('card', 'stack')}>
      <h3 id={nameId}>
        {t('list.from')} <bdi>{homework.name}</bdi>
      </h3>
      <p className={layout('small')}>
        {t('list.opened', { when: formatDate(i18n.language, record.openedAt) })}{' '}
        {record.repliedAt === null
          ? null
          : t('list.replied', { when: formatDate(i18n.language, record.repliedAt) })}
      </p>
      {record.isSending ? null : <p>{t('list.notSending')}</p>}
      <ul className={styles['list']}>
        {homework.forms.map((form) => (
          <FormLine
            key={form.questionnaire.id}
            held={held}
            form={form}
            canBegin={begun.length > 0}
          />
        ))}
      </ul>
      {begun.length > 0 || firstForm === undefined ? null : (
        <StartForm
          onStart={() => {
            goToForm(wiring, held, firstForm, i18n.language);
          }}
        />
      )}
      {hasAnswers && record.isSending ? (
        <p>
          <Link
            to={{ screen: 'send' }}
            className={buttonClass('main')}
            onGo={() => {
              // The one that was opened last is the one that is offered.
              takeHomework(wiring, { id, fragment: record.fragment, homework });
            }}
          >
            {t('list.send')}
          </Link>
        </p>
      ) : null}
      <details>
        <summary>{t('list.says')}</summary>
        <HomeworkCard homework={homework} />
      </details>
      <p className={layout('row')}>
        <button
          type="button"
          className={buttonClass('plain')}
          aria-describedby={nameId}
          onClick={() => {
            setSending(wiring, id, !record.isSending);
          }}
        >
          {record.isSending ? t('list.doNotKnow') : t('list.sendAfterAll')}
        </button>
        {record.isSending ? null : (
          <Link to={{ screen: 'welcome' }} className={buttonClass('plain')}>
            {t('list.welcome')}
          </Link>
        )}
        <button
          type="button"
          className={buttonClass('plain')}
          aria-describedby={nameId}
          onClick={onRemove}
        >
          {t('list.remove')}
        </button>
      </p>
    </li>
  );
}
