/** Domains in which anyone can get an address, so that sharing one does not make two people colleagues. */

/**
 * @param list one line per last label, with what stands before it: `com gmail hotmail …`
 * @param domain lower case; a domain below a public one is public too
 */
export function isPublicDomain(list: string, domain: string): boolean {
  const labels = domain.split('.');
  const last = labels.pop() ?? '';
  const line = list.split('\n').find((text) => text.startsWith(`${last} `)) ?? '';
  return labels.some((_, at) => `${line} `.includes(` ${labels.slice(at).join('.')} `));
}
