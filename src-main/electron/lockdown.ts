import type { App, Session, WebContents } from 'electron';
import { allowedPermissions, allowedProtocols } from './settings';

/** No permission but writing to the clipboard, no device, no screen; no request leaves the PC. */
export function lockSession(session: Session, isOwnPage: (address: string) => boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowedPermissions.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = allowedProtocols.has(new URL(details.url).protocol) || isOwnPage(asHttp(details.url));
    answer({ cancel: !allowed });
  });
}

/** The development server's web socket counts as the server. */
const asHttp = (address: string): string => address.replace(/^ws:/, 'http:');

/** No page but ours in any window, no new windows, no embedded web views. */
export function lockContents(app: App, isOwnPage: (address: string) => boolean): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const stay = (event: { preventDefault(): void; url: string }) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
