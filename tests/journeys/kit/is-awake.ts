/**
 * Asked in a page: whether React has taken the prerendered page over, and has drawn all that it has to. Nothing else on the page says
 * so, nor should it.
 */
export const IS_AWAKE = `Object.entries(document.getElementById('app') ?? {}).some(([name, { stateNode }]) =>
  name.startsWith('__reactContainer$') && !stateNode.current.memoizedState.isDehydrated && stateNode.pendingLanes === 0)`;
