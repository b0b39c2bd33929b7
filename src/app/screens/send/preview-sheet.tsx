import { wordsAbout } from '#instrument';
import { formatTime, languageOf, useTranslation } from '#i18n';
import { answerLabel } from '#parts';
import { layout } from '#ui';
import type { SheetReadBack } from './read-back.ts';
import { usePartName } from './use-part-name.ts';
import styles from './send.module.css';

interface PreviewSheetProps {
  readonly sheet: SheetReadBack;
  readonly isOpen: boolean;
}

/** One sheet of a reply: every statement with the answer chosen, and what else is said of it. */
export function PreviewSheet({ sheet, isOpen }: PreviewSheetProps) {
  const { t, i18n } = useTranslation('send');
  const nameOf = usePartName();
  const { form, target, answers, answeredAt, isFinished, language, questionnaire } = sheet;
  const wording = wordsAbout(form.text, target).items;
  return (
    <>
      <h3>{nameOf(form, target)}</h3>
      <p className={layout('small')}>
        {t('preview.answeredAt', { when: formatTime(i18n.language, answeredAt) })}{' '}
        {t(isFinished ? 'preview.finished' : 'preview.unfinished')}{' '}
        {t('preview.language', { language: languageOf(language).name })} {t('preview.form')}{' '}
        <span translate="no">{`${questionnaire.id} ${questionnaire.version} ${questionnaire.digest}`}</span>
      </p>
      <details open={isOpen}>
        <summary>{t('preview.statements', { count: form.questionnaire.items.length })}</summary>
        <ol className={styles['answers']}>
          {form.questionnaire.items.map(({ id }) => (
            <li key={id}>
              {wording[id]}{' '}
              <strong>{answerLabel(form, { answers }, id) ?? t('preview.open')}</strong>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
