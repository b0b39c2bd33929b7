import { linkFrom, useNavigation, type Place } from '#wiring';

/** The whole address of a page of this site, in a language, with what stands behind "#". Only for use in the browser. */
export function useSiteLink(): (place: Place, language: string, fragment: string) => string {
  const path = useNavigation((state) => state.path);
  return (place, language, fragment) => {
    const url = new URL(linkFrom(path, { ...place, language }), location.href);
    url.search = '';
    url.hash = fragment;
    return url.href;
  };
}
