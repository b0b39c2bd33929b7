import type { UseFormRegister } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { expectedMinutes, MAX_TARGETS } from '#session';
import { layout, Tick } from '#ui';
import type { FormEntry } from '#wiring';
import type { DraftFaults, InviteDraft } from './invite-draft.ts';
import { PersonTicks } from './person-ticks.tsx';
import styles from './invite.module.css';

interface AskFieldsProps {
  readonly register: UseFormRegister<InviteDraft>;
  readonly offered: readonly FormEntry[];
  readonly draft: InviteDraft;
  readonly faults: DraftFaults;
}

/** Which questionnaires, and about whom where one of them asks about persons. */
export function AskFields({ register, offered, draft, faults }: AskFieldsProps) {
  const { t } = useTranslation('invite');
  const { t: common } = useTranslation('common');
  const { t: homework } = useTranslation('homework');
  const aboutPersons = offered.find(
    ({ id, kind }) => kind === 'persons' && draft.forms.includes(id),
  );
  return (
    <>
      <fieldset className={layout('group')} aria-describedby="forms-said">
        <legend>{t('forms.label')}</legend>
        {offered.map(({ id, kind, itemCount }) => (
          <Tick
            key={id}
            value={id}
            text={common(`welcome.way.${kind}.title`)}
            hint={
              kind === 'persons'
                ? common('welcome.eachLength', { count: itemCount })
                : homework('card.length', { count: itemCount, minutes: expectedMinutes(itemCount) })
            }
            {...register('forms')}
          />
        ))}
        <div id="forms-said" role="status">
          {faults.forms === null ? null : <p className={styles['fault']}>{t('forms.needed')}</p>}
        </div>
      </fieldset>
      {aboutPersons === undefined ? null : (
        <fieldset className={layout('group')} aria-describedby="persons-hint persons-said">
          <legend>{t('persons.label')}</legend>
          <p id="persons-hint">{t('persons.hint', { count: MAX_TARGETS })}</p>
          <PersonTicks register={register} entry={aboutPersons} />
          <div id="persons-said" role="status">
            {faults.persons === null ? null : (
              <p className={styles['fault']}>
                {t(`persons.${faults.persons}`, { count: MAX_TARGETS })}
              </p>
            )}
          </div>
        </fieldset>
      )}
    </>
  );
}
