import { useTranslation } from '#i18n';
import { looksMixed, skeletonOf, type Homework } from '#sharing';
import { layout, Notice } from '#ui';
import { formOfSheet, useHomeworks, useWiring } from '#wiring';

/** What about a link should make the person look twice, or know before they start. */
export function LinkWarnings({ homework }: { readonly homework: Homework }) {
  const { t, i18n } = useTranslation('homework');
  const { forms } = useWiring();
  const homeworks = useHomeworks();
  const { name, recipient, language } = homework;
  const looks = skeletonOf(name);
  const hasLookalike = homeworks.some(
    (held) => held.homework.recipient !== recipient && skeletonOf(held.homework.name) === looks,
  );
  const isSpoken = homework.forms.every(
    ({ questionnaire }) => formOfSheet(forms, questionnaire)?.languages.includes(language) === true,
  );
  const warnings = [
    ...(looksMixed(name) ? [t('link.mixed')] : []),
    ...(hasLookalike ? [t('link.lookalike')] : []),
    ...(isSpoken
      ? []
      : [
          t('link.language', {
            language: new Intl.DisplayNames([i18n.language], { type: 'language' }).of(language),
          }),
        ]),
  ];
  if (warnings.length === 0) return null;
  return (
    <Notice>
      <div className={layout('stack')}>
        {warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
      </div>
    </Notice>
  );
}
