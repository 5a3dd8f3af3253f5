const prefix = 'asset-disposal/';

/** What a voucher of disposal carries as its event, so that taking it back finds the card. */
export const disposalEvent = (asset: string): string => `${prefix}${asset}`;

/** The asset whose disposal a voucher booked; null of any other voucher. */
export const disposedAsset = (event: string | null): string | null =>
  event?.startsWith(prefix) === true ? event.slice(prefix.length) : null;
