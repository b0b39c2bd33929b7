import { useTranslation } from '#i18n';
import type { AnsweringPart } from '#instrument';
import { currentSheet, currentSitting } from '#session';
import { buttonClass, layout } from '#ui';
import { useSession, useWiring } from '#wiring';

interface PersonLineProps {
  readonly questionnaire: AnsweringPart['questionnaire'];
  readonly turn: number;
  readonly pagesEach: number;
}

/** Which person of how many, and the way past this one. Answers already given about somebody stay. */
export function PersonLine({ questionnaire, turn, pagesEach }: PersonLineProps) {
  const { t, i18n } = useTranslation('common');
  const { keeper, navigation, session } = useWiring();
  const { id } = questionnaire;
  const turns = useSession((state) => currentSitting(state, id).length);

  function leaveOut(): void {
    const sheet = currentSheet(session.getState(), id, turn);
    const isBlank = sheet !== null && Object.keys(sheet.answers).length === 0;
    const left = isBlank ? turns - 1 : turns;
    const next = isBlank ? turn : turn + 1;
    if (isBlank) keeper.remove(sheet.id);
    const place =
      left === 0
        ? { screen: 'begin' as const, form: id }
        : next < left
          ? { screen: 'questions' as const, form: id, page: next * pagesEach + 1 }
          : { screen: 'review' as const, form: id };
    navigation.go({ ...place, language: i18n.language });
  }

  return (
    <p className={layout('row', 'small')}>
      <span>{t('persons.turn', { turn: turn + 1, turns })}</span>
      <button type="button" className={buttonClass('plain')} onClick={leaveOut}>
        {t('persons.skip')}
      </button>
    </p>
  );
}
