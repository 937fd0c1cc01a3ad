package dev.redress.facts;

import org.jspecify.annotations.Nullable;

/**
 * Other reports of the same defect on the same style or batch.
 *
 * @param sameDefectReports how many buyers have reported it within {@code withinDays}, this one included
 * @param withinDays over how many days they were counted
 */
public record Batch(
        @Nullable Integer sameDefectReports, @Nullable Integer withinDays) {}
