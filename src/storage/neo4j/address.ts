/** The address as people may see it: without the user and password that some write into it. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}
