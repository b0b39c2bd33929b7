import { useTranslation } from '#i18n';
import { buttonClass, layout, Notice } from '#ui';
import { useCurrentSheet, useSession, useWiring } from '#wiring';

interface OtherTabLineProps {
  readonly questionnaireId: string;
  readonly turn: number;
}

/** Says that the answers on this page come from another tab, until one is given here. */
export function OtherTabLine({ questionnaireId, turn }: OtherTabLineProps) {
  const { t } = useTranslation('common');
  const { session } = useWiring();
  const sheet = useCurrentSheet(questionnaireId, turn);
  const elsewhere = useSession((state) => state.answeredElsewhere);
  if (elsewhere === null || elsewhere !== sheet?.id) return null;
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
