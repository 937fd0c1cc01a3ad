package dev.redress.facts;

/**
 * What supports the claim, photos and inspection of the items aside.
 *
 * @param waybillWeightFits whether the weight on the waybill fits the item that the buyer says was sent
 * @param courierStatement whether the delivery person stated in writing what happened
 * @param stampedCertificate whether the carrier gave a stamped certificate of a hold-up
 * @param carrierConfirms whether the carrier confirms what the buyer says of the parcel
 */
public record Evidence(
        Answer waybillWeightFits, Answer courierStatement, Answer stampedCertificate, Answer carrierConfirms) {}
