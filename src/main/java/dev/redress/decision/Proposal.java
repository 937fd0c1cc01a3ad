package dev.redress.decision;

/**
 * What a rule may say about a case. A rule inserts proposals and never sets the decision; each proposal stands under
 * the clause that its rule cites.
 */
public sealed interface Proposal
        permits Fault, Remedy, NoRemedy, Deduction, FreightDuty, FreightAdvance, Need, Referral, Task, Deadline, Note {}
