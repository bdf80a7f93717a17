/**
 * Hosts that the browsers themselves ask (updates, clock, accounts, dictionaries), whatever page or extension is open.
 * They were seen in the request log while no extension was loaded, or belong to the same services as those seen. Flags
 * switch off most of these requests, but not all.
 */
const services = [
  /^(accounts|clients\d|safebrowsing)\.google\.com$/,
  /^(update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com$/,
  /^(redirector|edgedl\.me)\.gvt1\.com$/,
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net)$/,
];

export const isBrowserService = (host: string): boolean => services.some((service) => service.test(host));
