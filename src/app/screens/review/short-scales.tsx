import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { shortfalls, type AnswerSheet } from '#session';

interface ShortScalesProps {
  readonly form: Form;
  readonly sheet: AnswerSheet | null;
}

/** The dimensions that would have no position, with how many answers they have and need. */
export function ShortScales({ form, sheet }: ShortScalesProps) {
  const { t } = useTranslation('common');
  const short = shortfalls(form.questionnaire, sheet);
  if (short.length === 0) return null;
  return (
    <section>
      <p>{t('review.short')}</p>
      <ul>
        {short.map(({ scale, answered, needed }) => (
          <li key={scale}>
            {t('review.shortLine', { scale: form.text.scales[scale], answered, needed })}
          </li>
        ))}
      </ul>
    </section>
  );
}
