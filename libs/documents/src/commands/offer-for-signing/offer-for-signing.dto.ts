/** The path says it all. */
export class OfferForSigningDto {}
