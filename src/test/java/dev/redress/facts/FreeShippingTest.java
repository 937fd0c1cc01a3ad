package dev.redress.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeShippingTest {

    @ParameterizedTest
    @CsvSource({
        "100.00,       , CHANGED_MIND,   40.00, 60.00, NO",
        "100.00,       , CHANGED_MIND,   40.01, 60.00, YES",
        "100.00,       , QUALITY_DEFECT, 40.01, 60.00, NO",
        "100.00,  39.99, CHANGED_MIND,    0.01, 60.00, NO",
        "100.00,  40.00, CHANGED_MIND,    0.01, 60.00, YES",
        "100.00,  40.01, CHANGED_MIND,   10.00, 60.00, NO",
        " 59.99,       , CHANGED_MIND,   10.00, 60.00, NO",
        "      ,       , CHANGED_MIND,   10.00, 60.00, UNKNOWN",
        "100.00,       , CHANGED_MIND,   10.00,      , UNKNOWN",
    })
    void isLostWhereTheBuyersOwnReturnTakesTheOrderBelowTheValue(
            @Nullable String paid,
            @Nullable String refundedBefore,
            Reason reason,
            String goesBack,
            @Nullable String from,
            Answer lost) {
        CaseBuilder order = new CaseBuilder().reason(reason).item("1", goesBack);
        if (paid != null) {
            order.paid(paid);
        }
        if (refundedBefore != null) {
            order.refundedBefore(refundedBefore);
        }
        if (from != null) {
            order.freeShippingFrom(from);
        }
        assertThat(FreeShipping.of(order.build()).lost()).isEqualTo(lost);
    }
}
