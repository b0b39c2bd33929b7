import { useTranslation } from '#i18n';
import type { HomeworkForm } from '#sharing';
import { buttonClass, layout } from '#ui';
import {
  formOfSheet,
  Link,
  sheetsOfHomework,
  useSession,
  useWiring,
  type HeldHomework,
} from '#wiring';
import { goToForm } from './go-to-form.ts';
import styles from './homework.module.css';

interface FormLineProps {
  readonly held: HeldHomework;
  readonly form: HomeworkForm;
  /** Whether the person has said that they are of age: nothing is begun before. */
  readonly canBegin: boolean;
}

/** One questionnaire of a homework: how far it has come, and the way on. */
export function FormLine({ held, form, canBegin }: FormLineProps) {
  const { t, i18n } = useTranslation(['homework', 'common']);
  const wiring = useWiring();
  const entry = formOfSheet(wiring.forms, form.questionnaire);
  const all = useSession((state) => state.sheets);
  const tabOnly = useSession((state) => state.tabOnly);
  if (entry === undefined) return null;
  const sheets = sheetsOfHomework(all, held, entry.id);
  const title = t(`common:welcome.way.${entry.kind}.title`);
  const count = sheets.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
  const isDone = sheets.length > 0 && sheets.every(({ finishedAt }) => finishedAt !== null);
  const isInTab = count > 0 && sheets.some(({ id }) => tabOnly.includes(id));
  const isTogether = held.homework.reading === 'together';
  return (
    <li className={`${layout('stack')} ${styles['line'] ?? ''}`}>
      <p>
        <strong>{title}</strong> ·{' '}
        {isDone
          ? t('list.done')
          : count === 0
            ? t('list.notBegun')
            : t('list.given', { count, of: entry.itemCount * sheets.length })}
      </p>
      {isInTab ? <p className={layout('small')}>{t('list.inTab')}</p> : null}
      {isDone && isTogether ? <p className={layout('small')}>{t('list.together')}</p> : null}
      {isDone ? (
        <Link
          to={{ screen: 'results', form: entry.id }}
          className={buttonClass(isTogether ? 'plain' : 'quiet')}
          label={t('list.about', {
            what: isTogether ? t('list.readNow') : t('list.result'),
            title,
          })}
          onGo={() => {
            wiring.keeper.open(entry.id, sheets[0]?.sitting ?? '');
          }}
        >
          {isTogether ? t('list.readNow') : t('list.result')}
        </Link>
      ) : canBegin ? (
        <button
          type="button"
          className={buttonClass('quiet')}
          aria-label={t('list.about', {
            what: count === 0 ? t('list.begin') : t('list.goOn'),
            title,
          })}
          onClick={() => {
            goToForm(wiring, held, form, i18n.language);
          }}
        >
          {count === 0 ? t('list.begin') : t('list.goOn')}
        </button>
      ) : null}
    </li>
  );
}
