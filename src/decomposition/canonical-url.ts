/** Canonical URLs: the one form of the addresses under which the same page is passed on. */

/** Parameters that say how a reader came to a page, never which page it is. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ocid|cmpid|ns_.*|at_.*|smid|_ga|_gl)$/i;

/**
 * Lower-case scheme and host, no default port, no fragment, no tracking parameter, no slash at the end; the other
 * parameters stay, in their order. What is no URL comes back trimmed.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address.trim())) return address.trim();
  const url = new URL(address.trim());
  url.hash = '';
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  url.search = new URLSearchParams(parameters).toString();
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url.search === '' ? url.href.replace(/[/?]+$/, '') : url.href;
}
