import { isKnownRegion } from './known-region.ts';
import type { Statement } from './model.ts';
import type { Picture } from './read-picture.ts';

function openBlend([first, second]: readonly [string, string]): readonly [Statement, Statement] {
  const areKnown = isKnownRegion(first) && isKnownRegion(second);
  const id = areKnown ? 'headline.blend' : 'headline.blend-other';
  return [{ id, values: { first, second } }, { id: 'lead.blend' }];
}

/** The headline and its lead. */
export function chooseOpening(picture: Picture): readonly [Statement, Statement] {
  switch (picture.kind) {
    case 'blend':
      return openBlend(picture.regions);
    case 'clear':
    case 'leaning': {
      const { kind, region } = picture;
      if (!isKnownRegion(region)) {
        return [{ id: 'headline.other', values: { region } }, { id: 'lead.other' }];
      }
      const isSoftened = kind === 'leaning' && picture.isSoftened;
      return [
        { id: `headline.${kind}.${region}` },
        { id: isSoftened ? 'lead.softened' : `lead.${kind}.${region}` },
      ];
    }
    case 'blank':
    case 'dimensions':
    case 'not-enough':
    case 'identical':
    case 'none':
    case 'unsure':
      return [{ id: `headline.${picture.kind}` }, { id: `lead.${picture.kind}` }];
  }
}
