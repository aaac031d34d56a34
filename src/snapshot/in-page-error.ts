/** Our own script threw inside of the page: the page is there, but that look at it failed. */
export class InPageError extends Error {
  override readonly name = 'InPageError';
}
