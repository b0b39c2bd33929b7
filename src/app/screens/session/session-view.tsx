import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { downloadText } from '#parts';
import {
  offeredChoice,
  Paper,
  plainText,
  usePageText,
  useTakes,
  type SessionChoice,
} from '#result';
import type { AnswerSheet } from '#session';
import { buttonClass, layout, PrintButton } from '#ui';
import { Link, useWiring } from '#wiring';
import { AnswerTicks } from './answer-ticks.tsx';
import { ContentTicks } from './content-ticks.tsx';
import { QUESTIONS } from './limits.ts';
import { TypedFields } from './typed-fields.tsx';
import styles from './session.module.css';

interface SessionViewProps {
  readonly form: Form;
  /** One about nobody in particular, or one for each person. */
  readonly sheets: readonly [AnswerSheet, ...AnswerSheet[]];
}

const FILE_NAME = 'mooring-one-page.txt';

/** The choices beside the page that comes of them. */
export function SessionView({ form, sheets }: SessionViewProps) {
  const { t } = useTranslation('session');
  const { pageTimes } = useWiring();
  const takes = useTakes(form, sheets, pageTimes.of);
  const textOf = usePageText(form, takes);
  const { register, control, setValue, setFocus } = useForm<SessionChoice>({
    defaultValues: {
      ...offeredChoice(form, takes),
      questions: QUESTIONS.map(() => ''),
    },
  });
  const page = textOf(useWatch({ control, compute: (choice) => choice }));

  return (
    <div className={layout('wide', 'page')}>
      <div className={layout('stack')}>
        <p className={layout('small')}>{form.text.title}</p>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className={layout('lead')}>{t('lead')}</p>
        <p className={styles['memory']}>{t('memory')}</p>
      </div>
      <div className={styles['desk']}>
        <form method="dialog" className={styles['form']}>
          <h2>{t('form')}</h2>
          <ContentTicks form={form} takes={takes} control={control} register={register} />
          <TypedFields
            control={control}
            register={register}
            onBorrow={(index, question) => {
              setValue(`questions.${index}`, question);
              setFocus(`questions.${index}`);
            }}
          />
          <AnswerTicks takes={takes} control={control} />
        </form>
        <div className={styles['side']}>
          <Paper {...page} />
          <p className={layout('row')}>
            <PrintButton text={t('print')} />
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => {
                downloadText(FILE_NAME, plainText(page), 'text/plain');
              }}
            >
              {t('save')}
            </button>
            <Link
              to={{ screen: 'results', form: form.questionnaire.id }}
              className={buttonClass('plain')}
            >
              {t('back')}
            </Link>
          </p>
        </div>
      </div>
    </div>
  );
}
