import { useTranslation } from '#i18n';
import type { PracticeLook } from '#practice/reader';
import { layout } from '#ui';
import { ChoiceField } from './choice-field.tsx';
import { ColourField } from './colour-field.tsx';
import { AccentContrast, GroundContrast } from './contrast-said.tsx';
import type { FieldsProps } from './fields.ts';
import { RadiusField } from './radius-field.tsx';

/** Our own accent in light, as sRGB. */
const OUR_ACCENT = '#07617c';
const WHITE = '#ffffff';

/** How it looks, and how well that reads. */
export function LookFields(props: FieldsProps & { readonly look: PracticeLook }) {
  const { look, settings, register, notes } = props;
  const { t } = useTranslation('website');
  const { accent, ground } = settings;
  return (
    <fieldset className={layout('group', 'stack')}>
      <legend>{t('group.look')}</legend>
      <ColourField {...props} name="accent" start={OUR_ACCENT} />
      <div role="status" className={layout('stack')}>
        {accent === null || look.accent === null ? null : (
          <AccentContrast given={accent} accent={look.accent} />
        )}
      </div>
      <ColourField {...props} name="ground" start={WHITE} />
      <div role="status">
        {ground === null || look.groundContrast === null ? null : (
          <GroundContrast ground={ground} contrast={look.groundContrast} />
        )}
      </div>
      <RadiusField {...props} />
      <ChoiceField name="type" register={register} notes={notes} />
      <ChoiceField name="theme" register={register} notes={notes} />
    </fieldset>
  );
}
