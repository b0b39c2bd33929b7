import { useEffect, useState } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { useTranslation } from '#i18n';
import type { Target } from '#instrument';
import { Tick } from '#ui';
import type { FormEntry } from '#wiring';
import type { InviteDraft } from './invite-draft.ts';
import styles from './invite.module.css';

interface PersonTicksProps {
  readonly register: UseFormRegister<InviteDraft>;
  readonly entry: FormEntry;
}

/** The persons that a questionnaire can be about, each as it is now or as it was. */
export function PersonTicks({ register, entry }: PersonTicksProps) {
  const { t } = useTranslation('homework');
  const { t: common, i18n } = useTranslation('common');
  const [targets, setTargets] = useState<readonly Target[]>([]);
  useEffect(() => {
    let isGone = false;
    void entry.load(entry.languages[0] ?? i18n.language).then(
      ({ questionnaire }) => {
        if (!isGone) setTargets(questionnaire.targets);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [entry, i18n.language]);
  const persons = [...new Set(targets.map(({ person }) => person))];
  return persons.map((person) => {
    const name = t(`card.person.${person}`);
    return (
      <div key={person} className={styles['person']}>
        <Tick text={name} value={person} {...register('persons')} />
        <select
          aria-label={common('persons.tense', { person: name })}
          {...register(`tenses.${person}`)}
        >
          {targets
            .filter((target) => target.person === person)
            .map(({ tense }) => (
              <option key={tense} value={tense}>
                {common(`persons.${tense}`)}
              </option>
            ))}
        </select>
      </div>
    );
  });
}
