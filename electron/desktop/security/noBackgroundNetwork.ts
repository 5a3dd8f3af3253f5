import { app } from 'electron';

/**
 * Chromium's own errands (updates of its parts, looking for a proxy, reports) are none of ours.
 * Must be called before Electron is ready.
 */
export function noBackgroundNetwork(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('no-proxy-server');
  // And should something ask all the same: no name leads anywhere.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
