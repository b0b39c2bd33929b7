import { useTranslation } from '#i18n';
import { currentSheet } from '#session';
import { buttonClass, layout, Notice } from '#ui';
import { useSession, useWiring } from '#wiring';

interface OtherTabLineProps {
  readonly questionnaireId: string;
  readonly turn: number;
}

/** Says that the answers on this page come from another tab, until one is given here. */
export function OtherTabLine({ questionnaireId, turn }: OtherTabLineProps) {
  const { t } = useTranslation('common');
  const { session } = useWiring();
  const isHere = useSession(
    (state) => currentSheet(state, questionnaireId, turn)?.id === state.answeredElsewhere,
  );
  if (!isHere) return null;
  return (
    <Notice>
      <span className={layout('row')}>
        <span>{t('questions.elsewhere')}</span>
        <button
          type="button"
          className={buttonClass('plain')}
          onClick={() => {
            session.setState({ answeredElsewhere: null });
          }}
        >
          {t('questions.goOnHere')}
        </button>
      </span>
    </Notice>
  );
}
