package dev.redress.facts;

import static dev.redress.facts.CaseBuilder.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void takesHundredthsHalfUpToTheCent() {
        assertThat(cny("0.50").percent(BigDecimal.ONE)).as("half a cent").isEqualTo(cny("0.01"));
        assertThat(cny("0.49").percent(BigDecimal.ONE)).isEqualTo(cny("0.00"));
        assertThat(cny("199.00").percent(new BigDecimal("12.5"))).isEqualTo(cny("24.88"));
    }

    @Test
    void keepsWithinBoundsThatARuleStates() {
        assertThat(cny("100.00").times(3).atLeast(new BigDecimal("500"))).isEqualTo(cny("500.00"));
        assertThat(cny("200.00").times(3).atLeast(new BigDecimal("500"))).isEqualTo(cny("600.00"));
        assertThat(cny("5000.00").percent(BigDecimal.ONE).atMost(new BigDecimal("30")))
                .isEqualTo(cny("30.00"));
    }

    @Test
    void addsNoAmountsOfTwoCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cny("1.00").plus(Money.of("1.00", "TWD")))
                .withMessage("amounts in CNY and TWD do not mix");
    }
}
