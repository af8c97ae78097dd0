import { pageHost, pageScheme } from './settings';

/** Decides whether an address is our page. `devServer`: address of the development server, only when unpackaged. */
export function ownPage(devServer: string | undefined): (address: string) => boolean {
  const dev = devServer === undefined ? null : new URL(devServer).origin;
  return (address) => {
    if (!URL.canParse(address)) return false;
    const url = new URL(address);
    // The origin of an own scheme is opaque ("null") to Node: scheme and host are compared.
    if (url.protocol === `${pageScheme}:`) return url.host === pageHost;
    return dev !== null && url.origin === dev;
  };
}
