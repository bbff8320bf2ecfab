/** Where a link to the playground came from, beneath `base`; the first page where it does not say. */
export function backAddress(search: string, base: string): string {
  const back = new URLSearchParams(search).get('back') ?? '';
  // A page of this server, whatever a link says.
  return back.startsWith('/explore/') ? `${base}${back.slice(1)}` : base;
}
