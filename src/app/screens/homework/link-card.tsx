import { useTranslation } from '#i18n';
import { HomeworkCard } from '#parts';
import { buttonClass, layout } from '#ui';
import { setSending, takeHomework, useWiring } from '#wiring';
import { goToForm } from './go-to-form.ts';
import { LinkWarnings } from './link-warnings.tsx';
import type { OpenedLink } from './read-link.ts';
import { StartForm } from './start-form.tsx';

interface LinkCardProps {
  readonly link: OpenedLink;
  /** Called when the link was taken in, or put away. */
  readonly onEnd: () => void;
}

/** A link before anything is begun: what it says, what is odd about it, and the choice. */
export function LinkCard({ link, onEnd }: LinkCardProps) {
  const { t, i18n } = useTranslation('homework');
  const wiring = useWiring();

  function start(): void {
    takeHomework(wiring, link);
    onEnd();
    const held = wiring.homeworks.getState().homeworks.find(({ id }) => id === link.id);
    const [form] = link.homework.forms;
    if (held !== undefined && form !== undefined) goToForm(wiring, held, form, i18n.language);
  }

  return (
    <section className={layout('stack')}>
      <h2>{t('link.title')}</h2>
      <LinkWarnings homework={link.homework} />
      <HomeworkCard homework={link.homework} />
      <h3>{t('start.title')}</h3>
      <StartForm onStart={start} />
      <p className={layout('row')}>
        <button
          type="button"
          className={buttonClass('quiet')}
          aria-describedby="refuse-hint"
          onClick={() => {
            takeHomework(wiring, link);
            setSending(wiring, link.id, false);
            onEnd();
          }}
        >
          {t('start.refuse')}
        </button>
      </p>
      <p id="refuse-hint" className={layout('small')}>
        {t('start.refuseHint')}
      </p>
      <p>
        <button type="button" className={buttonClass('plain')} onClick={onEnd}>
          {t('link.putAway')}
        </button>
      </p>
    </section>
  );
}
