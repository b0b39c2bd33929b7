import { beforeAll } from 'vitest';

// Files of tests share one page: each begins at the plain address, where nothing is kept and nothing is marked.
beforeAll(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  const { documentElement } = document;
  for (const name of documentElement.getAttributeNames()) documentElement.removeAttribute(name);
});
