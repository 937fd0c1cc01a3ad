package dev.redress.facts;

import java.time.Instant;

/**
 * When a case is judged, for rules that compare times with it; there is one a case.
 *
 * @param asOf the instant of {@link CaseFacts#asOf()}
 */
public record Moment(Instant asOf) {}
