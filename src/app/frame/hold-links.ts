/**
 * Holds the frame where it is, whatever link is followed in it. One within the page moves the view alone: the practice's
 * settings stand behind the address's “#”. One to another website opens a tab: few websites let themselves be framed, and
 * answers that live in memory would be gone.
 * @param container of the app, whose own links have prevented what the browser would do.
 */
export function holdLinks(container: HTMLElement): void {
  container.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented) return;
    const fragment = /^#(.+)$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (fragment === undefined) {
      if (/^https?:$/.test(link.protocol)) link.target = '_blank';
      return;
    }
    event.preventDefault();
    const place = document.getElementById(fragment);
    if (place === null) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  });
}
